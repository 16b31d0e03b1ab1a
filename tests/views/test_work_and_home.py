"""What needs work, and the first screen."""

import pytest

from dossier.core.checks.check import check
from dossier.views.home import home
from dossier.views.work import work

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - post: minister
    status: work_needed
    quotes: [{source: daily, exact: "Anna Berg, the Minister"}]
  - {post: envoy, basis: editor, note: Known.}
  - {post: nowhere, basis: editor, note: Known.}
== offices/minister.yaml
name: Minister
type: post
== offices/envoy.yaml
name: Envoy
type: post
== sources/daily
Anna Berg, the Minister, is here.
"""


@pytest.fixture
def library(library_from):
    return library_from(BUNDLE)


def rows(sections, key):
    return [row for section in sections if section.key == key for row in section.rows]


def test_every_row_leads_to_its_fact(library):
    sections = work(library, check(library))
    (error,) = rows(sections, "error")
    assert (error.date, error.target, error.place.line) == ("L101", "anna-berg", 7)
    (marked,) = rows(sections, "work_needed")
    assert (marked.target, marked.claim) == ("anna-berg", "anna-berg#minister")


def test_the_editors_word_and_single_sources_have_headings_of_their_own(library):
    sections = work(library, check(library))
    assert [row.claim for row in rows(sections, "editor")] == [
        "anna-berg#envoy",
        "anna-berg#nowhere",
    ]
    assert [row.claim for row in rows(sections, "single")] == ["anna-berg#minister"]


def test_the_first_screen_counts_what_is_there_and_what_needs_work(library):
    sections = home(library, work(library, check(library)), ("envoy", "gone"))
    assert [row.text for row in rows(sections, "holdings")] == [
        "1 person",
        "2 posts and bodies",
        "1 article",
        "1 quote",
    ]
    assert [row.target for row in rows(sections, "recent")] == ["envoy"]
    assert [row.text for row in rows(sections, "work")] == ["Errors: 1", "Marked as open: 1"]


def test_a_library_without_faults_has_nothing_to_do(library_from):
    library = library_from({"people/anna-berg.yaml": "name: Anna Berg\n", "offices/.keep": ""})
    assert [section.key for section in home(library, (), ())] == ["holdings"]
