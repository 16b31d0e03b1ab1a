"""The program as a process: poor terminals, closed streams, broken pipes, somebody's folder."""

import os
import pty
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from dossier.cli.main import main

PROGRAM = (sys.executable, "-P", "-m", "dossier")
POOR = {
    "LC_ALL": "C",
    "PYTHONIOENCODING": "ascii:strict",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
}


def run(*words, environment=None, **options):
    """Run the program; the environment given comes on top of a bare one."""
    return subprocess.run(
        [*PROGRAM, *words],
        env={"PATH": os.environ["PATH"], "DOSSIER_CONFIG": os.devnull, **(environment or {})},
        check=False,
        timeout=60,
        capture_output=not options.keys() & {"stdout", "stderr"},
        **options,
    )


@pytest.fixture
def library(entries):
    """The arguments that name the shipped library."""
    return "--entries", str(entries)


def test_help():
    done = run("--help")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"commands:" in done.stdout


def test_the_console_script_is_the_same_program():
    script = shutil.which("dossier", path=str(Path(sys.executable).parent))
    done = subprocess.run([script, "--version"], check=True, capture_output=True, timeout=60)
    assert done.stdout == run("--version").stdout


def test_a_clean_check_is_silent(library):
    done = run("check", "--strict", *library)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("words", [["list"], ["show", "rustem-umerov"], ["search", "Умєров"]])
def test_a_terminal_that_knows_only_ascii(words, library):
    done = run(*words, *library, environment=POOR)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    assert b"Rustem" in done.stdout


def test_a_mistake_is_told_in_ascii_too(library):
    done = run("show", "Умєров", *library, environment=POOR)
    assert done.returncode == 1
    assert b"nobody has the id" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_stream_that_is_closed(stream, library):
    for words, code in ((["list"], 0), (["list", "nothing"], 2)):
        number = {"stdout": 1, "stderr": 2}[stream]
        done = subprocess.run(
            ["sh", "-c", f'exec "$@" {number}>&-', "sh", *PROGRAM, *words, *library],
            check=False,
            capture_output=True,
            timeout=60,
        )
        assert done.returncode == code
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "stream", "expected"),
    [
        (["list"], 1, (70, b"dossier: File too large\n")),
        (["schema"], 1, (70, b"dossier: File too large\n")),
        (["list", "nothing"], 2, (2, b"")),  # nobody can be told; the exit code still tells
    ],
)
def test_a_disk_that_takes_no_more(words, stream, expected, library, tmp_path):
    """A file may not grow, as on a full disk: it is noticed, and told if there is a way to."""
    done = subprocess.run(
        ["sh", "-c", f'ulimit -f 0; exec "$@" {stream}>file', "sh", *PROGRAM, *words, *library],
        check=False,
        capture_output=True,
        timeout=60,
        cwd=tmp_path,
    )
    assert (done.returncode, done.stderr) == expected


def test_a_reader_that_goes_away_ends_the_program_silently(library):
    read, write = os.pipe()
    os.close(read)
    done = run("list", *library, stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert done.returncode == -13  # SIGPIPE
    assert done.stderr == b""


def test_the_first_line_is_enough():
    done = subprocess.run(
        ["sh", "-c", '"$@" | head -1', "sh", *PROGRAM, "schema"],
        check=True,
        capture_output=True,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == (b"{\n", b"")


def test_without_a_terminal_the_app_says_so(library):
    done = run(*library, stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"needs a terminal" in done.stderr


def test_an_interrupt():
    """Ctrl+C while a command waits for its library: exit code 130 and no traceback."""
    code = (
        "import os, signal, sys\n"
        "from dossier.cli import where, main\n"
        # Whoever runs the tests behind `&` has them ignore it.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "where.open_library = lambda root: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.exit(main.main(['list', '--entries', 'x']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], check=False, capture_output=True, timeout=60
    )
    assert done.returncode == 130
    assert done.stderr == b""


def test_modules_in_the_current_folder_are_not_imported(library, tmp_path):
    """`python -P -m dossier` in a clone that brings its own yaml.py."""
    for name in ("yaml", "msgspec", "json", "dossier"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('somebody else is running')\n")
    done = run("list", "source", *library, cwd=tmp_path)
    assert done.returncode == 0
    assert b"somebody else" not in done.stdout + done.stderr


def test_output_to_a_terminal_is_the_same_text(library):
    """No colours, no paging, no width: what is piped is what is seen."""
    ours, theirs = pty.openpty()
    done = run("list", "source", *library, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    with suppress(OSError):  # EIO is the end of a terminal that nobody writes to any more
        while piece := os.read(ours, 4096):
            seen += piece
    os.close(ours)
    assert done.returncode == 0
    assert seen.replace(b"\r\n", b"\n") == run("list", "source", *library).stdout


def test_without_a_cache_nothing_is_kept_anywhere(entries, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("DOSSIER_CACHE", "off")
    assert main(["search", "umerov said", "--entries", str(entries)]) == 0
    assert capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
