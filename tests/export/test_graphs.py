"""GEXF and GraphML read back by networkx: who is tied to whom, by which claim, on which days."""

import io
import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quay import BUNDLE, NASTY, nasty_library

from dossier.core.dates import parse
from dossier.core.library.claims import ClaimKind
from dossier.core.text import visible
from dossier.export import gexf, graphml
from dossier.export.graphs.xml import content, tag
from dossier.export.scope import Scope

FORMATS = {"gexf": gexf, "graphml": graphml}
#: What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets).
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@pytest.fixture
def networkx():
    import networkx as nx  # noqa: PLC0415 - heavy

    return nx


@pytest.fixture
def read(networkx):
    """Reads an export of a format as a graph whose edges are known by the ids of their claims."""

    def graph(name, scope):
        (page,) = FORMATS[name].pages(scope)
        reader = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}[name]
        return networkx.MultiDiGraph(reader(io.BytesIO(page.data)))

    return graph


def edges(graph):
    """The (from, to, attributes) of every edge by claim and relation."""
    return {
        (found["claim"], found["relation"]): (one, other, found)
        for one, other, found in graph.edges(data=True)
    }


def spells(graph):
    return {claim: found.get("spells", []) for (claim, _), (_, _, found) in edges(graph).items()}


def label(graph, node):
    return graph.nodes[node]["label"]


def shown(text):
    """A text as XML can hold it."""
    return FORBIDDEN.sub(lambda one: visible.line(one.group()), text)


@pytest.fixture
def library(library_from):
    return library_from(BUNDLE)


@pytest.fixture(params=[False, True], ids=["sources", "editor"])
def any_scope(request, shipped, library, library_from):
    nasty = library_from(nasty_library())
    return [Scope(one, include_editor=request.param) for one in (shipped, library, nasty)]


@pytest.mark.parametrize("name", FORMATS)
def test_nodes_are_the_entries_and_edges_the_facts(name, any_scope, read):
    for scope in any_scope:
        graph, facts = read(name, scope), {fact.id: fact for fact in scope.facts}
        known = {one.id: one for one in scope.entries if one.kind.value != "source"}
        assert known.keys() <= graph.nodes.keys()
        for id_, record in known.items():
            assert label(graph, id_) == shown(record.name)
            assert graph.nodes[id_]["kind"] == record.sort
        others = {graph.nodes[id_]["kind"] for id_ in graph.nodes.keys() - known.keys()}
        assert others <= {"party", "source", "missing"}
        found = edges(graph)
        assert len(found) == graph.number_of_edges()
        told = {"tenure", "participant", "relation", "part_of"}
        tied = {fact.id for fact in scope.facts if fact.claim.kind.value in told}
        assert tied <= {claim for claim, _ in found}
        for (claim, _), (_, _, said) in found.items():
            fact = facts[claim]
            assert said["kind"] == fact.claim.kind.value
            assert said["basis"] == fact.claim.basis
            assert said["status"] == fact.claim.status
            assert said.get("mark", "") == fact.mark
            assert said["quotes"] == len(fact.proofs)
            assert [
                (one["exact"], one["source"], one["line"]) for one in json.loads(said["evidence"])
            ] == [(one.quote.exact, one.source, one.line) for one in fact.proofs]


@pytest.mark.parametrize("name", FORMATS)
def test_who_is_what_to_whom(name, library, read):
    graph = read(name, Scope(library))
    found = {key: (one, other) for key, (one, other, _) in edges(graph).items()}
    assert found["anna-berg#pilot", "holder of"] == ("anna-berg", "pilot")
    assert found["launch#olaf-lund", "participant in"] == ("olaf-lund", "launch")
    assert found["pilot#part-of", "part of"] == ("pilot", "ferry-line")
    assert found["olaf-lund#succeeded-by-anna-berg", "succeeded by"] == ("olaf-lund", "anna-berg")
    said = "anna-berg#said-we-sail-at-noon-said"
    assert found[said, "statement about"] == found[said, "statement at"] == ("anna-berg", "launch")
    choir, event = found["launch#a-choir", "participant in"]
    assert (label(graph, choir), graph.nodes[choir]["kind"], event) == (
        "a choir",
        "party",
        "launch",
    )
    assert graph.nodes["anna-berg"]["born"] == "1971~"
    assert graph.nodes["anna-berg"]["born_mark"] == "doubtful"
    assert graph.nodes["launch"]["date"] == "2020-05-04"


