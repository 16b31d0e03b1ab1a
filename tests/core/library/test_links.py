"""Links are read off the declaration of the format: none can be forgotten."""

from dossier.core.format.entries import ENTRY_TYPE, Event, Participant, PartOfEvent, Quote
from dossier.core.format.ids import Kind
from dossier.core.format.shapes import fields
from dossier.core.library.links import links


def linking_shapes(part, seen):
    """The shapes of all fields that link, in a part and in the parts of it."""
    if part in seen:
        return
    seen.add(part)
    for field in fields(part).values():
        shape = field.shape.items or field.shape
        if shape.links:
            yield shape
        elif shape.part:
            yield from linking_shapes(shape.part, seen)


def test_every_linking_field_has_a_label_for_the_other_side():
    seen = set()
    found = [shape for kind in Kind for shape in linking_shapes(ENTRY_TYPE[kind], seen)]
    assert len(found) > 10
    assert all(shape.reverse for shape in found)


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
