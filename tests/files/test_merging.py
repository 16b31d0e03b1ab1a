"""Two entries made one: what a twin says is taken up once, and what halves say as a whole."""

import shutil

import pytest
from msgspec.structs import replace

from dossier.core.capture.additions import AdditionError
from dossier.core.format.entries import ENTRY_TYPE
from dossier.core.format.values import given
from dossier.core.format.writing import new_file
from dossier.files.load import load
from dossier.files.merging import merged
from dossier.files.writer import Writer

TWIN = "twin-of-it"


@pytest.fixture
def mine(entries, tmp_path):
    """A library of one's own to write into."""
    root = tmp_path / "mine"
    shutil.copytree(entries, root)
    return root


def write(root, kind, entry):
    path = root / kind.folder / f"{TWIN}.yaml"
    path.write_text(new_file(kind, given(entry)))


def merge(root, id_):
    found = merged(root, load(root), id_, TWIN)
    Writer(root).write(found.changes, "merged")
    return found


@pytest.mark.parametrize(
    "id_",
    [
        "rustem-umerov",
        "andriy-yermak",
        "dmytro-kuleba",
        "mfa-ukraine",
        "minister-of-defence-ukraine",
        "2024-08-20-defence-session",
        "2025-07-23-istanbul-talks",
    ],
)
def test_of_a_twin_nothing_is_said_twice(mine, id_):
    before = load(mine).records[id_]
    write(mine, before.kind, before.entry)
    assert load(mine).records[TWIN].entry == before.entry  # what is written reads as it was
    found = merge(mine, id_)
    assert not found.conflicts
    library = load(mine)
    after = library.records[id_].entry
    assert replace(after, former_ids=before.entry.former_ids) == before.entry
    assert after.former_ids == (TWIN, *before.entry.former_ids)
    assert library.resolve(TWIN) == id_


def test_halves_become_the_whole(mine):
    before = load(mine).records["rustem-umerov"]
    entry = before.entry
    first = replace(entry, tenures=entry.tenures[:1], statements=entry.statements[:3], summary=None)
    second = replace(
        entry,
        name="R. Umerov",
        other_names=(),
        tenures=entry.tenures[1:],
        statements=entry.statements[3:],
        tags=(),
    )
    (mine / before.path).write_text(new_file(before.kind, given(first)))
    write(mine, before.kind, second)
    found = merge(mine, before.id)
    assert not found.conflicts
    after = load(mine).records[before.id].entry
    assert after.tenures == entry.tenures
    assert after.statements == entry.statements
    assert after.summary == entry.summary
    assert [one.name for one in after.other_names][-1] == "R. Umerov"


def test_every_link_is_moved_and_undone_byte_for_byte(mine):
    library = load(mine)
    kuleba = library.records["dmytro-kuleba"]
    before = {path: path.read_bytes() for path in mine.rglob("*.*")}
    found = merged(mine, library, "andriy-yermak", kuleba.id)
    writer = Writer(mine)
    writer.write(found.changes, "merged")
    after = load(mine)
    assert kuleba.id not in after.records
    assert not after.lost_links
    assert not after.ties.links_to(kuleba.id) or after.resolve(kuleba.id) == "andriy-yermak"
    writer.undo()
    assert {path: path.read_bytes() for path in mine.rglob("*.*")} == before


@pytest.mark.parametrize("kind", ["people", "offices", "events"])
def test_every_entry_reads_as_it_was_once_it_is_written_anew(mine, kind):
    library = load(mine)
    paths = {}
    for record in library.records.values():
        if record.path.startswith(kind):
            paths[record.id] = record
            (mine / record.path).write_text(new_file(record.kind, given(record.entry)))
    again = load(mine)
    assert paths
    for id_, record in paths.items():
        assert again.records[id_].entry == record.entry
        assert isinstance(record.entry, ENTRY_TYPE[record.kind])


def test_an_entry_that_is_not_there_is_refused(mine):
    with pytest.raises(AdditionError, match="there is no entry"):
        merged(mine, load(mine), "rustem-umerov", "nobody")
    sources = list(load(mine).texts)[:2]
    with pytest.raises(AdditionError, match="two sources are two texts"):
        merged(mine, load(mine), *sources)
