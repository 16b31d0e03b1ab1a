"""An entry as JSON: own fields in their long form, what is computed, each claim with its proof."""

import json

import msgspec
import pytest

from dossier.core.dates import parse
from dossier.core.library.claims import ClaimKind
from dossier.views.resolved import resolved

LISTS = {
    ClaimKind.TENURE: "tenures",
    ClaimKind.STATEMENT: "statements",
    ClaimKind.PARTICIPANT: "participants",
    ClaimKind.RELATION: "relations",
}


@pytest.fixture(scope="module")
def everything(shipped):
    """Every shipped entry as a script reads it, by id."""
    return {
        record.id: json.loads(json.dumps(resolved(shipped, record), ensure_ascii=True))
        for record in shipped.of_kind()
    }


def test_own_fields_are_all_there(everything, shipped):
    for id_, shown in everything.items():
        own = msgspec.to_builtins(shipped.records[id_].entry)
        assert own.keys() <= shown.keys()
        computed = {"id", "kind", "path", "holders", "events", "children", "backlinks"}
        assert computed <= shown.keys()
        for key in ("publisher", "author"):
            if key in own:
                assert shown[key] == shown[f"{key}_claim"]["name"] == own[key]["name"]
        computed = {*LISTS.values(), "part_of", "date", "quotes", "publisher", "author"}
        for key in own.keys() - computed:
            assert json.dumps(shown[key]) == json.dumps(own[key]), (id_, key)


def test_every_claim_has_its_id_its_basis_its_status_and_its_proved_quotes(everything, shipped):
    for id_, shown in everything.items():
        for claim in shipped.records[id_].claims:
            if claim.kind in LISTS:
                said = shown[LISTS[claim.kind]][claim.path[1]]
            elif claim.path in {("date",), ("part_of",)}:
                said = shown[claim.path[0]]
            else:
                continue
            assert (said["id"], said["basis"], said["status"]) == (
                claim.id,
                claim.basis,
                claim.status,
            )
            assert [one["exact"] for one in said["quotes"]] == [
                cited.quote.exact for cited in claim.quotes
            ]
            for quote in said["quotes"]:
                text = shipped.texts[quote["source"]].text
                assert quote["verdict"] == "proved"
                assert text[quote["start"] : quote["end"]] == quote["exact"]
                assert text.count("\n", 0, quote["start"]) + 1 == quote["line"]


def test_every_tenure_has_its_attested_days(everything):
    for shown in everything.values():
        for tenure in [*shown.get("tenures", ()), *shown["holders"]]:
            attested = tenure["attested"]
            days = [parse(day["date"]).sort_key() for day in attested["days"]]
            assert days == sorted(days)
            assert (attested["first"] is None) == (not days)


def test_what_stands_in_one_entry_is_computed_for_the_other(everything):
    for id_, shown in everything.items():
        for tenure in shown.get("tenures", ()):
            holders = everything[tenure["post"]]["holders"]
            assert id_ in {one["person"] for one in holders if one["id"] == tenure["id"]}
        for participant in shown.get("participants", ()):
            for key in ("person", "office", "as"):
                if key in participant:
                    events = everything[participant[key]]["events"]
                    assert (id_, participant["id"]) in {(one["event"], one["id"]) for one in events}
        if "part_of" in shown:
            children = everything[shown["part_of"]["part_of"]]["children"]
            assert id_ in {child["id"] for child in children}
        for link in shown["backlinks"]:
            assert link["id"] in everything
            assert link["id"] != id_


def test_a_source_lists_what_rests_on_it_in_the_order_of_its_text(everything):
    for shown in everything.values():
        if shown["kind"] == "source":
            starts = [claim["start"] for claim in shown["claims"]]
            assert starts == sorted(starts)
            assert all("#" in claim["claim"] for claim in shown["claims"])
