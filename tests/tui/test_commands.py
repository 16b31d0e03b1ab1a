"""One declaration, and everything that derives from it holds."""

from itertools import pairwise

import pytest

from dossier.tui.app import DossierApp
from dossier.tui.commands import (
    COMMANDS,
    MOST_IN_FOOTER,
    Pane,
    Scope,
    bindings,
    footer,
    sequences,
)
from dossier.tui.panes.finder import FinderPane
from dossier.tui.screens.reader import Reader
from dossier.tui.terminal.keyboards import latin
from dossier.tui.widgets.article import Article
from dossier.tui.widgets.lines import Lines

OWNERS = {
    Scope.APP: DossierApp,
    Scope.READER: Reader,
    Scope.LIST: Lines,
    Scope.TEXT: Article,
    Scope.FINDER: FinderPane,
}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: f"{one.scope}:{one.keys}")
def test_every_command_has_an_action(command):
    assert callable(getattr(OWNERS[command.scope], f"action_{command.action}"))


def test_no_key_means_two_things_in_one_place():
    for scope in Scope:
        keys = [key for one in bindings(scope) for key in one.key.split(",")]
        assert sorted(keys) == sorted(set(keys))
    for first in "gyf":
        strokes = [one.strokes[1] for one in sequences(first)]
        assert sorted(strokes) == sorted(set(strokes))


def test_every_binding_has_an_id_of_its_own_and_no_letter_has_priority():
    found = [one for scope in Scope for one in bindings(scope)]
    ids = [one.id for one in found]
    assert None not in ids
    assert len(set(ids)) == len(ids)
    assert not any(one.priority for one in found)


def test_terminals_cannot_send_these():
    keys = {key for one in COMMANDS for key in one.keys.split(",")}
    assert not keys & {"ctrl+i", "ctrl+m", "ctrl+left_square_bracket", "ctrl+s", "ctrl+h"}


@pytest.mark.parametrize("pane", Pane)
def test_the_line_of_keys_is_short(pane):
    width = sum(len(one.title) + len(one.shown.split()[0]) + 3 for one in footer(pane))
    assert len(footer(pane)) <= MOST_IN_FOOTER
    assert width <= 80


def test_cyrillic_keys_are_the_keys_they_stand_on():
    assert "".join(map(latin, "йолдпзхїі")) == "qjklgp[]s"
    assert latin("j") == "j"
    assert all(latin(latin(key)) == latin(key) for key, _ in pairwise("йцукенгшщзхъ"))
