"""Full text: passages by their words, from a cache that is never believed blindly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dossier.core.library.library import build, changed
from dossier.core.library.record import Record
from dossier.core.search.passages import fingerprint, passages, telling_otherwise
from dossier.files.fulltext import FullText

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
summary: Prime minister, as the Daily has it.
statements:
  - {source: daily, exact: "The talks in Zürich were long."}
== sources/daily
Anna Berg arrived late. “The talks in Zürich were long.” she said.

Nobody else spoke of the Кабінет.
"""


def found(texts, *words):
    return [(one.passage.field, one.passage.entry) for one in texts.search(words, 10)]


@pytest.fixture
def library(library_from):
    return library_from(BUNDLE)


def test_a_statement_a_sentence_and_a_summary_are_found_by_their_words(library):
    texts = FullText.open(library)
    assert ("statement", "anna-berg") in found(texts, "talks")
    assert ("text", "daily") in found(texts, "late")
    assert found(texts, "prime") == [("summary", "anna-berg")]


def test_every_word_has_to_be_there_and_a_beginning_is_enough(library):
    texts = FullText.open(library)
    assert found(texts, "nob", "spok") == [("text", "daily")]
    assert found(texts, "nobody", "late") == []


def test_accents_and_case_are_no_hindrance(library):
    texts = FullText.open(library)
    assert ("statement", "anna-berg") in found(texts, "ZURICH")
    assert found(texts, "кабінет") == [("text", "daily")]


def test_what_matched_is_marked_in_the_passage(library):
    match = FullText.open(library).search(["nob", "spoke"], 1)[0]
    assert [match.passage.text[start:end] for start, end in match.spans] == ["Nobody", "spoke"]


def test_a_sentence_of_an_article_knows_its_place(library):
    passage = FullText.open(library).search(["arrived"], 1)[0].passage
    text = library.texts["daily"].text
    assert text[passage.start : passage.end] == passage.text


def test_the_cache_is_used_while_the_library_is_the_same(library, tmp_path):
    cache = tmp_path / "cache" / "text.sqlite"
    FullText.open(library, cache).close()
    before = cache.stat().st_mtime_ns
    texts = FullText.open(library, cache)
    assert ("text", "daily") in found(texts, "late")
    assert cache.stat().st_mtime_ns == before


def test_the_cache_is_made_anew_for_another_library(library, library_from, tmp_path):
    cache = tmp_path / "text.sqlite"
    FullText.open(library, cache).close()
    other = library_from(BUNDLE.replace("late", "early"))
    texts = FullText.open(other, cache)
    assert found(texts, "early") == [("text", "daily")]
    assert found(texts, "late") == []


@pytest.mark.parametrize("spoilt", [b"", b"not a database", b"SQLite format 3\x00" + b"\xff" * 80])
def test_a_spoilt_cache_is_made_anew(library, tmp_path, spoilt):
    cache = tmp_path / "text.sqlite"
    cache.write_bytes(spoilt)
    assert ("text", "daily") in found(FullText.open(library, cache), "late")


