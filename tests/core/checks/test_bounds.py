"""A check ends: what one hostile file may ask for is told of within limits.

Nothing is timed here. Before the limits, each of these took from half a minute to hours.
"""

from collections import Counter

from dossier.core.checks.check import check
from dossier.core.text.suggest import Suggestions
from dossier.views.card import card


def codes(problems):
    return Counter(one.rule.code for one in problems)


def test_ten_thousand_dangling_links_are_named_and_the_first_get_suggestions(library_from):
    links = "".join(f"- {{to: x{n}, relation: r, basis: editor, note: n}}\n" for n in range(5_000))
    people = {f"people/x-{n}.yaml": f"name: X {n}\n" for n in range(300)}
    library = library_from({"people/a.yaml": f"name: A\nrelations:\n{links}"} | people)
    problems = [one for one in check(library) if one.rule.code == "L101"]
    assert len(problems) == 5_000
    assert problems[0].hint.startswith("did you mean `x-")
    assert problems[-1].hint == "write the person or office or event or source first"


def test_a_hundred_absent_quotes_from_a_long_text_are_named(library_from):
    quotes = "".join(f'- {{source: s, exact: "lorem amet ipsum {n}"}}\n' for n in range(100))
    library = library_from(
        {
            "sources/s": "lorem ipsum dolor sit amet\n" * 20_000,
            "people/a.yaml": f"name: A\nstatements:\n{quotes}",
        }
    )
    problems = [one for one in check(library) if one.rule.code == "Q101"]
    assert len(problems) == 100
    assert problems[0].hint.startswith("nearest: “")
    assert "copy it out of the text again" in problems[-1].hint


def test_a_chain_of_parts(library_from):
    offices = {
        f"offices/o{n:04}.yaml": f"name: O {n}\ntype: body\npart_of: o{n + 1:04}\n"
        for n in range(1_000)
    }
    library = library_from(offices | {"offices/o1000.yaml": "name: End\ntype: body\n"})
    assert codes(check(library)) == {}
    library = library_from(
        offices | {"offices/o1000.yaml": "name: End\ntype: body\npart_of: o0000\n"}
    )
    assert codes(check(library)) == {"L103": 1}


def test_a_name_of_endless_accents(library_from):
    marks = "\u0301\u0323" * 50_000
    library = library_from(
        {
            "people/a.yaml": f"name: A{marks}\nother_names: [B{marks}]\n",
            "people/b.yaml": f'name: B\nstatements: [{{source: s, exact: "{marks}x"}}]\n',
            "sources/s": f"A{marks} spoke.",
        }
    )
    assert codes(check(library))["Q101"] == 1


def test_thousands_of_statements_on_one_event(library_from):
    statements = "".join(
        f'- {{source: s, exact: "We are ready.", event: e, note: n{n}}}\n' for n in range(3_000)
    )
    library = library_from(
        {
            "sources/s": "We are ready.",
            "events/e.yaml": "name: E\nnote: From the diary.\n",
            "people/a.yaml": f"name: A\nstatements:\n{statements}",
        }
    )
    assert len(library.ties.statements_on("e")) == 3_000
    assert len({claim.id for claim in library.ties.statements_on("e")}) == 3_000


def test_a_name_as_long_as_a_book(library_from):
    """It is looked for at each word of a text that repeats it."""
    name = "Anna Berg " * 50_000
    library = library_from({"people/a.yaml": f"name: {name}\n", "sources/s": name})
    check(library)
    assert library.prints.mentions("s") == ()


def test_thousands_of_tenures_of_one_seat(library_from):
    quotes = '[{source: s, exact: "Anna spoke here", as_of: 2024-01-01}]'
    tenures = f"- {{post: o, quotes: {quotes}}}\n" * 2_000
    library = library_from(
        {
            "people/anna.yaml": f"name: Anna\ntenures:\n{tenures}",
            "offices/o.yaml": "name: O\ntype: post\nseats: 1\n",
            "sources/s": "Anna spoke here. ",
        }
    )
    assert len(library.ties.holders("o")) == 2_000
    assert len(card(library, library.records["anna"]).sections[0].rows) == 2_000


def test_suggestions_end():
    suggest = Suggestions()
    known = ["anna-berg"]
    assert suggest("ana-berg", known) == "anna-berg"
    assert [suggest("ana-berg", known) for _ in range(1_000)][-1] == ""
