"""The palette's list: every command once, found by any words of it."""

from dossier.views.app.commands import COMMANDS, Scope
from dossier.views.app.palette import choices, matching, theme_of
from dossier.views.app.themes import THEMES

ALL = choices(COMMANDS, THEMES)


def keys(text):
    return [one.key for one in matching(ALL, text)]


def test_every_command_of_the_reader_and_the_app_is_there_once_and_so_is_every_theme():
    commands = {one.id for one in COMMANDS if one.scope in {Scope.APP, Scope.READER}}
    themes = {f"theme:{name}" for name in THEMES}
    assert {one.key for one in ALL} == commands | themes
    assert len({one.key for one in ALL}) == len(ALL)


def test_a_command_with_two_ways_shows_both():
    (problems,) = [one for one in ALL if one.key == "problems"]
    assert problems.shown == "! · g !"


def test_all_words_must_stand_in_it_in_any_order_and_case():
    assert keys("MATCH next") == ["next-match"]
    assert keys("nothing is called so") == []
    assert keys("") == [one.key for one in ALL]


def test_what_begins_the_title_comes_first():
    found = keys("co")
    assert max(found.index("copy"), found.index("palette")) < found.index("in-common")


def test_themes_are_known_from_commands():
    assert theme_of("theme:dossier-light") == "dossier-light"
    assert theme_of("copy") is None
    assert keys("theme light")[0] == "theme:dossier-light"
