"""Entities of FollowTheMoney, read back with the package's own model, types and command line."""

import json
import re
from importlib import import_module

import pytest
from harbour import BUNDLE, ftm_command
from hypothesis import given
from hypothesis import strategies as st
from libraries import load_library

from dossier.core.format.ids import is_id
from dossier.core.text import visible
from dossier.export import ftm
from dossier.export.followthemoney import values
from dossier.export.followthemoney.entities import EDITOR, LONG, LOST, UNHELD
from dossier.export.scope import Scope

#: Properties that hold the very characters of a text.
VERBATIM = {"description"}


@pytest.fixture(scope="module")
def money():
    """The package, whose model takes a second to load."""
    return import_module("followthemoney")


def exported(library, chosen=None, *, include_editor=False):
    scope = Scope(library, chosen, include_editor=include_editor)
    (page,) = ftm.pages(scope)
    return scope, page.data


def entities(library, chosen=None, *, include_editor=False):
    _, data = exported(library, chosen, include_editor=include_editor)
    return {one["id"]: one for one in map(json.loads, data.decode().splitlines())}


def properties(library, id_, **options):
    return entities(library, **options)[id_]["properties"]


def assert_valid(money, found):
    """Every property is of its schema, every value of its type, every reference leads somewhere."""
    for data in found.values():
        proxy = money.ValueEntity.from_dict(data, cleaned=False)
        assert money.registry.entity.validate(data["id"])
        schema = money.model.get(data["schema"])
        assert set(schema.required) <= set(data["properties"]), data
        for name, told in data["properties"].items():
            prop = schema.properties[name]
            assert not prop.stub
            assert told
            assert len(told) == len(set(told))
            for value in told:
                assert prop.type.validate(value), (data["id"], name, value)
                assert len(value) <= prop.max_length
                if prop.type == money.registry.entity:
                    target = found[value]
                    assert money.model.get(target["schema"]).is_a(prop.range), (name, value)
        schema.validate(data)  # the schema's own: what is required is there
        # What the reader made of it is what we wrote, but for what it strips from verbatim text.
        for prop, value in proxy.itervalues():
            assert value in data["properties"][prop.name] or prop.name in VERBATIM


def test_every_value_is_valid_and_every_reference_resolves(money, harbour, shipped, with_editor):
    for library in (harbour, shipped):
        assert_valid(money, entities(library, include_editor=with_editor))


@pytest.mark.parametrize(
    "chosen", ["anna-berg", "olaf-lund", "eve-moe", "pilot", "launch", "daily"]
)
def test_a_choice_is_valid_by_itself(money, harbour, chosen, with_editor):
    found = entities(harbour, [chosen], include_editor=with_editor)
    assert chosen in found
    assert_valid(money, found)


def test_the_package_s_command_line_reads_it(shipped, tmp_path, with_editor):
    _, data = exported(shipped, include_editor=with_editor)
    (tmp_path / "in.ftm.json").write_bytes(data)
    ftm_command("validate", "-i", tmp_path / "in.ftm.json", "-o", tmp_path / "out.json")
    before = [json.loads(one) for one in data.decode().splitlines()]
    after = [json.loads(one) for one in (tmp_path / "out.json").read_text().splitlines()]
    assert [one["id"] for one in after] == [one["id"] for one in before]
    for one, other in zip(before, after, strict=True):
        assert {name: set(told) for name, told in one["properties"].items()} == {
            name: set(told) for name, told in other["properties"].items()
        }


def test_a_person_has_names_by_their_use(harbour):
    person = entities(harbour)["anna-berg"]
    assert person["schema"] == "Person"
    assert person["referents"] == ["a-berg"]
    assert person["properties"] == {
        "name": ["Anna Berg"],
        "weakAlias": ["Berg", "Ana Berg"],
        "alias": ["Анна Берг", "Pilot Berg"],
        "previousName": ["Anna Lund"],
        "country": ["no"],
        "birthDate": ["1970-03"],
        "proof": person["properties"]["proof"],
    }