@pytest.mark.parametrize("name", FORMATS)
def test_dates_are_those_of_the_library(name, library, read):
    found = {claim: said for (claim, _), (_, _, said) in edges(read(name, Scope(library))).items()}
    pilot = found["anna-berg#pilot"]
    assert (pilot["start_date"], pilot["end_date"]) == ("2019-03-04", "2021-06")
    assert pilot["attested"] == "2020-05-04 2020-05-05"
    assert pilot["context"] == "acting"
    assert "start_date" not in found["olaf-lund#master"]
    assert found["olaf-lund#master"]["attested"] == "2020-05-05 2022-02-06"
    assert found["regatta#eve-moe"]["date"] == "XXXX-08-01"
    assert found["regatta#eve-moe"]["event_status"] == "announced"
    assert found["launch#olaf-lund"]["mark"] == "inferred"


def test_a_spell_is_what_is_surely_so_and_nothing_between(library, read):
    found = spells(read("gexf", Scope(library)))
    # The end is stated as June: 1 June is the last day that is surely within.
    assert found["anna-berg#pilot"] == [("2019-03-04", "2021-06-01")]
    # Two days and not a day between them.
    assert found["olaf-lund#master"] == [("2020-05-05",) * 2, ("2022-02-06",) * 2]
    # A stated start is one day; that a month attests it is no day.
    assert found["olaf-lund#mate"] == [("2018-01-02",) * 2]
    assert found["launch#anna-berg"] == [("2020-05-04",) * 2]
    assert found["olaf-lund#succeeded-by-anna-berg"] == [("2022-02-03",) * 2]
    # Inferred, announced, or without a day.
    for claim in ("launch#olaf-lund", "regatta#eve-moe", "pilot#part-of"):
        assert found[claim] == []


def test_what_has_no_spell_says_so(any_scope, read):
    for scope in any_scope:
        for _, _, said in edges(read("gexf", scope)).values():
            assert said["is_dated"] is bool(said.get("spells"))


def test_every_spell_is_a_stated_or_an_attested_day(shipped, read):
    for included in (False, True):
        scope, count = Scope(shipped, include_editor=included), 0
        for claim, days in spells(read("gexf", scope)).items():
            fact = scope.fact(claim)
            told = {scope.event_edtf(fact.claim.owner)}
            if fact.claim.kind is ClaimKind.TENURE:
                told = {one.date.text for one in scope.attested(fact)}
            for start, end in days:
                assert start == end  # nobody's term is stated in these articles
                assert start in told
                assert parse(start).is_day
                count += 1
        assert count > (50 if included else 0)


def test_the_year_that_is_the_editor_s_makes_no_spell(shipped, read):
    tenure = "rustem-umerov#minister-of-defence-ukraine"
    assert spells(read("gexf", Scope(shipped)))[tenure] == []
    graph = read("gexf", Scope(shipped, include_editor=True))
    assert spells(graph)[tenure] == [("2024-08-20",) * 2, ("2025-04-17",) * 2]
    assert edges(graph)[tenure, "holder of"][2]["attested_mark"] == "editor"


@pytest.mark.parametrize(
    ("start", "end", "spell"),
    [
        ("2019", "2021", [("2019-12-31", "2021-01-01")]),
        ("2019-03-04", None, [("2019-03-04", "2019-03-04")]),
        (None, "2021-06-30", [("2021-06-30", "2021-06-30")]),
        ("2019", None, []),
        ("2019-03-04?", "2021-06-30", [("2021-06-30", "2021-06-30")]),
        ("2021-01-01", "2019-01-01", [("2019-01-01",) * 2, ("2021-01-01",) * 2]),
        ("2019", "2019", []),
        ("-0043-03-15", "-0042-03-15", []),
        ("XXXX-03-04", "XXXX-04-05", []),
    ],
)
def test_what_is_sure_between_a_start_and_an_end(start, end, spell, library_from, read):
    dates = "".join(
        f'    {word}: {{edtf: "{date}", quotes: [{{old: "all that the chronicle has"}}]}}\n'
        for word, date in (("start", start), ("end", end))
        if date
    )
    library = library_from(
        f"""\
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - post: pilot
{dates}    quotes: [{{old: "Anna Berg was the pilot"}}]
== offices/pilot.yaml
name: pilot
type: post
== sources/old
Anna Berg was the pilot, and this is all that the chronicle has.
"""
    )
    assert spells(read("gexf", Scope(library)))["anna-berg#pilot"] == spell


