"""Proposals with what a check would say of each."""

from libraries import write_library

from dossier.core.capture.propose.proposal import Offer
from dossier.core.checks.check import check
from dossier.core.problems import Severity
from dossier.files.drafts import draft
from dossier.files.load import load
from dossier.files.proposing import proposals

LIBRARY = """\
== sources/daily.txt
Former Minister of Ports Ana Brandt met the Mayor of Oslo, Ivo Holm, for talks on the quay.
Holm said that the quay was old.
== sources/daily.yaml
title: A quay
date: 2025-01-09
sha256: SHA256
== people/nobody.yaml
name: Not Named
"""


def test_what_a_check_would_doubt_says_so_and_is_off(tmp_path):
    root = write_library(tmp_path / "library", LIBRARY)
    found = proposals(root, load(root), "daily")
    tenures = {one.label: one for one in found if one.offer is Offer.TENURE}
    former = tenures["Ana Brandt · Minister of Ports"]
    assert former.doubt.startswith("“Former Minister of Ports” is not the post")
    assert not former.is_on
    assert tenures["Ivo Holm · Mayor of Oslo"].is_on
    on = {one.label for one in found if one.is_on}
    assert on == {"Mayor of Oslo", "Ivo Holm", "Ivo Holm · Mayor of Oslo"} | {
        "Ivo Holm" for one in found if one.offer is Offer.STATEMENT
    }


def test_those_of_one_sentence(tmp_path):
    root = write_library(tmp_path / "library", LIBRARY)
    library = load(root)
    found = proposals(root, library, "daily")
    for sentence in {one.sentence for one in found}:
        assert proposals(root, library, "daily", sentence) == tuple(
            one for one in found if one.sentence == sentence
        )


def test_what_is_on_is_right_when_it_is_written(tmp_path):
    root = write_library(tmp_path / "library", LIBRARY)
    library = load(root)
    on = [one.addition for one in proposals(root, library, "daily") if one.is_on]
    drafted = draft(root, library, on)
    told = [one for one in check(drafted.library) if one.severity is not Severity.INFO]
    assert not told
    left = proposals(root, drafted.library, "daily")
    assert not [one for one in left if one.is_on]
