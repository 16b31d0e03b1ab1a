"""Additions by place: every byte a person wrote stays, and the entry says what it should."""

from random import Random

import pytest
from manners import Manner

from dossier.core.format.decode import decode, decode_fields
from dossier.core.format.edits import applied
from dossier.core.format.entries import ENTRY_TYPE, Participant, PartOfBody, Tenure
from dossier.core.format.ids import Kind
from dossier.core.format.insert import EntryPage, NoRoomError, inserted
from dossier.core.format.merge import merged
from dossier.core.format.writing import mapping
from dossier.files.reader import read


def page(kind, text):
    document, problems = read(text, "x.yaml")
    assert document, (problems, text)
    return EntryPage("x.yaml", kind, text, document)


def entry(one):
    decoded = decode(one.kind, "x", one.document, "x.yaml")
    assert not decoded.problems, (decoded.problems, one.text)
    return decoded.entry


def put_in(kind, text, values, at=()):
    return applied(text, inserted(page(kind, text), values, at))


# --- by example


@pytest.mark.parametrize(
    ("before", "values", "after"),
    [
        ("name: A\n", {"country": "UA"}, "name: A\ncountry: UA\n"),
        ("name: A", {"country": "UA"}, "name: A\ncountry: UA"),
        ("name: A\r\nnote: x\r\n", {"country": "UA"}, "name: A\r\ncountry: UA\r\nnote: x\r\n"),
        ("name: A # so\n# end\n", {"country": "UA"}, "name: A # so\ncountry: UA\n# end\n"),
        ("country: UA\n", {"name": "A"}, "name: A\ncountry: UA\n"),
        ("tags: [a]\nname: A\n", {"tags": ["b"]}, "tags: [a, b]\nname: A\n"),
        ("tags: [a,]\nname: A\n", {"tags": ["b"]}, "tags: [a, b,]\nname: A\n"),
        ("name: A\ntags:\n- a\n", {"tags": ["b"]}, "name: A\ntags:\n- a\n- b\n"),
        ("name: A\ntags: []\n", {"tags": ["b"]}, "name: A\ntags:\n  - b\n"),
        ("{name: A}\n", {"country": "UA"}, "{name: A, country: UA}\n"),
        ("{}\n", {"name": "A"}, "{name: A}\n"),
        (
            "name: A\nother_names: [{name: B}]\n",
            {"other_names": [{"name": "C, D", "use": "short"}]},
            'name: A\nother_names: [{name: B}, {name: "C, D", use: short}]\n',
        ),
        (
            "name: A\ntenures:\n    - post: b\n      # of b\nnote: x\n",
            {"tenures": [{"post": "c", "quotes": [{"d": "e f"}]}]},
            (
                "name: A\ntenures:\n    - post: b\n      # of b\n"
                '    - post: c\n      quotes:\n          - d: "e f"\nnote: x\n'
            ),
        ),
        ("name: A\nborn: 1970\n", {"born": {"note": "so"}},
         "name: A\nborn:\n  edtf: 1970\n  note: so\n"),
        ("name: A\nborn: {edtf: 1970}\n", {"born": {"note": "so"}},
         "name: A\nborn: {edtf: 1970, note: so}\n"),
        ("name: A\nnote: |+\n  x\n\n\n", {"links": ["https://a.b"]},
         "name: A\nlinks:\n  - https://a.b\nnote: |+\n  x\n\n\n"),
        ("name: A\nsummary: |+\n  x\n\n", {"country": "UA"},
         "name: A\nsummary: |+\n  x\n\ncountry: UA\n"),
    ],
)  # fmt: skip
def test_it_is_put_where_a_careful_editor_would(before, values, after):
    assert put_in(Kind.PERSON, before, values) == after


def test_a_claim_is_added_to():
    text = "name: A\ntenures:\n  - post: b\n    context: acting\n  - post: c\n    note: x\n"
    found = put_in(Kind.PERSON, text, {"quotes": [{"d": "e f"}]}, ("tenures", 1))
    assert found == (
        "name: A\ntenures:\n  - post: b\n    context: acting\n  - post: c\n    quotes:\n"
        '      - d: "e f"\n    note: x\n'
    )


def test_a_short_claim_becomes_a_long_one():
    text = "name: A\ntype: post\npart_of: b  # the ministry\n"
    found = put_in(Kind.OFFICE, text, {"quotes": [{"d": "e f"}]}, ("part_of",))
    assert found == (
        'name: A\ntype: post\npart_of:\n  id: b\n  quotes:\n    - d: "e f"  # the ministry\n'
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("name: A\n", {"name": "B"}),
        ("name: A\ncountry: PL\n", {"country": "UA"}),
        ("name: A\nborn: 1970\n", {"born": {"edtf": "1971"}}),
        ("name: A\nborn: {edtf: 1970}\n", {"born": {"edtf": "1971"}}),
        ("name: A\ntenures:\n", {"tenures": [{"post": "b"}]}),
        ("name: A\nsummary: >\n  the words", {"country": "UA"}),  # a break would be added to it
    ],
)
def test_what_is_there_is_never_replaced(text, values):
    with pytest.raises(NoRoomError):
        put_in(Kind.PERSON, text, values)


