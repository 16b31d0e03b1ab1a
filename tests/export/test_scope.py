"""What leaves a library: facts with proved quotes, the editor's only if asked for, all counted."""

import json

import pytest
from libraries import write_bundle

from dossier.cli.main import main
from dossier.export.scope import LeftOut, Scope
from dossier.files.load import load

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
summary: Knows the harbour.
tenures:
- post: pilot
  start: {edtf: 2019-03, basis: editor, note: From her memoirs.}
  quotes:
  - {source: daily, exact: "the harbour pilot, Anna Berg"}
  - {source: daily, exact: "words that stand nowhere"}
- {post: mayor, basis: editor, note: She told me so.}
relations:
- {to: olaf-lund, relation: aunt of, quotes: [{source: daily, exact: "no such words at all"}]}
== people/olaf-lund.yaml
name: Olaf Lund
== people/eve-moe.yaml
name: Eve Moe
== offices/pilot.yaml
name: Harbour pilot
type: post
== offices/mayor.yaml
name: Mayor
type: post
== events/launch.yaml
name: Launch of the ferry
status: held
date: {edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}
quotes: [{source: daily, exact: "The ferry was launched on 4 May"}]
participants:
- {person: olaf-lund, role: guest, basis: inferred, note: He waved,
   quotes: [{source: daily, exact: "Olaf Lund waved from the quay"}]}
== sources/daily.txt
By Ida Holm. The ferry was launched on 4 May by the harbour pilot, Anna Berg, and all were there.
Olaf Lund waved from the quay as long as the ship was seen.
== sources/daily.yaml
title: A launch
publisher: {name: The Daily, basis: editor, note: From the address.}
author: Ida Holm
date: 2020-05-05
sha256: SHA256
"""


@pytest.fixture
def library(tmp_path):
    write_bundle(tmp_path, BUNDLE)
    return load(tmp_path)


def ids(facts):
    return [one.id for one in facts]


def test_a_statement_leaves_only_with_its_words(tmp_path):
    write_bundle(
        tmp_path,
        """\
== people/anna-berg.yaml
name: Anna Berg
statements:
- {source: daily, exact: She never said so., quotes: [{source: daily, exact: "said Anna Berg"}]}
- {source: daily, exact: We are ready., quotes: [{source: daily, exact: "said Anna Berg"}]}
== sources/daily
“We are ready.” said Anna Berg.
""",
    )
    scope = Scope(load(tmp_path))
    assert ids(scope.facts) == ["anna-berg#said-we-are-ready"]
    assert scope.left_out == LeftOut(editor=0, unproved=1, broken=0)


def test_what_is_proved_or_an_article_s_own_word_leaves(library):
    scope = Scope(library)
    assert ids(scope.facts) == [
        "anna-berg#pilot",
        "daily#author",
        "daily#date",
        "launch#event",
        "launch#olaf-lund",
    ]
    (tenure, *_) = scope.facts
    assert [one.quote.exact for one in tenure.proofs] == ["the harbour pilot, Anna Berg"]
    assert scope.left_out == LeftOut(editor=4, unproved=1, broken=0)


def test_the_editor_s_word_leaves_if_asked_for_and_is_marked(library):
    scope = Scope(library, include_editor=True)
    marks = {one.id: one.mark for one in scope.facts}
    assert marks["anna-berg#mayor"] == marks["launch#date"] == marks["daily#publisher"] == "editor"
    assert marks["anna-berg#pilot-start"] == "editor"
    assert marks["launch#olaf-lund"] == "inferred"
    assert marks["anna-berg#pilot"] == ""
    assert scope.left_out == LeftOut(editor=0, unproved=1, broken=0)


def test_of_an_editor_s_date_what_is_printed_leaves(library):
    assert Scope(library).event_edtf("launch") == "XXXX-05-04"
    assert Scope(library, include_editor=True).event_edtf("launch") == "2020-05-04"


@pytest.mark.parametrize(
    ("part_of", "leaves", "with_editor"),
    [
        (
            '{id: fair, quotes: [{daily: "A dance was part of the fair"}]}',
            "XXXX-05-04",
            "2020-05-04",
        ),
        ("{id: fair, basis: editor, note: A guess.}", "", "2020-05-04"),
        ('{id: fair, quotes: [{daily: "no such words at all"}]}', "", ""),
    ],
)
def test_the_date_of_a_larger_event_leaves_as_its_part_does(
    part_of, leaves, with_editor, library_from
):
    library = library_from(
        f"""\
