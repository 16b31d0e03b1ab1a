"""A quote is proved where its code points stand, and nowhere else."""

import re
import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from dossier.core.sources.quotes import (
    MOST_PLACES,
    Located,
    Verdict,
    locate,
    nearest_passage,
    same_letters,
)

ARTICLE = """\
Kyiv, Monday. The minister said: “We are ready (for talks)?”
The minister said it twice.  He left on Tuesday.

На переговорах був Рустем Умєров [sic].
"""

# Few letters, so that passages recur and overlap; and letters that regular expressions, Unicode and
# terminals treat in their own way.
TEXTS = st.text(st.sampled_from("ab \n.(*é漢\u0301"), max_size=60)


@st.composite
def passages(draw):
    """A text and the [start, end) of a passage in it."""
    text = draw(TEXTS.filter(len))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return text, start, end


def places(text, part):
    """Every offset at which `part` stands, counted the slow way."""
    return [at for at in range(len(text)) if text[at : at + len(part)] == part]


@given(passages())
def test_a_passage_cut_from_a_text_is_found_or_called_ambiguous(passage):
    text, start, end = passage
    found = locate(text, text[start:end])
    everywhere = places(text, text[start:end])
    if len(everywhere) == 1:
        assert found == Located(Verdict.PROVED, start, end)
    else:
        assert found.verdict is Verdict.AMBIGUOUS
        assert found.starts == tuple(everywhere)[: MOST_PLACES + 1]


@given(passages())
def test_all_that_stands_before_and_after_makes_any_passage_unique(passage):
    text, start, end = passage
    found = locate(text, text[start:end], text[:start], text[end:])
    assert found == Located(Verdict.PROVED, start, end)


@given(passages(), st.integers(0, 3), st.integers(0, 3))
def test_prefix_and_suffix_decide_among_several_places(passage, before, after):
    text, start, end = passage
    prefix, suffix = text[max(0, start - before) : start], text[end : end + after]
    fitting = [
        at
        for at in places(text, text[start:end])
        if text[:at].endswith(prefix) and text[at + end - start :].startswith(suffix)
    ]
    found = locate(text, text[start:end], prefix, suffix)
    assert start in fitting
    assert (found.verdict is Verdict.PROVED) == (len(fitting) == 1)


@given(passages(), st.data())
def test_a_changed_character_is_never_proved_where_it_stood(passage, data):
    text, start, end = passage
    at = data.draw(st.integers(start, end - 1))
    other = data.draw(st.characters(exclude_characters=text[at], codec="utf-8"))
    changed = text[start:at] + other + text[at + 1 : end]
    found = locate(text, changed)
    if changed in text:  # the change made a passage that the text has as well
        assert found.start != start
    else:
        assert found.verdict in {Verdict.ABSENT, Verdict.WHITESPACE}


@given(TEXTS, TEXTS)
def test_whatever_is_proved_stands_there(text, exact):
    found = locate(text, exact)
    if found.verdict is Verdict.PROVED:
        assert text[found.start : found.end] == exact
    if found.verdict is Verdict.WHITESPACE:
        assert text[found.start : found.end].split() == exact.split()
        assert text[found.start : found.end] != exact


@given(st.lists(st.text("abcé.", min_size=1, max_size=4), min_size=2, max_size=8), st.data())
@example(["a", "b"], None)
def test_other_white_space_is_named_as_such_and_not_proved(words, data):
    blank = st.text(" \t\n\u00a0\u2009", min_size=1, max_size=3)
    gaps = [data.draw(blank) if data else "\n" for _ in words]
    text = "< " + "".join(word + gap for word, gap in zip(words, gaps, strict=True)) + ">"
    exact = " ".join(words)
    assume(exact not in text)
    assume(" ".join(text.split()).count(exact) == 1)
    found = locate(text, exact)
    assert found.verdict is Verdict.WHITESPACE
    assert text[found.start : found.end].split() == words


