r"""Nothing a terminal acts on leaves the program: `\x1b` is shown as four characters."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.core.text import visible

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
JOINERS = "\u200c\u200d"
JOINED = "میخکت\u064e" + "क\u094dषर" + "ර\u0dcaක" + "ക\u0d4d" + "ក\u17d2" + "မ" + "❤👩🚀🏽\ufe0f"
TEXTS = st.text(
    st.one_of(
        st.sampled_from(HIDDEN),
        st.sampled_from("\t\n\r\\xé漢"),
        st.sampled_from(JOINERS * 5 + JOINED),
        st.characters(),
    )
)


def in_place(text, at):
    """Whether a joiner stands between what it joins; the same rule, in other words."""
    before, after = text[:at].removesuffix("\ufe0f")[-1:], text[at + 1 : at + 2]
    if text[at] == "\u200d" and before and unicodedata.combining(before) == 9:
        return True
    needs = re.compile(f"[{visible.JOINED}]")
    is_emoji = text[at] == "\u200d" and all(map(looks_like_emoji, (before, after)))
    return is_emoji or all(map(needs.fullmatch, (text[at - 1 : at], after)))


def looks_like_emoji(character):
    return unicodedata.category(character or " ") in {"So", "Sk", "Sm", "Cn"}


def out_of_place(text):
    """The hidden characters of a text but for joiners in their place."""
    return [
        one
        for at, one in enumerate(text)
        if is_hidden(one) and not (one in JOINERS and in_place(text, at))
    ]


def test_every_hidden_character_is_made_visible():
    shown = visible.line(HIDDEN)
    assert shown.isascii()
    assert shown.isprintable()


def test_what_needs_joiners_is_letters_and_vowel_signs_of_the_scripts_that_have_them():
    needing = re.compile(f"[{visible.JOINED}]")
    found = [one for one in map(chr, range(0x110000)) if needing.match(one)]
    assigned = [one for one in found if unicodedata.category(one) != "Cn"]
    assert {unicodedata.category(one)[0] for one in assigned} == {"L", "M"}
    assert not any(map(is_hidden, found))
    scripts = {unicodedata.name(one).partition(" ")[0] for one in assigned}
    assert scripts >= {"ARABIC", "DEVANAGARI", "BENGALI", "TAMIL", "MALAYALAM", "SINHALA", "KHMER"}
    assert scripts.isdisjoint({"LATIN", "CYRILLIC", "GREEK", "HEBREW", "CJK", "HANGUL", "THAI"})


@given(TEXTS)
def test_no_hidden_character_remains_in_a_line(text):
    assert out_of_place(visible.line(text)) == []


@given(TEXTS)
def test_only_newlines_and_tabs_remain_in_a_block(text):
    assert set(out_of_place(visible.block(text))) <= {"\n", "\t"}


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
    assert visible.shown_line(text) == visible.Shown(text)


@given(TEXTS)
@example("a\r\nb\x1bc\u202ed می\u200cخ")
def test_each_offset_leads_to_the_same_character(text):
    shown = visible.shown(text)
    assert shown.text == visible.block(text)
    for offset, character in enumerate(text):
        there = shown.text[shown.offset(offset) :]
        half_of_newline = text[offset : offset + 2] == "\r\n"
        as_it_is = character in JOINERS and in_place(text, offset)
        alone = character if as_it_is else visible.block(character)
        assert there.startswith("\n" if half_of_newline else alone)
    assert shown.offset(len(text)) == len(shown.text)


@given(TEXTS)
def test_offsets_of_a_line(text):
    shown = visible.shown_line(text)
    assert shown.text == visible.line(text)
    edges = [shown.offset(offset) for offset in range(len(text) + 1)]
    assert edges == sorted(set(edges))
    assert (edges[0], edges[-1]) == (0, len(shown.text))


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم کتاب\u200cها را",  # Persian
        "क्\u200dष क्\u200cष",  # Hindi: a half form, and none
        "র\u200d্যাব",  # Bengali
        "ශ්\u200dරී ලංකා",  # Sinhala
        "അവര്\u200d പറഞ്ഞു",  # Malayalam, at the end of a word
        "ព្រះ\u200cមហា",  # Khmer
        "👩\u200d🚀 👨\u200d👩\u200d👧 ❤️\u200d🔥 🏳️\u200d🌈 👩🏽\u200d⚖️",
    ],
)
def test_a_joiner_that_a_spelling_needs_stays_as_it_is(text):
    assert visible.line(text) == text
    assert visible.block(text) == text
    assert visible.shown(text) == visible.Shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ru\u200cstem",
        "Ру\u200dстем",
        "\u200cمی",
        "می\u200c",
        "می\u200c a",
        "می \u200cخواهم",
        "می\u200c\u200cخواهم",  # two: the second joins nothing
        "۱\u200c۲",
        "a\u200d👩",
        "👩\u200da",
        "👩\u200c🚀",
        "\ufe0f\u200d🚀",
        "漢\u200d字",
    ],
)
def test_a_joiner_anywhere_else_is_an_escape(text):
    shown = visible.line(text)
    assert not set(JOINERS) & set(shown)
    assert visible.block(text) == shown


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