== events/fair.yaml
name: Fair
date: {{edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}}
== events/dance.yaml
name: Dance
part_of: {part_of}
== sources/daily
The fair began on 4 May. A dance was part of the fair, they say.
"""
    )
    assert Scope(library).event_edtf("dance") == leaves
    assert Scope(library, include_editor=True).event_edtf("dance") == with_editor


def test_a_date_is_found_by_the_claim_it_is_in(library):
    scope = Scope(library, include_editor=True)
    start = scope.date_in(scope.fact("anna-berg#pilot"), "start")
    assert scope.edtf(start) == "2019-03"
    assert Scope(library).date_in(scope.fact("anna-berg#pilot"), "start") is None


def test_attested_days_leave_as_the_words_they_rest_on(library):
    scope = Scope(library)
    (day,) = scope.attested(scope.fact("anna-berg#pilot"))
    assert day.date.text == "2020-05-05"


def test_a_choice_takes_along_what_names_it_and_what_it_names(library):
    scope = Scope(library, ["olaf-lund"])
    assert ids(scope.facts) == ["launch#olaf-lund"]
    assert [one.id for one in scope.chosen] == ["olaf-lund"]
    assert [one.id for one in scope.named] == ["daily", "launch"]
    assert [one.id for one in scope.entries] == ["daily", "launch", "olaf-lund"]
    assert scope.left_out == LeftOut(editor=0, unproved=1, broken=0)


def test_the_summary_is_the_editor_s_voice(library):
    anna = library.records["anna-berg"].entry
    assert Scope(library).voice(anna) == ""
    assert Scope(library, include_editor=True).voice(anna) == "Knows the harbour."


def test_a_text_that_is_not_as_recorded_proves_nothing(tmp_path):
    write_bundle(tmp_path, BUNDLE)
    (tmp_path / "sources/daily.txt").write_text("The harbour pilot, Anna Berg: all else is new.")
    scope = Scope(load(tmp_path))
    assert ids(scope.facts) == ["daily#author", "daily#date"]


def test_what_a_format_has_no_room_for_is_counted_once(library):
    scope = Scope(library)
    for which in ("launch date", "launch date", "anna-berg born"):
        scope.withhold("dates", which)
    scope.withhold("addresses", "daily url")
    assert list(scope.withheld.items()) == [("addresses", 1), ("dates", 2)]


def test_a_claim_leaves_whether_it_is_about_what_was_chosen_or_not(library):
    scope = Scope(library, ["eve-moe"])
    assert scope.fact("daily#date") is None
    claim = library.claim("daily#date")
    assert scope.leaving(claim).id == "daily#date"
    assert scope.leaving(library.claim("launch#date")) is None


def test_what_is_printed_of_an_editor_s_date_leaves_if_it_is_proved(library, tmp_path):
    launch = library.claim("launch#date")
    assert Scope(library).printed(launch) == "XXXX-05-04"
    assert Scope(library, include_editor=True).printed(launch) == ""
    assert Scope(library).printed(library.claim("daily#date")) == ""
    written = "{edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}"
    quotes = 'quotes: [{daily: "it was on 4 May, they say"}]'
    unproved = written.replace("}", f", {quotes}}}")
    stated = f"{{edtf: 2020-05-04, {quotes}}}"
    for number, date in enumerate((unproved, stated)):
        write_bundle(tmp_path / f"{number}", BUNDLE.replace(written, date))
        other = load(tmp_path / f"{number}")
        assert other.claim("launch#date").quotes
        assert Scope(other).printed(other.claim("launch#date")) == ""
        assert Scope(other).event_edtf("launch") == ""


def test_bibliographies_of_hostile_titles_are_json_wherever_they_are_printed(tmp_path, capsys):
    bundle = BUNDLE.replace("title: A launch", 'title: "A \\x9b launch \\u202e\\e[2J"')
    write_bundle(tmp_path, bundle)
    assert main(["export", "csl", "--entries", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert json.loads(printed)[0]["title"] == "A \x9b launch \u202e\x1b[2J"
    assert printed.isprintable() or set(filter(str.isprintable, printed)) | {"\n"} == set(printed)
