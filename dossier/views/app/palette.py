"""Every command by name, and what is typed to find one.

All words must stand in a command's title, help, id or group. What begins the title comes first,
then what has most of the words in its title, in the order of declaration: nothing here is a guess.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dossier.views.app.commands import Command, Scope

#: What can be carried out from a list laid over the reader: moving about in lists cannot.
_SCOPES: Final = frozenset({Scope.APP, Scope.READER})
_THEME: Final = "theme:"


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette; `key` is the command's id, or names the theme (see `theme_of`)."""

    key: str
    title: str
    shown: str
    help: str
    words: str


def choices(commands: Sequence[Command], themes: Mapping[str, str]) -> tuple[Choice, ...]:
    """All commands that can be carried out, each once with all its keys, and all themes."""
    found: dict[str, Choice] = {}
    for one in commands:
        if one.scope in _SCOPES:
            before = found.get(one.id)
            shown = f"{before.shown} · {one.shown}" if before else one.shown
            words = f"{one.title} {one.help} {one.id} {one.group}".casefold()
            title = before.title if before else one.title
            found[one.id] = Choice(one.id, title, shown, one.help, words)
    chosen = [
        Choice(f"{_THEME}{name}", name, "", about, f"theme {name} {about}".casefold())
        for name, about in themes.items()
    ]
    return (*found.values(), *chosen)


def theme_of(key: str) -> str | None:
    """The theme a choice stands for; None if it is a command."""
    return key.removeprefix(_THEME) if key.startswith(_THEME) else None


def matching(among: Sequence[Choice], text: str) -> list[Choice]:
    """The choices that hold every word of `text`, the likeliest first."""
    asked = text.casefold().split()
    held = [one for one in among if all(word in one.words for word in asked)]
    return sorted(held, key=lambda one: _rank(one.title.casefold(), asked))


def _rank(title: str, asked: Sequence[str]) -> tuple[bool, int]:
    return not title.startswith(" ".join(asked)), -sum(word in title for word in asked)
