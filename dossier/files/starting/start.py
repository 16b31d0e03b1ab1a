"""Everything a new library begins with: its folders, and what git, editors and programs need."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from dossier.core.format.ids import Kind
from dossier.core.format.schema import json_schema
from dossier.files.atomic import FOR_ALL, creating, sweep_unfinished
from dossier.files.libraries import FOLDER

#: Where the templates go.
_PLACES: Final = {
    "gitattributes": ".gitattributes",
    "editorconfig": ".editorconfig",
    "pre-commit-config.yaml": ".pre-commit-config.yaml",
    "workflow.yml": ".github/workflows/dossier.yml",
    "vscode-settings.json": ".vscode/settings.json",
    "START.md": "START.md",
    "AGENTS.md": "AGENTS.md",
}
#: Keeps an empty folder in git; whoever puts something there may delete it.
_KEEP: Final = ".gitkeep"


@dataclass(frozen=True, slots=True)
class Begun:
    """What was made in a folder, and what was there before and left as it was; paths in it."""

    made: tuple[str, ...]
    kept: tuple[str, ...]


def contents() -> Iterator[tuple[str, str]]:
    """Every file a new library begins with: its path and its text."""
    for kind in Kind:
        yield f"{FOLDER}/{kind.folder}/{_KEEP}", ""
    templates = files("dossier.files.starting") / "templates"
    for name, path in _PLACES.items():
        yield path, (templates / name).read_text(encoding="utf-8")
    for kind in Kind:
        schema = json.dumps(json_schema(kind), ensure_ascii=False, indent=2)
        yield f".schema/{kind.value}.json", f"{schema}\n"


def begin(folder: Path) -> Begun:
    """Make a library in a folder, which may be there already; nothing that is there is changed.

    Raises:
        OSError: something cannot be made.
    """
    made: list[str] = []
    kept: list[str] = []
    for path, text in contents():
        target = folder / path
        sweep_unfinished(target.parent)
        if path.endswith(_KEEP) and _holds_something(target.parent):
            kept.append(path.removesuffix(_KEEP))
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with creating(target, lasting=False, mode=FOR_ALL) as beside:
                beside.write_text(text, "utf-8", newline="\n")
        except FileExistsError:
            kept.append(path)
            continue
        made.append(path)
    return Begun(tuple(made), tuple(kept))


def _holds_something(folder: Path) -> bool:
    """Whether a folder is there that git would keep; an empty one may be a beginning broken off."""
    return folder.is_dir() and any(
        name == _KEEP or not name.startswith(".") for name in os.listdir(folder)
    )
