"""One walk gives every quote of an entry: whatever the format allows, wherever it stands."""

from pathlib import Path

import msgspec
import pytest

from dossier.core.checks.check import check
from dossier.core.format.entries import ENTRY_TYPE, Quote, Statement
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Mapping, Sequence
from dossier.core.format.shapes import fields
from dossier.core.library.claims import claims
from dossier.core.library.quoted import every_quote, quoted
from dossier.core.sources.quotes import Verdict

SOURCES = {path.stem for path in (Path(__file__).parents[3] / "entries" / "sources").glob("*.yaml")}


def quotes_typed(node):
    """How many mappings of a file are quotes or statements: they name a source and its words.

    In the short form the source is the only key.
    """
    if isinstance(node, Sequence):
        return sum(map(quotes_typed, node.items))
    if not isinstance(node, Mapping):
        return 0
    inner = sum(quotes_typed(value) for _, value in node.items.values())
    is_short = len(node.items) == 1 and not node.items.keys().isdisjoint(SOURCES)
    return inner + (node.items.keys() >= {"source", "exact"} or is_short)


def filled(part, around=()):
    """A part with every field that the declaration gives it, lists with one item.

    Quotes stand in dates and dates in quotes; the second of a sort inside of one has no further.
    """
    values = {}
    for field in fields(part).values():
        shape = field.shape.items or field.shape
        if shape.part and around.count(shape.part) > 1:
            continue
        value = _filled(shape, (*around, part))
        values[field.name] = (value,) if field.shape.items else value
    return part(**values)


def _filled(shape, around):
    if shape.part:
        return filled(shape.part, around)
    if shape.choices:
        return shape.choices[0]
    return 1 if shape.lowest is not None else "2024" if shape.text == "edtf" else "a"


def parts_in(value):
    """Every part in a part, by brute force."""
    if isinstance(value, tuple):
        for one in value:
            yield from parts_in(one)
    elif isinstance(value, msgspec.Struct):
        yield value
        for name in value.__struct_fields__:
            yield from parts_in(getattr(value, name))


@pytest.mark.parametrize("kind", Kind)
def test_wherever_the_declaration_allows_a_quote_it_is_found_and_belongs_to_a_claim(kind):
    entry = filled(ENTRY_TYPE[kind])
    wanted = [one for one in parts_in(entry) if isinstance(one, Quote | Statement)]
    assert len(list(every_quote(entry))) == len(wanted) > 3
    found = quoted(entry, claims("x", entry))
    assert len({cited.path for _, cited in found}) == len(found) == len(wanted)
    for claim, cited in found:
        assert cited.path[: len(claim.path)] == claim.path or cited in claim.quotes


def test_the_shipped_library_is_counted_to_the_last_quote(shipped):
    typed = sum(quotes_typed(record.document.root) for record in shipped.of_kind())
    assert shipped.quotes == typed > 380
    for record in shipped.of_kind():
        for _, cited in record.quotes:
            assert shipped.locate(cited.quote).verdict is Verdict.PROVED


MADE_UP = '{source: daily, exact: "words that nobody printed"}'
DATE = f"{{edtf: 2024-08-20, basis: inferred, note: So it seems., quotes: [{MADE_UP}]}}"
REAL = '{source: daily, exact: "Anna Berg, the editor, spoke."'
BASE = """\
== sources/daily
Anna Berg, the editor, spoke.
== offices/editor.yaml
name: Editor
type: post
"""
PERSON = "== people/anna-berg.yaml\nname: Anna Berg\n"
POST = "== offices/post.yaml\nname: Post\ntype: post\n"
WEEKLY = f"== sources/weekly.yaml\ntitle: W\nsha256: {'0f' * 32}\n"
EVENT = "== events/talks.yaml\nname: Talks\nnote: Known.\n"


@pytest.mark.parametrize(
    "entry",
    [
        f"{PERSON}tenures: [{{post: editor, quotes: [{REAL}, as_of: {DATE}}}]}}]\n",
        f"{PERSON}tenures: [{{post: editor, start: {DATE}, quotes: [{REAL}}}]}}]\n",
        f"{PERSON}tenures: [{{post: editor, end: {DATE}, quotes: [{REAL}}}]}}]\n",
        f"{PERSON}statements: [{REAL}, as_of: {DATE}}}]\n",
        f"{PERSON}statements: [{REAL}, quotes: [{MADE_UP}]}}]\n",
        f"{PERSON}born: {DATE}\n",
        f"{PERSON}died: {DATE}\n",
        f"{PERSON}relations: [{{to: editor, relation: at, date: {DATE}, quotes: [{REAL}}}]}}]\n",
        f"{POST}end: {DATE}\n",
        f"{POST}part_of: {{id: editor, quotes: [{MADE_UP}]}}\n",
        f"{EVENT}date: {DATE}\n",
        f"{EVENT}quotes: [{REAL}, as_of: {DATE}}}]\n",
        f"{WEEKLY}as_of: {DATE}\n",
        f"{WEEKLY}retrieved: {DATE}\n",
        f"{WEEKLY}publisher: {{name: W, quotes: [{MADE_UP}]}}\n",
    ],
)
def test_a_made_up_quote_fails_wherever_it_stands(library_from, entry):
    library = library_from(BASE + entry)
    absent = [one for one in check(library) if one.rule.code == "Q101"]
    assert len(absent) == 1
    assert absent[0].claim
    assert library.claim(absent[0].claim)


def test_an_article_lists_what_prints_a_day_among_what_rests_on_it(library_from):
    day = '{edtf: 2024-08-20, quotes: [{source: daily, exact: "on 20 August 2024"}]}'
    library = library_from(
        BASE.replace("spoke.", "spoke. It was on 20 August 2024.")
        + f"{PERSON}tenures: [{{post: editor, quotes: [{REAL}, as_of: {day}}}]}}]\n"
    )
    assert [(claim.id, cited.quote.exact) for claim, cited in library.ties.citing("daily")] == [
        ("anna-berg#editor", "Anna Berg, the editor, spoke."),
        ("anna-berg#editor", "on 20 August 2024"),
    ]
