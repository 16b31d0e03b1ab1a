"""Taking and dropping proposals, with what they need and what needs them."""

from dossier.core.capture.additions import Addition
from dossier.core.capture.propose.picking import Picks
from dossier.core.capture.propose.proposal import Offer, Proposal

FIRST, SECOND = (0, 10), (11, 20)


def proposal(id_, sentence=FIRST, needs=(), *, is_on=False):
    addition = Addition(id_, {"name": id_})
    return Proposal(
        id_, Offer.PERSON, sentence, sentence, id_, (id_,), addition, tuple(needs), is_on
    )


def picks():
    return Picks(
        [
            proposal("ana", is_on=True),
            proposal("post", is_on=True),
            proposal("tenure", needs=["ana", "post"], is_on=True),
            proposal("event"),
            proposal("date", needs=["event"]),
            proposal("said", SECOND, ["ana"]),
        ]
    )


def taken(some, sentence=FIRST):
    return [one.id for one in some.taken(sentence)]


def test_what_is_on_is_taken():
    assert taken(picks()) == ["ana", "post", "tenure"]
    assert taken(picks(), SECOND) == []


def test_what_is_dropped_takes_what_needs_it_along():
    some = picks()
    some.take("said")
    some.drop("ana")
    assert taken(some) == ["post"]
    assert taken(some, SECOND) == []


def test_what_is_taken_brings_what_it_needs():
    some = picks()
    some.take("date")
    assert taken(some) == ["ana", "post", "tenure", "event", "date"]
    some.drop("ana")
    some.take("said")
    assert taken(some, SECOND) == ["ana", "said"]


def test_what_was_picked_before_is_picked_again():
    before, again = picks(), picks()
    before.drop("tenure")
    before.take("event")
    again.like(before)
    assert taken(again) == ["ana", "post", "event"]
    assert again.get("nobody") is None
