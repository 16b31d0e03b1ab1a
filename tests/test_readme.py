"""The README says what the program does, and prints what it prints."""

import re
import shlex
import shutil
import tomllib
from pathlib import Path

import pytest
import readme

from dossier.cli.main import COMMANDS, main

ROOT = readme.README.parent
TEXT = readme.README.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
#: Stands for any lines that are left out, and at the end of a line for the rest of it.
LEFT_OUT = "…"


def answered():
    """Each command in a console block with the lines of its answer; none, if that is a file."""
    for kind, block in BLOCKS:
        for one in block.split("$ ")[1:] if kind == "console" else ():
            command, *lines = one.rstrip("\n").split("\n")
            if lines or " -o " in command:
                yield command, lines


def says(printed, shown):
    """Whether the lines `shown` are those `printed`, but for what is left out of them."""
    if not shown:
        return not printed
    if shown[0] == LEFT_OUT:
        return any(says(printed[skipped:], shown[1:]) for skipped in range(len(printed) + 1))
    if not printed:
        return False
    begins, _, rest = shown[0].rpartition(f" {LEFT_OUT}")
    is_said = printed[0] == shown[0] if rest or not begins else printed[0].startswith(begins)
    return is_said and says(printed[1:], shown[1:])


ANSWERED = list(answered())


@pytest.fixture
def _in_a_clone(entries, tmp_path, monkeypatch):
    """Whoever types it stands where the library lies; what is exported is written there."""
    shutil.copytree(entries, tmp_path / "entries")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")


def test_the_tables_of_keys_and_commands_are_the_programs_own() -> None:
    assert readme.updated(TEXT) == TEXT, "run `python tests/readme.py`"


def test_every_command_is_documented() -> None:
    assert [name for name in COMMANDS if f"`dossier {name}`" not in TEXT] == []


def test_the_screenshot_is_there_and_was_made_by_the_app() -> None:
    svg = (ROOT / ".github" / "reader.svg").read_text(encoding="utf-8")
    assert "Rustem" in svg


@pytest.mark.parametrize(("command", "shown"), ANSWERED, ids=[one for one, _ in ANSWERED])
@pytest.mark.usefixtures("_in_a_clone")
def test_an_answer_is_the_programs_own(command, shown, capsys):
    program, *words = shlex.split(command)
    assert program == "dossier"
    main(words)
    printed = capsys.readouterr()
    assert says((printed.out + printed.err).splitlines(), shown)


@pytest.mark.parametrize(
    ("printed", "shown", "is_so"),
    [
        ("a|b|c", "a|b|c", True),
        ("a|b|c", "a|…|c", True),
        ("a|b|c", "…|c", True),
        ("a|b|c", "a|…", True),
        ("a|b|c", "a|b", False),
        ("a|b|c", "…|b", False),
        ("a|b", "a|b|c", False),
        ("one two three", "one two …", True),
        ("one two three", "two …", False),
        ("one … two", "one … three", False),
    ],
)
def test_what_is_left_out_is_all_that_may_differ(printed, shown, is_so):
    assert says(printed.split("|"), shown.split("|")) is is_so


def test_the_commands_it_shows_are_there() -> None:
    shown = re.findall(r"(?:^\$ |^|`|&& |<\()dossier ([a-z][\w-]*)", TEXT, re.MULTILINE)
    assert set(shown) - {"path", "is"} <= COMMANDS.keys()


def test_the_entries_it_shows_are_ours() -> None:
    shown = [block.partition("\n") for kind, block in BLOCKS if kind == "yaml"]
    shown = [(head.removeprefix("# "), body) for head, _, body in shown if "# entries/" in head]
    assert len(shown) >= 2
    for path, body in shown:
        printed = (ROOT / path).read_text(encoding="utf-8").splitlines()
        lines = [LEFT_OUT if line == f"# {LEFT_OUT}" else line for line in body.splitlines()]
        assert says(printed, lines), path


def test_every_path_it_names_is_there() -> None:
    named = set(re.findall(r"(?:tests|\.ci)/[\w/.-]*[\w/]", TEXT))
    assert "tests/soak/flips.py" in named
    assert sorted(one for one in named if not (ROOT / one).exists()) == []
    # The rest of what it says of modules begins in the package, or in the tests.
    modules = set(re.findall(r"`((?:\w+/)+\w+\.\w+)`", TEXT))
    folders = (ROOT, ROOT / "dossier", ROOT / "tests")
    assert "core/format/entries.py" in modules
    assert sorted(one for one in modules if not any((at / one).exists() for at in folders)) == []


def test_the_container_is_built_of_what_the_build_needs() -> None:
    (container,) = (block for kind, block in BLOCKS if kind == "dockerfile")
    copied = re.findall(r"^COPY (.*) (\S+)$", container, re.MULTILINE)
    sources = {one for words, _ in copied for one in words.split()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {"pyproject.toml", project["project"]["readme"], *project["project"]["license-files"]}
    assert sources == needed | {*wheel["packages"], *wheel["force-include"]}
    assert all(to.strip("/").split("/")[-1] in {"src", words} for words, to in copied)


def test_every_link_within_it_leads_to_a_heading() -> None:
    headings = re.findall(r"^#+ (.*)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", TEXT)) <= anchors


def test_every_file_it_links_to_is_there() -> None:
    prose = re.sub(r"^```.*?^```$", "", TEXT, flags=re.DOTALL | re.MULTILINE)
    linked = re.findall(r"\]\((?!#|https://)([^)]+)\)", prose)
    assert linked
    assert [one for one in linked if not Path(ROOT / one).exists()] == []
