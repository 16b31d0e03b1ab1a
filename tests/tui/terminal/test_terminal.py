"""The program in a real terminal: however it ends, the terminal is as it was found."""

import os
import signal
import subprocess
import sys

import pytest
from terminals import PROGRAM, Terminal

READY = "119 entries"


@pytest.fixture
def terminal(entries, tmp_path):
    """Opens a terminal with the app on the shipped entries, or with other words in it."""
    opened = []

    def make(*words, **options):
        environment = {
            "DOSSIER_CONFIG": os.devnull,
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            **options.pop("environment", {}),
        }
        words = words or (*PROGRAM, str(entries))
        opened.append(Terminal(words, environment=environment, **options))
        return opened[-1]

    yield make
    for one in opened:
        one.__exit__()


def test_it_takes_the_terminal_and_gives_it_back(terminal):
    screen = terminal()
    screen.wait_for(READY)
    assert screen.is_raw()
    assert screen.modes()[1049]
    screen.type("umerov\rq")
    assert screen.end() == 0
    assert screen.is_at_rest()


@pytest.mark.parametrize(
    "number",
    [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT],
    ids=lambda one: one.name,
)
def test_a_signal_to_end_gives_it_back_too(terminal, number):
    screen = terminal()
    screen.wait_for(READY)
    screen.send(number)
    assert screen.end() == 130
    assert screen.is_at_rest()
    assert b"Traceback" not in screen.seen


def test_a_signal_while_it_still_loads(terminal):
    screen = terminal()
    screen.wait_for("\x1b[?1049h")
    screen.send(signal.SIGTERM)
    assert screen.end() in {130, -signal.SIGTERM}
    assert b"Traceback" not in screen.seen


def test_ctrl_z_gives_it_back_and_fg_draws_everything_again(terminal):
    screen = terminal()
    screen.wait_for(READY)
    screen.type("umerov\r")
    screen.wait_for("follow")
    screen.type("\x1a")
    screen.wait_until_stopped()
    assert screen.is_at_rest()
    before = len(screen.seen)
    screen.send(signal.SIGCONT)
    screen.wait_for("OFFICES", since=before)
    screen.wait_for(READY, since=before)
    assert screen.is_raw()
    screen.type("q")
    assert screen.end() == 0
    assert screen.is_at_rest()


def test_a_storm_of_sizes_ends_in_the_last(terminal):
    screen = terminal(size=(120, 35))
    screen.wait_for(READY)
    screen.type("umerov\r")
    screen.wait_for("follow")
    for step in range(300):
        screen.resize(20 + step * 7 % 200, 3 + step * 5 % 60)
    screen.resize(59, 14)
    screen.wait_for("Too small to read in")
    before = len(screen.seen)
    screen.resize(100, 30)
    screen.wait_for("OFFICES", since=before)
    screen.type("q")
    assert screen.end() == 0
    assert screen.is_at_rest()
    assert b"Traceback" not in screen.seen


def test_a_terminal_that_is_gone_ends_it(terminal):
    screen = terminal()
    screen.wait_for(READY)
    screen.hang_up()
    assert screen.process.wait(timeout=30) == 130


@pytest.mark.parametrize("kind", ["dumb", ""])
def test_a_terminal_that_cannot_be_drawn_on_is_named(terminal, kind):
    screen = terminal(environment={"TERM": kind})
    assert screen.end() == 2
    assert b"\x1b" not in screen.seen
    assert b"this terminal cannot be drawn on" in screen.seen
    assert screen.is_at_rest()


@pytest.mark.parametrize(
    ("environment", "is_ascii"),
    [
        ({"LC_ALL": "C"}, False),
        ({"LC_ALL": "C", "PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"}, True),
        ({"PYTHONIOENCODING": "latin-1"}, False),
    ],
)
def test_a_poor_locale_costs_letters_and_no_order(terminal, environment, is_ascii):
    screen = terminal(environment=environment)
    screen.wait_for(READY)
    screen.type("umerov\r")
    screen.wait_for("OFFICES")
    screen.type("q")
    assert screen.end() == 0
    assert screen.is_at_rest()
    assert b"Traceback" not in screen.seen
    assert b"\\u" not in screen.seen
    assert screen.seen.isascii() == is_ascii


def test_a_crash_says_one_line_and_keeps_the_rest_in_a_log(terminal, entries, tmp_path):
    code = (
        "import sys\n"
        "from dossier.cli.main import main\n"
        "from dossier.tui.reader import editing\n"
        "def fail(self):\n"
        "    secret = 'what an entry says'\n"
        "    raise ValueError('a mistake\\x1b[31m of ours')\n"
        "editing.Editing.show_yaml = fail\n"
        "sys.exit(main([sys.argv[1]]))\n"
    )
    screen = terminal(sys.executable, "-P", "-c", code, str(entries))
    screen.wait_for(READY)
    screen.type("umerov\rv")
    assert screen.end() == 70
    assert screen.is_at_rest()
    said = screen.seen.rpartition(b"\x1b")[2]
    assert said.count(b"dossier: ") == 1
    assert said.strip().count(b"\n") == 0
    assert rb"ValueError: a mistake\x1b[31m of ours" in screen.seen
    assert b"what an entry says" not in screen.seen
    log = tmp_path / "state" / "dossier" / "crash.log"
    assert str(log).encode() in said
    assert "in fail" in log.read_text()


def test_pick_draws_on_the_terminal_and_prints_nothing_but_the_id(terminal, entries):
    words = (*PROGRAM, "pick", "--entries", str(entries), "--kind", "person")
    screen = terminal(*words, size=(100, 30), stdout=subprocess.PIPE)
    screen.wait_for("type:person")
    assert screen.is_raw()
    screen.type("umerov")
    screen.wait_for("umerov")
    screen.type("\r")
    assert screen.end() == 0
    assert screen.process.stdout.read() == b"rustem-umerov\n"
    assert screen.is_at_rest()
    assert 1049 not in screen.modes()


@pytest.mark.parametrize(("key", "code"), [("\x1b", 1), ("\x03", 130)])
def test_pick_without_a_choice(terminal, entries, key, code):
    words = (*PROGRAM, "pick", "--entries", str(entries), "'zzqx")
    screen = terminal(*words, stdout=subprocess.PIPE)
    screen.wait_for("Nothing answers")
    screen.type(f"\r{key}")
    assert screen.end() == code
    assert screen.process.stdout.read() == b""
    assert screen.is_at_rest()


def test_pick_without_a_terminal_says_so(entries):
    done = subprocess.run(
        [*PROGRAM, "pick", "--entries", str(entries)],
        env=os.environ | {"TERM": "xterm"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        start_new_session=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"there is no terminal to pick on" in done.stderr
    assert b"dossier search" in done.stderr