@pytest.mark.parametrize("name", FORMATS)
def test_names_are_kept_as_far_as_xml_can_hold_them(name, library_from, read):
    graph = read(name, Scope(library_from(nasty_library())))
    assert [label(graph, f"p{at}") for at in range(len(NASTY))] == list(map(shown, NASTY))
    relations = {said["relation"] for _, _, said in graph.edges(data=True)}
    assert {shown(one) for one in NASTY} <= relations


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_raw_stands_in_the_file(name, any_scope):
    for scope in any_scope:
        (page,) = FORMATS[name].pages(scope)
        text = page.data.decode()
        assert not re.search(visible.HIDDEN, text)
        assert not [line for line in text.split("\n") if line and not line.startswith("<")]


@given(st.text() | st.sampled_from(NASTY))
def test_xml_gives_back_what_it_can_hold(text):
    read = ET.fromstring(f"<a {tag('b', {'c': text})[3:-2]}>{content(text)}</a>")  # noqa: S314 - ours
    assert read.get("c") == (read.text or "") == shown(text)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_bytes_again(name, any_scope):
    for scope in any_scope:
        again = Scope(scope.library, include_editor=scope.include_editor)
        assert list(FORMATS[name].pages(scope)) == list(FORMATS[name].pages(again))


@pytest.mark.parametrize("name", FORMATS)
def test_the_editor_s_word_stays_at_home_unless_asked_for(name, library, read):
    for included in (False, True):
        graph = read(name, Scope(library, include_editor=included))
        found = edges(graph)
        assert (("anna-berg#mayor", "holder of") in found) is included
        assert ("country" in graph.nodes["anna-berg"]) is included
        assert any(label(graph, one) == "a dog" for one in graph.nodes) is included
        for (claim, _), (_, _, said) in found.items():
            assert (said["basis"] == "editor") is (said.get("mark") == "editor"), claim


@pytest.mark.parametrize("name", FORMATS)
def test_what_makes_no_edge_is_counted(name, library):
    scope = Scope(library)
    list(FORMATS[name].pages(scope))
    (count,) = scope.withheld.values()
    tied = {"tenure", "participant", "relation", "part_of"}
    rest = [fact for fact in scope.facts if fact.claim.kind.value not in tied]
    # Two statements lead somewhere; dates of lives, terms and events are attributes.
    kept = [
        one
        for one in rest
        if one.claim.kind.value == "date" and one.claim.owner not in {"daily", "weekly"}
    ]
    assert count == len(rest) - len(kept) - 2


def test_gexf_is_of_its_schema(shipped):
    """The order and the names of elements, as gexf.xsd 1.3 has them."""
    (page,) = gexf.pages(Scope(shipped, include_editor=True))
    root = ET.fromstring(page.data)  # noqa: S314 - our own
    space = "{http://gexf.net/1.3}"
    assert (root.tag, root.get("version")) == (f"{space}gexf", "1.3")
    graph = root.find(f"{space}graph")
    assert [one.tag.removeprefix(space) for one in graph] == [
        "attributes",
        "attributes",
        "nodes",
        "edges",
    ]
    for one in graph.iter(f"{space}edge"):
        children = [child.tag.removeprefix(space) for child in one]
        assert children in (["attvalues"], ["attvalues", "spells"])
    assert "lastmodifieddate" not in page.data.decode()
    ids = [one.get("id") for one in graph.iter(f"{space}edge")]
    assert len(set(ids)) == len(ids)


def test_graphml_has_ids_that_are_name_tokens(any_scope):
    token = re.compile(r"[\w.:-]+")
    for scope in any_scope:
        (page,) = graphml.pages(scope)
        for one in ET.fromstring(page.data).iter():  # noqa: S314 - our own
            for word in ("id", "source", "target"):
                assert token.fullmatch(one.get(word, "x"))
