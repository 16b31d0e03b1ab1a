"""The JSON Schema and the tables are read off the declaration, and accept what the loader does."""

import jsonschema
import pytest

from dossier.core.format.decode import decode
from dossier.core.format.entries import ENTRY_TYPE
from dossier.core.format.ids import KIND_OF_FOLDER, Kind
from dossier.core.format.nodes import Mapping, Sequence
from dossier.core.format.schema import json_schema, key_order, tables
from dossier.core.format.shapes import fields
from dossier.files.reader import read


def plain(node, *, seats=False):
    """What an editor's validator sees: YAML with numbers where the format has them."""
    if isinstance(node, Mapping):
        return {key: plain(value, seats=key == "seats") for key, (_, value) in node.items.items()}
    if isinstance(node, Sequence):
        return [plain(one) for one in node.items]
    return int(node.value) if seats and node.value.isdigit() else node.value


def validator(kind=None):
    schema = json_schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_shipped_entries_are_accepted(entries):
    whole = validator()
    for folder, kind in KIND_OF_FOLDER.items():
        of_kind = validator(kind)
        for path in (entries / folder).glob("*.yaml"):
            document, _ = read(path.read_text(), path.name)
            value = plain(document.root)
            assert [error.message for error in of_kind.iter_errors(value)] == [], path.name
            assert whole.is_valid(value), path.name


SHA256 = "0f" * 32
WRONG = {
    Kind.PERSON: [
        "nam: Anna\n",
        "name: Anna\nsumary: A reporter.\n",
        "name: [Anna]\n",
        "name: Anna\ncountry: Norway\n",
        "name: Anna\ntags: press\n",
        "name: Anna\ntenures: [{note: no post}]\n",
        "name: Anna\ntenures: [{post: The Editor}]\n",
        "name: Anna\ntenures: [editor]\n",
        "name: Anna\nstatements: [{source: daily}]\n",
        "name: Anna\nother_names: [{name: A, use: nick}]\n",
        "name: Anna\nstatements: [{source: daily, exact: We, speech: spoken}]\n",
        "name: Anna\ndistinct_from: anna-2\n",
    ],
    Kind.OFFICE: ["name: A\n", "name: A\ntype: job\n", "name: A\ntype: post\nseats: 0\n"],
    Kind.EVENT: ["name: A\nstatus: over\n", "name: A\nparticipants: [anna]\n"],
    Kind.SOURCE: [
        "title: A\n",
        "title: A\nsha256: e3b0\n",
        "name: A\nsha256: e3b0\n",
        f"title: A\nsha256: {SHA256}\npublisher: [B]\n",
        f"title: A\nsha256: {SHA256}\nleft_out: [a sentence]\n",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, one) for kind in Kind for one in WRONG[kind]])
def test_what_the_loader_refuses_the_schema_refuses(kind, text):
    document, _ = read(text, "p")
    value = plain(document.root)  # before decoding, which takes out what it cannot use
    assert not validator(kind).is_valid(value)
    assert decode(kind, "an-id", document, "p").problems


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.PERSON, "name: Anna\nother_names: [Berg, {name: A}]\nlinks: [http://a.org]\n"),
        (Kind.EVENT, "name: A\ndate: 2024\npart_of: b\nparticipants: [{person: b, as: c}]\n"),
        (Kind.EVENT, "name: A\ndate: {edtf: 2024}\npart_of: {id: b}\n"),
        (Kind.OFFICE, "name: A\ntype: post\nseats: 2\n"),
        (Kind.OFFICE, "name: A\ntype: body\nstart: 1990\nend: {edtf: 2019}\n"),
        (Kind.PERSON, "name: A\nborn: 1970\ndistinct_from: [b, {id: c, note: d}]\n"),
        (Kind.SOURCE, f"title: A\nsha256: {SHA256}\npublisher: B\nauthor: {{name: C}}\n"),
        (Kind.SOURCE, f"title: A\nsha256: {SHA256}\nas_of: 2024\nleft_out: [{{exact: B}}]\n"),
    ],
)
def test_short_and_long_forms_are_accepted(kind, text):
    document, _ = read(text, "p")
    assert decode(kind, "an-id", document, "p").problems == ()
    assert [error.message for error in validator(kind).iter_errors(plain(document.root))] == []


def test_every_field_is_described():
    for part in ENTRY_TYPE.values():
        assert all(field.description for field in fields(part).values()), part


def test_the_order_of_keys_is_that_of_the_contract():
    assert key_order(Kind.PERSON) == (
        *("name", "other_names", "summary", "tags", "country", "born", "died", "tenures"),
        *("statements", "relations", "distinct_from", "links", "former_ids", "note"),
    )
    assert key_order(Kind.EVENT)[5:13] == (
        *("type", "date", "place", "status", "part_of", "topics", "participants", "quotes"),
    )
    assert key_order(Kind.SOURCE)[0] == "title"
    for kind in Kind:
        assert sorted(key_order(kind)) == sorted(fields(ENTRY_TYPE[kind]))


def test_the_tables_name_every_field_once_a_kind():
    text = "\n".join(tables())
    for kind in Kind:
        _, _, rest = text.partition(f"### {kind.folder}/*.yaml\n")
        table = rest.partition("\n### ")[0]
        for key in key_order(kind):
            assert table.count(f"| `{key}`") == 1, (kind, key)
