"""Forms: what is known beforehand, and what a filled one adds; the quote is the passage itself."""

import pytest

from dossier.core.capture.additions import AdditionError, to_json
from dossier.core.capture.claiming import additions
from dossier.core.capture.filling import form
from dossier.core.capture.forms import Chosen, Sort, spoken
from dossier.core.capture.naming import free_id, id_from
from dossier.core.capture.passages import NotOneError, quote_of

LIBRARY = """
== people/anna-berg.yaml
name: Anna Berg
other_names: [Berg]
tenures:
  - post: editor
    quotes: [{daily: "Anna Berg, editor of the Daily"}]
== people/bo-lund.yaml
name: Bo Lund
== offices/editor.yaml
name: editor of the Daily
type: post
== offices/daily-news.yaml
name: Daily
type: body
== events/oslo-talks.yaml
name: talks in Oslo
== sources/daily
Anna Berg, editor of the Daily, met Bo Lund.
“We shall see what comes of it,” said Berg of the talks in Oslo.
Berg said that nobody had answered.
They met on 4 January in the town of Moss.
He said: we met. He said: we left. He said: we met.
"""


@pytest.fixture
def library(library_from):
    return library_from(LIBRARY)


def chosen(library, words, sentence=None, **more):
    text = library.texts["daily"]
    start = text.text.index(words)
    sentence = sentence or next(line for line in text.text.split("\n") if words in line)
    first = text.text.index(sentence)
    span = (start, start + len(words))
    return Chosen(text, span, (first, first + len(sentence)), **more)


def added(library, sort, passage, **values):
    filled = form(library, sort, passage)
    return [to_json(one) for one in additions(library, filled.filled(values), passage)]


def known(library, sort, passage):
    return {one.key: one.value for one in form(library, sort, passage).fields if one.value}


def test_what_a_passage_names_is_filled_in(library):
    first = chosen(library, "Anna Berg, editor of the Daily")
    assert known(library, Sort.TENURE, first) == {"who": "anna-berg", "post": "editor"}
    said = chosen(library, "We shall see what comes of it,")
    assert known(library, Sort.STATEMENT, said) == {
        "who": "anna-berg",
        "speech": "direct",
        "about": "oslo-talks",
    }
    reported = chosen(library, "nobody had answered", last_event="oslo-talks")
    assert known(library, Sort.STATEMENT, reported)["speech"] == "reported"
    assert known(library, Sort.PARTICIPANT, reported)["event"] == "oslo-talks"
    both = chosen(library, "Anna Berg, editor of the Daily, met Bo Lund.")
    assert known(library, Sort.RELATION, both) == {"from": "anna-berg", "to": "bo-lund"}
    assert known(library, Sort.NEW, chosen(library, "Moss"))["name"] == "Moss"
    day = known(library, Sort.EVENT, chosen(library, "in the town of Moss"))
    assert day["printed"] == "XXXX-01-04"
    assert "date" not in day


def test_a_tenure_that_is_there_gets_one_more_quote(library):
    passage = chosen(library, "Anna Berg, editor of the Daily, met")
    quote = {"daily": "Anna Berg, editor of the Daily, met"}
    assert added(library, Sort.TENURE, passage) == [
        {"entry": "anna-berg", "claim": "anna-berg#editor", "quotes": [quote]}
    ]
    assert added(library, Sort.TENURE, passage, who="bo-lund", context="acting") == [
        {
            "entry": "bo-lund",
            "tenures": [{"post": "editor", "quotes": [quote], "context": "acting"}],
        }
    ]


def test_a_statement_has_the_passage_that_names_its_speaker(library):
    passage = chosen(library, "We shall see what comes of it,")
    (found,) = added(library, Sort.STATEMENT, passage)
    assert found["statements"] == [
        {
            "source": "daily",
            "exact": "We shall see what comes of it,",
            "about": "oslo-talks",
            "quotes": [{"daily": "said Berg of the talks in Oslo."}],
        }
    ]
    whole = chosen(library, "Berg said that nobody had answered.")
    (found,) = added(library, Sort.STATEMENT, whole)
    assert found["statements"] == [
        {"source": "daily", "exact": "Berg said that nobody had answered.", "speech": "reported"}
    ]


