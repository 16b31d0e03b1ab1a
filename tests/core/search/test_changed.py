"""The index of a changed library finds what one of the whole would find."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from dossier.core.format.entries import Name
from dossier.core.library.library import changed
from dossier.core.library.record import Record
from dossier.core.search import NameIndex
from dossier.core.search.changed import changed_index
from dossier.core.search.forms import citations, name_forms
from dossier.core.search.query import parse
from dossier.core.search.weights import GOOD_ENOUGH
from dossier.files.load import load
from dossier.files.reload import reloaded
from dossier.files.table.states import difference, states
from dossier.views.find import Finder

SHIPPED = Path(__file__).parents[3] / "entries"

QUERIES = ("umerov", "zelen", "", "minister", "kyiv", "newcomer", "'Umerov", "rustm", "talks")


def index_of(library):
    return NameIndex.build(name_forms(library), citations(library))


def with_entry(library, id_, **fields):
    one = library.records[id_]
    record = Record(id_, one.kind, one.path, replace(one.entry, **fields), one.document)
    return changed(library, {id_: record})


def ids(index, query):
    return [(hit.id, hit.score, hit.name) for hit in index.search(parse(query), 200)]


@pytest.fixture
def steps(shipped):
    """A library, and what it becomes by three changes."""
    first = with_entry(shipped, "rustem-umerov", other_names=(Name(name="A Newcomer"),))
    second = with_entry(first, "volodymyr-zelenskyy", name="Somebody Else")
    third = with_entry(second, "rustem-umerov", name="Umerov Again", tags=("kyiv",))
    return shipped, first, second, third


def test_it_finds_what_an_index_of_the_whole_finds(steps):
    index = index_of(steps[0])
    index.warm()
    for before, library in pairwise(steps):
        index = changed_index(index, before, library)
        index.warm()
        whole = index_of(library)
        for query in QUERIES:
            mine, all_ = ids(index, query), ids(whole, query)
            if query and all_[0][1] < GOOD_ENOUGH:
                continue  # only guesses, of which each index has its own
            assert mine[0][1] == all_[0][1], query
            good = [hit for hit in all_ if hit[1] >= GOOD_ENOUGH or not query]
            assert sorted(good) == sorted(hit for hit in mine if hit in good), query
            assert len(mine) <= len(all_) or not good, query
    assert index.prints("Umerov Again")
    assert index.prints("Kuleba")
    assert not index.prints("Nobody At All")


def test_events_are_found_by_the_name_of_who_took_part(steps):
    shipped, first, second, _ = steps
    index = changed_index(index_of(first), first, second)
    expected = [hit.id for hit in index_of(second).search(parse("somebody else"), 200)]
    found = [hit.id for hit in index.search(parse("somebody else"), 200)]
    assert found[0] == expected[0] == "volodymyr-zelenskyy"
    assert set(found) == set(expected)
    assert shipped.before is None


def test_one_that_changed_nothing_is_the_same(shipped):
    index = index_of(shipped)
    assert changed_index(index, shipped, changed(shipped, {})) is index


@pytest.mark.parametrize("query", ["", "type:person", "@2025", "#ceasefire", "umerov type:person"])
def test_an_entry_that_is_gone_is_asked_about_no_more(tmp_path, query):
    root = tmp_path / "entries"
    shutil.copytree(SHIPPED, root)
    before = load(root)
    states_before = states(root)
    finder = Finder(before)
    (root / "people" / "rustem-umerov.yaml").unlink()
    library = reloaded(root, before, difference(states_before, states(root)))
    assert library.before is not None
    found = Finder(library, changed_index(finder.index, before, library)).find(query).hits
    expected = Finder(library).find(query).hits
    assert {hit.id for hit in found} == {hit.id for hit in expected}
