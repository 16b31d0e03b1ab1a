"""What the signs mean, and the keys, from the same declarations as the keys themselves."""

from collections.abc import Iterator, Sequence
from typing import Final

from dossier.tui.commands import Command, Pane, footer, groups
from dossier.tui.overlays.overlay import Listing
from dossier.tui.paint.ink import SHAPES, Item, Para, Role, blank
from dossier.tui.paint.pieces import heading, says
from dossier.views.rows import LEGEND

_KEYS_WIDTH = 14
#: Stands before the ids of the commands of the pane in focus, which stand in their group too.
HERE: Final = "here:"
_SIGNS = (
    *LEGEND,
    ("~ +", "in the list: changed, or new, since the last commit"),
    ("• 2", "entries marked with space"),
    (" ".join(SHAPES.values()), "a person, a post, a body, an event, an article"),
    ("P O B E A", "the same where colours are few"),
)
_PANES = {
    Pane.BOX: "In the search box",
    Pane.HITS: "In the list of hits",
    Pane.FACTS: "In the facts",
    Pane.QUOTES: "In the evidence",
    Pane.ARTICLE: "In the article",
    Pane.LINKS: "In what links here",
    Pane.BENCH: "On the workbench",
}


def keys_listing(commands: Sequence[Command], opened_by: str, pane: Pane | None) -> Listing:
    """The signs, the keys of the pane in focus, then every command by group.

    The answer is the id of the command under the cursor; of the pane's, behind `HERE`.
    """
    items = list(_items(commands, pane))
    first = next((item.key for item in items if item.key), None)
    return Listing("Keys", items, opened_by, "⏎ does it · esc closes", first)


def _items(commands: Sequence[Command], pane: Pane | None) -> Iterator[Item]:
    signs = " · ".join(f"{sign} = {meaning}" for sign, meaning in _SIGNS)
    yield says(signs)
    yield blank()
    if pane:
        yield heading(_PANES[pane])
        for command in footer(pane, commands):
            shown = command.shown
            if pane is Pane.BOX:  # letters are letters there
                keys = [key for key in shown.split() if len(key) > 1 or not key.isascii()]
                shown = " ".join(keys) or shown
            yield _line(f"{HERE}{command.id}", shown, command.help)
        yield blank()
    for group, members in groups(commands):
        yield heading(group)
        yield from map(_command, members)
        yield blank()


def _command(command: Command) -> Item:
    return _line(command.id, command.shown, command.help)


def _line(key: str, head: str, body: str) -> Item:
    para = Para(((body, Role.TEXT),), (head, Role.STRONG), _KEYS_WIDTH)
    return Item(key, (para,))