def test_white_space_alone_decides_nothing_where_two_passages_fit():
    assert locate("he  left. he\nleft.", "he left").verdict is Verdict.ABSENT


def test_nothing_is_no_quote():
    assert locate("he left", "") == Located(Verdict.ABSENT)
    assert locate("he left", "  \n") == Located(Verdict.ABSENT)
    assert locate("", "he left") == Located(Verdict.ABSENT)


def test_overlapping_occurrences_count():
    assert locate("banana", "ana") == Located(Verdict.AMBIGUOUS, starts=(1, 3))
    assert locate("banana", "ana", prefix="b") == Located(Verdict.PROVED, 1, 4)
    assert locate("banana", "ana", prefix="n") == Located(Verdict.PROVED, 3, 6)


def test_a_prefix_that_stands_elsewhere_is_told_from_an_absent_quote():
    found = locate(ARTICLE, "The minister said", prefix="Tuesday. ")
    assert found == Located(Verdict.CONTEXT, starts=(14, 61))


@pytest.mark.parametrize(
    ("exact", "verdict"),
    [
        ("“We are ready (for talks)?”", Verdict.PROVED),
        ("We are ready .for talks.?", Verdict.ABSENT),
        ("We .* ready", Verdict.ABSENT),
        ("Умєров [sic].", Verdict.PROVED),
        ("We are ready (for talks)", Verdict.PROVED),
        ("we are ready (for talks)", Verdict.ABSENT),
        ('"We are ready (for talks)?"', Verdict.ABSENT),
        ("We are … talks", Verdict.ABSENT),
        ("said it twice. He left", Verdict.WHITESPACE),
        ("on Tuesday. На переговорах", Verdict.WHITESPACE),
        ("We are not ready", Verdict.ABSENT),
    ],
)
def test_letters_are_letters(exact, verdict):
    """Nothing in a quote is a pattern; case, quotation marks and what is left out all count."""
    assert locate(ARTICLE, exact).verdict is verdict


def test_combining_and_precomposed_forms_are_different_code_points():
    printed = "Президент України"
    typed = unicodedata.normalize("NFD", printed)
    assert printed != typed
    assert locate(printed, typed).verdict is Verdict.ABSENT
    assert same_letters(printed, typed)
    assert same_letters(typed, printed)
    assert not same_letters(printed, "Прем'єр")


def test_many_places_are_told_of_up_to_a_limit():
    found = locate("he left. " * 1_000, "he left")
    assert found.verdict is Verdict.AMBIGUOUS
    assert len(found.starts) == MOST_PLACES + 1


def test_the_nearest_passage_is_a_hint_in_whole_words():
    hint = nearest_passage(ARTICLE, "We were ready for the talks")
    assert re.search(r"\bWe are ready \(for talks", hint)
    assert nearest_passage(ARTICLE, "Quite another matter altogether: Zimbabwe") is None
    assert nearest_passage(ARTICLE, "…") is None


# Each of these kept a plain implementation busy for minutes: a passage that recurs at every offset,
# words that match almost to the end everywhere, and accents that must be put in order.
CRAFTED = {
    "one letter": ("a" * 10_000, "a" * 1_000_000),
    "one letter and another": ("a" * 9_999 + "b", "a" * 1_000_000),
    "words": ("a " * 5_000 + "b", "a  " * 330_000 + "b"),
    "the same words in another order": ("foo zed bar " * 800, "x y zed foo " * 83_000),
    "wide gaps": ("a b " * 2_500 + "c", ("a" + " " * 50 + "b ") * 20_000 + "c"),
    "accents": ("e\u0301" + "\u0301\u0323" * 5_000, "e" + "\u0323\u0301" * 200_000),
}


@pytest.mark.parametrize(("exact", "text"), CRAFTED.values(), ids=CRAFTED.keys())
def test_crafted_texts_are_answered(exact, text):
    assert locate(text, exact).verdict is not Verdict.PROVED
    nearest_passage(text, exact)
    same_letters(text, exact)
