"""Skeletons: what is left of one name in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.names import keys
from dossier.core.names.hearing import skeletons


def of(word, *, open_syllables=False):
    its = [key.lower() for key in keys(word)]
    return set(skeletons(its, open_syllables=open_syllables))


@pytest.mark.parametrize(
    "group",
    [
        "Karim كريم כרים করিম",
        "Vladimir فلاديمير ולדימיר व्लादिमीर ვლადიმირ",
        "Petrosyan Պետրոսյան بتروسيان פטרוסיאן",
        "Natalia ناتاليا נטליה Ναταλία",
    ],
)
def test_one_name_has_one_skeleton_in_scripts_that_write_consonants(group):
    first, *others = group.split()
    for other in others:
        assert of(first) & of(other), f"{first} {of(first)}, {other} {of(other)}"


@pytest.mark.parametrize("group", ["Berlin 柏林 ベルリン", "Marta 玛塔 マータ", "Collins 柯林斯"])
def test_scripts_of_open_syllables_have_rules_of_their_own(group):
    first, *others = group.split()
    for other in others:
        assert of(first, open_syllables=True) & of(other, open_syllables=True)


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12), min_size=1))
def test_each_key_has_one_skeleton_whatever_stands_beside_it(some):
    together = skeletons(some, open_syllables=True)
    assert together == [skeletons([one], open_syllables=True)[0] for one in some]
