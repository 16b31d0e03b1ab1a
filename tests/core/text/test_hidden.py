"""What nobody sees in a text is found, and what a spelling needs is not taken for it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.text import visible
from dossier.core.text.hidden import Sort, counted, hidden


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("Anna\x1bBerg", [Sort.CONTROL]),
        ("Anna\x9bBerg\u2028", [Sort.CONTROL, Sort.CONTROL]),
        ("a\rb", [Sort.CONTROL]),
        ("\u202eAnna\u2069", [Sort.BIDI, Sort.BIDI]),
        ("Anna\u200e", [Sort.BIDI]),
        ("Ru\u200bstem\u00ad\ufeff", [Sort.ZERO_WIDTH] * 3),
        ("Ru\u200dstem", [Sort.ZERO_WIDTH]),
        ("می\u200c\u200cخ", [Sort.ZERO_WIDTH] * 2),
        ("Кириця\u3164", [Sort.ZERO_WIDTH]),
        ("a\ufe01\U000e0100\U000e0101", [Sort.ZERO_WIDTH] * 3),  # words hidden behind a letter
        ("Bo\ue000", [Sort.PRIVATE]),
        ("Bo\U000f0000", [Sort.PRIVATE]),
        ("Bo\ufdd0\U0001ffff\u0378", [Sort.UNASSIGNED] * 3),
    ],
)
def test_what_nobody_sees(text, sorts):
    assert [one.sort for one in hidden(text)] == sorts


@pytest.mark.parametrize(
    "text",
    [
        "Rustem Umerov, Рустем Умєров, Çavuşoğlu, 歐陽明, محمد بن سلمان, אברהם",
        "One\tline.\nTwo lines.\r\nThree.",
        "20\u00a0August\u202f2024\u3000漢",
        "می\u200cخواهم क्\u200dष ශ්\u200dරී അവര്\u200d",
        "👩🏽\u200d🚀 ❤\ufe0f 1\ufe0f\u20e3 ©\ufe0f 🇺🇦",
        "葛\U000e0100城",
        "ภาษา\u200bไทย ភាសា\u200bខ្មែរ",
        "\U0001faff \U000323b0",  # a pictograph and a Chinese character of years to come
        "é e\u0301 \u0600١",
    ],
)
def test_what_a_text_may_hold(text):
    assert list(hidden(text)) == []


def test_a_tab_is_hidden_where_no_lines_are_meant():
    assert [one.at for one in hidden("An\tna", lines=False)] == [2]


@given(st.text())
def test_whatever_is_shown_as_an_escape_is_found_and_no_letter_is(text):
    found = {one.at: one.character for one in hidden(text)}
    for at, character in found.items():
        assert text[at] == character
        assert unicodedata.category(character)[0] in "CMZL"
    shown = [one.start() for one in visible.found().finditer(text)]
    spaced = [at for at in shown if text[at] == "\u200b" or text.startswith("\r\n", at)]
    assert set(shown) - set(spaced) <= found.keys()


def test_they_are_counted_by_sort():
    assert counted(list(hidden("a\u200b"))) == "1 zero-width character"
    assert (
        counted(list(hidden("\x00\x1b\u202e\u200b\ue000")))
        == "2 control characters, 1 bidirectional control, 1 zero-width character and "
        "1 private character"
    )


def test_megabytes_take_no_time():
    assert sum(1 for _ in hidden("Умєров сказав. " * 200_000)) == 0
    assert sum(1 for _ in hidden("\u200b" * 100_000)) == 100_000
