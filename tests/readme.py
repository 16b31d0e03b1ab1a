"""Writes what the README derives from the program: `python tests/readme.py`.

A test holds that the README is up to date; the screenshot is made anew by `tests/screenshot.py`.
"""

import re
from pathlib import Path

from dossier.cli.main import COMMANDS
from dossier.export.formats import FORMATS
from dossier.views.app.commands import groups

README = Path(__file__).parent.parent / "README.md"


def derived() -> dict[str, str]:
    """The generated blocks of the README by their names."""
    keys = ["| key | what it does |", "|---|---|"]
    for title, commands in groups():
        keys.append(f"| **{title}** | |")
        keys += [f"| {_keys(one.shown)} | {one.help} |" for one in commands]
    commands = ["| command | what it does |", "|---|---|", "| `dossier [DIR]` | open the app |"]
    commands += [f"| `dossier {name}` | {help_} |" for name, help_ in COMMANDS.items()]
    formats = ["| format | what it is | written to |", "|---|---|---|"]
    formats += [
        f"| `{name}` | {one.about} | {f'`*{one.suffix}`' if one.suffix else 'a folder'} |"
        for name, one in sorted(FORMATS.items())
    ]
    return {
        "keys": "\n".join(keys),
        "commands": "\n".join(commands),
        "formats": "\n".join(formats),
    }


def _keys(shown: str) -> str:
    return " ".join(f"`{key}`" for key in shown.split())


def updated(text: str) -> str:
    """The README's text with every generated block written anew."""
    for name, block in derived().items():
        pattern = re.compile(rf"(<!-- {name}: [^\n]*-->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text, count = pattern.subn(lambda found: f"{found[1]}\n{block}\n\n{found[2]}", text)  # noqa: B023
        assert count == 1, name
    return text


if __name__ == "__main__":
    README.write_text(updated(README.read_text(encoding="utf-8")), encoding="utf-8")
