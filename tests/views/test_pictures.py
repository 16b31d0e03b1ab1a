"""Pictures: that they say no more than the library attests, at every width."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import load_library

from dossier.core.dates import CalendarDay
from dossier.core.sources.quotes import Verdict
from dossier.views.evidence import evidence
from dossier.views.pictures.all import pictures
from dossier.views.pictures.axis import Axis
from dossier.views.pictures.picture import cut, width_of
from dossier.views.pictures.strip import strip
from dossier.views.pictures.svg import svg

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
- {post: mayor, quotes: [
    {source: a2020, exact: "Mayor Anna Berg"}, {source: a2022, exact: "Anna Berg, the mayor"}]}
- {post: chair, start: {edtf: 2021-03, quotes: [{source: a2022, exact: "since March 2021"}]},
   quotes: [{source: a2022, exact: "chair since March 2021"}]}
== people/bo-lund.yaml
name: 漢字漢字漢字漢字漢字漢字漢字 Bo Lund
tenures:
- {post: mayor, quotes: [{source: a2024, exact: "Mayor Bo Lund"}]}
- {post: chair, basis: inferred, note: so it reads, quotes: [{source: a2024, exact: "Mayor Bo"}]}
== offices/mayor.yaml
name: Mayor of Oslo
type: post
seats: 1
== offices/chair.yaml
name: Chair
type: post
== events/talks.yaml
name: Talks
type: talks
status: held
date: {edtf: 2022-05-06, basis: editor, note: known}
participants:
- {person: anna-berg, delegation: Oslo, quotes: [{source: a2022, exact: "Anna Berg, the mayor"}]}
- {person: bo-lund, delegation: Bergen, basis: editor, note: known}
- {party: the press}
== sources/a2020.txt
Mayor Anna Berg spoke. Nobody heard it.
== sources/a2020.yaml
title: One
date: 2020-01-02
sha256: SHA256
left_out: [{exact: "Nobody heard it.", note: no fact}]
== sources/a2022.txt
Anna Berg, the mayor, is chair since March 2021. It rained all day long.
== sources/a2022.yaml
title: Two
date: 2022-05
sha256: SHA256
== sources/a2024.txt
Mayor Bo Lund spoke.
== sources/a2024.yaml
title: Three
date: 2024-02-03
sha256: SHA256
"""
WIDTHS = (40, 60, 78, 120, 200)


@pytest.fixture
def library(tmp_path):
    return load_library(tmp_path, BUNDLE)


def drawn(library, id_, width=78):
    return {one.key: one for one in pictures(library, library.records[id_], width)}


@pytest.mark.parametrize("width", WIDTHS)
def test_every_picture_fits_and_every_mark_leads_to_words_that_stand_there(library, width):
    seen = set()
    for record in library.of_kind():
        for picture in pictures(library, record, width):
            seen.add(picture.key)
            assert all(width_of(line) <= width for line in picture.as_text()), picture.key
            for mark in picture.marks:
                found = evidence(library, mark.row)
                if mark.row.basis != "editor":
                    assert found, mark
                assert all(one.found.verdict is Verdict.PROVED for one in found)
            # No cell covers another.
            for cells in picture.lines:
                ends = [(cell.column, cell.column + width_of(cell.text)) for cell in cells]
                assert all(one[1] <= other[0] for one, other in pairwise(ends))
    assert seen == {"strip", "delegations", "met", "use"}


def test_the_strip_of_a_post(library):
    picture = drawn(library, "mayor")["strip"]
    ticks, anna, bo, bracket = picture.as_text()
    assert re.findall(r"\d{4}", ticks) == ["2020", "2021", "2022", "2023", "2024"]
    # Attested twice, the second time on some day of a month; nothing before, nothing behind.
    assert re.search(r"  ●─+[●○]·+ +2 src$", anna)
    assert re.search(r" ·+●·+ +1 src$", bo)
    assert bracket.strip().startswith("└─")
    assert "?" in bracket
    assert "attested on 2020-01-02, 2022-05" in picture.says
    assert "changed hands between 2022-05 and 2024-02-03, no source says when" in picture.says


