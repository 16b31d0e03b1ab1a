"""A reader's own keys, laid over the commands' and checked: an unknown name is never passed over.

Keys are written as Textual names them (`ctrl+d`, `pagedown`, `slash`) or as the character itself
(`/`); several are separated by commas. Menus keep their second strokes: only commands of one stroke
can be given other keys.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from dossier.core.text.suggest import did_you_mean
from dossier.views.app.commands import COMMANDS, Command, Scope

_MODIFIERS: Final = ("ctrl", "alt", "shift", "super", "meta")
_MOVING: Final = ("home", "end", "pageup", "pagedown", "up", "down", "left", "right")
_EDITING: Final = ("enter", "escape", "tab", "space", "backspace", "delete", "insert")
_NAMED: Final = frozenset((*_MOVING, *_EDITING, *(f"f{number}" for number in range(1, 25))))
#: What a terminal sends for these is another key: they can never be told apart.
_SAME_AS: Final = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+left_square_bracket": "escape",
    "ctrl+h": "backspace",
}
_FRIENDLY: Final = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
#: Names of the ASCII characters that are no letter or digit, as Textual spells them.
_CHARACTERS: Final = {
    character: _FRIENDLY.get(name, name)
    for code in range(33, 127)
    if not (character := chr(code)).isalnum()
    for name in [re.sub(r"[ -]", "_", unicodedata.name(character).lower())]
}
_SHOWN: Final = {name: character for character, name in _CHARACTERS.items()} | {
    "enter": "⏎",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}
#: Commands of these scopes are carried out whatever has the focus: their keys must not meet.
_EVERYWHERE: Final = frozenset({Scope.APP, Scope.READER})


@dataclass(frozen=True, slots=True)
class Keymap:
    """What is in force: all commands, the reader's keys among them, and what was wrong with his.

    `changed` holds Textual's names of the new keys by command id. A mistake changes nothing.
    """

    commands: tuple[Command, ...]
    changed: Mapping[str, str]
    mistakes: tuple[str, ...]


def lay_over(own: Mapping[str, str]) -> Keymap:
    """The commands with a reader's own keys, by command id, laid over theirs."""
    known = {one.id: one for one in COMMANDS if len(one.strokes) == 1}
    mistakes: list[str] = []
    changed: dict[str, str] = {}
    for id_, written in own.items():
        if id_ not in known:
            menu = any(one.id == id_ for one in COMMANDS)
            hint = "its keys belong to a menu" if menu else did_you_mean(id_, known)
            mistakes.append(f"there is no command `{id_}` to give keys to; {hint}".rstrip("; "))
            continue
        keys, wrong = _read(written)
        mistakes += [f"`{id_}`: {one}" for one in wrong]
        if keys and not wrong:
            changed[id_] = ",".join(keys)
    commands = tuple(
        replace(one, keys=changed[one.id], shown=_shown(changed[one.id]))
        if one.id in changed and len(one.strokes) == 1
        else one
        for one in COMMANDS
    )
    clashes = tuple(_clashes(commands, changed))
    if clashes:
        return Keymap(COMMANDS, {}, (*mistakes, *clashes))
    return Keymap(commands, changed, tuple(mistakes))


def _read(written: str) -> tuple[list[str], list[str]]:
    """The keys a text names, by Textual's names, and what is wrong with it."""
    keys: list[str] = []
    wrong: list[str] = []
    if not written.strip():
        return [], ["a command cannot be without a key; leave the line out to keep its own"]
    # A comma is also a key: alone, or between two commas.
    for part in ["comma"] if written.strip() == "," else written.split(","):
        name = key_name(part.strip())
        if name is None:
            wrong.append(f"“{part.strip()}” is no key; write j, ctrl+d, pagedown, f5 or /")
        elif name in _SAME_AS:
            wrong.append(f"a terminal cannot tell {part.strip()} from {_SAME_AS[name]}")
        else:
            keys.append(name)
    return keys, wrong


def key_name(text: str) -> str | None:
    """Textual's name of a key; None if there is no such key."""
    *modifiers, base = text.split("+") if len(text) > 1 else [text]
    if any(modifier not in _MODIFIERS for modifier in modifiers):
        return None
    if len(base) == 1:
        base = _CHARACTERS.get(base, base)
        known = base.isalnum() or base in _SHOWN
    else:
        known = base in _NAMED or base in _SHOWN
    return "+".join([*modifiers, base]) if known and base else None


def _shown(keys: str) -> str:
    """Keys as they are printed in help: the character, or a short name."""
    return " ".join(
        "+".join(_SHOWN.get(part, part) for part in key.split("+")) for key in keys.split(",")
    )


def _clashes(commands: tuple[Command, ...], changed: Mapping[str, str]) -> Iterator[str]:
    """Keys that the reader gave to one command and that another, of the same reach, has."""
    owners: dict[tuple[str, str], Command] = {}
    for one in sorted(commands, key=lambda one: one.id in changed):
        if len(one.strokes) > 1:
            continue
        reach = "everywhere" if one.scope in _EVERYWHERE else one.scope.value
        for key in one.keys.split(","):
            other = owners.setdefault((reach, key), one)
            if other.id != one.id:
                yield f"`{one.id}`: {_shown(key)} is the key of `{other.id}`; give that another too"