def test_the_other_forms(library):
    passage = chosen(library, "met Bo Lund.")
    quote = {"daily": "met Bo Lund."}
    assert added(library, Sort.PARTICIPANT, passage, event="oslo-talks", role="guest") == [
        {
            "entry": "oslo-talks",
            "participants": [{"person": "bo-lund", "role": "guest", "quotes": [quote]}],
        }
    ]
    office = added(library, Sort.PARTICIPANT, passage, event="oslo-talks", who="editor")
    assert office[0]["participants"][0]["office"] == "editor"
    part = {"child": "editor", "whole": "daily-news"}
    assert added(library, Sort.PART_OF, passage, **part) == [
        {"entry": "editor", "part_of": {"id": "daily-news", "quotes": [quote]}}
    ]
    tie = {"from": "bo-lund", "relation": "guest of", "to": "anna-berg"}
    assert added(library, Sort.RELATION, passage, **tie) == [
        {
            "entry": "bo-lund",
            "relations": [{"to": "anna-berg", "relation": "guest of", "quotes": [quote]}],
        }
    ]
    assert added(library, Sort.EVIDENCE, passage, claim="anna-berg#editor") == [
        {"entry": "anna-berg", "claim": "anna-berg#editor", "quotes": [quote]}
    ]
    new = {"kind": "post", "name": "Mayor of Moss", "short": "mayor, Mayor"}
    assert added(library, Sort.NEW, passage, **new) == [
        {
            "entry": "mayor-of-moss",
            "kind": "office",
            "name": "Mayor of Moss",
            "other_names": [{"name": "mayor", "use": "short"}, {"name": "Mayor", "use": "short"}],
            "type": "post",
        }
    ]
    left = added(library, Sort.LEFT_OUT, passage, note="so")
    assert left[0]["left_out"][0]["note"] == "so"


def test_a_day_that_is_not_printed_whole_needs_a_reason(library):
    passage = chosen(library, "on 4 January in the town of Moss")
    with pytest.raises(AdditionError, match="prints XXXX-01-04, not 2026-01-04"):
        added(library, Sort.EVENT, passage, name="Meeting in Moss", date="2026-01-04")
    why = "The article is of January 2026."
    (found,) = added(
        library, Sort.EVENT, passage, name="Meeting in Moss", date="2026-01-04", why=why
    )
    assert found["entry"] == "2026-01-04-meeting-in-moss"
    assert found["date"]["basis"] == "editor"
    assert found["date"]["note"] == why
    (found,) = added(library, Sort.EVENT, passage, name="Meeting in Moss")
    assert found["date"] == "XXXX-01-04"
    assert found["entry"] == "meeting-in-moss"


@pytest.mark.parametrize(
    ("sort", "values", "said"),
    [
        (Sort.TENURE, {"post": ""}, "“post” is empty"),
        (Sort.STATEMENT, {"speech": "sung", "who": "bo-lund"}, "cannot be “sung”"),
        (Sort.EVIDENCE, {"claim": "anna-berg#nothing"}, "there is no claim"),
        (Sort.NEW, {"kind": "person", "name": "!!"}, "no id can be made"),
        (Sort.EVENT, {"name": "!!"}, "no id can be made"),
    ],
)
def test_what_is_missing_or_cannot_be_is_said(library, sort, values, said):
    with pytest.raises(AdditionError, match=said):
        added(library, sort, chosen(library, "met Bo Lund."), **values)


def test_what_stands_between_quotation_marks(library):
    text = library.texts["daily"]
    line = "“We shall see what comes of it,” said Berg of the talks in Oslo."
    start = text.text.index(line)
    assert text.text[slice(*spoken(text.text, (start, start + len(line))))] == (
        "We shall see what comes of it,"
    )
    assert spoken(text.text, (0, 40)) is None


def test_a_passage_that_recurs_is_told_from_its_other_places(library_from):
    text = library_from({"sources/daily": "He met her. He left. He met him. He left."}).texts[
        "daily"
    ]
    second = text.text.index("He met him")
    assert quote_of(text, second, second + 6) == {
        "source": "daily", "exact": "He met", "suffix": " him."
    }  # fmt: skip
    last = text.text.rindex("left.")
    assert quote_of(text, last, last + 5) == {
        "source": "daily", "exact": "left.", "prefix": "him. He "
    }  # fmt: skip
    same = library_from({"sources/daily": "ab " * 500}).texts["daily"]
    with pytest.raises(NotOneError):
        quote_of(same, 750, 752)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Minister of Transport of Karvelia", "minister-of-transport-karvelia"),
        ("Head of the Office", "head-of-office"),
        ("Рустем Умєров", "rustem-umierov"),
        ("Ilma O’Sarkaine", "ilma-osarkaine"),
        ("…", ""),
    ],
)
def test_an_id_is_made_as_people_make_them(name, id_):
    assert id_from(name) == id_


def test_an_id_that_is_taken_gets_a_number(library):
    assert free_id(library, "Anna Berg") == "anna-berg-2"
    assert free_id(library, "Anna Berg", {"anna-berg-2"}) == "anna-berg-3"
