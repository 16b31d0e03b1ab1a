"""Stepping through the rows that hold a word of the query."""

import pytest

from dossier.core.format.entries import Quote
from dossier.core.search.query import parse
from dossier.views.matching import matching, next_of
from dossier.views.rows import Row

ROWS = (
    Row("a", "Rustem Umerov"),
    Row("b", "Talks in Oslo", detail="head of delegation"),
    Row("c", "Something", quotes=(Quote(source="daily", exact="said Умєров on Monday"),)),
    Row("d", "Nothing", note="Umerov is not meant."),
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("umerov", ("a", "c", "d")),
        ("умеров", ("a", "c", "d")),
        ("deleg", ("b",)),
        ("osl monday", ("b", "c")),
        ("merov", ()),
        ("type:event", ()),
        ("", ()),
    ],
)
def test_rows_match_by_the_beginnings_of_folded_words(query, expected):
    assert matching(ROWS, parse(query)) == expected


@pytest.mark.parametrize(
    ("here", "by", "expected"),
    [
        ("a", 1, "c"),
        ("c", 1, "d"),
        ("d", 1, "a"),
        ("b", 1, "c"),
        ("a", -1, "d"),
        ("d", -1, "c"),
        ("b", -1, "a"),
        (None, 1, "a"),
        (None, -1, "d"),
    ],
)
def test_the_next_match_goes_round_at_the_ends(here, by, expected):
    assert next_of(("a", "b", "c", "d"), ("a", "c", "d"), here, by) == expected


def test_the_only_match_leads_nowhere_else():
    assert next_of(("a", "b"), ("a",), "a", 1) is None