def test_a_proof_leads_to_the_passage_and_the_passage_to_its_article(harbour):
    found = entities(harbour)
    (birth,) = found["anna-berg"]["properties"]["proof"]
    passage = found[birth]
    text = harbour.texts["daily"].text
    start, end = map(int, birth.removeprefix("daily--").split("-"))
    assert text[start:end] == "born in March 1970 in a lighthouse"
    assert passage["schema"] == "Article"
    assert passage["properties"]["description"] == [text[start:end]]
    assert passage["properties"]["notes"] == [f"daily, line 2, characters {start}-{end}"]
    assert passage["properties"]["proof"] == ["daily"]
    article = found["daily"]["properties"]
    assert article["title"] == ["A launch"]
    assert article["fileName"] == ["daily.txt"]
    assert article["language"] == ["eng"]
    assert article["sourceUrl"] == ["https://daily.example.org/launch?id=1"]
    assert article["publishedAt"] == ["2020-05-05"]
    assert article["author"] == ["Ida Holm"]
    assert "publisher" not in article  # the editor's


def test_every_description_of_a_passage_is_in_its_text(shipped, with_editor):
    passages = 0
    for id_, one in entities(shipped, include_editor=with_editor).items():
        place = re.fullmatch(r"(.+)--(\d+)-(\d+)", id_)
        if one["schema"] == "Article" and place:
            text = shipped.texts[place[1]].text
            assert one["properties"]["description"] == [text[int(place[2]) : int(place[3])]]
            passages += 1
    assert passages == len({(q.source, q.found.start, q.found.end) for q in _proofs(shipped)})


def _proofs(library):
    scope = Scope(library)
    return [proof for fact in scope.facts for proof in fact.proofs]


def test_an_attested_day_is_no_start_and_a_stated_start_is_one(harbour):
    tenure = properties(harbour, "anna-berg--pilot")
    assert tenure["date"] == ["2020-05-05", "2020-06-01"]
    assert tenure["startDate"] == ["2019-03"]
    assert "endDate" not in tenure
    assert tenure["holder"] == ["anna-berg"]
    assert tenure["post"] == ["pilot"]
    assert tenure["description"] == ["context: acting"]
    (launch, said) = (one for one in tenure["summary"] if one.startswith("attested"))
    assert launch.startswith("attested on 2020-05-05: daily--")
    assert said.startswith("attested on 2020-06-01: weekly--0-")
    assert "anna-berg--mayor" not in entities(harbour)


def test_the_mark_of_a_day_is_that_of_the_passage_that_attests_it(shipped):
    """One passage attests the day plainly, the other in an event whose day is inferred."""
    tenure = properties(shipped, "dmytro-lubinets--commissioner-for-human-rights-ukraine")
    assert tenure["date"] == ["2024-04-16"]
    article = "web-2024-04-16-civilians-working-group"
    assert tenure["summary"] == [
        f"attested on 2024-04-16 (doubtful): {article}--619-689",
        f"attested on 2024-04-16: {article}--416-489",
    ]
    edited = properties(shipped, "rustem-umerov--minister-of-defence-ukraine", include_editor=True)
    days = [one for one in edited["summary"] if one.startswith("attested")]
    assert len(days) == 2
    assert all(" (the editor's word): " in one for one in days)


def test_whose_words_a_source_reports_is_said(harbour):
    tenure = properties(harbour, "anna-berg--pilot")
    assert "weekly--0-29: said by Olaf Lund, as weekly reports" in tenure["summary"]


def test_the_editor_s_word_leaves_marked_if_asked_for(harbour):
    mayor = properties(harbour, "anna-berg--mayor", include_editor=True)
    assert mayor["status"] == ["the editor's word"]
    assert mayor["summary"] == ["the editor's word: She told me so."]
    assert "proof" not in mayor
    pilot = properties(harbour, "anna-berg--pilot", include_editor=True)
    assert pilot["endDate"] == ["2021"]
    assert "endDate: the editor's word: From her memoirs." in pilot["summary"]
    assert "status" not in pilot
    anna = properties(harbour, "anna-berg", include_editor=True)
    assert anna["notes"] == ["the editor: Knows the harbour."]
    assert anna["keywords"] == ["harbour"]
    assert anna["sourceUrl"] == ["https://example.org/anna"]
    daily = properties(harbour, "daily", include_editor=True)
    assert daily["publisher"] == ["The Daily"]
    assert "publisher: the editor's word: From the address." in daily["summary"]


