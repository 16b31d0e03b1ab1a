"""One frozen value that answers what links to what, from both ends."""

import pytest
from libraries import found

from dossier.core.format.entries import Office, Person, Quote
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimKind
from dossier.core.sources.quotes import Verdict

LIBRARY = """\
== people/anna-berg.yaml
name: Anna Berg
former_ids: [a-berg]
tenures:
  - post: editor
    quotes: [{source: daily, exact: "Anna Berg, the editor"}]
relations:
  - {to: bo-lund, relation: mentor of, reverse: pupil of, basis: editor, note: known}
statements:
  - {source: daily, exact: "We are ready now.", event: talks}
== people/bo-lund.yaml
name: Bo Lund
tenures:
  - {post: chief-editor, basis: editor, note: known}
relations:
  - {to: a-berg, relation: friend of, basis: editor, note: known}
== people/cy-dahl.yaml
name: "Cy Dahl
== offices/editor.yaml
name: Editor
type: post
part_of: daily-news
former_ids: [chief-editor]
== offices/daily-news.yaml
name: Daily News
type: body
== events/talks.yaml
name: Talks
quotes: [{source: daily, exact: "The talks began today."}]
participants:
  - {person: a-berg, as: editor, quotes: [{source: daily, exact: "Anna Berg, the editor"}]}
  - {office: daily-news, basis: editor, note: known}
  - {person: cy-dahl, basis: editor, note: known}
== events/first-day.yaml
name: First day
note: From the diary.
part_of: {id: talks, basis: editor, note: known}
== sources/daily
The talks began today. “We are ready now.”
Anna Berg, the editor, said so.
== sources/weekly
Nothing happened this week.
"""


@pytest.fixture
def library(library_from):
    return library_from(LIBRARY)


def ids(claims):
    return [claim.id for claim in claims]


def test_entries_are_found_by_the_ids_they_have_and_had(library):
    assert library.get("anna-berg") is library.get("a-berg")
    assert library.resolve("a-berg") == "anna-berg"
    assert library.resolve("nobody") == "nobody"
    assert library.get("nobody") is None
    assert library.name_of("a-berg") == "Anna Berg"
    assert library.name_of("cy-dahl") == "cy-dahl"
    assert library.typed("a-berg", Person) is library.records["anna-berg"].entry
    assert library.typed("a-berg", Office) is None


def test_entries_stand_in_the_order_of_their_ids(library):
    assert [one.id for one in library.of_kind()] == sorted(library.records)
    assert [one.id for one in library.of_kind(Kind.PERSON)] == ["anna-berg", "bo-lund"]
    assert len(library) == 8


def test_a_broken_entry_is_kept(library):
    assert library.broken["cy-dahl"].path == "people/cy-dahl.yaml"
    assert library.get("cy-dahl") is None
    assert found(library.problems) == ["people/cy-dahl.yaml:2:1 Y101"]


def test_an_id_that_is_taken_goes_to_nobody_else(library_from):
    library = library_from(
        """\
== people/anna-berg.yaml
name: Anna Berg
former_ids: [bo-lund, cy-dahl]
== people/bo-lund.yaml
name: Bo Lund
== people/cy-dahl.yaml
name: "Cy
"""
    )
    assert library.get("bo-lund").name == "Bo Lund"
    assert library.get("cy-dahl") is None


def test_holders_of_a_post(library):
    """Of a post that had another id, too: the tenure of Bo Lund names the old one."""
    assert ids(library.ties.holders("editor")) == ["anna-berg#editor", "bo-lund#chief-editor"]
    assert library.ties.holders("daily-news") == ()


def test_events_of_a_person_of_an_office_and_of_a_post(library):
    assert ids(library.ties.participations("anna-berg")) == ["talks#a-berg"]
    assert ids(library.ties.participations("daily-news")) == ["talks#daily-news"]
    assert ids(library.ties.participations("cy-dahl")) == []
    assert ids(library.ties.attendances("editor")) == ["talks#a-berg"]


