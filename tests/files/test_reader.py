"""YAML that people type, and YAML that somebody crafted: each has its place and its remedy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.format.nodes import Mapping, Scalar, Sequence
from dossier.files import limits
from dossier.files.reader import read


def problems(text):
    """The problems of a text as `line:column code`."""
    return [f"{one.place.line}:{one.place.column} {one.rule.code}" for one in read(text, "p")[1]]


def plain(node):
    """A node as dictionaries, lists and strings."""
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.items.items()}
    return [plain(one) for one in node.items] if isinstance(node, Sequence) else node.value


def value_of(text):
    """The value of `a:` in a text without problems."""
    document, found = read(text, "p")
    assert found == []
    return plain(document.root)["a"]


@pytest.mark.parametrize(
    "typed",
    [
        *("NO", "no", "on", "off", "yes", "y", "true", "True", "null", "~", "Null"),
        *("12:30", "12:30:00", "010", "0x1F", "0b1", "1e3", "1_000", ".inf", "-.inf", ".nan"),
        *("2024-08-20", "2024-08-20T10:00:00Z", "+1", "-0", "=", "<<x", "1.10"),
    ],
)
def test_every_plain_value_stays_what_was_typed(typed):
    assert value_of(f"a: {typed}\n") == typed


def test_words_that_other_readers_turn_into_truth_are_keys_like_any():
    document, found = read("on: x\nyes: y\n1: z\nnull: w\n", "p")
    assert found == []
    assert plain(document.root) == {"on": "x", "yes": "y", "1": "z", "null": "w"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n  - b\n  - {c: d}\n", ["b", {"c": "d"}]),
        ("a: >-\n  one\n  two\n", "one two"),
        ("a: |\n  one\n  two\n", "one\ntwo\n"),
        ('a: "\\u041a\\t\\x1b"\n', "К\t\x1b"),
        ("a: 'it''s'\n", "it's"),
        ("a: [b, c,]\n", ["b", "c"]),
        ("a:\n", ""),
        ("a:\tb\n", "b"),
        ("a: b\r\n", "b"),
        ("a: b", "b"),
        ("# only a remark\na: b # and another\n", "b"),
        ("---\na: b\n...\n", "b"),
        ("%YAML 1.1\n---\na: b\n", "b"),
        ('a: "x\u2028y"\n', "x\u2028y"),
    ],
)
def test_the_yaml_people_write(text, expected):
    assert value_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # aliases, merge keys, tags: an entry has no need for them
        ("a: &x b\nc: *x\n", ["1:4 Y104", "2:4 Y104"]),
        ("a: &x\n  b: *x\n", ["1:4 Y104", "2:6 Y104"]),
        ("a: {b: c}\n<<: {d: e}\n", ["2:1 Y105"]),
        ("a: !!int foo\n", ["1:4 Y103"]),
        ("a: !!binary aGk=\n", ["1:4 Y103"]),
        ("a: !!set {b}\n", ["1:4 Y103"]),
        ("a: !!python/object/apply:os.system [id]\n", ["1:4 Y103"]),
        ("!x\na: b\n", ["1:1 Y103"]),
        # one value to a key
        ("a: b\na: c\n", ["2:1 Y102"]),
        ('name: b\n"\\x6eame": c\n', ["2:1 Y102"]),
        ("a:\n  b: 1\n  b: {c: 2, c: 3}\n", ["3:3 Y102", "3:13 Y102"]),
        ("? [a]\n: b\n", ["1:3 Y111"]),
        ("{a: b}: c\n", ["1:1 Y111"]),
        # not one mapping
        ("", ["1:1 Y109"]),
        ("# nothing but this\n", ["1:1 Y109"]),
        ("- a\n- b\n", ["1:1 Y109"]),
        ("He said so.\n", ["1:1 Y109"]),
        ("a: b\n---\nc: d\n", ["2:1 Y108"]),
        # not YAML
        ("a: 'b\n", ["2:1 Y101"]),
        ("a: [b\n", ["2:1 Y101"]),
        ("\ta: b\n", ["1:1 Y101"]),
        ("a:\n\tb: c\n", ["2:1 Y101"]),
        ("a: b: c\n", ["1:5 Y101"]),
        ("a: b\n c: d\n", ["2:3 Y101"]),
        ("a: b\nc\n", ["3:1 Y101"]),
        ('a: "\\ud800"\n', ["1:7 Y101"]),
        ("%FOO x\n---\na: b\n", ["1:5 Y101"]),
        # characters that cannot be seen
        ("a: b\x00\n", ["1:5 F107"]),
        ("a: b\nc: \x1b[31m\n", ["2:4 F107"]),
        ("a: \ufeffb\n", ["1:4 F107"]),
        ("a: \x9b\n", ["1:4 F107"]),
        # git
        ("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> topic\n", ["2:1 Y110"]),
        ("a: b\r\n<<<<<<<\r\nc: d\r\n=======\r\nc: e\r\n>>>>>>>\r\n", ["2:1 Y110"]),
        ("a: |\n  <<<<<<< HEAD\n  d\n  =======\n  e\n  >>>>>>> topic\n", ["2:1 Y110"]),
    ],
)
def test_each_mistake_has_one_place(text, expected):
    assert problems(text) == expected


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\r"])
def test_lines_are_counted_as_an_editor_counts_them(end):
    """libyaml ends a line at each of these characters; an editor does not."""
    text = f"# one{end}# two{end}# three\na: b\nc: d\nc: e\n"
    assert problems(text) == ["4:1 Y102"]
    text = f'a: "one{end}two"\nb: &x c\n'
    assert problems(text) == ["2:4 Y104"]


def test_a_separator_that_cannot_be_seen_is_named():
    _, (problem,) = read("name: A\nsummary: one\u2028two\nnote: b\n", "p")
    assert problem.rule.code == "Y101"
    assert "U+2028" in problem.hint
    assert "line 2" in problem.hint


@pytest.mark.parametrize("levels", [limits.DEPTH + 1, 1_000, 25_000])
@pytest.mark.parametrize(
    "nest",
    [
        lambda n: "a: " + "[" * n + "]" * n,
        lambda n: "a: " + "[" * n,
        lambda n: "a: " + "{b: " * n + "c" + "}" * n,
        lambda n: "- " * n + "a",
        lambda n: "? " * n + "a",
        lambda n: "a: " + "[{b: " * n,
    ],
    ids=["flow", "unclosed", "mappings", "block", "explicit keys", "mixed"],
)
def test_deep_nesting_is_refused_and_not_walked(nest, levels):
    """libyaml's composer recurses in C: 25,000 levels end it with a segmentation fault."""
    document, found = read(nest(levels), "p")
    _, at_our_limit = read(nest(limits.DEPTH + 1), "p")
    assert document is None
    assert [one.rule.code for one in found] == ["Y106"]
    assert found[0].place == at_our_limit[0].place


