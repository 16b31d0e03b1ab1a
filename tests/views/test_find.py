"""One query over a library: names, filters, and passages in one order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.files.fulltext import FullText
from dossier.views.find import Finder, best_first

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
tags: [defence]
tenures:
  - post: minister-of-defence
    quotes: [{source: daily, exact: "Anna Berg, the Minister of Defence"}]
== people/olaf-lund.yaml
name: Olaf Lund
== people/per-moe.yaml
name: Per Moe
== offices/minister-of-defence.yaml
name: Minister of Defence
type: post
== offices/ministry.yaml
name: Ministry of Defence
type: body
== events/2024-05-06-talks.yaml
name: Talks in Oslo
type: talks
date: {edtf: 2024-05-06, basis: editor, note: Known.}
topics: [ceasefire]
participants:
  - {person: anna-berg, quotes: [{source: daily, exact: "Anna Berg, the Minister of Defence"}]}
  - {person: olaf-lund, basis: editor, note: Known.}
== events/2020-dinner.yaml
name: Dinner
type: dinner
date: {edtf: 2020, basis: editor, note: Known.}
note: Known.
participants:
  - {person: olaf-lund, basis: editor, note: Known.}
== sources/daily.txt
Anna Berg, the Minister of Defence, flew to Oslo for an armistice.
== sources/daily.yaml
title: Berg in Oslo
date: 2024-05-07
sha256: SHA256
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    from libraries import load_library  # noqa: PLC0415

    return load_library(tmp_path_factory.mktemp("find"), BUNDLE)


@pytest.fixture(scope="module")
def finder(library):
    return Finder(library)


def ids(finder, query):
    return [hit.id for hit in finder.find(query).hits]


def test_an_empty_query_lists_everything(finder, library):
    assert sorted(ids(finder, "")) == sorted(library.records)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("type:person", {"anna-berg", "olaf-lund", "per-moe"}),
        ("type:people", {"anna-berg", "olaf-lund", "per-moe"}),
        ("type:talks", {"2024-05-06-talks"}),
        ("type:post", {"minister-of-defence"}),
        ("#ceasefire", {"2024-05-06-talks"}),
        ("#cease", {"2024-05-06-talks"}),
        ("type:event @2024-05", {"2024-05-06-talks"}),
        ("type:event @2019..2021", {"2020-dinner"}),
        ("type:event @..2021", {"2020-dinner"}),
        ("+anna-berg type:event", {"2024-05-06-talks"}),
        ("+berg +lund", {"2024-05-06-talks"}),
        ("lund +berg", {"2024-05-06-talks"}),
    ],
)
def test_filters(finder, query, expected):
    assert set(ids(finder, query)) == expected


def test_a_single_day_keeps_posts_and_their_holders_to_be_read_at_it(finder):
    answer = finder.find("min def @2025-01-01")
    assert answer.hits[0].id == "minister-of-defence"
    assert answer.as_of.text == "2025-01-01"


def test_somebody_tied_to_nobody_is_a_mistake_in_the_query(finder):
    (mistake,) = finder.find("+zzzzqqqq").mistakes
    assert (mistake.start, mistake.end) == (0, 9)
    assert "zzzzqqqq" in mistake.message


def test_a_passage_with_all_the_words_comes_before_a_name_that_lacks_one(finder, library):
    texts = FullText.open(library)
    found = best_first(
        finder.find("defence armistice").hits,
        finder.find_passages(finder.find("defence armistice"), texts, 5),
    )
    assert found[0].matched.startswith("Anna Berg, the Minister of Defence, flew")


def test_filters_hold_for_passages_too(finder, library):
    texts = FullText.open(library)
    assert finder.find_passages(finder.find("armistice type:person"), texts, 5) == ()
    assert len(finder.find_passages(finder.find("armistice type:source"), texts, 5)) == 1


def test_two_letters_are_too_few_to_search_texts_for(finder, library):
    assert finder.find_passages(finder.find("an"), FullText.open(library), 5) == ()


@given(text=st.text(max_size=60))
def test_no_query_raises(finder, library, text):
    finder.find(text)
    finder.find_passages(finder.find(text), FullText.open(library), 3)
