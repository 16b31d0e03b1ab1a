"""Whether the sentence of a quote takes back what the quote says."""

import pytest

from dossier.core.evidence.denials import denials
from dossier.core.evidence.modifiers import LANGUAGES, Sense, patterns

ENTRIES = """\
== people/ana-brandt.yaml
name: NAME
OWN
== offices/minister-of-ports.yaml
name: POST
type: post
== events/talks.yaml
name: Oslo talks
other_names: [the meeting]
status: held
EVENT
== sources/daily
TEXT
"""


@pytest.fixture
def told(library_from):
    """The (phrase, condition) of each denial of a claim that quotes what stands between bars."""

    def make(text, kind="statement", names=("Ana Brandt", "Minister of Ports")):
        _, exact, *_ = text.split("|")
        quote = f'{{source: daily, exact: "{exact}"}}'
        own = {
            "statement": f'statements: [{{source: daily, exact: "{exact}"}}]',
            "tenure": f"tenures: [{{post: minister-of-ports, quotes: [{quote}]}}]",
        }.get(kind, "")
        event = {
            "event": f"quotes: [{quote}]",
            "participant": f"participants: [{{person: ana-brandt, quotes: [{quote}]}}]",
        }.get(kind, "")
        library = library_from(
            ENTRIES.replace("NAME", names[0])
            .replace("POST", names[1])
            .replace("OWN", own)
            .replace("EVENT", event)
            .replace("TEXT", text.replace("|", ""))
        )
        assert library.problems == ()
        owner = "talks" if event else "ana-brandt"
        return [
            (one.phrase, one.condition)
            for claim in library.records[owner].claims
            for one in denials(library, claim)
        ]

    return make


def lines(table):
    return [
        pytest.param(pattern.example, id=f"{language.code}: {pattern.example}")
        for language in LANGUAGES
        for pattern in patterns(language, getattr(language, table), Sense.NOT)
    ]


@pytest.mark.parametrize("example", lines("denials"))
def test_what_stands_before_a_quote_takes_it_back(told, example):
    ((phrase, condition),) = told(f"Here is what we know. {example.rstrip('.')}.")
    assert not condition
    assert phrase


@pytest.mark.parametrize("example", lines("conditions"))
def test_or_makes_it_less_than_a_statement(told, example):
    ((_, condition),) = told(f"Here is what we know. {example.rstrip('.')}.")
    assert condition


@pytest.mark.parametrize("example", lines("retractions"))
def test_what_stands_behind_a_quote_takes_it_back(told, example):
    ((phrase, condition),) = told(f"Here is what we know. |{example.rstrip('.')}.")
    assert not condition
    assert phrase


@pytest.mark.parametrize("example", lines("negations"))
def test_what_did_not_happen_is_no_event(told, example):
    assert [condition for _, condition in told(example, "event")] == [False]


class TestWhereItReaches:
    @pytest.mark.parametrize(
        "text",
        [
            "He denied that it rained. |Ana Brandt opened the meeting.|",
            "He denied it, and then all of us left the hall while |Ana Brandt opened the meeting.|",
            "The papers of Oslo reported that |Ana Brandt opened the meeting.|",
            "|Ana Brandt opened the meeting|, and what he said is not true.",
        ],
    )
    def test_another_sentence_or_a_far_word_takes_nothing_back(self, told, text):
        assert told(text) == []

    def test_a_participant_who_was_not_there(self, told):
        text = "|Ana Brandt did not attend the meeting.|"
        assert told(text, "participant") == [("did not", False)]

    def test_another_sentence_of_the_quote_says_nothing_of_the_participant(self, told):
        text = "|It did not rain. Ana Brandt attended the meeting.|"
        assert told(text, "participant") == []

    def test_of_a_tenure_only_what_stands_between_its_ends(self, told):
        assert told("|Ana Brandt, the Minister of Ports, did not stay.|", "tenure") == []
        assert told("|Ana Brandt did not stay Minister of Ports.|", "tenure") == [
            ("did not", False)
        ]

    def test_a_statement_may_say_no(self, told):
        assert told("|Ana Brandt did not attend the meeting.|") == []
