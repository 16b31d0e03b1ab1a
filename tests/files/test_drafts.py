"""From additions to bytes: what a draft says would be written, and would be wrong, holds."""

import pytest
from libraries import load_library, write_files

from dossier.cli.main import main
from dossier.core.capture.additions import AdditionError, from_json, to_json
from dossier.core.checks.check import check
from dossier.files.drafts import draft
from dossier.files.journal import Change, ChangeSet, Journal
from dossier.files.load import load
from dossier.files.writer import Writer

LIBRARY = """
== people/anna-berg.yaml
# hers
name: Anna Berg   # the editor
tenures:
- post: editor
  quotes: [{source: daily, exact: "Anna Berg, editor of the Daily"}]
former_ids: [a-berg]
== offices/editor.yaml
name: Editor of the Daily
other_names: [editor of the Daily]
type: post
== sources/daily.txt
Anna Berg, editor of the Daily, opened the talks.
Eve Moe, former editor of the Daily, was there.
== sources/daily.yaml
title: Talks
sha256: SHA256
"""


@pytest.fixture
def root(tmp_path):
    load_library(tmp_path / "entries", LIBRARY)
    return tmp_path / "entries"


def drafted(root, *values):
    return draft(root, load(root), from_json(list(values)))


def write(root, found):
    Writer(root).write(found.changes, "x")


def test_what_is_written_is_what_was_drafted(root):
    quote = {"daily": "Anna Berg, editor of the Daily, opened the talks."}
    found = drafted(
        root,
        {"entry": "talks", "kind": "event", "name": "Talks", "quotes": [quote]},
        {"entry": "talks", "participants": [{"person": "anna-berg", "quotes": [quote]}]},
        {"claim": "a-berg#editor", "note": "Her first post."},
    )
    write(root, found)
    assert (root / "people/anna-berg.yaml").read_text() == (
        "# hers\nname: Anna Berg   # the editor\ntenures:\n- post: editor\n"
        '  quotes: [{source: daily, exact: "Anna Berg, editor of the Daily"}]\n'
        "  note: Her first post.\nformer_ids: [a-berg]\n"
    )
    after = load(root)
    assert after.records.keys() == found.library.records.keys()
    for id_, record in after.records.items():
        assert record.entry == found.library.records[id_].entry
    assert check(after) == check(found.library)
    assert found.claims == ("talks#event", "talks#anna-berg", "anna-berg#editor")


def test_the_gate_speaks_before_anything_is_written(root):
    before = (root / "people/anna-berg.yaml").read_bytes()
    quote = {"daily": "Eve Moe, former editor of the Daily"}
    tenure = {"post": "editor", "quotes": [quote]}
    found = drafted(
        root, {"entry": "eve-moe", "kind": "person", "name": "Eve Moe", "tenures": [tenure]}
    )
    assert [one.rule.code for one in found.problems if one.claim] == ["E101"]
    assert "former" in next(one.message for one in found.problems if one.claim)
    assert (root / "people/anna-berg.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"entry": "nobody", "note": "x"}, "there is no entry `nobody`"),
        ({"entry": "Eve Moe", "kind": "person", "name": "Eve"}, "is no id"),
        ({"entry": "editor", "kind": "person", "name": "Eve"}, "taken by offices/editor.yaml"),
        ({"entry": "a-berg", "kind": "person", "name": "Eve"}, "taken by people/anna-berg.yaml"),
        ({"entry": "eve", "kind": "person", "tags": ["x"]}, "has no name"),
        ({"entry": "d2", "kind": "source", "title": "x"}, "a source is more than its entry"),
        ({"entry": "p", "kind": "office", "name": "P"}, "`type` is missing"),
        (
            {"entry": "anna-berg", "name": "Anne"},
            r"anna-berg.yaml:2: `name` is “Anna Berg” already",
        ),
        ({"entry": "anna-berg", "seats": 1}, "there is no field `seats` here: seats: 1"),
        ({"entry": "anna-berg", "tags": "press"}, "`tags` holds a list"),
        ({"claim": "anna-berg#edits", "note": "x"}, "there is no claim `anna-berg#edits`"),
        ({"entry": "anna-berg", "tenures": [{"quotes": [{"daily": "x"}]}]}, "`post` is missing"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(root, values, said):
    with pytest.raises(AdditionError, match=said):
        drafted(root, values)


@pytest.mark.parametrize(
    "value",
    [7, "x", [], [7], {}, {"entry": "a"}, {"note": "x"}, {"entry": 1, "note": "x"},
     {"entry": "a", "kind": "persona", "note": "x"}, {"entry": "a", "note": None},
     {"entry": "a", "note": True}, {"entry": "a", "tags": []}, {"entry": "a", "tags": [["x"]]},
     {"entry": "a", "claim": "b#c", "note": "x"}, {"entry": "a", "seats": 1.5}],
)  # fmt: skip
def test_json_that_is_no_addition_is_refused(value):
    with pytest.raises(AdditionError):
        from_json(value)


def test_json_there_and_back():
    value = [
        {"entry": "a", "kind": "person", "name": "A", "tags": ["x"]},
        {"entry": "a", "claim": "a#b", "quotes": [{"c": "d"}]},
    ]
    assert [to_json(one) for one in from_json(value)] == value


def test_a_file_of_another_manner_keeps_its_mark_and_line_ends(root):
    path = root / "people/anna-berg.yaml"
    mark = b"\xef\xbb\xbf"
    path.write_bytes(mark + b"name: Anna Berg\r\ntags:\r\n    - a\r\n\r\n# end\r\n")
    write(root, drafted(root, {"entry": "anna-berg", "tags": ["b"], "country": "PL"}))
    assert path.read_bytes() == (
        mark + b"name: Anna Berg\r\ntags:\r\n    - a\r\n    - b\r\ncountry: PL\r\n\r\n# end\r\n"
    )


def test_lines_of_a_source_that_become_boilerplate_count_at_once(root):
    found = drafted(root, {"entry": "daily", "boilerplate": [{"lines": "1"}]})
    assert {(one.rule.name, one.entry) for one in found.problems} == {
        ("quote-in-boilerplate", "anna-berg")
    }


def test_nothing_rests_on_a_text_that_was_altered(root):
    path = root / "sources/daily.txt"
    path.write_bytes(path.read_bytes() + b"More.")
    quote = {"daily": "opened the talks"}
    with pytest.raises(AdditionError, match="is not the text that daily records"):
        drafted(root, {"claim": "anna-berg#editor", "quotes": [quote]})
    drafted(root, {"entry": "anna-berg", "tags": ["press"]})


def test_the_next_command_finishes_what_was_broken_off(root, capsys):
    new = Change("people/eve-moe.yaml", None, b"name: Eve Moe\n")
    journal = Journal(Writer(root)._journal.folder)
    write(root, drafted(root, {"entry": "anna-berg", "tags": ["press"]}))  # makes the folder
    journal.begin(ChangeSet("a person", (new,)))
    assert main(["--entries", str(root), "list", "person"]) == 0
    printed = capsys.readouterr()
    assert "Eve Moe" in printed.out
    assert "finished what was broken off: people/eve-moe.yaml" in printed.err
    assert main(["--entries", str(root), "capture", "--undo"]) == 0
    assert not (root / "people/eve-moe.yaml").exists()


def test_a_broken_file_can_be_added_to_by_hand_only(root):
    write_files(root, {"people/eve-moe.yaml": "name: [\n"})
    with pytest.raises(AdditionError, match=r"people/eve-moe.yaml:\d+: not valid YAML"):
        drafted(root, {"entry": "eve-moe", "note": "x"})
