"""Ids: lower-case ASCII words joined by hyphens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.format.ids import KIND_OF_FOLDER, Kind, is_id, slug


@pytest.mark.parametrize("text", ["a", "rustem-umerov", "2025-07-23-istanbul", "0"])
def test_ids(text):
    assert is_id(text)


@pytest.mark.parametrize(
    "text",
    ["", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "a\n", "є", "café", "a.b", "a/b", "\u0661"],
)
def test_what_is_no_id(text):
    assert not is_id(text)


@given(st.text())
def test_a_slug_is_an_id_or_nothing(text):
    assert slug(text) == "" or is_id(slug(text))


@given(st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True))
def test_an_id_is_its_own_slug(text):
    assert slug(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mevlüt Çavuşoğlu", "mevlut-cavusoglu"),
        ("the Commissioner's rights", "the-commissioners-rights"),
        ("Умєров", ""),
        ("  a  &  b ", "a-b"),
    ],
)
def test_slugs(text, expected):
    assert slug(text) == expected


def test_a_slug_may_be_cut_to_some_words():
    assert slug("All technical mechanisms are well known.", 3) == "all-technical-mechanisms"


def test_each_kind_has_a_folder_and_a_letter():
    assert {folder: kind.mark for folder, kind in KIND_OF_FOLDER.items()} == {
        "people": "P",
        "offices": "O",
        "events": "E",
        "sources": "A",
    }
    assert all(KIND_OF_FOLDER[kind.folder] is kind for kind in Kind)
