"""Every word that changes who holds a post, or who is meant, by its own example."""

from functools import cache

import pytest

from dossier.core.evidence import going_on
from dossier.core.evidence.beside import Beside, Neighbour
from dossier.core.evidence.modifiers import LANGUAGES, Sense, lexicon, patterns
from dossier.core.evidence.surroundings import after, before, counts
from dossier.core.evidence.tokens import Words
from dossier.core.names.mentions import ListedName, Names

_OF_A_POST = frozenset(Sense) - {Sense.COUNTS, Sense.HARMLESS}
_OF_A_PERSON = frozenset({Sense.SOMEBODY_ELSE, Sense.GOES_ON, Sense.ABSENT})


def tables(language):
    yield from language.before.items()
    yield from language.predicates.items()
    yield from language.after.items()
    yield from language.belongings.items()
    yield Sense.FORMER, language.dates
    yield Sense.SOMEBODY_ELSE, language.people
    yield Sense.GOES_ON, language.portfolios


def by_table(tables):
    """Every pattern of a table of a language; of a pattern with months only the one.

    A table is one test: thousands of tests of a sentence each take longer to tell of than to run.
    """
    found = {}
    for language in LANGUAGES:
        for sense, table in tables(language):
            some = found.setdefault((language.code, str(sense)), {})
            some |= {one.example: one for one in patterns(language, table, sense)}
    return [
        pytest.param(list(some.values()), id=f"{code}: {sense}")
        for (code, sense), some in found.items()
        if some
    ]


@cache
def names(language):
    listed = [ListedName("post", form) for form in language.posts]
    return Names.of([*listed, *(ListedName("person", form) for form in language.persons)])


def mentions(language, example):
    found = names(language).all_of(example)
    assert found, "the example has to print the post or the person"
    return found


def readings(language, example, senses):
    """What is read around the names of an example."""
    found = mentions(language, example)
    neighbours = tuple(
        Neighbour(one.start, one.end, frozenset(one.entries), "person" in one.entries)
        for one in found
    )
    beside = Beside(neighbours, frozenset())
    for one in found:
        person = "person" in one.entries
        goes_on = going_on.name if person else going_on.title
        doubted = senses or (_OF_A_PERSON if person else _OF_A_POST)
        yield before(example, one.start, one.end, doubted)
        yield after(example, one.start, one.end, doubted)
        yield goes_on(example, one.start, one.end, beside)


def said(language, example, senses=None):
    found = readings(language, example, senses)
    return [(one.sense, example[one.start : one.end]) for one in found if one]


def is_read(pattern):
    language = pattern.language
    if pattern.sense is Sense.COUNTS:
        return said(language, pattern.example) == []
    found = said(language, pattern.example, frozenset({pattern.sense}))
    return pattern.sense in {sense for sense, _ in found}


@pytest.mark.parametrize("table", by_table(tables))
def test_each_word_is_read_in_its_example(table):
    assert [one.example for one in table if not is_read(one)] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_who_acts_counts_as_the_holder_and_is_shown(language):
    table = language.before.get(Sense.COUNTS, "")
    for pattern in patterns(language, table, Sense.COUNTS):
        (start, *_) = [
            one.start for one in mentions(language, pattern.example) if "post" in one.entries
        ]
        assert counts(pattern.example, start)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_a_plain_sentence_raises_no_doubt(language):
    harmless = patterns(language, language.harmless, Sense.HARMLESS)
    sentences = [*language.plain, *(one.example for one in harmless)]
    found = {sentence: said(language, sentence) for sentence in sentences}
    assert found
    assert {sentence: some for sentence, some in found.items() if some} == {}


def beside_passages(language):
    yield "denials", language.denials
    yield "retractions", language.retractions
    yield "conditions", language.conditions
    yield "negations", language.negations


@pytest.mark.parametrize("table", by_table(beside_passages))
def test_what_takes_back_a_passage_stands_beside_it_or_in_it(table):
    assert [one.example for one in table if not takes_back(one)] == []


def takes_back(pattern):
    text = pattern.example.replace("|", "")
    bars = [at for at, letter in enumerate(pattern.example) if letter == "|"]
    if pattern.sense == "negations":
        assert bars == [0, len(text) + 1]
        inside, index = Words.of(text, 0, len(text)), lexicon().negations
        found = [index.starting(inside.folded, at) for at in range(len(inside))]
    elif pattern.sense == "retractions":
        (bar,) = bars
        behind, index = Words.of(text, bar, len(text)), lexicon().retractions
        found = [index.starting(behind.folded, at) for at in range(len(behind))]
    else:
        (bar,) = bars
        before = Words.of(text, 0, bar)
        index = lexicon().denials if pattern.sense == "denials" else lexicon().conditions
        found = [index.ending(before.folded, at) for at in range(1, len(before) + 1)]
    return pattern.words in [one.words for some in found for one in some]
