"""Whoever asks about a file learns of every finding that it has a part in."""

import pytest
from libraries import found, load_library

from dossier.core.checks.check import check
from dossier.core.checks.scope import concerning, entries_at

LIBRARY = """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - {post: editor, quotes: [{source: daily, exact: "Anna Berg, the Chief Editor, spoke in Oslo."}]}
  - {post: reporter, quotes: [{source: daily, exact: "Anna Berg, the Reporter, wept in Oslo."}]}
== people/bo-lund.yaml
name: Bo Lund
other_names: [Berg, Anna Berg]
tenures:
  - {post: editor, quotes: [{source: daily, exact: "Bo Lund, the Chief Editor, slept."}]}
  - {post: oslo, basis: editor, note: known}
== people/cy-dahl.yaml
name: "Cy
== offices/editor.yaml
name: Chief Editor
type: post
seats: 1
== offices/oslo.yaml
name: Oslo
type: body
== offices/reporter-at-large.yaml
name: Reporter at large
type: post
== events/talks.yaml
name: the talks
note: From the diary.
participants:
  - {person: anna-berg, as: editor-at-large, basis: editor, note: known}
  - {person: bo-lund, as: reporter-at-large, basis: editor, note: known}
  - {person: cy-dahl, basis: editor, note: known}
== sources/daily.txt
Anna Berg, the Chief Editor, spoke in Oslo.
Bo Lund, the Chief Editor, slept.
== sources/daily.yaml
title: Daily
date: 2024-01-01
text: daily.txt
sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
== sources/new.txt
Nobody describes this.
"""
#: What is asked about, and the findings that stand in other files.
ELSEWHERE = {
    "people/anna-berg.yaml": [
        "people/bo-lund.yaml:2:21 N101",  # another owner of her name
        "sources/daily.yaml:4:9 T102",  # whom she quotes was changed
    ],
    "people/bo-lund.yaml": ["events/talks.yaml:5:27 L106", "sources/daily.yaml:4:9 T102"],
    "people/cy-dahl.yaml": [],
    "offices/editor.yaml": [],
    "offices/oslo.yaml": ["people/bo-lund.yaml:5:12 L102"],
    "offices/reporter-at-large.yaml": [
        "events/talks.yaml:4:29 L101",  # it is what the link may mean
        "events/talks.yaml:5:27 L106",
    ],
    "events/talks.yaml": ["people/cy-dahl.yaml:2:1 Y101"],  # who takes part cannot be read
    "sources/daily.txt": ["people/anna-berg.yaml:4:54 Q101", "sources/daily.yaml:4:9 T102"],
    "sources/daily.yaml": ["people/anna-berg.yaml:4:54 Q101"],
    "sources/new.txt": [],
    "offices/reporter.yaml": ["people/anna-berg.yaml:4:12 L101"],  # it is gone
    "people/nobody.yaml": [],
}


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    library = load_library(tmp_path_factory.mktemp("scope") / "entries", LIBRARY)
    return library, [one for one in check(library) if one.severity != "info"]


def told(checked, *paths):
    return found(concerning(*checked, paths))


@pytest.mark.parametrize("path", ELSEWHERE)
def test_a_file(checked, path):
    own = found(checked[1], path)
    assert [one for one in told(checked, path) if one not in own] == ELSEWHERE[path]
    assert set(own) <= set(told(checked, path))


def test_a_folder_is_all_its_files(checked):
    assert told(checked, "offices") == told(
        checked, "offices/editor.yaml", "offices/oslo.yaml", "offices/reporter-at-large.yaml"
    )
    assert told(checked, "people", "offices", "events", "sources") == found(checked[1])


def test_an_entry_that_nothing_links_to_may_be_the_one_that_links_have_lost(library_from):
    """A renamed file, whatever it is called now."""
    library = library_from(
        {
            "people/anna-berg.yaml": "name: A\ntenures: [{post: x, basis: editor, note: y}]",
            "offices/chief.yaml": "name: Chief\ntype: post\n",
            "people/bo-lund.yaml": "name: Bo Lund\n",
        }
    )
    problems = [one for one in check(library) if one.severity != "info"]
    (lost,) = found(problems)
    assert found(concerning(library, problems, ["offices/chief.yaml"])) == [lost]
    assert found(concerning(library, problems, ["people/bo-lund.yaml"])) == []  # no post


def test_a_seat_concerns_the_post_the_other_holder_and_who_attests_it(library_from):
    library = library_from(
        """\
== people/anna-berg.yaml
name: Anna Berg
tenures: [{post: editor, quotes: [{source: daily, exact: "Anna Berg, the Chief Editor, spoke."}]}]
== people/bo-lund.yaml
name: Bo Lund
tenures: [{post: editor, quotes: [{source: weekly, exact: "Bo Lund, the Chief Editor, slept."}]}]
== offices/editor.yaml
name: Chief Editor
type: post
seats: 1
== sources/daily.txt
Anna Berg, the Chief Editor, spoke.
== sources/daily.yaml
title: Daily
date: 2024-01-01
sha256: SHA256
== sources/weekly.txt
Bo Lund, the Chief Editor, slept.
== sources/weekly.yaml
title: Weekly
date: 2024-01-01
sha256: SHA256
"""
    )
    problems = [one for one in check(library) if one.severity != "info"]
    assert found(problems) == ["people/bo-lund.yaml:2:11 O101"]
    for record in library.of_kind():
        assert found(concerning(library, problems, [record.path])) == found(problems)


def test_a_folder_that_cannot_be_read_concerns_what_lies_in_it(library_from):
    library = library_from({"people/x.yaml": "name: X\n", "offices/sub/y.yaml": "name: Y\n"})
    problems = check(library)
    assert "offices/sub:1:1 F106" in found(concerning(library, problems, ["offices/sub/y.yaml"]))


def test_the_entries_at_some_paths(checked):
    library, _ = checked
    assert entries_at(library, ["sources/daily.txt", "people/cy-dahl.yaml"]) == {"daily", "cy-dahl"}
    assert entries_at(library, ["people"]) == {"anna-berg", "bo-lund", "cy-dahl"}
    assert entries_at(library, ["peop", "sources/new.txt", "people/nobody.yaml"]) == frozenset()
