"""A pattern that is compiled late is the same pattern."""

import re

import pytest

from dossier.core.text.patterns import lazily


@pytest.fixture
def made(monkeypatch):
    """What was compiled, in order."""
    found, compile_ = [], re.compile

    def noting(source, flags=0):
        found.append(source)
        return compile_(source, flags)

    monkeypatch.setattr(re, "compile", noting)
    return found


def test_nothing_is_compiled_before_it_is_asked_and_then_once(made):
    letters = lazily("[а-я]+", re.IGNORECASE)
    assert made == []
    assert letters.search("to Київ").group() == "Ки"
    assert letters.sub("-", "я to Я") == "- to -"
    assert [one.group() for one in letters.finditer("а, б")] == ["а", "б"]
    assert made == ["[а-я]+"]


def test_what_makes_a_pattern_is_asked_late(made):
    words = lazily(lambda: "a|b")
    assert made == []
    assert words.fullmatch("b")
    assert words.pattern == "a|b"
    assert made[0] == "a|b"


def test_no_pattern_is_an_error_when_it_is_asked():
    broken = lazily("(")
    with pytest.raises(re.error):
        broken.match("a")