def test_what_is_inferred_is_marked_and_the_editor_s_reason_stays(harbour):
    guest = properties(harbour, "launch--olaf-lund")
    assert guest["status"] == guest["summary"] == ["inferred"]
    with_reason = properties(harbour, "launch--olaf-lund", include_editor=True)
    assert with_reason["summary"] == ["inferred: He waved"]


def test_an_event_has_links_to_who_was_there(harbour):
    found = entities(harbour)
    launch = found["launch"]
    assert launch["schema"] == "Event"
    assert launch["properties"]["location"] == ["Bergen"]
    assert launch["properties"]["keywords"] == ["ceremony"]
    assert launch["properties"]["summary"] == ["status: held", "date: XXXX-05-04"]
    assert "date" not in launch["properties"]
    assert "involved" not in launch["properties"]
    guest = found["launch--olaf-lund"]["properties"]
    assert (guest["subject"], guest["object"], guest["role"]) == (
        ["olaf-lund"],
        ["launch"],
        ["guest"],
    )
    assert guest["description"] == ["delegation: Norway"]
    assert found["launch--ferry-office"]["properties"]["subject"] == ["ferry-office"]
    band = found["launch--the-brass-band"]
    assert band["schema"] == "Note"
    assert band["properties"]["entity"] == ["launch"]
    assert band["properties"]["description"] == ["took part: the brass band; music"]
    assert band["properties"]["proof"]


def test_a_date_with_its_year_by_the_editor_is_marked(harbour):
    launch = properties(harbour, "launch", include_editor=True)
    assert launch["date"] == ["2020-05-04"]
    assert "date: the editor's word: No year is printed." in launch["summary"]


def test_a_post_belongs_to_its_body_and_the_link_proves_it(harbour):
    found = entities(harbour)
    assert found["pilot"]["schema"] == "Position"
    assert found["pilot"]["properties"]["organization"] == ["ferry-office"]
    assert found["pilot"]["properties"]["numberOfSeats"] == ["2"]
    assert found["ferry-office"]["schema"] == "PublicBody"
    assert found["ferry-office"]["properties"]["incorporationDate"] == ["1890"]
    link = found["pilot--part-of"]["properties"]
    assert (link["subject"], link["role"], link["object"]) == (
        ["pilot"],
        ["part of"],
        ["ferry-office"],
    )
    assert link["proof"]


def test_reported_speech_is_not_called_somebody_s_words(harbour):
    found = entities(harbour)
    own = found["anna-berg--said-the-ferry-is-late-again--at"]["properties"]
    assert own["role"] == ["said, at"]
    assert own["object"] == ["launch"]
    assert own["description"] == ["The ferry is late again."]
    about = found["anna-berg--said-the-ferry-is-late-again--about"]["properties"]
    assert about["object"] == ["ferry-office"]
    told = found["anna-berg--said-she-was-said-to-be--in"]["properties"]
    assert told["role"] == ["reported to have said, in"]
    assert told["object"] == ["weekly"]


def test_dates_that_cannot_be_held_are_told_in_words_and_counted(harbour):
    scope, _ = exported(harbour)
    assert properties(harbour, "plan")["summary"] == ["status: proposed", "date: 2030/2031"]
    aunt = properties(harbour, "anna-berg--aunt-of-olaf-lund")
    assert aunt["role"] == ["aunt of"]
    assert "startDate: 198X" in aunt["summary"]
    # The launch, words spoken at it and about the office, the plan, the aunt.
    assert scope.withheld[UNHELD] == 5
    assert set(scope.withheld) == {UNHELD}


def test_the_same_library_gives_the_same_bytes(tmp_path, shipped, with_editor):
    again = load_library(tmp_path / "again", BUNDLE)
    other = load_library(tmp_path / "and elsewhere", BUNDLE)
    for one, two in ((again, other), (shipped, shipped)):
        first = exported(one, include_editor=with_editor)[1]
        assert first == exported(two, include_editor=with_editor)[1]
        ids = [json.loads(line)["id"] for line in first.decode().splitlines()]
        assert ids == sorted(ids)
        assert len(ids) == len(set(ids))


