"""The README says what the program does."""

from pathlib import Path

import readme

from dossier.cli.main import COMMANDS


def test_the_tables_of_keys_and_commands_are_the_programs_own() -> None:
    text = readme.README.read_text(encoding="utf-8")
    assert text == readme.updated(text), "run `python tests/readme.py`"


def test_every_command_is_documented() -> None:
    text = readme.README.read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`dossier {name}`" not in text] == []


def test_the_screenshot_is_there_and_was_made_by_the_app() -> None:
    root = Path(readme.README).parent
    svg = (root / ".github" / "reader.svg").read_text(encoding="utf-8")
    assert "Rustem" in svg
