"""Claims: what an entry asserts, under ids that stay the same and are each used once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.format.entries import (
    Date,
    Event,
    Office,
    Participant,
    PartOfBody,
    Person,
    Quote,
    Relation,
    Source,
    Statement,
    Tenure,
)
from dossier.core.library.claims import ClaimKind, claims

QUOTE = Quote(source="daily", exact="words of the daily")
OTHER = Quote(source="daily", exact="other words of it")


def ids(entry):
    return [claim.id for claim in claims("x", entry)]


def test_a_claim_is_called_by_what_it_says():
    person = Person(
        name="X",
        tenures=(Tenure(post="editor", start=Date(edtf="2024"), end=Date(edtf="2025")),),
        statements=(Statement(source="daily", exact="All mechanisms for a ceasefire are known"),),
        relations=(Relation(to="bo", relation="aide to"),),
    )
    assert ids(person) == [
        "x#editor",
        "x#editor-start",
        "x#editor-end",
        "x#said-all-mechanisms-for-a-ceasefire",
        "x#aide-to-bo",
    ]
    event = Event(
        name="X",
        date=Date(edtf="2024"),
        participants=(
            Participant(person="bo"),
            Participant(office="nsdc"),
            Participant(party="the host party"),
            Participant(party="президент"),
        ),
    )
    assert ids(event) == ["x#event", "x#date", "x#bo", "x#nsdc", "x#the-host-party", "x#party"]
    assert ids(Office(name="X", type="post", part_of=PartOfBody(id="nsdc"))) == ["x#part-of"]
    assert ids(Source(title="X", sha256="", date=Date(edtf="2024"))) == ["x#date"]


def test_a_second_claim_of_the_same_name_is_numbered():
    person = Person(name="X", tenures=(Tenure(post="editor"), Tenure(post="editor")))
    assert ids(person) == ["x#editor", "x#editor-2"]


@given(
    st.lists(
        st.sampled_from(["a", "a-2", "a-3", "a-start", "said-a", "b"]).map(
            lambda post: Tenure(post=post, start=Date(edtf="2024"))
        ),
        max_size=8,
    ),
    st.lists(
        st.sampled_from(["a", "a 2", "!", "b"]).map(lambda said: Statement(source="s", exact=said)),
        max_size=6,
    ),
)
def test_every_claim_has_an_id_of_its_own(tenures, statements):
    made = ids(Person(name="X", tenures=tuple(tenures), statements=tuple(statements)))
    assert len(set(made)) == len(made)


@given(st.permutations(["editor", "reporter", "publisher"]))
def test_the_order_of_a_file_changes_no_id(posts):
    person = Person(name="X", tenures=tuple(Tenure(post=post) for post in posts))
    assert set(ids(person)) == {"x#editor", "x#reporter", "x#publisher"}


@pytest.mark.parametrize(
    ("tenure", "basis"),
    [
        (Tenure(post="a", quotes=(QUOTE,)), "stated"),
        (Tenure(post="a"), "editor"),
        (Tenure(post="a", basis="inferred", quotes=(QUOTE,)), "inferred"),
        (Tenure(post="a", basis="editor"), "editor"),
    ],
)
def test_the_basis_follows_from_the_quotes(tenure, basis):
    (claim,) = claims("x", Person(name="X", tenures=(tenure,)))
    assert claim.basis == basis
    assert claim.status == "accepted"


def test_the_words_of_a_statement_are_its_first_quote():
    said = Statement(source="daily", exact="We are ready.", prefix="“", quotes=(QUOTE,))
    (claim,) = claims("x", Person(name="X", statements=(said,)))
    first, second = (cited.quote for cited in claim.quotes)
    assert (first.exact, first.prefix) == ("We are ready.", "“")
    assert second is QUOTE
    assert [cited.path for cited in claim.quotes] == [
        ("statements", 0),
        ("statements", 0, "quotes", 0),
    ]


def test_the_passages_that_tell_of_an_event_stand_for_its_date_unless_it_has_its_own():
    def date_of(date):
        (found,) = (
            claim
            for claim in claims("x", Event(name="X", date=date, quotes=(QUOTE,)))
            if claim.kind is ClaimKind.DATE
        )
        return [cited.quote for cited in found.quotes], found.basis

    assert date_of(Date(edtf="2024")) == ([QUOTE], "stated")
    assert date_of(Date(edtf="2024", quotes=(OTHER,))) == ([OTHER], "stated")
    assert date_of(Date(edtf="2024", basis="editor")) == ([], "editor")


@pytest.mark.parametrize(
    ("date", "basis"),
    [
        (Date(edtf="2020-05-04", original="15 Ordibehesht 1399"), "stated"),
        (Date(edtf="2020-05-04", original="10 Iyar 5780"), "inferred"),
        (Date(edtf="2020-05-04", original="05/04/2020"), "inferred"),
        (Date(edtf="2020-05-04", original="10 Iyar 5780", basis="stated"), "stated"),
        (Date(edtf="2020-05-04", original="15 Ordibehesht 1399", basis="editor"), "editor"),
    ],
)
def test_a_day_read_from_words_nothing_here_can_check_is_inferred(date, basis):
    (_, claim) = claims("x", Event(name="X", date=date, quotes=(QUOTE,)))
    assert claim.basis == basis


def test_a_stated_start_rests_on_the_tenure_unless_it_has_its_own_quotes():
    tenure = Tenure(
        post="a",
        quotes=(QUOTE,),
        start=Date(edtf="2024"),
        end=Date(edtf="2025", quotes=(OTHER,)),
    )
    found = claims("x", Person(name="X", tenures=(tenure,)))
    assert [cited.quote for cited in found[1].quotes] == [QUOTE]
    assert [cited.quote for cited in found[2].quotes] == [OTHER]
