"""The keys, from the same declarations as the keys themselves, and what the signs mean."""

from collections.abc import Iterator, Sequence

from dossier.tui.commands import Command, groups
from dossier.tui.overlays.overlay import Listing
from dossier.tui.paint.ink import Item, Para, Role, blank
from dossier.tui.paint.pieces import heading

_KEYS_WIDTH = 14
_SIGNS = (
    ("[2]", "how many sources are quoted for the fact"),
    ("✎", "the editor's word, not a source's"),
    ("?", "inferred, or work is needed"),
    ("≠", "the sources disagree"),
    ("!", "something is wrong with the fact; its evidence says what"),
    ("~ +", "in the list: changed, or new, since the last commit"),
    ("P O E A", "a person, an office (post or body), an event, an article"),
)


def keys_listing(commands: Sequence[Command], opened_by: str) -> Listing:
    """Every command by group, and the signs; the answer is the id of the one under the cursor."""
    return Listing("Keys", list(_items(commands)), opened_by, "⏎ does it · esc closes")


def _items(commands: Sequence[Command]) -> Iterator[Item]:
    for group, members in groups(commands):
        yield heading(group)
        yield from map(_command, members)
        yield blank()
    yield heading("Signs")
    for index, (sign, meaning) in enumerate(_SIGNS):
        yield _line(f"sign:{index}", sign, meaning)


def _command(command: Command) -> Item:
    return _line(command.id, command.shown, command.help)


def _line(key: str, head: str, body: str) -> Item:
    para = Para(((body, Role.TEXT),), (head, Role.STRONG), _KEYS_WIDTH)
    return Item(key, (para,))