def test_a_mark_has_the_words_of_its_own_day(library):
    picture = drawn(library, "mayor")["strip"]
    first = picture.marks[0]
    assert [quote.exact for quote in first.row.quotes] == ["Mayor Anna Berg"]
    assert first.row.date == "2020-01-02"


def test_a_stated_start_is_no_attested_day(library):
    picture = drawn(library, "anna-berg")["strip"]
    chair = next(line for line in picture.as_text() if line.strip().startswith("Chair"))
    assert "[─" in chair
    assert "[ from here on, as stated" in picture.legend
    assert "stated from 2021-03" in picture.says


def test_what_is_inferred_is_kept_apart(library):
    picture = drawn(library, "chair")["strip"]
    bo = next(line for line in picture.as_text() if line.strip().startswith("漢字"))
    assert "?" in bo
    assert "●" not in bo


def test_one_day_is_no_picture(library):
    assert "strip" not in drawn(library, "bo-lund")


def test_nothing_is_drawn_of_what_nobody_attests(tmp_path):
    bundle = """\
== people/eve-moe.yaml
name: Eve Moe
tenures: [{post: mayor, basis: editor, note: known}]
== offices/mayor.yaml
name: Mayor
type: post
"""
    library = load_library(tmp_path, bundle)
    assert strip(library, library.records["mayor"], 78) is None
    assert list(pictures(library, library.records["eve-moe"], 78)) == []


def test_delegations_side_by_side(library):
    picture = drawn(library, "talks", 120)["delegations"]
    head, members, *_ = picture.as_text()
    assert head.split(" │ ")[0].strip() == "OSLO"
    assert "BERGEN" in head
    assert "of no delegation" in head
    assert "Anna Berg" in members
    assert "✎" in members
    # In fewer cells they stand below each other.
    assert "BERGEN" not in drawn(library, "talks", 40)["delegations"].as_text()[0]


def test_who_met_whom_keeps_the_editors_word_apart(library):
    picture = drawn(library, "anna-berg")["met"]
    anna, bo = (line for line in picture.as_text() if re.search(r"[●✎·]$", line))
    assert anna.endswith("●")
    assert bo.endswith("✎")
    assert "Talks: Anna Berg, 漢字" in picture.says


def test_the_use_of_an_article(library):
    assert drawn(library, "a2020")["use"].as_text() == ["  █▒"]
    picture = drawn(library, "a2022")["use"]
    assert picture.as_text() == ["  █░"]
    assert picture.marks[1].row.text == "It rained all day long."
    assert "1 of 2 sentences" in picture.says


def test_svg_is_well_formed_and_says_what_it_shows(library):
    for record in library.of_kind():
        found = tuple(pictures(library, record, 100))
        if not found:
            continue
        root = ET.fromstring(svg(found))  # noqa: S314 - our own
        said = "".join(root.find("{http://www.w3.org/2000/svg}title").itertext())
        assert all(one.says in said for one in found)
        links = [value for node in root.iter() for key, value in node.items() if "href" in key]
        assert links == []


@given(st.lists(st.integers(-700_000, 2_900_000), min_size=1, max_size=6), st.integers(10, 200))
def test_an_axis_holds_all_days_in_their_order(ordinals, columns):
    days = [CalendarDay.from_ordinal(one) for one in sorted(ordinals)]
    axis = Axis.over(days, columns)
    found = [axis.column(day) for day in days]
    assert found == sorted(found)
    assert all(0 <= column < columns for column in found)
    assert axis.first <= days[0].ordinal <= days[-1].ordinal <= axis.last
    ends = [(column, column + len(label)) for column, label in axis.ticks()]
    assert all(one[1] < other[0] for one, other in pairwise(ends))
    assert all(end <= columns for _, end in ends)


@given(st.text(max_size=40), st.integers(0, 30))
def test_a_name_that_is_cut_fits(text, width):
    assert width_of(cut(text, width)) <= width