# --- by the thousand


def some_quotes(random):
    return [
        random.choice(
            (
                {"daily": "the words"},
                {"daily": ["one: passage", "another #1"]},
                {"source": "daily", "exact": "more “words”", "suffix": " of"},
            )
        )
        for _ in range(random.randint(1, 2))
    ]


def some_values(random, *, few):
    """Fields of a person; `few` of them, or many."""
    values = {
        "other_names": random.choice((["B", "C"], [{"name": "B", "use": "short"}], [])),
        "summary": "one two three",
        "tags": random.choice((["a", "b"], [], ["c"])),
        "country": "UA",
        "relations": [{"to": "x", "relation": "aide to", "quotes": some_quotes(random)}],
        "links": ["https://example.org/a"],
        "former_ids": ["old"],
        "note": "a remark of some words",
        "born": random.choice(("1970", {"edtf": "1970", "note": "so it is"})),
        "tenures": [
            {"post": f"p{number}", "quotes": some_quotes(random), "context": "acting"}
            for number in range(random.randint(1, 3))
        ],
        "statements": [{"source": "daily", "exact": "the words"}],
    }
    kept = random.sample(list(values), random.randint(1, 3 if few else len(values)))
    return {key: values[key] for key in values if key in kept}


def decoded_fields(part, values):
    document, problems = read("\n".join(mapping(values, part)) + "\n", "x.yaml")
    assert document, problems
    found, problems = decode_fields(part, document, "x.yaml")
    assert not problems
    return found


SINGLE = ("summary", "country", "note", "born")


def some_addition(random, before):
    """Fields to add to an entry, what they are fields of, and where."""
    tenures = before.get("tenures")
    if tenures and random.random() < 0.4:
        values = {"quotes": some_quotes(random)}
        if random.random() < 0.3:
            values["note"] = "so: it is"
        return Tenure, ("tenures", random.randrange(len(tenures))), values
    taken = [key for key in SINGLE if key in before]
    values = {k: one for k, one in some_values(random, few=True).items() if k not in taken}
    return ENTRY_TYPE[Kind.PERSON], (), values


def without(text, edits):
    """The characters before some edits, made from those after them."""
    after = applied(text, edits)
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        at = edit.start  # what stood before is put back, so that offsets are as they were
        assert after[at : at + len(edit.text)] == edit.text
        after = after[:at] + text[edit.start : edit.end] + after[at + len(edit.text) :]
    return after


@pytest.mark.parametrize("seed", range(40))
def test_thousands_of_additions_change_nothing_else(seed):
    random = Random(seed)  # noqa: S311 - the same files in every run
    for _ in range(75):
        before = {"name": "A", **some_values(random, few=False)}
        text = Manner.some(random).file(before)
        one = page(Kind.PERSON, text)
        part, at, values = some_addition(random, before)
        old = decode(Kind.PERSON, "x", one.document, "x.yaml")
        assert {problem.rule.code for problem in old.problems} <= {"S105"}, text  # []
        edits = additions_to(one, values, at)
        if edits is None:
            assert not text.endswith("\n")
            continue
        new = page(Kind.PERSON, applied(text, edits))
        expected = merged(old.entry, decoded_fields(part, values) if values else {}, at)
        assert decode(Kind.PERSON, "x", new.document, "x.yaml").entry == expected, (text, new.text)
        assert without(text, edits) == text
        assert all(edit.start == edit.end or "[]" in text[edit.start : edit.end] for edit in edits)


def additions_to(one, values, at):
    """The edits; None where a block at the end of the file leaves no room for any."""
    try:
        return inserted(one, values, at)
    except NoRoomError as error:
        if "line break" not in str(error):
            raise
        return None


@pytest.mark.parametrize("seed", range(10))
def test_a_claim_in_the_short_form_is_added_to(seed):
    random = Random(seed)  # noqa: S311 - as above
    for _ in range(50):
        values = {"name": "A", "type": "post", "part_of": "b", "note": "a remark of words"}
        text = Manner.some(random).file(values)
        new = {"quotes": some_quotes(random)}
        one = page(Kind.OFFICE, text)
        after = put_in(Kind.OFFICE, text, new, ("part_of",))
        expected = merged(entry(one), decoded_fields(PartOfBody, new), ("part_of",))
        assert entry(page(Kind.OFFICE, after)) == expected, (text, after)


def test_participants_keep_the_order_of_their_fields():
    text = "name: A\nparticipants:\n  - person: b\n    role: host\n"
    new = {"quotes": [{"d": "e f"}], "as": "c"}
    after = put_in(Kind.EVENT, text, new, ("participants", 0))
    assert after.endswith('    role: host\n    as: c\n    quotes:\n      - d: "e f"\n')
    expected = merged(
        entry(page(Kind.EVENT, text)), decoded_fields(Participant, new), ("participants", 0)
    )
    assert entry(page(Kind.EVENT, after)) == expected
