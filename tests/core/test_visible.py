r"""Nothing a terminal acts on leaves the program: `\x1b` is shown as four characters."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.core import visible

BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
#: Format characters that have a shape of their own (Arabic number signs, Kaithi, hieroglyphs).
SEEN = set("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
SEEN |= {chr(code) for code in range(0x13430, 0x13440)}
#: Letters by category that nobody sees: the fillers of Hangul and of Khmer.
UNSEEN_LETTERS = set("\u115f\u1160\u3164\uffa0\u17b4\u17b5")


def is_hidden(character):
    """Whether a terminal acts on a character, or shows nothing where it stands."""
    return (
        unicodedata.category(character) in {"Cc", "Cs", "Cf", "Zl", "Zp"}
        or unicodedata.bidirectional(character) in BIDI
        or character in UNSEEN_LETTERS
    ) and character not in SEEN


HIDDEN = "".join(filter(is_hidden, map(chr, range(0x110000))))
TEXTS = st.text(
    st.one_of(st.sampled_from(HIDDEN), st.sampled_from("\t\n\r\\xé漢"), st.characters())
)


def test_every_hidden_character_is_made_visible():
    shown = visible.line(HIDDEN)
    assert shown.isascii()
    assert shown.isprintable()


@given(TEXTS)
def test_no_hidden_character_remains_in_a_line(text):
    assert not any(map(is_hidden, visible.line(text)))


@given(TEXTS)
def test_only_newlines_and_tabs_remain_in_a_block(text):
    assert {one for one in visible.block(text) if is_hidden(one)} <= {"\n", "\t"}


@given(TEXTS)
def test_what_is_visible_stays_as_it_is(text):
    for make_visible in (visible.line, visible.block):
        once = make_visible(text)
        assert make_visible(once) == once


@given(st.text(st.characters(codec="utf-8").filter(lambda one: not is_hidden(one))))
@example("Київ 漢字 🇺🇦 👨🏽 ©️ naïve é [b]bold[/b] \\x1b")
def test_text_without_hidden_characters_is_untouched(text):
    assert visible.line(text) == text
    assert visible.block(text) == text
    assert visible.shown(text) == visible.Shown(text)


@given(TEXTS)
@example("a\r\nb\x1bc\u202ed")
def test_each_offset_leads_to_the_same_character(text):
    shown = visible.shown(text)
    assert shown.text == visible.block(text)
    for offset, character in enumerate(text):
        there = shown.text[shown.offset(offset) :]
        half_of_newline = text[offset : offset + 2] == "\r\n"
        assert there.startswith("\n" if half_of_newline else visible.block(character))
    assert shown.offset(len(text)) == len(shown.text)


@pytest.mark.parametrize(
    ("typed", "line", "block"),
    [
        ("\x1b]52;c;aGk=\x07", r"\x1b]52;c;aGk=\x07", r"\x1b]52;c;aGk=\x07"),
        ("a\nb\tc", r"a\nb\tc", "a\nb\tc"),
        ("a\r\nb\rc", r"a\r\nb\rc", "a\nb\\rc"),
        ("\x9b31m", r"\x9b31m", r"\x9b31m"),
        ("\u202ename", r"\u202ename", r"\u202ename"),
        ("Uk\u200braine", r"Uk\u200braine", r"Uk\u200braine"),
        ("\U000e0041", r"\U000e0041", r"\U000e0041"),
        ("\udcff", r"\udcff", r"\udcff"),
    ],
)
def test_examples(typed, line, block):
    assert visible.line(typed) == line
    assert visible.block(typed) == block