def test_children_of_a_body_and_of_an_event(library):
    assert library.ties.children("daily-news") == ("editor",)
    assert library.ties.children("talks") == ("first-day",)
    assert library.ties.children("first-day") == ()


def test_relations_both_ways(library):
    assert ids(library.ties.relations_to("bo-lund")) == ["anna-berg#mentor-of-bo-lund"]
    assert ids(library.ties.relations_to("anna-berg")) == ["bo-lund#friend-of-a-berg"]


def test_statements_on_an_event(library):
    assert ids(library.ties.statements_on("talks")) == ["anna-berg#said-we-are-ready-now"]


def test_quotes_of_a_source_stand_in_the_order_of_its_text(library):
    citing = [(claim.id, cited.quote.exact) for claim, cited in library.ties.citing("daily")]
    assert citing == [
        ("talks#event", "The talks began today."),
        ("anna-berg#said-we-are-ready-now", "We are ready now."),
        ("anna-berg#editor", "Anna Berg, the editor"),
        ("talks#a-berg", "Anna Berg, the editor"),
    ]
    assert library.ties.citing("weekly") == ()


def test_links_know_how_they_read_from_their_target(library):
    labels = {(link.owner, link.field, link.label) for link in library.ties.links_to("editor")}
    assert labels == {
        ("anna-berg", "post", "held by"),
        ("bo-lund", "post", "held by"),
        ("talks", "as", "attended as"),
    }


def test_claims_are_found_by_their_ids_and_by_former_ids(library):
    claim = library.claim("anna-berg#editor")
    assert claim.kind is ClaimKind.TENURE
    assert library.claim("a-berg#editor") is claim
    assert library.claim("anna-berg#nothing") is None
    assert library.claim("anna-berg") is None


def test_where_a_claim_is_written(library):
    record = library.records["anna-berg"]
    tenure, relation = record.claims[0], record.claims[-1]
    assert str(record.place(tenure.path)) == str(record.place(("tenures", 0)))
    assert (record.place(tenure.path).line, record.place(tenure.path).column) == (4, 5)
    assert record.place(relation.path).line == 7
    assert record.place(("tenures",), key=True).column == 1


def test_a_quote_is_looked_for_in_its_own_source_only(library):
    quote = Quote(source="daily", exact="Nothing happened")
    assert library.locate(quote).verdict is Verdict.ABSENT
    assert library.locate(Quote(source="weekly", exact="Nothing happened")).start == 0
    assert library.locate(Quote(source="none", exact="Nothing")).verdict is Verdict.NO_TEXT


def test_a_text_that_is_not_the_recorded_one_proves_nothing(library_from):
    library = library_from(
        {
            "sources/daily.txt": "We are ready for the talks.",
            "sources/daily.yaml": f"title: Daily\nsha256: {'0' * 64}\n",
            "sources/weekly.txt": "We are ready for the talks.",
            "sources/weekly.yaml": "title: Weekly\n",
        }
    )
    for source in ("daily", "weekly"):
        found = library.locate(Quote(source=source, exact="ready for the talks"))
        assert found.verdict is Verdict.UNVERIFIED
        assert (found.start, found.end) == (7, 26)
        absent = library.locate(Quote(source=source, exact="ready for talks"))
        assert absent.verdict is Verdict.ABSENT


def test_a_link_to_the_wrong_kind_is_no_tie(library_from):
    library = library_from(
        """\
== people/anna-berg.yaml
name: Anna Berg
tenures: [{post: talks, basis: editor, note: known}]
== events/talks.yaml
name: Talks
note: From the diary.
"""
    )
    assert ids(library.ties.holders("talks")) == ["anna-berg#talks"]
    assert library.ties.participations("talks") == ()


def test_a_library_cannot_be_changed(library):
    with pytest.raises(TypeError):
        library.records["new"] = None
    with pytest.raises(AttributeError):
        library.problems = ()
    with pytest.raises(AttributeError):
        library.records["anna-berg"].entry.name = "Another"
