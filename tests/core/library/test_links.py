"""Links are read off the declaration of the format: none can be forgotten."""

from dossier.core.format.decode import fields
from dossier.core.format.entries import ENTRY_TYPE, Event, Participant, PartOfEvent, Quote
from dossier.core.format.ids import Kind
from dossier.core.library.links import REVERSE, links


def linking_fields(part, seen):
    """The names of all fields that link, in a part and in the parts of it."""
    if part in seen:
        return
    seen.add(part)
    for field in fields(part).values():
        shape = field.shape.items or field.shape
        if shape.links and field.key != "id":
            yield field.key
        elif shape.part:
            # A mapping with an `id` is a link with something to say: the field is its own.
            yield from [field.key] if "id" in fields(shape.part) else ()
            yield from linking_fields(shape.part, seen)


def test_every_linking_field_has_a_label_for_the_other_side():
    seen = set()
    named = {name for kind in Kind for name in linking_fields(ENTRY_TYPE[kind], seen)}
    assert named == set(REVERSE)


def test_links_stand_in_the_order_of_the_declaration_with_their_paths():
    event = Event(
        name="X",
        part_of=PartOfEvent(id="whole"),
        participants=(
            Participant(
                person="bo",
                as_="editor",
                quotes=(Quote(source="daily", exact="words", said_by="cy"),),
            ),
        ),
    )
    found = [(link.path, link.target, link.kinds) for link in links("x", event)]
    assert sorted(found) == sorted(
        [
            (("part_of", "id"), "whole", (Kind.EVENT,)),
            (("participants", 0, "quotes", 0, "source"), "daily", (Kind.SOURCE,)),
            (("participants", 0, "quotes", 0, "said_by"), "cy", (Kind.PERSON,)),
            (("participants", 0, "person"), "bo", (Kind.PERSON,)),
            (("participants", 0, "as"), "editor", (Kind.OFFICE,)),
        ]
    )
    assert {link.owner for link in links("x", event)} == {"x"}
