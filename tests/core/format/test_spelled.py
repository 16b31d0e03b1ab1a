"""What a hint tells to write is read as the passage, code point for code point."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.format.spelled import but_for_hidden, in_double_quotes, spacing_hint, unescaped
from dossier.core.sources.quotes import Verdict, locate
from dossier.files.reader import read

WHITE = st.sampled_from(" \n\t\u00a0\u2009\u3000\u2028\x85") | st.just("\r\n") | st.just("  ")


def as_read(yaml):
    """The value that a YAML value is read as."""
    document, problems = read(f"exact: {yaml}\n", "x.yaml")
    assert not problems
    return document.root.items["exact"][1].value


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_text_can_be_written_in_double_quotes(text):
    written = in_double_quotes(text)
    assert "\n" not in written
    assert as_read(written) == text


@given(
    st.lists(st.sampled_from(["We", "“are”", "ready\\", 'for "it"', "#", "-"]), min_size=2),
    st.data(),
)
def test_a_passage_is_found_as_the_hint_writes_it(words, data):
    """However its words are set apart in the text, and however in the quote."""
    text = "".join(word + data.draw(WHITE) for word in words).strip()
    exact = "".join(word + data.draw(WHITE) for word in words).strip()
    found = locate(text, exact)
    if found.verdict is Verdict.WHITESPACE:
        hint = spacing_hint(exact, text[found.start : found.end])
        written = re.fullmatch(r".*: `exact: (.*)`", hint, re.DOTALL)[1]
        assert locate(text, as_read(written)).verdict is Verdict.PROVED


def test_a_long_passage_is_not_written_out():
    passage = "We are ready\n" + "word " * 1_000 + "end"
    hint = spacing_hint(passage.replace("\n", " "), passage)
    assert "behind “ready” the text has a line break, which YAML folds" in hint
    assert len(hint) < 300


@pytest.mark.parametrize(
    ("exact", "passage", "said"),
    [
        ("a b", "a\nb", "behind “a” the text has a line break, which YAML folds into a space"),
        ("a b", "a\r\nb", "behind “a” the text has a line break of CR LF"),
        ("a\nb", "a\r\nb", "behind “a” the text has a line break of CR LF"),
        ("a\nb", "a b", "behind “a” the text has no line break"),
        ("a b\n", "a b", "a block that begins with `|` ends in a line break"),
        ("\na b", "a b", "the quote begins with white space"),
        ("a b ", "a b", "the quote ends with white space"),
        ("a b c", "a b  c", "behind “b” the text has 2 spaces, the quote a space"),
        ("a b", "a\u00a0b", "behind “a” the text has U+00A0, the quote a space"),
        ("a\tb", "a b", "behind “a” the text has a space, the quote U+0009"),
    ],
)
def test_the_first_difference_is_named(exact, passage, said):
    assert spacing_hint(exact, passage).startswith(said)


def test_a_passage_with_characters_that_nobody_sees_is_found():
    text = "He said: the min\u00adis\u200bter slept."
    assert but_for_hidden(text, "the minister slept.") == "the min\u00adis\u200bter slept."
    assert but_for_hidden(text, "the min\u200bister") == "the min\u00adis\u200bter"
    assert but_for_hidden(text, "the ministry") is None
    assert but_for_hidden(text, "\u200b") is None


@given(st.text(st.characters(codec="utf-8", max_codepoint=0xFFFF)))
def test_escapes_that_were_taken_literally_are_carried_out(text):
    assert unescaped(in_double_quotes(text)[1:-1]) == text
