"""The name index in the cache: used while it is the library's, never believed when it is not."""

import pytest

from dossier.core.search.query import parse
from dossier.files import name_index
from dossier.files.name_index import open_index

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
== people/olaf-lund.yaml
name: Olaf Lund
"""


@pytest.fixture(autouse=True)
def worth_keeping(monkeypatch):
    monkeypatch.setattr(name_index, "WORTH_KEEPING", 1)


def first(index, query):
    hits = index.search(parse(query))
    return hits[0].id if hits else None


def test_an_index_from_the_cache_answers_like_one_built_anew(library_from, tmp_path):
    library, cache = library_from(BUNDLE), tmp_path / "cache" / "names"
    open_index(library, cache)
    before = cache.stat().st_mtime_ns
    kept = open_index(library, cache)
    assert cache.stat().st_mtime_ns == before
    assert kept.search(parse("lund olaf")) == open_index(library).search(parse("lund olaf"))


def test_another_library_gets_another_index(library_from, tmp_path):
    cache = tmp_path / "names"
    open_index(library_from(BUNDLE), cache)
    other = library_from(BUNDLE.replace("Olaf Lund", "Per Moe"))
    assert first(open_index(other, cache), "moe") == "olaf-lund"


@pytest.mark.parametrize("byte", [0, 20, 60, 90, -1])
def test_a_flipped_bit_is_noticed(library_from, tmp_path, byte):
    library, cache = library_from(BUNDLE), tmp_path / "names"
    open_index(library, cache)
    data = bytearray(cache.read_bytes())
    data[byte] ^= 1
    cache.write_bytes(data)
    assert first(open_index(library, cache), "berg") == "anna-berg"
    assert cache.read_bytes() != bytes(data), "the spoilt file was replaced"


def test_a_cache_that_cannot_be_written_is_done_without(library_from, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert first(open_index(library_from(BUNDLE), tmp_path / "file" / "names"), "anna")
