"""The query language: what each sign means, and how mistakes are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.search.query import LONGEST_QUERY, OPEN_END, as_typed, parse


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("kuleba dmytro", "words", ("kuleba", "dmytro")),
        ("Smith-Jones", "words", ("Smith", "Jones")),
        ("O'Brien", "words", ("O'Brien",)),
        ("'defence", "exact", ("defence",)),
        ('"minister of"', "exact", ("minister of",)),
        ('\'"minister of"', "exact", ("minister of",)),
        ("^def", "prefixes", ("def",)),
        ('^"minister of def"', "prefixes", ("minister of def",)),
        ("!deputy", "excluded", ("deputy",)),
        ("!'deputy", "excluded", ("deputy",)),
        ('!"first deputy"', "excluded", ("first deputy",)),
        ("type:Person", "types", ("person",)),
        ("type:person,office type:talks", "types", ("person", "office", "talks")),
        ("#ceasefire", "tags", ("ceasefire",)),
        ('#"human rights"', "tags", ("human rights",)),
        ('type:"Press conference"', "types", ("press conference",)),
        ('type:talks,"press conference",visit', "types", ("talks", "press conference", "visit")),
        ("+sybiha", "entries", ("sybiha",)),
        ('+"anna berg"', "entries", ("anna berg",)),
        ('"@handle"', "exact", ("@handle",)),
        ('!"#list"', "excluded", ("#list",)),
        ("@2025-04-18", "dates", (("2025-04-18", "2025-04-18"),)),
        ("@XXXX-07-23", "dates", (("XXXX-07-23", "XXXX-07-23"),)),
        ("@2024..2025-03", "dates", (("2024", "2025-03"),)),
        ("@2024..", "dates", (("2024", OPEN_END),)),
        ("@..2025", "dates", ((OPEN_END, "2025"),)),
    ],
)
def test_each_sign_fills_its_field(text, field, value):
    query = parse(text)
    assert getattr(query, field) == value
    assert query.mistakes == ()
    others = {"words", "exact", "prefixes", "excluded", "types", "tags", "entries", "dates"} - {
        field
    }
    assert not any(getattr(query, other) for other in others)


def test_a_word_that_texts_may_spell_otherwise_is_a_word_still():
    query = parse("~defence minister")
    assert (query.words, query.alike) == (("defence", "minister"), ("defence",))


@pytest.mark.parametrize("name", ["talks", "press conference"])
def test_what_is_named_behind_a_sign_is_typed_with_quotes_where_it_needs_them(name):
    assert parse(f"#{as_typed(name)} x").tags == (name,)


def test_signs_may_be_mixed():
    query = parse("min def @2025-04-18 type:office !deputy")
    assert (query.words, query.types, query.excluded) == (("min", "def"), ("office",), ("deputy",))
    assert query.dates == (("2025-04-18", "2025-04-18"),)


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("umerov '", (7, 8), "exact text"),
        ("^", (0, 1), "beginning"),
        ("!", (0, 1), "leave out"),
        ("!#tag", (0, 5), "words only"),
        ("!type:person", (0, 12), "words only"),
        ("a type:", (2, 7), "type:event"),
        ("#", (0, 1), "tag"),
        ("+ x", (0, 1), "entry"),
        ("@", (0, 1), "date"),
        ("@..", (0, 3), "date"),
        ("@yesterday", (0, 10), "yesterday is no date"),
        ("@2025-13", (0, 8), "2025-13 is no date"),
        ("@2024-02-31", (0, 11), "2024-02-31 is no date"),
        ("@-0042..-0043", (0, 13), "-0043 is before -0042"),
        ("@2025..2024", (0, 11), "2024 is before 2025"),
        ('x "open', (2, 7), "closing"),
        ('""', (0, 2), "empty"),
        ('x type:"open', (2, 12), "closing"),
        ('#"open', (0, 6), "closing"),
        ("~", (0, 1), "otherwise"),
        ("@handle", (0, 7), '"@handle" in quotes'),
        ("tag:ceasefire", (0, 13), "#word"),
        ("kind:person", (0, 11), "type:person"),
    ],
)
def test_a_mistake_says_where_and_what_is_wanted(text, place, says):
    (mistake,) = parse(text).mistakes
    assert (mistake.start, mistake.end) == place
    assert says in mistake.message


def test_the_rest_of_a_query_with_a_mistake_still_counts():
    assert parse("umerov @soon").words == ("umerov",)


def test_a_colon_in_a_title_is_no_mistake():
    query = parse("Umerov on: 12:30")
    assert query.words == ("Umerov", "on", "12", "30")
    assert query.mistakes == ()


def test_a_query_too_long_is_cut_and_says_so():
    query = parse("a" * (LONGEST_QUERY + 5))
    assert query.words == ("a" * LONGEST_QUERY,)
    assert [(mistake.start, mistake.end) for mistake in query.mistakes] == [(200, 205)]


@pytest.mark.parametrize("text", ["", "   ", "—", "@", "'"])
def test_nothing_asked_is_empty(text):
    assert parse(text).is_empty


def test_a_filter_alone_is_not_empty_but_has_no_text():
    query = parse("type:event")
    assert not query.is_empty
    assert not query.has_text


@given(st.text(st.sampled_from("ab'\"^!#@+:.,- 2025X?типé\n\0") | st.characters(), max_size=300))
def test_parsing_never_raises_and_mistakes_lie_within_the_text(text):
    query = parse(text)
    assert query.text == text
    for mistake in query.mistakes:
        assert 0 <= mistake.start < mistake.end <= len(text)
        assert mistake.message
