"""Types and tags completed by those of a library."""

import pytest

from dossier.core.search.unfinished import Sign
from dossier.views.completing import LibraryWords

LIBRARY = """\
== people/anna-berg.yaml
name: Anna Berg
tags: [human rights, Peace, press]
== people/karl-vik.yaml
name: Karl Vik
tags: [Peace]
== events/2025-talks.yaml
name: Talks
type: press conference
date: 2025
== events/2025-more-talks.yaml
name: More talks
type: press
date: 2025
"""


@pytest.fixture
def words(library_from):
    return LibraryWords(library_from(LIBRARY))


@pytest.mark.parametrize(
    ("typed", "text", "rest"),
    [
        ("type:", "type:event", "event"),
        ("type:per", "type:person", "son"),
        ("type:PER", "type:person", "son"),
        ("anna type:press c", None, None),
        ('type:"press c', 'type:"press conference"', 'onference"'),
        ('type:"press conference', 'type:"press conference"', '"'),
        ("type:event,pe", "type:event,person", "rson"),
        ("#", "#Peace", "Peace"),
        ("#p", "#Peace", "eace"),
        ("#hum", '#"human rights"', "an rights"),
        ('#"human r', '#"human rights"', 'ights"'),
        ("type:press", "", ""),
        ("#press", "", ""),
        ("type:nothing", None, None),
        ("anna", None, None),
    ],
)
def test_the_likeliest_word_completes(words, typed, text, rest):
    found = words.complete(typed)
    assert (found and (found.text, found.rest)) == (None if text is None else (text, rest))


def test_what_completes_a_word_adds_to_what_is_typed_or_puts_it_in_quotes(words):
    for typed in ("type:p", 'type:"p', "#h", '#"H', "anna #"):
        found = words.complete(typed)
        assert found.text.replace('"', "").casefold() == (
            (typed + found.rest).replace('"', "").casefold()
        )


def test_all_words_that_begin_so_are_told_the_commonest_first(words):
    assert words.complete("type:").choices == ("event", "person", "press", "press conference")
    assert words.complete("#p").choices == ("Peace", "press")
    assert words.complete("#p").sign is Sign.TAG


def test_a_word_that_cannot_be_typed_is_not_offered(library_from):
    library = library_from({"people/a.yaml": 'name: A\ntags: [\'say "no"\', "a\\ab", sane]\n'})
    assert LibraryWords(library).complete("#").choices == ("sane",)
