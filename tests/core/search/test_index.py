"""The index as its callers use it: filters, literal signs, limits, state, and explanations."""

import msgspec
import pytest

from dossier.core.search import Form, NameIndex
from dossier.core.search.query import parse
from dossier.core.search.weights import LONGEST_FORM

FORMS = [
    Form("umerov", "person", "Rustem Umerov", "Rustem Umerov", "name"),
    Form("umerov", "person", "Rustem Umerov", "Рустем Умєров", "other_names", "native"),
    Form("witkoff", "person", "Steve Witkoff", "Steve Witkoff", "name"),
    Form("witkoff", "person", "Steve Witkoff", "Stephen Vitkoff", "other_names", "misprint"),
    Form("erdogan", "person", "Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan", "name"),
    Form("defence", "office", "Minister of Defence", "Minister of Defence", "name"),
    Form("deputy", "office", "Deputy Minister of Defence", "Deputy Minister of Defence", "name"),
    Form(
        "nsdc",
        "office",
        "National Security Council",
        "National Security and Defense Council",
        "name",
    ),
    Form("paris", "source", "Talks in Paris", "Talks in Paris", "title"),
]
NAMES = NameIndex.build(FORMS, {"defence": 3})


def found(query, **how):
    return [hit.id for hit in NAMES.search(parse(query), **how)]


def test_a_hit_explains_itself():
    (hit,) = NAMES.search(parse("vitkoff stephen"))
    assert (hit.id, hit.kind, hit.name) == ("witkoff", "person", "Steve Witkoff")
    assert (hit.matched, hit.field, hit.use) == ("Stephen Vitkoff", "other_names", "misprint")
    assert [hit.matched[start:end] for start, end in hit.spans] == ["Stephen", "Vitkoff"]


def test_one_hit_an_entry_though_two_forms_match():
    assert found("umerov") == ["umerov"]


def test_only_filters_list_what_is_allowed_in_listing_order():
    assert found("type:office", allow=lambda entry: entry in {"deputy", "defence", "paris"}) == [
        "defence",
        "deputy",
        "paris",
    ]
    hit = NAMES.search(parse("type:office"), limit=1)[0]
    assert (hit.score, hit.spans) == (0.0, ())


def test_allow_is_asked_before_hits_are_counted():
    assert found("minister", allow=lambda entry: entry == "deputy", limit=1) == ["deputy"]


def test_exact_needs_the_very_characters_case_aside():
    assert found("'DEFENCE") == ["defence", "deputy"]
    assert found("'erdog") == []
    assert found("'erdoğ") == ["erdogan"]
    assert found("'умєр") == ["umerov"]


def test_prefix_begins_a_word_accents_aside():
    assert found("^erdog") == ["erdogan"]
    assert found('^"of def"') == ["defence", "deputy"]
    assert found('^"minister def"') == []
    assert found("^efence") == []


def test_not_drops_an_entry_whichever_of_its_forms_matches():
    assert found("minister !deputy") == ["defence"]
    assert found("^stev !vitkoff") == []


def test_literal_signs_narrow_fuzzy_words():
    assert found("minster 'defence ^dep") == ["deputy"]


def test_the_piece_is_marked_where_it_stands():
    (hit,) = NAMES.search(parse('"and def"'))
    assert [hit.matched[start:end] for start, end in hit.spans] == ["and Def"]


@pytest.mark.parametrize("query", ["umerov", "mnister", "умеров", "'def", "nsdc", "umreov steve"])
def test_the_state_gives_the_same_index_back_through_a_codec(query):
    again = NameIndex.from_state(msgspec.msgpack.decode(msgspec.msgpack.encode(NAMES.to_state())))
    assert again.search(parse(query)) == NAMES.search(parse(query))


def test_a_search_leaves_no_trace_in_the_next():
    before = NAMES.search(parse("rustem"))
    NAMES.warm()
    for text in ("r", "ru", "rus", "xx", "rustem u", "'rus"):
        NAMES.search(parse(text))
    assert NAMES.search(parse("rustem")) == before
    NAMES.forget()
    assert NAMES.search(parse("rustem")) == before


def test_the_order_of_forms_given_does_not_change_the_order_of_hits():
    backwards = NameIndex.build(reversed(FORMS), {"defence": 3})
    for query in ("minister", "minister defence", "m", "type:any"):
        assert [hit.id for hit in backwards.search(parse(query))] == found(query)


def test_of_a_long_form_only_the_beginning_is_matched():
    long = "Ceasefire " + "x " * LONGEST_FORM + "Umerov"
    names = NameIndex.build([Form("long", "source", "Long", long, "title")])
    assert [hit.id for hit in names.search(parse("ceasefire"))] == ["long"]
    assert names.search(parse("umerov")) == []


def test_an_empty_index_answers():
    names = NameIndex.build([])
    for query in ("", "a", "'a", "^a", "!a", "umerov rustem", "type:person"):
        assert names.search(parse(query)) == []


def test_forms_without_any_letter_are_kept_but_not_found_by_words():
    names = NameIndex.build([Form("odd", "person", "—", "—", "name"), *FORMS])
    assert "odd" not in [hit.id for hit in names.search(parse("m"))]
    assert [hit.id for hit in names.search(parse("'—"))] == ["odd"]
