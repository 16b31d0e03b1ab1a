"""Dossiers as Markdown, read back by a CommonMark reader with footnotes, and by one of GitHub's."""

from functools import cache
from pathlib import Path

import pytest
from libraries import load_library
from pier import HOSTILE, harbour

from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.export.markdown import pages
from dossier.export.scope import Scope
from dossier.files.load import load

SHIPPED = Path(__file__).parents[2] / "entries"
BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
other_names: [Berg, Anneke]
summary: Knows the harbour.
note: Ask her again.
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
== offices/pilot.yaml
name: Harbour pilot
type: post
== offices/mayor.yaml
name: Mayor
type: post
== events/launch.yaml
name: Launch of the ferry
status: held
place: Velmar
date: {edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}
quotes: [{source: daily, exact: "The ferry was launched on 4 May"}]
participants:
- {person: olaf-lund, role: guest, basis: inferred, note: He waved,
   quotes: [{source: daily, exact: "Olaf Lund waved from the quay"}]}
== sources/daily.txt
By Ida Holm. The ferry was launched on 4 May by the harbour pilot, Anna Berg, and all were there.
Olaf Lund waved from the quay as long as the ship was seen. Nobody else is said to have waved.
== sources/daily.yaml
title: A launch
publisher: {name: The Daily, basis: editor, note: From the address.}
author: Ida Holm
date: 2020-05-05
sha256: SHA256
"""
#: What may stand in a document: nothing of it is markup of others' words.
KNOWN = {
    *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text"),
    *("bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"),
    *("strong_open", "strong_close", "code_inline", "footnote_ref", "footnote_anchor"),
    *("footnote_block_open", "footnote_block_close", "footnote_open", "footnote_close"),
    *("link_open", "link_close"),
}


@pytest.fixture(scope="module", params=["commonmark", "gfm-like"])
def read(request):
    """Reads Markdown: (every token, the words of each footnote by its label, the words of all)."""
    from markdown_it import MarkdownIt  # noqa: PLC0415
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415

    reader = MarkdownIt(request.param).use(footnote_plugin)

    def reading(text):
        env = {}
        tokens = [
            one for outer in reader.parse(text, env) for one in (outer, *(outer.children or ()))
        ]
        notes, label = {}, None
        for one in tokens:
            if one.type == "footnote_open":
                label = one.meta["label"]
                notes[label] = ""
            elif one.type == "footnote_close":
                label = None
            elif label and one.type in {"text", "code_inline"}:
                notes[label] += one.content
        references = env.get("footnotes", {}).get("refs", {})
        assert all(number >= 0 for number in references.values()), "a note nobody refers to"
        assert {label.removeprefix(":") for label in references} == set(notes)
        words = "".join(one.content for one in tokens if one.type in {"text", "code_inline"})
        return tokens, notes, words

    return reading


def exported(library, chosen=None, **more):
    (page,) = pages(Scope(library, chosen, **more))
    assert page.path == "dossiers.md"
    return page.data.decode()


def as_written(text):
    return visible.line(one_line(text))


def told(words, note):
    """Whether a footnote holds the words, whole and between quotation marks."""
    return note.startswith(f"“{as_written(words)}”")


@cache
def shipped():
    return load(SHIPPED)


def libraries(tmp_path):
    yield load_library(tmp_path / "plain", BUNDLE)
    yield harbour(tmp_path / "hostile")
    yield shipped()


@pytest.mark.parametrize("include_editor", [False, True])
def test_every_quote_is_a_footnote_of_the_dossier_whose_fact_it_states(
    tmp_path, read, include_editor
):
    for library in libraries(tmp_path):
        scope = Scope(library, include_editor=include_editor)
        assert any(fact.proofs for fact in scope.facts)
        _, notes, words = read(exported(library, include_editor=include_editor))
        assert "[^" not in words.replace(as_written(HOSTILE), ""), "a reference without a note"
        of: dict[str, list[str]] = {}
        for label, note in notes.items():
            of.setdefault(label.rpartition("-")[0], []).append(note)
        for fact in scope.facts:
            for proof in fact.proofs:
                found = [one for one in of[fact.claim.owner] if told(proof.quote.exact, one)]
                where = f"({proof.source}, line {proof.line})"
                assert any(where in one for one in found), (fact.id, proof.quote.exact)


@pytest.mark.parametrize("include_editor", [False, True])
def test_no_footnote_says_what_no_text_says(tmp_path, read, include_editor):
    for library in libraries(tmp_path):
        printed = [as_written(one.text) for one in library.texts.values() if one.intact]
        _, notes, _ = read(exported(library, include_editor=include_editor))
        assert notes
        for note in notes.values():
            exact = note[1:].partition("” — ")[0].partition("”, after “")[0]
            exact = exact.partition("”, before “")[0]
            assert any(exact in text for text in printed), note


@pytest.mark.parametrize("include_editor", [False, True])
def test_words_of_others_are_no_marks(tmp_path, read, include_editor):
    library = harbour(tmp_path)
    text = exported(library, include_editor=include_editor)
    tokens, _, words = read(text)
    assert {one.type for one in tokens} <= KNOWN
    links = {one.attrs["href"] for one in tokens if one.type == "link_open"}
    assert links == {"https://example.org/b?c=d&e=f"}
    assert as_written(HOSTILE) in words
    assert [one for one in text if not one.isprintable() and one != "\n"] == []
    headings = [one for one in tokens if one.type == "heading_open" and one.tag == "h1"]
    assert len(headings) == len(library.records)


def test_the_editor_s_word_stays_at_home(tmp_path, read):
    library = load_library(tmp_path, BUNDLE)
    _, _, words = read(exported(library))
    for kept in ("Knows", "Ask her", "memoirs", "2019", "She told", "2020-05-04", "✎"):
        assert kept not in words
    for kept in ("The Daily", "aunt of", "no such", "stand nowhere", "Anneke", "Velmar", "Nobody"):
        assert kept not in words
    assert "Mayor" not in exported(library, ["anna-berg"])
    assert "05-04 (year not printed)" in words
    assert "He waved" in words  # why it is inferred
    assert "∴" in words


def test_the_editor_s_word_is_marked_where_it_leaves(tmp_path):
    library = load_library(tmp_path, BUNDLE)
    lines = exported(library, include_editor=True).splitlines()
    for word in ("2020-05-04", "Mayor ", "Velmar", "Anneke (", "from 2019-03", "The Daily✎ 2020"):
        found = [line for line in lines if word in line and not line.startswith(("Also", "#"))]
        assert found, word
        assert all("✎" in line for line in found), word
    text = "\n".join(lines)
    assert "Knows the harbour" in text
    assert "no such words" not in text
    assert "stand nowhere" not in text


def test_the_editor_s_remarks_are_marked_and_stay_with_the_rest(tmp_path):
    bundle = BUNDLE.replace("[Berg, Anneke]", "[{name: Berg, note: So in her letters.}]").replace(
        "name: Harbour pilot\n", "name: Harbour pilot\nformer_ids: [loods]\nseats: 1\ncountry: NO\n"
    )
    library = load_library(tmp_path, bundle)
    stated, whole = exported(library), exported(library, include_editor=True)
    remarks = ("Knows the harbour. ✎", "Ask her again. ✎", "memoirs. ✎", "NO (country) ✎")
    for remark in (*remarks, "one at a time (seats) ✎"):
        assert remark.partition(" (")[0].removesuffix(" ✎") not in stated
        assert remark in whole
    assert "So in her letters" not in stated
    assert "So in her letters" in whole
    assert "- loods (its id before)\n" in stated
    assert "- loods (its id before)\n" in whole


def test_a_form_is_printed_wherever_the_library_prints_it(tmp_path):
    bundle = f"{BUNDLE}== sources/weekly\nAnneke, as all who know her say, was in Velmar again.\n"
    library = load_library(tmp_path, bundle)
    text = exported(library, ["anna-berg"])
    assert "Also: Berg; Anneke\n" in text
    assert "- Anneke (printed in weekly line 1) 1 src\n" in text


def test_one_dossier_numbers_its_notes_and_several_tell_them_apart(tmp_path):
    library = load_library(tmp_path, BUNDLE)
    assert "[^1]: “" in exported(library, ["anna-berg"])
    several = exported(library, ["anna-berg", "launch"])
    assert "[^anna-berg-1]: “" in several
    assert "[^launch-1]: “" in several
    assert several.count("\n# ") == 1
    assert several.startswith("# Anna Berg\n")


def test_the_same_bytes_again_and_none_for_nobody(tmp_path):
    library = load_library(tmp_path, BUNDLE)
    assert exported(library) == exported(load(tmp_path))
    assert exported(load_library(tmp_path / "empty", {"people/x.yaml": "name: ["})) == ""
