"""Web annotations, read back by a processor of JSON-LD and by what a selector means."""

import base64
import json
from pathlib import Path

import pytest
from libraries import load_library
from pier import ARTICLE, harbour

from dossier.export.annotations import pages
from dossier.export.scope import Scope
from dossier.files.load import load

SHIPPED = Path(__file__).parents[2] / "entries"
BASE = "https://example.org/annotations.jsonld"
OA, RDF = "http://www.w3.org/ns/oa#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
AS = "http://www.w3.org/ns/activitystreams#"
#: What the model's context (http://www.w3.org/ns/anno.jsonld) says of the words that we use, by
#: the tables of the Web Annotation Vocabulary. A word that is not here is dropped, which fails.
CONTEXT = {
    "id": "@id",
    "type": "@type",
    **{
        word: f"{OA}{word}"
        for word in (
            *("Annotation", "TextualBody", "SpecificResource", "TimeState", "describing"),
            *("TextQuoteSelector", "TextPositionSelector", "linking", "tagging"),
            *("exact", "prefix", "suffix", "start", "end"),
        )
    },
    "AnnotationCollection": f"{AS}OrderedCollection",
    "AnnotationPage": f"{AS}OrderedCollectionPage",
    "total": f"{AS}totalItems",
    "startIndex": f"{AS}startIndex",
    "first": {"@id": f"{AS}first", "@type": "@id"},
    "partOf": {"@id": f"{AS}partOf", "@type": "@id"},
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    "body": {"@id": f"{OA}hasBody", "@type": "@id"},
    "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
    "source": {"@id": f"{OA}hasSource", "@type": "@id"},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    "state": {"@id": f"{OA}hasState", "@type": "@id"},
    "cached": {"@id": f"{OA}cachedSource", "@type": "@id"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "format": "http://purl.org/dc/elements/1.1/format",
    "value": f"{RDF}value",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
}


@pytest.fixture(params=["hostile", "shipped"])
def library(request, tmp_path):
    return harbour(tmp_path) if request.param == "hostile" else load(SHIPPED)


@pytest.fixture(params=[False, True], ids=["stated", "editor"])
def scope(request, library):
    return Scope(library, include_editor=request.param)


def exported(scope):
    (page,) = pages(scope)
    assert page.path == "annotations.jsonld"
    return page.data.decode()


def items(scope):
    return json.loads(exported(scope))["first"]["items"]


@pytest.fixture(scope="module")
def jsonld():
    from pyld import jsonld  # noqa: PLC0415

    return jsonld


def only_ours(url, _options):
    assert url == "http://www.w3.org/ns/anno.jsonld"
    document = {"@context": CONTEXT}
    return {"contextUrl": None, "documentUrl": url, "document": document, "contentType": None}


def test_a_processor_of_json_ld_reads_every_word(scope, jsonld):
    dropped = []
    options = {"documentLoader": only_ours, "base": BASE}
    document = json.loads(exported(scope))
    jsonld.expand(document, options, on_property_dropped=dropped.append)
    assert dropped == []
    quads = jsonld.to_rdf(document, options)["@default"]
    triples = [
        tuple(one[part]["value"] for part in ("subject", "predicate", "object")) for one in quads
    ]
    annotations = {
        one for one, is_a, what in triples if is_a == f"{RDF}type" and what == f"{OA}Annotation"
    }
    assert len(annotations) == document["total"] == len(items(scope))
    for word in ("hasTarget", "motivatedBy"):
        assert sorted(one for one, what, _ in triples if what == f"{OA}{word}") == sorted(
            annotations
        )
    exact = sorted(what for _, is_, what in triples if is_ == f"{OA}exact")
    assert exact == sorted(one["target"]["selector"][0]["exact"] for one in items(scope))
    linked = {what for _, is_, what in triples if is_ == f"{OA}hasSource"}
    assert {f"{BASE}#{one}" for fact in scope.facts for one in scope.ends(fact) if fact.proofs} >= {
        one for one in linked if one.startswith(BASE)
    }


def test_every_fact_has_each_of_its_passages(scope):
    of_facts = sorted(
        {
            (fact.id, proof.source, proof.found.start, proof.found.end)
            for fact in scope.facts
            for proof in fact.proofs
        }
    )
    found = items(scope)
    assert len(found) == len(of_facts)
    assert len({one["id"] for one in found}) == len(found)
    assert all(one["id"].startswith("urn:uuid:") for one in found)
    places = sorted(
        (
            stored(scope, one).source,
            one["target"]["selector"][1]["start"],
            one["target"]["selector"][1]["end"],
        )
        for one in found
    )
    assert places == sorted(place[1:] for place in of_facts)


def stored(scope, annotation):
    """The text that an annotation is about, by its hash alone."""
    target = annotation["target"]
    name = target["state"]["cached"] if "state" in target else target["source"]
    scheme, _, digest = name.partition(";")
    assert scheme == "ni:///sha-256"
    wanted = base64.urlsafe_b64decode(f"{digest}=").hex()
    (found,) = {
        one.sha256: one for one in scope.library.texts.values() if one.sha256 == wanted
    }.values()
    assert found.intact
    return found


def test_both_selectors_mean_one_passage_and_no_other(scope):
    for one in items(scope):
        quote, position = one["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        text = stored(scope, one).text
        start, end = position["start"], position["end"]
        before, after = quote.get("prefix", ""), quote.get("suffix", "")
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(before)
        assert text[end:].startswith(after)
        assert len(before) >= min(32, start)
        assert len(after) >= min(32, len(text) - end)
        whole = f"{before}{quote['exact']}{after}"
        assert [at for at in range(len(text)) if text.startswith(whole, at)] == [
            start - len(before)
        ]


def test_the_body_says_the_fact_and_leads_to_whom_it_is_about():
    found = items(Scope(load(SHIPPED), ["rustem-umerov"]))
    said = {one["body"][0]["value"]: one for one in found}
    one = said[
        "Rustem Umerov: Minister of Defence of Ukraine, about 04-17 (year not printed), "
        "as Andriy Yermak is reported to say"
    ]
    assert [body["source"]["id"] for body in one["body"] if "source" in body] == [
        *("#rustem-umerov", "#minister-of-defence-ukraine", "#andriy-yermak")
    ]
    marked = [one for one in found if {"tagging"} & {body["purpose"] for body in one["body"]}]
    assert marked
    for one in marked:
        (mark,) = (body["value"] for body in one["body"] if body["purpose"] == "tagging")
        assert mark == "inferred"
    assert "2025-07-23" not in json.dumps([one["body"][0]["value"] for one in found])


def test_an_article_is_meant_by_its_address_or_else_by_its_hash(tmp_path):
    for one in items(Scope(harbour(tmp_path))):
        assert one["target"]["source"] == "https://example.org/%7Ba%7D%7Cb?c=%3Cd%3E"
        assert one["target"]["state"]["type"] == "TimeState"
    for one in items(Scope(load(SHIPPED), ["rustem-umerov"])):
        assert one["target"]["source"].startswith("ni:///sha-256;")
        assert "state" not in one["target"]


def test_what_stands_around_a_passage_grows_until_it_is_the_only_one(tmp_path):
    line = "the same words over and over again. " * 12
    library = load_library(
        tmp_path,
        {
            "people/anna-berg.yaml": (
                "name: Anna Berg\nstatements:\n- source: daily\n  exact: over and over\n"
                f"  prefix: 'Once. {'the same words over and over again. ' * 5}the same words '\n"
            ),
            "sources/daily": f"{line}Once. {line}",
        },
    )
    (one,) = items(Scope(library))
    quote = one["target"]["selector"][0]
    assert "Once." in quote["prefix"]
    assert len(quote["prefix"]) > 32


def test_nothing_raw_is_written(tmp_path):
    text = exported(Scope(harbour(tmp_path), include_editor=True))
    assert [one for one in text if not one.isprintable() and one not in "\n\u3000"] == []
    control = [one for one in json.loads(text)["first"]["items"] if "\x1b" in json.dumps(one)]
    assert control == []
    exact = [one["target"]["selector"][0]["exact"] for one in json.loads(text)["first"]["items"]]
    assert "control\x1b[2J and" in exact
    assert all(one in ARTICLE.decode() for one in exact)


def test_the_editor_s_word_has_no_annotation(tmp_path):
    stated, whole = (
        {one["id"] for one in items(Scope(harbour(tmp_path / word), include_editor=word == "all"))}
        for word in ("stated", "all")
    )
    assert stated == whole


def test_the_same_bytes_again_and_none_for_nothing(tmp_path):
    assert exported(Scope(harbour(tmp_path))) == exported(Scope(load(tmp_path)))
    empty = json.loads(
        exported(Scope(load_library(tmp_path / "x", {"people/a.yaml": "name: A\n"})))
    )
    assert (empty["total"], empty["first"]["items"]) == (0, [])
