"""Files written in another manner: they say what they said, comments stay, and once is enough."""

from random import Random

import pytest
from manners import Manner

from dossier.core.format.decode import decode
from dossier.core.format.edits import applied
from dossier.core.format.ids import Kind
from dossier.core.format.tidy import in_order, on_one_line, shortened
from dossier.files.reader import read


def tidied(tidy, text, kind=Kind.PERSON):
    document, problems = read(text, "x.yaml")
    assert document, (problems, text)
    return applied(text, tidy(kind, text, document, "x.yaml"))


def entry(text, kind=Kind.PERSON):
    document, problems = read(text, "x.yaml")
    assert document, (problems, text)
    return decode(kind, "x", document, "x.yaml").entry


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("note: x\nname: A\n", "name: A\nnote: x\n"),
        ("note: x\nname: A", "name: A\nnote: x"),
        ("note: x\r\nname: A", "name: A\r\nnote: x"),
        (
            "# top\n\nnote: x # so\n# of tags\ntags: [a]\nname: A\n# end\n",
            "# top\n\nname: A\n# of tags\ntags: [a]\nnote: x # so\n# end\n",
        ),
        ("---\ntags:\n- a\n- b\nname: A\n...\n", "---\nname: A\ntags:\n- a\n- b\n...\n"),
        ("name: A\nsummary: x\n", "name: A\nsummary: x\n"),
        ("{note: x, name: A}\n", "{note: x, name: A}\n"),
        ("unknown: x\nname: A\n", "unknown: x\nname: A\n"),
    ],
)
def test_fields_come_in_the_order_of_the_format(before, after):
    assert tidied(in_order, before) == after
    assert tidied(in_order, after) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "name: A\nstatements:\n  - source: d\n    exact: >-\n      one\n      two\n",
            'name: A\nstatements:\n  - source: d\n    exact: "one two"\n',
        ),
        (
            'name: A\nstatements:\n  - source: d\n    exact: "one\n      two"  # so\n',
            'name: A\nstatements:\n  - source: d\n    exact: "one two"  # so\n',
        ),
        (
            "name: A\ntenures:\n- post: p\n  quotes:\n  - d: |-\n      one\n      two\n",
            'name: A\ntenures:\n- post: p\n  quotes:\n  - d: "one\\ntwo"\n',
        ),
        ("name: A\nnote: >-\n  one\n  two\n", "name: A\nnote: >-\n  one\n  two\n"),
    ],
)
def test_passages_stand_on_one_line(before, after):
    assert tidied(on_one_line, before) == after
    assert entry(before) == entry(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            'tenures:\n  - post: p\n    quotes:\n      - source: d\n        exact: "one two"\n',
            'tenures:\n  - post: p\n    quotes:\n      - d: "one two"\n',
        ),
        (
            'tenures: [{post: p, quotes: [{exact: "a: b", source: d}]}]\n',
            'tenures: [{post: p, quotes: [{d: "a: b"}]}]\n',
        ),
        ('statements:\n  - source: d\n    exact: "a"\n',) * 2,
        ('tenures:\n  - quotes:\n      - source: d # so\n        exact: "one"\n',) * 2,
        ('tenures:\n  - quotes:\n      - source: d\n        exact: "o"\n        suffix: "x"\n',)
        * 2,
        ('tenures:\n  - quotes:\n      - source: "not an id"\n        exact: "o"\n',) * 2,
    ],
)
def test_quotes_get_their_short_form(before, after):
    assert tidied(shortened, f"name: A\n{before}") == f"name: A\n{after}"
    assert entry(f"name: A\n{before}") == entry(f"name: A\n{after}")


QUOTES = [{"source": "d", "exact": "one: two"}, {"source": "e", "exact": "x", "suffix": " y"}]
VALUES = {
    "note": "It is so. # not",
    "name": "Ana Brandt",
    "tags": ["a", "b"],
    "tenures": [{"post": "p", "quotes": QUOTES, "note": "n"}, {"post": "q", "basis": "editor"}],
    "summary": "A person.",
    "statements": [{"source": "d", "exact": "one two three", "quotes": QUOTES[:1]}],
}


def test_whatever_the_manner_it_says_the_same_and_once_is_enough():
    random = Random(11)  # noqa: S311
    kept = 0
    for _ in range(120):
        text = Manner.some(random).file(dict(random.sample(list(VALUES.items()), len(VALUES))))
        said = entry(text)
        for tidy in (on_one_line, in_order, shortened):
            after = tidied(tidy, text)
            if (
                entry(after) != said
            ):  # a block that keeps a last line break, moved to or off the end
                assert tidy is in_order
                assert "|" in text or ">" in text
                continue
            assert (
                sorted(word for word in after.split() if word.startswith("#"))
                == sorted(word for word in text.split() if word.startswith("#"))
                or tidy is on_one_line
            )
            assert tidied(tidy, after) == after
            kept += 1
    assert kept > 300
