"""What is kept of a library says what its files say, or nothing."""

import os
import shutil

import pytest

from dossier.core.checks.check import check
from dossier.core.format.nodes import Document
from dossier.core.library.record import KeptRecord
from dossier.files.load import load
from dossier.files.table import states as states_module
from dossier.files.table.blocks import read_block, write_block
from dossier.files.table.kept import ChangedError
from dossier.files.table.states import states
from dossier.files.table.table import Table, checked, opened
from dossier.views.card import card
from dossier.views.resolved import resolved


@pytest.fixture(autouse=True)
def _settled_at_once(monkeypatch):
    """Nobody waits for two seconds until a file that was just written is believed."""
    monkeypatch.setattr(states_module, "SETTLED", -1)


@pytest.fixture(scope="module")
def shipped_copy(tmp_path_factory, entries):
    root = tmp_path_factory.mktemp("kept") / "entries"
    shutil.copytree(entries, root)
    return root


@pytest.fixture
def root(shipped_copy, tmp_path):
    root = tmp_path / "entries"
    shutil.copytree(shipped_copy, root)
    return root


def kept(root, folder):
    """The library out of its table, which is written first."""
    library, table = opened(root, folder)
    checked(library, table)
    found, table = opened(root, folder)
    assert all(isinstance(one, KeptRecord) for one in found.records.values())
    return found, table


def test_a_kept_library_says_the_same(shipped_copy, tmp_path):
    library = load(shipped_copy)
    found, table = kept(shipped_copy, tmp_path)
    assert list(found.records) == list(library.records)
    assert found.problems == library.problems
    assert table.findings() == check(library)
    for record in library.of_kind():
        same = found.records[record.id]
        assert (same.name, same.sort, same.kind) == (record.name, record.sort, record.kind)
        assert same.entry == record.entry
        assert resolved(found, same) == resolved(library, record)
        assert card(found, same) == card(library, record)
        assert found.ties.links_to(record.id) == library.ties.links_to(record.id)
    assert found.ties.loose == library.ties.loose
    assert check(found) == check(library)


def test_entries_are_read_only_when_asked_for(shipped_copy, tmp_path):
    found, _ = kept(shipped_copy, tmp_path)
    record = found.records["rustem-umerov"]
    assert found.name_of("rustem-umerov") == "Rustem Umerov"
    assert "entry" not in vars(record)
    assert record.entry.tenures
    assert "document" not in vars(record)
    assert isinstance(record.document, Document)


def test_any_change_of_a_file_is_seen(root, tmp_path):
    folder = tmp_path / "table"
    kept(root, folder)
    file = root / "people/rustem-umerov.yaml"
    before = file.stat()
    file.write_text(file.read_text().replace("Rustem Umerov", "Rustem Umerow", 1))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))  # as git or an archive may
    library, _ = opened(root, folder)
    assert library.name_of("rustem-umerov") == "Rustem Umerow"


@pytest.mark.parametrize("change", ["add", "delete", "rename", "text", "stray"])
def test_so_is_what_comes_and_goes(root, tmp_path, change):
    folder = tmp_path / "table"
    kept(root, folder)
    file = root / "people/rustem-umerov.yaml"
    match change:
        case "add":
            (root / "people/new-one.yaml").write_text("name: New One\n")
        case "delete":
            file.unlink()
        case "rename":
            file.rename(root / "people/rustem.yaml")
        case "text":
            text = root / "sources/unn-2025-07-23-istanbul.txt"
            text.write_bytes(text.read_bytes() + b" ")
        case "stray":
            (root / "people/other.yml").write_text("name: Other\n")
    library, table = opened(root, folder)
    again = load(root)
    assert list(library.records) == list(again.records)
    assert library.problems == again.problems
    assert checked(library, table) == check(again)


def test_nothing_is_kept_of_a_file_that_was_just_written(root, tmp_path, monkeypatch):
    monkeypatch.setattr(states_module, "SETTLED", 10**15)
    library, table = opened(root, tmp_path / "table")
    checked(library, table)
    assert table.state is None
    assert not (tmp_path / "table").exists()


def test_a_library_can_be_opened_without_a_table(root):
    library, table = opened(root, None)
    assert table is None
    assert checked(library, table) == check(library)


def test_a_text_that_changes_while_it_is_read_is_said_an_entry_has_no_places_then(root, tmp_path):
    found, _ = kept(root, tmp_path / "table")
    (root / "sources/unn-2025-07-23-istanbul.txt").write_text("Something else.")
    with pytest.raises(ChangedError, match="has changed"):
        assert found.texts["unn-2025-07-23-istanbul"].text
    (root / "people/rustem-umerov.yaml").unlink()
    assert found.records["rustem-umerov"].place(("tenures", 0)).line == 1
    assert found.records["rustem-umerov"].entry.tenures


BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
tenures: [{post: editor, quotes: [{source: daily, exact: "Anna Berg, the editor, spoke"}]}]
== offices/editor.yaml
name: editor
type: post
== sources/daily
Anna Berg, the editor, spoke. Bo Lund did not.
"""


def test_whatever_bit_of_it_flips_it_says_the_same_or_is_made_anew(library_from, tmp_path):
    """A bit of every second byte of every block, one at a time, and every fourth length."""
    library_from(BUNDLE)
    (root,) = tmp_path.glob("library-*")
    folder = tmp_path / "table"
    kept(root, folder)
    library = load(root)
    expected = [resolved(library, one) for one in library.of_kind()], check(library)
    for block in sorted(folder.iterdir()):
        whole = block.read_bytes()
        for at in range(0, len(whole), 2):
            flipped = bytearray(whole)
            flipped[at] ^= 1 << at // 2 % 8
            block.write_bytes(flipped if at % 4 else whole[:at])
            table = Table(root, folder)
            found = table.library() or library
            said = [resolved(found, one) for one in found.of_kind()]
            assert (said, table.findings() or check(found)) == expected, (block.name, at)
        block.write_bytes(whole)


@pytest.mark.parametrize("data", [b"", b"x", b"dossier table 1\n", os.urandom(400)])
def test_a_foreign_file_is_no_block(tmp_path, data):
    (tmp_path / "shelf").write_bytes(data)
    assert read_block(tmp_path / "shelf", b"m" * 16) is None


def test_a_block_of_another_state_is_not_believed(tmp_path):
    write_block(tmp_path / "b", b"m" * 16, {"a": b"1", "b": b""})
    assert read_block(tmp_path / "b", b"n" * 16) is None
    block = read_block(tmp_path / "b", b"m" * 16)
    assert dict(block) == {"a": b"1", "b": b""}


def test_states_of_a_folder_that_cannot_be_read(tmp_path):
    assert states(tmp_path / "nowhere") is None
