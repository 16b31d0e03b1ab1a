"""Every word that changes who holds a post, or who is meant, by its own example."""

import pytest

from dossier.core.evidence import going_on
from dossier.core.evidence.beside import Beside, Neighbour
from dossier.core.evidence.modifiers import LANGUAGES, Sense, patterns
from dossier.core.evidence.surroundings import after, before, counts
from dossier.core.naming import ListedName, Names

_SENSES = frozenset(Sense) - {Sense.COUNTS}


def tables(language):
    yield from language.before.items()
    yield from language.after.items()
    yield Sense.SOMEBODY_ELSE, language.people
    yield Sense.GOES_ON, language.portfolios


def lines():
    return [
        pytest.param(language, pattern, id=f"{language.code}: {pattern.example}")
        for language in LANGUAGES
        for sense, table in tables(language)
        for pattern in patterns(table, sense)
    ]


def mentions(language, example):
    listed = [ListedName("post", form) for form in language.posts]
    listed += [ListedName("person", form) for form in language.persons]
    found = Names(listed).all_of(example)
    assert found, "the example has to print the post or the person"
    return found


def readings(language, example):
    """What is read around the names of an example."""
    found = mentions(language, example)
    neighbours = tuple(
        Neighbour(one.start, one.end, frozenset(one.entries), "person" in one.entries)
        for one in found
    )
    beside = Beside(neighbours, frozenset())
    for one in found:
        goes_on = going_on.name if "person" in one.entries else going_on.title
        yield before(example, one.start, one.end, _SENSES)
        yield after(example, one.start, one.end, _SENSES)
        yield goes_on(example, one.start, one.end, beside)


@pytest.mark.parametrize(("language", "pattern"), lines())
def test_each_word_is_read_in_its_example(language, pattern):
    senses = {one.sense for one in readings(language, pattern.example) if one}
    if pattern.sense is Sense.COUNTS:
        assert senses == set()
    else:
        assert senses, "the word is not read there"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_who_acts_counts_as_the_holder_and_is_shown(language):
    table = language.before.get(Sense.COUNTS, "")
    for pattern in patterns(table, Sense.COUNTS):
        (start, *_) = [
            one.start for one in mentions(language, pattern.example) if "post" in one.entries
        ]
        assert counts(pattern.example, start)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_a_plain_sentence_raises_no_doubt(language):
    for plain in language.plain:
        assert [one for one in readings(language, plain) if one] == []
