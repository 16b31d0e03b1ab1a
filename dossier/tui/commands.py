"""The bindings of the commands that `views.app.commands` declares."""

from textual.binding import Binding, BindingType

from dossier.views.app.commands import (
    COMMANDS,
    MOST_IN_FOOTER,
    Command,
    Pane,
    Scope,
    footer,
    groups,
    sequences,
)

__all__ = [
    "COMMANDS",
    "MOST_IN_FOOTER",
    "Command",
    "Pane",
    "Scope",
    "action_of",
    "bindings",
    "footer",
    "groups",
    "sequences",
]


def action_of(command: Command) -> str:
    """What Textual is to run on whoever owns a command's scope."""
    by_id = command.scope in {Scope.READER, Scope.BENCH}
    return f"do('{command.id}')" if by_id else command.action


def bindings(*scopes: Scope) -> list[BindingType]:
    """The bindings of the commands of some scopes; each has its command's id, for keymaps."""
    return [
        Binding(one.keys, action_of(one), one.title, show=False, id=one.id)
        for one in COMMANDS
        if one.scope in scopes and len(one.strokes) == 1
    ]
