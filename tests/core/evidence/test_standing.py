"""Whether a claim stands: what its own quotes make doubtful attests no day."""

import pytest

from dossier.core.evidence.standing import acting, standing
from dossier.core.time.attested import attestations
from dossier.views.card import card
from dossier.views.cite import cite, to_footnote, to_text
from dossier.views.resolved import resolved

ENTRIES = """\
== people/ana-brandt.yaml
name: Ana Brandt
tenures: [{{post: minister, {more}quotes: [{{source: daily, exact: "{quote}"}}]}}]
== offices/minister.yaml
name: Minister of Ports
type: post
== sources/daily.txt
{text}
== sources/daily.yaml
title: The daily
date: 2020-05-04
sha256: SHA256
"""


@pytest.fixture
def held(library_from):
    """A library with one tenure and the claim of it."""

    def make(quote, *, more="", text=None):
        library = library_from(ENTRIES.format(quote=quote, more=more, text=text or quote))
        assert library.problems == ()
        return library, library.claim("ana-brandt#minister")

    return make


FORMER = "Ana Brandt, the former Minister of Ports, spoke."
NOTE = "basis: inferred, note: She is called minister again below., "


def test_a_former_minister_is_attested_on_no_day(held):
    library, claim = held(FORMER)
    assert standing(library, claim).phrases == ("former Minister of Ports",)
    assert attestations(library, claim) == ()


def test_nor_is_one_whom_the_sentence_denies(held):
    quote = "Ana Brandt is the Minister of Ports"
    library, claim = held(quote, text=f"It is not true that {quote}.")
    assert attestations(library, claim) == ()


def test_a_condition_is_shown_and_takes_nothing_away(held):
    quote = "Ana Brandt, the Minister of Ports, spoke"
    library, claim = held(quote, text=f"Reportedly {quote}.")
    assert len(attestations(library, claim)) == 1
    (row,) = card(library, library.records["ana-brandt"]).sections[0].rows
    assert row.doubts == ("“Reportedly”: the sentence does not say that it is so",)
    assert not row.signs.uncertain


def test_what_is_inferred_is_attested_with_doubt(held):
    library, claim = held(FORMER, more=NOTE)
    (day,) = attestations(library, claim)
    assert day.doubtful
    assert not standing(library, claim).is_doubted


def test_a_doubtful_claim_carries_its_sign_wherever_it_is_shown(held):
    library, claim = held(FORMER)
    (row,) = card(library, library.records["ana-brandt"]).sections[0].rows
    (holder,) = card(library, library.records["minister"]).sections[0].rows
    said = "“former Minister of Ports”: the post was held at another time"
    for one in (row, holder):
        assert one.date == ""
        assert one.doubts == (said,)
        assert "?" in str(one.signs)
    citation = cite(library, claim)
    assert f"doubtful: {said}" in list(to_text(citation))
    assert "(doubtful: " in to_footnote(citation)
    (tenure,) = resolved(library, library.records["ana-brandt"])["tenures"]
    assert tenure["doubts"] == [said]
    assert tenure["attested"]["days"] == []


@pytest.mark.parametrize("word", ["acting", "interim", "newly appointed caretaker"])
def test_who_acts_counts_and_is_said_to_act(held, word):
    library, claim = held(f"Ana Brandt, the {word} Minister of Ports, spoke.")
    assert len(attestations(library, claim)) == 1
    assert acting(library, claim) == word.split()[-1]
    (row,) = card(library, library.records["ana-brandt"]).sections[0].rows
    assert row.detail == word.split()[-1]
