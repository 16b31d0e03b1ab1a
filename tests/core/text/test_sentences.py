"""Texts cut into sentences."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.text.sentences import sentences


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One is here. Two is there! Who?", ["One is here.", "Two is there!", "Who?"]),
        ("A headline\nA first line\n\nA second.", ["A headline", "A first line", "A second."]),
        ("Mr. Berg met Dr. Lund.", ["Mr. Berg met Dr. Lund."]),
        ("D. Kuleba came. He left.", ["D. Kuleba came.", "He left."]),
        ("вул. Банкова, 11. Зустріч", ["вул. Банкова, 11.", "Зустріч"]),
        ("Д. Кулеба та ін. О. Мудра", ["Д. Кулеба та ін.", "О. Мудра"]),
        ("“We are ready.” He left.", ["“We are ready.”", "He left."]),
        ("“Never!” he said. So it was.", ["“Never!” he said.", "So it was."]),
        ("«Ні!» – сказав він. Так.", ["«Ні!» – сказав він.", "Так."]),
        ("Well… he said. Well… He said.", ["Well… he said.", "Well…", "He said."]),
        ("It costs 3.50 euros, approx. five.", ["It costs 3.50 euros, approx. five."]),
        ("in the U.S. and the U.K. It ended", ["in the U.S. and the U.K. It ended"]),
        ("It was 5 p.m. on Oct. 3. He left.", ["It was 5 p.m. on Oct. 3.", "He left."]),
        ("桥开了。他走了！", ["桥开了。", "他走了！"]),
        ("彼は「行く。」と言った。帰った。", ["彼は「行く。」と言った。", "帰った。"]),
        ("वह आया। वह गई।", ["वह आया।", "वह गई।"]),
        ("هل جاء؟ نعم.", ["هل جاء؟", "نعم."]),
        ("Եկավ։ Գնաց։", ["Եկավ։", "Գնաց։"]),
        ("The Minis-\nter left.\nA line", ["The Minis-\nter left.", "A line"]),
        ("  \n\n ", []),
    ],
)
def test_sentences(text, found):
    assert cut(text) == found


@given(st.text(alphabet="aA. !?\n-“”’…Дд。」王", max_size=60))
def test_sentences_lie_in_order_apart_and_hold_every_letter(text):
    found = list(sentences(text))
    assert all(start < end for start, end in found)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(found))
    outside = text
    for start, end in reversed(found):
        outside = outside[:start] + outside[end:]
    assert not any(char.isalnum() for char in outside)