BAD = """\
== people/nobody.yaml
name: "\\u200b\\u202e"
other_names: ["=1+1", "<script>x</script>", "Ω\\nforged", {long}, "\\ud7ff \\u0007 bell"]
country: QQ
links: ["https://[::1", "https://x:99999/", "https://ok.example.org/ü"]
tenures:
- {{post: gone, quotes: [{{daily: "Nobody was the keeper of nothing"}}]}}
- {{post: body, quotes: [{{daily: "Nobody was the keeper of nothing"}}]}}
relations:
- {{to: missing, relation: "x\\e[2J", quotes: [{{daily: "Nobody was the keeper of nothing"}}]}}
- to: nobody
  relation: "his\\nown\\u202e"
  quotes: [{{daily: "Nobody was the keeper of nothing"}}]
== people/{length}.yaml
name: Long id
tenures: [{{post: {length}-post, quotes: [{{daily: "Nobody was the keeper of nothing"}}]}}]
== offices/{length}-post.yaml
name: {long}
type: post
== offices/body.yaml
name: Body
type: body
== sources/daily
Nobody was the keeper of nothing\x1b[2J\u202e, they say.
"""


def test_hostile_content_is_valid_and_escaped(money, tmp_path, with_editor):
    bundle = BAD.format(long="y" * 500, length="a" * 190)
    library = load_library(tmp_path / "bad", bundle)
    scope, data = exported(library, include_editor=with_editor)
    assert not visible.found().search(data.decode())
    found = {one["id"]: one for one in map(json.loads, data.decode().splitlines())}
    assert_valid(money, found)
    nobody = found["nobody"]["properties"]
    assert nobody["name"] == [r"\u200b\u202e"]
    assert {"=1+1", "<script>x</script>", "Ω forged"} <= set(nobody["alias"])
    assert "country" not in nobody
    assert nobody.get("sourceUrl", []) == (["https://ok.example.org/ü"] if with_editor else [])
    assert scope.withheld[LOST] == 3
    assert scope.withheld[LONG] == 2
    own = next(one for one in found.values() if one["properties"].get("role") == [r"his own\u202e"])
    assert own["properties"]["subject"] == own["properties"]["object"] == ["nobody"]
    assert all(len(id_) <= 159 for id_ in found)  # a namespace adds 41 of 200


def test_a_namespace_signs_every_reference(money, harbour):
    """As `namespace: true` of a manifest of yente, and as OpenAleph does with each collection."""
    namespace = import_module("followthemoney.namespace").Namespace("my_desk")
    signed = {}
    for data in entities(harbour).values():
        proxy = namespace.apply(money.ValueEntity.from_dict(data, cleaned=False))
        assert namespace.verify(proxy.id)
        signed[proxy.id] = {"schema": data["schema"], "id": proxy.id} | {
            "properties": {name: proxy.get(name) for name in data["properties"]}
        }
    assert_valid(money, signed)


@given(st.text(max_size=12) | st.from_regex(r"-?[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?", fullmatch=True))
def test_every_date_is_one_of_the_package_s(edtf):
    registry = import_module("followthemoney").registry
    date = values.date(edtf)
    assert not date or (registry.date.clean(date) == date and edtf.startswith(date))


@given(st.sampled_from(["http://", "https://", "HTTPS://"]), st.text(max_size=30))
def test_every_address_is_one_of_the_package_s(scheme, rest):
    registry = import_module("followthemoney").registry
    address = values.url(scheme + rest)
    assert not address or registry.url.validate(address)


@given(
    st.lists(st.text(max_size=60) | st.from_regex(r"[a-z0-9-]{1,220}", fullmatch=True), min_size=1)
)
def test_every_id_is_one_of_the_package_s(parts):
    registry = import_module("followthemoney").registry
    id_ = values.entity_id(*parts)
    assert registry.entity.validate(id_)
    assert len(id_) <= 159
    assert values.entity_id(*parts, "x") != id_


def test_codes_are_the_package_s(money):
    countries = {one for one in money.registry.country.codes if len(one) == 2}
    assert countries >= values.COUNTRIES
    assert set(money.registry.language.LANGUAGES) >= values.LANGUAGES
    for tag, code in values._LANGUAGES.items():
        assert money.registry.language.clean(tag) == code
    assert values.language("uk-Cyrl") == values.language("UKR") == "ukr"
    assert values.language("xx") == values.language(None) == values.country("QQ") == ""


def test_an_origin_that_is_no_source_is_no_id():
    assert not is_id(EDITOR)
