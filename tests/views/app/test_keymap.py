"""A reader's own keys: taken where they can be meant, named where they cannot."""

import pytest

from dossier.views.app.commands import COMMANDS
from dossier.views.app.keymap import key_name, lay_over


def shown(keymap, id_):
    return next(one.shown for one in keymap.commands if one.id == id_)


def test_a_command_takes_the_keys_it_is_given_and_shows_them():
    keymap = lay_over({"back": "ctrl+o, left"})
    assert keymap.mistakes == ()
    assert keymap.changed == {"back": "ctrl+o,left"}
    assert shown(keymap, "back") == "ctrl+o ←"


def test_a_character_is_as_good_as_its_name():
    assert lay_over({"search": "\\"}).changed == {"search": "backslash"}


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ({"serach": "x"}, "there is no command `serach` to give keys to; did you mean `search`?"),
        ({"go-people": "x"}, "there is no command `go-people` to give keys to; its keys belong"),
        ({"back": "ctrl+banana"}, "`back`: “ctrl+banana” is no key"),
        ({"back": ""}, "`back`: a command cannot be without a key"),
        ({"back": "ctrl+i"}, "`back`: a terminal cannot tell ctrl+i from tab"),
        ({"forward": "q"}, "`forward`: q is the key of `quit`; give that another too"),
    ],
)
def test_what_cannot_be_meant_is_said_and_changes_nothing(own, said):
    keymap = lay_over(own)
    (mistake,) = keymap.mistakes
    assert mistake.startswith(said)
    assert keymap.commands == COMMANDS


def test_two_commands_may_change_keys_with_each_other():
    keymap = lay_over({"edit": "o", "open": "e"})
    assert keymap.mistakes == ()
    assert (shown(keymap, "edit"), shown(keymap, "open")) == ("o", "e")


def test_a_mistake_in_one_line_leaves_the_others_in_force():
    keymap = lay_over({"back": "ctrl+o", "forward": "ctrl+banana"})
    assert keymap.changed == {"back": "ctrl+o"}


def test_the_declared_keys_are_keys_and_do_not_clash():
    own = {one.id: one.keys for one in COMMANDS if len(one.strokes) == 1}
    assert lay_over(own).mistakes == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("j", "j"),
        ("G", "G"),
        ("/", "slash"),
        ("+", "plus"),
        ("@", "at"),
        ("ctrl+d", "ctrl+d"),
        ("ctrl+/", "ctrl+slash"),
        ("f5", "f5"),
        ("f25", None),
        ("pgdn", None),
        ("", None),
        ("hyper+x", None),
    ],
)
def test_key_names(text, name):
    assert key_name(text) == name
