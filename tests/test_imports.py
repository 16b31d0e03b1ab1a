"""What is loaded when: structure that a fresh interpreter can see."""

import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from libraries import git

import dossier
from dossier.cli.main import COMMANDS

PACKAGE = Path(dossier.__file__).parent
SCREEN = {"textual", "rich", "asyncio"}
ENTRY = "rustem-umerov"
PAST = {"log", "diff", "review"}
ARGUMENTS = {
    "check": [],
    "list": [],
    "show": [ENTRY],
    "chart": [ENTRY],
    "search": ["umerov"],
    "export": ["csl"],
    "import": ["csv", "TABLE"],
    "cite": [f"{ENTRY}#minister-of-defence-ukraine"],
    "mentions": ["unn-2025-04-18-paris"],
    "new": ["person", "Eve Moe"],
    "propose": ["unn-2025-04-18-paris"],
    "prove": ["unn-2025-04-18-paris", "summed up a series of meetings in Paris"],
    "capture": ["ADDITION"],
    "init": ["FOLDER"],
    "completion": ["bash"],
    "merge": [ENTRY, "dmytro-kuleba", "--keep"],
    "rename": [ENTRY, "another-id"],
    "add": ["ARTICLE"],
    "review": ["HEAD"],
    "merge-file": ["ADDITION", "ADDITION", "ADDITION", "-p"],
}


def loaded_after(code):
    """The names of all modules that a fresh interpreter has loaded after running `code`."""
    code = f"{code}\nimport sys\nprint('\\n' + ' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    return set(done.stdout.rpartition("\n")[0].rpartition("\n")[2].split())


def roots(modules):
    return {name.partition(".")[0] for name in modules}


@pytest.mark.parametrize(
    "command", [*(one for one in COMMANDS if one != "pick"), "--help", "--version"]
)
def test_no_command_but_the_app_and_the_picker_loads_a_screen(command, entries, tmp_path):
    addition = tmp_path / "addition.json"
    addition.write_text(f'{{"entry": "{ENTRY}", "tags": ["press"]}}')
    article = tmp_path / "article.txt"
    article.write_text("Ferry link reopens\n\nThe ferry sails again.\n")
    table = tmp_path / "table.csv"
    table.write_text("name,post\nEve Moe,Clerk\n")
    folder = tmp_path / "new"
    files = {
        "ADDITION": str(addition),
        "ARTICLE": str(article),
        "FOLDER": str(folder),
        "TABLE": str(table),
    }
    if command in PAST:  # whoever runs this may have no repository
        shutil.copytree(entries, tmp_path / "entries")
        entries = tmp_path / "entries"
        for said in (["init", "-q"], ["add", "."], ["commit", "-qm", "All of it"]):
            git(*said, cwd=tmp_path)
    words = [command, *(files.get(one, one) for one in ARGUMENTS.get(command, []))]
    if command in COMMANDS:
        words += ["--entries", str(entries)]
    loaded = loaded_after(f"from dossier.cli.main import main\nassert main({words!r}) == 0")
    assert roots(loaded) & SCREEN == set()
    assert not any(name.startswith("dossier.tui") for name in loaded)


def test_only_two_commands_know_the_screen():
    knowing = {
        path.stem
        for path in (PACKAGE / "cli").glob("*.py")
        if re.search(r"^ *(from|import) dossier\.tui", path.read_text(), re.MULTILINE)
    }
    assert knowing == {"browse", "pick"}


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_needs_neither_yaml_nor_entries(word):
    loaded = loaded_after(f"from dossier.cli.main import main\nmain([{word!r}])")
    assert roots(loaded) & {"yaml", "msgspec", "rapidfuzz", "anyascii"} == set()


def test_a_library_without_a_mistake_needs_no_suggestions(entries):
    words = ["list", "--entries", str(entries)]
    loaded = loaded_after(f"from dossier.cli.main import main\nmain({words!r})")
    assert "rapidfuzz" not in roots(loaded)


def modules_of(*packages):
    """The dotted names of all modules of some packages of ours."""
    for package in packages:
        for path in sorted((PACKAGE / package).rglob("*.py")):
            parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
            yield ".".join(parts).removesuffix(".__init__")


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        ("core", {"yaml", "textual", "rich", "asyncio", "watchfiles", "platformdirs", "sqlite3"}),
        ("views", {"yaml", "textual", "rich", "asyncio", "watchfiles"}),
        ("files", {"textual", "rich", "asyncio"}),
        ("cli", SCREEN),
    ],
)
def test_a_layer_loads_nothing_above_it(package, forbidden):
    names = list(modules_of(package))
    loaded = loaded_after("\n".join(f"import {name}" for name in names))
    assert set(names) <= loaded
    assert roots(loaded) & forbidden == set()
    layers = {"core": "files views cli tui", "views": "files cli tui", "files": "views cli tui"}
    above = tuple(f"dossier.{layer}" for layer in layers.get(package, "tui").split())
    assert [name for name in loaded if name.startswith(above)] == []


@pytest.mark.parametrize("name", list(modules_of("core", "files", "views", "cli")))
def test_every_module_explains_itself(name):
    module = import_module(name)
    empty = not Path(module.__file__).read_text().strip()
    assert empty or module.__doc__
