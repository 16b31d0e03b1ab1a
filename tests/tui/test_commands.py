"""One declaration, and everything that derives from it holds."""

import pkgutil
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

import dossier.tui
from dossier.files.state import Memory
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
from dossier.tui.messages import Loaded
from dossier.tui.panes.finder import FinderPane
from dossier.tui.reader.screen import Reader
from dossier.tui.terminal.keyboards import latin
from dossier.tui.widgets.article import Article
from dossier.tui.widgets.box import SearchBox
from dossier.tui.widgets.item_list import ItemList
from dossier.views.find import Finder

OWNERS = {
    Scope.APP: DossierApp,
    Scope.LIST: ItemList,
    Scope.TEXT: Article,
    Scope.FINDER: FinderPane,
    Scope.BOX: SearchBox,
}


@pytest.mark.parametrize("scope", OWNERS)
def test_every_command_of_a_widget_is_an_action_of_it(scope):
    for command in COMMANDS:
        if command.scope is scope:
            assert callable(getattr(OWNERS[scope], f"action_{command.action}"))


def test_every_command_of_the_reader_is_offered_by_exactly_one_part(shipped):
    reader = Reader(Path("nowhere"), Loaded(1, shipped, Finder(shipped), Memory()))
    offered = [id_ for part in reader.parts.offering for id_ in part.actions()]
    assert sorted(offered) == sorted({one.id for one in COMMANDS if one.scope is Scope.READER})


def every_class():
    """The classes of ours that Textual runs, or that stand below one of its classes."""
    for module in pkgutil.walk_packages(dossier.tui.__path__, "dossier.tui."):
        for one in vars(import_module(module.name)).values():
            if isinstance(one, type) and one.__module__ == module.name:
                yield one


def test_no_class_stands_more_than_three_deep():
    depths = {
        one.__name__: sum(base.__module__.startswith("dossier.") for base in one.__mro__)
        for one in every_class()
    }
    assert {name for name, depth in depths.items() if depth > 3} == set()


def test_no_handler_runs_twice():
    """Textual calls a handler of every class in the chain, so none may be overridden."""
    for one in every_class():
        ours = [base for base in one.__mro__ if base.__module__.startswith("dossier.")]
        handlers = [
            name
            for base in ours
            for name in vars(base)
            if name.startswith(("on_", "_on_")) or hasattr(vars(base)[name], "_textual_on")
        ]
        assert sorted(handlers) == sorted(set(handlers)), one


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
