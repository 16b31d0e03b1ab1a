"""The harvest of an article as sections of its card: who is named in it, and what is left."""

from collections.abc import Iterator
from math import floor
from typing import Final

from dossier.core.evidence.harvest import Harvest, harvest
from dossier.core.library.library import Library
from dossier.core.names.mentions import Printed
from dossier.core.text.wording import one_line
from dossier.views.rows import Row, Section

#: The sections that tell what is still to do on an article.
OPEN_ENDS: Final = ("harvest", "unused", "unknown")


def share_label(found: Harvest) -> str:
    """How much of an article is used, in words; 100% is said only of all of it."""
    used = found.sentences - len(found.unused) - len(found.left)
    percent = floor(found.share * 100)
    return f"{percent}% of the text, {used} of {found.sentences} sentences"


def left_label(found: Harvest) -> str:
    """How many sentences are knowingly left, in words behind the share; "" for none."""
    return f", {len(found.left)} left out on purpose" if found.left else ""


def harvested(library: Library, source: str) -> Iterator[Section]:
    """The share that is used, known names, names of no entry, sentences unused and left out.

    Nothing for a text that is missing.
    """
    found = harvest(library, source)
    if found is None:
        return
    share = f"{share_label(found)}{left_label(found)}"
    yield Section("harvest", "Used of it", (Row("harvest", share),))
    yield Section("named", "Named in it", tuple(_named(library, found)))
    yield Section("unknown", "Names that belong to no entry", tuple(_unknown(library, found)))
    yield Section("unused", "Sentences nothing rests on", tuple(_unused(found)))
    yield Section("left_out", "Left out on purpose", tuple(_left(found)))


def _named(library: Library, found: Harvest) -> Iterator[Row]:
    """A row an entry, in the order of its first mention; ⏎ opens it."""
    places: dict[str, list[Printed]] = {}
    for mention in found.mentions:
        for entry in mention.entries:
            place = Printed(found.text.source, mention.start, mention.end)
            places.setdefault(entry, []).append(place)
    for entry, printed in places.items():
        forms = dict.fromkeys(one_line(found.text.text[one.start : one.end]) for one in printed)
        yield Row(
            key=f"named:{entry}",
            text=library.name_of(entry),
            detail="; ".join(f"“{form}”" for form in forms),
            target=entry,
            printed=tuple(printed),
        )


def _unknown(library: Library, found: Harvest) -> Iterator[Row]:
    for name in found.unknown:
        twin = f"{name.reason} ({library.name_of(name.twin)})" if name.twin else ""
        yield Row(
            key=f"unknown:{name.text}",
            text=one_line(name.text),
            detail=twin,
            target=name.twin,
            printed=(Printed(found.text.source, name.start, name.end),),
        )


def _unused(found: Harvest) -> Iterator[Row]:
    for start, end in found.unused:
        sentence = one_line(found.text.text[start:end])
        yield Row(
            key=f"unused:{sentence}",
            text=sentence,
            printed=(Printed(found.text.source, start, end),),
        )


def _left(found: Harvest) -> Iterator[Row]:
    for one in found.left:
        yield Row(
            key=f"left:{one.start}",
            text=one_line(found.text.text[one.start : one.end]),
            printed=(Printed(found.text.source, one.start, one.end),),
            note=one.note,
        )
