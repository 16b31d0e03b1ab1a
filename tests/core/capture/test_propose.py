"""What is proposed of a sentence, by the examples of each language."""

import pytest

from dossier.core.capture.propose.languages import LANGUAGES
from dossier.core.capture.propose.proposal import Offer
from dossier.core.capture.propose.propose import propose

LIBRARY = """\
== sources/daily.txt
{text}
== sources/daily.yaml
title: A headline that is not in the text
language: {code}
date: 2025-01-09
sha256: SHA256
"""
EXAMPLES = [(one.code, *example) for one in LANGUAGES for example in one.examples]
CLAIMS = {Offer.TENURE, Offer.STATEMENT, Offer.PART_OF}


@pytest.fixture
def proposed(library_from):
    def of(code, text):
        return propose(library_from(LIBRARY.format(code=code, text=text)), "daily")

    return of


@pytest.mark.parametrize(("code", "sentence", "expected"), EXAMPLES)
def test_the_examples_of_each_language(proposed, code, sentence, expected):
    found = proposed(code, sentence)
    labels = {f"{one.offer} {one.label}" for one in found}
    assert set(expected) <= labels
    claims = {f"{one.offer} {one.label}" for one in found if one.offer in CLAIMS and one.is_on}
    assert claims <= set(expected)