def test_indented_blocks_nest_no_deeper():
    text = "".join(f"{' ' * level}a:\n" for level in range(300))
    assert problems(text) == ["25:25 Y106"]


def test_as_many_levels_as_allowed():
    assert problems("a: " + "[" * (limits.DEPTH - 1) + "]" * (limits.DEPTH - 1)) == []


@pytest.mark.parametrize("item", ["- a\n", "- \n", "- [a, b]\n", "? a\n"])
def test_more_values_than_any_entry_needs(item):
    document, found = read(item * (limits.VALUES + 1), "p")
    assert document is None
    assert "Y107" in {one.rule.code for one in found}


def test_aliases_stand_for_nothing():
    """Nine levels of ten aliases would stand for a billion values."""
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    document, found = read("\n".join(lines), "p")
    assert {one.rule.code for one in found} == {"Y104"}
    assert len(found) == 10 + 90
    assert len(document.root.items) == 10


def test_a_refused_value_leaves_the_others_readable():
    document, found = read("name: A\ntags: [b, *c, d]\nnote: !!str e\n", "p")
    assert len(found) == 2
    assert document.root.items["name"][1].value == "A"
    assert [type(one) for one in document.root.items["tags"][1].items].count(Scalar) == 2


YAMLISH = st.text(st.sampled_from("ab-:? \n\t[]{},&*!|>'\"%@#\\<=.0~\r\u2028\x85é\x1b\ufeff"))


@given(YAMLISH)
def test_no_text_raises(text):
    document, found = read(text, "p")
    assert document is not None or found
    for one in found:
        assert 1 <= one.place.line <= text.count("\n") + 1
        assert one.place.column >= 1
        assert one.hint


def test_nodes_know_where_they_end():
    text = (
        "# head\nname: 'Anna'  # who\ntags: [a, \"b\" ]\nlist:\n  - one two  # x\n\n  - {k: v}\n"
        "block: |-\n  text\n\n# tail\n"
    )
    document, problems = read(text, "p")
    assert problems == []
    found = {key: text[node.at : node.end] for key, (_, node) in document.root.items.items()}
    assert found["name"] == "'Anna'"
    assert found["tags"] == '[a, "b" ]'
    assert found["list"] == "- one two  # x\n\n  - {k: v}"
    assert found["block"] == "|-\n  text"
    tags = document.root.items["tags"][1]
    assert [text[one.at : one.end] for one in tags.items] == ["a", '"b"']
