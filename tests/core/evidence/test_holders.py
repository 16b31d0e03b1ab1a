"""Whose a title is, where a passage prints it beside names."""

import pytest

from dossier.core.evidence.fit import misfits
from dossier.core.evidence.modifiers import LANGUAGES, Sense, patterns

ENTRIES = """\
== people/ana-brandt.yaml
name: {person}
other_names: [{persons}]
tenures: [{{post: minister-of-ports, quotes: [{{source: daily, exact: "{quote}"}}]}}]
== people/ivo-holm.yaml
name: Ivo Holm
== offices/minister-of-ports.yaml
name: {post}
other_names: [{posts}]
type: post
== offices/mayor.yaml
name: Mayor of Oslo
type: post
== sources/daily
{quote}
"""


@pytest.fixture
def doubted(library_from):
    """The senses in which a passage about a tenure is doubted."""

    def make(quote, language=LANGUAGES[0]):
        (person, *persons), (post, *posts) = language.persons, language.posts
        library = library_from(
            ENTRIES.format(
                quote=quote,
                person=person,
                post=post,
                persons=", ".join(persons) or "A B",
                posts=", ".join(posts) or "The Post",
            )
        )
        assert library.problems == ()
        (claim,) = library.records["ana-brandt"].claims
        return [doubt.sense for one in misfits(library, claim) for doubt in one.doubts]

    return make


@pytest.mark.parametrize(
    ("language", "example"),
    [
        pytest.param(language, pattern.example, id=f"{language.code}: {pattern.example}")
        for language in LANGUAGES
        for pattern in patterns(language, language.partings, Sense.PARTED)
    ],
)
def test_who_meets_a_minister_is_none(doubted, language, example):
    assert doubted(example, language)


@pytest.mark.parametrize(
    "quote",
    [
        "Ana Brandt, the Minister of Ports, met reporters.",
        "The Minister of Ports, Ana Brandt, met Ivo Holm.",
        "Ivo Holm met Minister of Ports Ana Brandt.",
        "Ana Brandt is the Minister of Ports.",
        "Ana Brandt was appointed by the King as Minister of Ports.",
        "Ana Brandt, a lawyer and Minister of Ports, spoke.",
        "Ana Brandt (52), Minister of Ports, spoke.",
        "Ana Brandt, 52, the new Minister of Ports, spoke.",
        "the Minister of Ports and Mayor of Oslo, Ana Brandt, spoke",
        "Ministers of Ports: Minister of Ports Ana Brandt and Ivo Holm came.",
        "Minister of Ports Ivo Holm and Ana Brandt came.",
        "Together with the Mayor of Oslo Ivo Holm, the Minister of Ports Ana Brandt left.",
    ],
)
def test_who_holds_the_title_beside_his_name(doubted, quote):
    assert doubted(quote) == []


@pytest.mark.parametrize(
    "quote",
    [
        "Ana Brandt met the Minister of Ports, Ivo Holm.",
        "The Minister of Ports Ivo Holm met Ana Brandt.",
        "Ana Brandt met the Minister of Ports, Bo Lindqvist.",
        "The Minister of Ports, Bo Lindqvist, met Ana Brandt.",
        "With the Mayor of Oslo Ana Brandt, the Minister of Ports Ivo Holm left.",
    ],
)
def test_a_title_beside_another_name_is_anothers(doubted, quote):
    assert doubted(quote) == [Sense.ANOTHERS]
