"""Spans of a text against the characters that they hold."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.core.text.spans import Spans

_SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda one: (one[0], one[0] + one[1])),
    max_size=8,
)
_SPAN = st.tuples(st.integers(0, 32), st.integers(0, 10)).map(lambda one: (one[0], sum(one)))


def characters(spans):
    return {at for start, end in spans for at in range(start, end)}


@given(_SPANS, _SPAN)
def test_they_answer_as_sets_of_characters_would(given_, span):
    spans = Spans(given_)
    held = characters(given_)
    asked = characters([span])
    assert characters(spans) == held
    assert all(one[1] < other[0] for one, other in zip(list(spans), list(spans)[1:], strict=False))
    assert spans.touch(*span) == bool(held & asked)
    if asked:
        assert spans.hold(*span) == (asked <= held)
    assert characters(spans.within(*span)) == held & asked


def test_blank_keeps_every_other_character_at_its_place():
    assert Spans([(1, 3), (4, 5)]).blank("abcdef") == "a\0\0d\0f"