def test_a_cache_that_cannot_be_written_is_done_without(library, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    texts = FullText.open(library, tmp_path / "file" / "text.sqlite")
    assert ("text", "daily") in found(texts, "late")


@given(words=st.lists(st.text(max_size=12), max_size=4))
def test_no_words_however_strange_raise(words):
    FullText.open(build(())).search(words, 3)


def test_fingerprints_differ_where_the_words_do(library, library_from):
    assert fingerprint(library) == fingerprint(library_from(BUNDLE))
    assert fingerprint(library) != fingerprint(library_from(BUNDLE.replace("Prime", "First")))


def test_boilerplate_is_not_searched(library_from):
    library = library_from(
        """\
== sources/page.txt
Subscribe to our letter today.
The minister spoke at length.
== sources/page.yaml
title: A page
sha256: SHA256
boilerplate: [{lines: "1"}]
"""
    )
    assert [one.text for one in passages(library)] == ["The minister spoke at length."]


# One sentence a script, and what somebody types who looks for it.
@pytest.mark.parametrize(
    ("sentence", "typed"),
    [
        ("新的海关大楼将于明年启用。", "大楼"),
        ("この埠頭は来年開く予定です。", "埠頭"),
        ("สะพานใหม่จะเปิดใช้ในปีหน้า", "สะพาน"),
        ("ស្ពានថ្មីនឹងបើកនៅឆ្នាំក្រោយ", "ស្ពាន"),
        ("박지성 장관은 항구를 방문했다.", "항구"),
        ("وصل الوزير والسفير إلى الميناء", "سفير"),
        ("השר והשגריר הגיעו לנמל", "שגריר"),
        ("मंत्री शर्मिला ने पुल खोला।", "शर्मिला"),
        ("Der Außenminister reiste ab.", "aussenminister"),
        ("Ёлкин и Байдак приехали.", "елкин"),
        ("Le président de l’Ukraine parla.", "ukraine"),
        ("O'Brien spoke of Ukraine’s ports.", "obrien"),
        ("The Minis-\nter of Ports left.", "minister"),
        ("The of\ufb01cial mini\u00adster left.", "official"),
        ("The of\ufb01cial mini\u00adster left.", "minister"),
        ("Знамʼянка was quiet.", "знам'янка"),
    ],
)
def test_a_passage_is_found_in_every_script(library_from, sentence, typed):
    texts = FullText.open(library_from(f"== sources/s\n{sentence}\n"))
    assert texts.search([typed], 1)[0].spans


@pytest.mark.parametrize(
    ("sentence", "typed"),
    [("मंत्री शर्मिला ने पुल खोला।", "शर्मा"), ("新的大楼", "楼大"), ("defence", "defense")],
)
def test_another_word_is_not_found(library_from, sentence, typed):
    assert FullText.open(library_from(f"== sources/s\n{sentence}\n")).search([typed], 1) == []


def test_a_word_spelt_otherwise_is_found_if_that_is_asked_for(library_from):
    texts = FullText.open(library_from("== sources/s\nThe defence of the harbours held.\n"))
    (match,) = texts.search(["the"], 1, alike=["defense", "harbor"])
    assert [match.passage.text[start:end] for start, end in match.spans] == [
        "The", "defence", "the", "harbours",
    ]  # fmt: skip


def test_the_words_of_a_phrase_stand_in_a_row(library_from):
    texts = FullText.open(library_from("== sources/s\nA minister of the port of Norvik.\n"))
    assert texts.search(["port of nor"], 1)
    assert not texts.search(["minister port"], 1)


def test_of_a_changed_library_it_finds_what_the_whole_says(shipped):
    one = shipped.records["rustem-umerov"]
    entry = replace(one.entry, note="Xylophones were heard.", summary=None)
    library = changed(shipped, {one.id: Record(one.id, one.kind, one.path, entry, one.document)})
    base = FullText.open(shipped)
    again = base.of(library, telling_otherwise(library))
    whole = FullText.open(library)
    for words in (["xylo"], ["umerov"], ["delegation"], ["talks", "istanbul"]):
        found = {one.passage for one in again.search(words, 500)}
        assert found == {one.passage for one in whole.search(words, 500)}, words
    more = again.of(library, frozenset({"dmytro-kuleba"}))
    assert {one.passage.entry for one in more.search(["xylo"], 5)} == {"rustem-umerov"}
    again.close(more)
    assert more.search(["xylo"], 5)
    base.close(more)
    assert more.search(["umerov"], 5)
    more.close()
    assert telling_otherwise(shipped) == frozenset()


def test_what_is_new_ranks_with_what_was_there(library_from):
    many = "".join(f"== sources/s{at}\nThe ferry number {at} sails at noon.\n" for at in range(40))
    base = FullText.open(library_from(many))
    changed = library_from(f"{many}== sources/new\nA ferry and a lighthouse.\n")
    texts = base.of(changed, frozenset({"new"}))
    rare, common = texts.search(["lighthouse"], 5), texts.search(["ferry"], 50)
    assert rare[0].rank > 10
    assert common[0].passage.entry == "new"
    assert common[0].rank < rare[0].rank
