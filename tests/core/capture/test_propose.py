"""What is proposed of a sentence, by the examples of each language."""

import pytest

from dossier.core.capture.propose.languages import LANGUAGES
from dossier.core.capture.propose.proposal import Offer, with_needs
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


def test_what_a_proposal_needs_comes_before_it(proposed):
    found = proposed("en", "The Minister of Ports, Ana Brandt, left.")
    wanted = {one.id for one in found if one.offer is Offer.TENURE}
    taken = list(with_needs(found, wanted))
    assert [one.offer for one in taken] == [Offer.PERSON, Offer.POST, Offer.TENURE]
    assert list(with_needs(found, ["nobody"])) == []


def test_a_word_that_is_no_name_needs_nothing(proposed):
    assert not proposed("en", "The Global South and the White House said nothing about it.")
    assert not proposed("xx", "The Minister of Ports, Ana Brandt, left.")


def test_titles_pronouns_and_what_goes_on_are_conclusions(proposed):
    found = proposed(
        "en",
        "The Mayor of Oslo, Ana Brandt, said that the quay was old. The Mayor of Oslo also said "
        "that it was wet. He added that it was dark. “We will mend it soon.”",
    )
    said = [one for one in found if one.offer is Offer.STATEMENT]
    assert [one.is_on for one in said] == [True, False, False, False]
    assert [one.why for one in said[1:]] == [
        "“Mayor of Oslo” is taken for Ana Brandt",
        "“He” is taken for Ana Brandt",
        "these words are taken for Ana Brandt’s",
    ]


def test_words_behind_a_dash_are_of_whom_it_names(proposed):
    found = proposed(
        "en",
        "Ana Brandt arrived early. Ana Brandt said so.\n\n"
        "The quay is old. We will mend it.\n\n- wrote Brandt.\n",
    )
    said = [one for one in found if one.offer is Offer.STATEMENT and one.addition]
    words = [one.addition.fields["statements"][0]["exact"] for one in said]
    assert words == ["Ana Brandt said so.", "We will mend it.", "The quay is old."]


def test_what_is_claimed_already_is_not_proposed(library_from):
    text = "The Minister of Ports, Ana Brandt, left the ministry."
    bundle = LIBRARY.format(code="en", text=text)
    library = library_from(
        bundle
        + """== people/ana-brandt.yaml
name: Ana Brandt
tenures:
  - {post: minister-of-ports, quotes: [{daily: "Minister of Ports, Ana Brandt"}]}
== offices/minister-of-ports.yaml
name: Minister of Ports
type: post
"""
    )
    assert propose(library, "daily") == ()


def test_a_name_that_resembles_another_is_asked_about(library_from):
    text = "The Minister of Ports, Anna Brandt, left the ministry."
    bundle = LIBRARY.format(code="en", text=text)
    library = library_from(bundle + "== people/ana-brandt.yaml\nname: Ana Brandt\n")
    by_offer = {one.offer: one for one in propose(library, "daily")}
    assert by_offer[Offer.FORM].about == ("ana-brandt",)
    assert by_offer[Offer.FORM].why.startswith("it resembles Ana Brandt")
    assert not by_offer[Offer.FORM].is_on
    assert not by_offer[Offer.TENURE].is_on
    assert by_offer[Offer.TENURE].about[0] == "ana-brandt"


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        ("Ana Brandt and Ivo Holm met for talks on Tuesday.", "2025-01-07", "inferred"),
        ("Ana Brandt and Ivo Holm will meet for talks on Tuesday.", "2025-01-14", "inferred"),
        ("The talks took place on 30 December.", "2024-12-30", "editor"),
        ("The talks will take place on 8 January.", "2026-01-08", "editor"),
        ("The talks took place on 3 May 2019.", "2019-05-03", None),
        ("The talks took place on 29 February.", "2024-02-29", "editor"),
    ],
)
def test_days_are_counted_from_that_of_the_article(proposed, text, day, basis):
    dates = [one for one in proposed("en", text) if one.offer is Offer.DATE]
    assert [one.addition.fields["date"]["edtf"] for one in dates] == [day]
    assert dates[0].addition.fields["date"].get("basis") == basis
    assert bool(dates[0].why) == bool(basis)
    assert not dates[0].is_on
