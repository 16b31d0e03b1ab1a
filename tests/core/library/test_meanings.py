"""Words of a relation that mean something to be reckoned with, and the many that only sound so."""

import pytest

from dossier.core.format.entries import Relation
from dossier.core.library.meanings import gave_way, keeps_apart, took_over


def relation(words, reverse=None):
    return Relation(to="other", relation=words, reverse=reverse)


@pytest.mark.parametrize(
    "words",
    [
        "succeeded by",
        "replaced by",
        "merged into",
        "was later merged into the",
        "Renamed",
        "renamed to",
        "absorbed by",
        "dissolved into",
        "split  into",
        "became",
        "became the",
    ],
)
def test_what_gives_way(words):
    assert gave_way(relation(words))
    assert not took_over(relation(words))
    assert took_over(relation("heir", words))


@pytest.mark.parametrize(
    "words", ["successor of", "replaced", "absorbed", "formed from", "renamed from", "formerly"]
)
def test_what_takes_over(words):
    assert took_over(relation(words))
    assert not gave_way(relation(words))
    assert gave_way(relation("heir", words))


@pytest.mark.parametrize(
    "words",
    [
        "aide to",
        "partly replaced by",
        "to be replaced by",
        "not succeeded by",
        "became part of",
        "became a rival of",
        "formerly part of",
        "formerly aide to",
        "succeeded in persuading",
        "split with",
        "merged with",
    ],
)
def test_what_only_sounds_so(words):
    assert not gave_way(relation(words))
    assert not took_over(relation(words))


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("not the same person as", True),
        ("Not to be confused with", True),
        ("a different man from", True),
        ("namesake of", True),
        ("the same person as", False),
        ("brother of", False),
    ],
)
def test_what_keeps_two_apart(words, apart):
    assert keeps_apart(relation(words)) is apart
    assert keeps_apart(relation("knows", words)) is apart
