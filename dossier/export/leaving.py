"""A library as it leaves: the entries of a scope as if their files held no more than goes out.

Every view of it (cards, evidence, pictures) then shows what may be shown and nothing else, by the
rules of `scope`. What is left out must not make anything look different from what it is: a date
that stays at home is not replaced by the next best one (the article's, say) but by what the source
prints of it, or by a date of which nothing is known. A tenure keeps the attested days that leave, a
fact the doubts that all of the library raises, and the sign of a contradiction whose other side was
not chosen.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace as with_fields
from functools import cached_property, partial
from typing import Any, Final, TypeVar

from msgspec.structs import replace

from dossier.core.evidence.standing import standing
from dossier.core.format.entries import (
    AnyEntry,
    Byline,
    Claim,
    Date,
    Event,
    Office,
    Person,
    Quote,
    Source,
    Statement,
)
from dossier.core.format.nodes import Path
from dossier.core.library.claims import ClaimKind, ClaimRef, claims
from dossier.core.library.library import Library, build
from dossier.core.library.prints import Places, Prints
from dossier.core.library.record import Record
from dossier.core.library.shelf import Shelf
from dossier.core.names.mentions import Mention
from dossier.core.problems import Place
from dossier.core.sources.quotes import Verdict
from dossier.core.time.days import day_of
from dossier.core.time.overlaps import rivals
from dossier.export.scope import Scope

C = TypeVar("C", bound=Claim)

#: The EDTF value of a date of which nothing leaves.
UNKNOWN: Final = "XXXX"
_LISTS: Final = ("tenures", "statements", "participants", "relations")


class LeavingRecord(Record):
    """An entry as it leaves; its claims keep the ids they have at home."""

    def __init__(self, record: Record, entry: AnyEntry, ids: dict[Path, str]) -> None:
        known = {"id": record.id, "kind": record.kind, "path": record.path}
        self.__dict__.update(known, entry=entry, _ids=ids)

    @cached_property
    def claims(self) -> tuple[ClaimRef, ...]:
        """Every claim that leaves."""
        ids: dict[Path, str] = self.__dict__["_ids"]
        found = claims(self.id, self.entry)
        return tuple(with_fields(one, id=ids.get(one.path, one.id)) for one in found)

    def place(self, path: Path = (), *, key: bool = False) -> Place:  # noqa: ARG002 - no file of its own
        """The file that it is taken from; what leaves has no lines in it."""
        return Place(self.path, 1, 1)


def leaving(scope: Scope) -> Library:
    """The entries of a scope with the facts that leave, the texts of its sources with them."""
    excerpt = _Excerpt(scope)
    ids = [one.id for one in scope.entries]
    texts = (text for id_ in ids if (text := scope.library.texts.get(id_)))
    library = build(map(excerpt.record, scope.entries), texts=texts)
    library = with_fields(library, prints=_Prints(library.shelf, scope.library.prints))
    for fact in scope.facts:
        # Which names a quote prints is told by all entries: fewer would make a doubt go away.
        library.kept(("standing", fact.id), partial(standing, scope.library, fact.claim))
        if fact.claim.kind is ClaimKind.TENURE:
            days = tuple(
                with_fields(day, quote=excerpt.quote(day.quote)) for day in scope.attested(fact)
            )
            library.kept(("attested", fact.id), partial(tuple, days))
    return library


def is_told(scope: Scope, library: Library, claim: str) -> bool:
    """Whether a claim of a leaving library may be shown, or is there for the days of others.

    Of a date that is the editor's the part that the source prints is shown.
    """
    found = library.claim(claim)
    if found and isinstance(found.value, Date) and len(found.path) == 1:
        return found.value.edtf != UNKNOWN and scope.library.claim(claim) is not None
    return scope.fact(claim) is not None


class _Prints(Prints):
    """What the texts print of the names on a shelf, as a library finds it that has more of them.

    A name inside a longer one is no other for it that the longer one's entry is not here.
    """

    def __init__(self, shelf: Shelf, home: Prints) -> None:
        super().__init__(shelf)
        self._home = home

    def mentions(self, source: str) -> tuple[Mention, ...]:
        return tuple(self._here(self._home.mentions(source)))

    def named(self, source: str) -> tuple[Mention, ...]:
        return tuple(self._here(self._home.named(source)))

    def places(self, id_: str) -> Places:
        found, texts = self._home.places(id_), self._shelf.texts
        printed = {
            form: kept
            for form, some in found.printed.items()
            if (kept := tuple(one for one in some if one.source in texts))
        }
        within = {
            form: names
            for form, sources in found.within.items()
            if (names := tuple(source for source in sources if source in texts))
        }
        return Places(printed, within)

    def _here(self, found: Iterable[Mention]) -> Iterator[Mention]:
        """Mentions of the names on the shelf."""
        for one in found:
            if names := tuple(name for name in one.names if name.entry in self._shelf.records):
                yield with_fields(one, names=names)


class _Excerpt:
    """Makes the entries of a leaving library."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._with_editor = scope.include_editor
        # By identity: evidence tells the quotes of a claim from equal ones of another.
        self._quotes: dict[int, Quote] = {}

    def record(self, record: Record) -> LeavingRecord:
        """An entry as it leaves."""
        entry, changes = record.entry, dict[str, Any]()
        ids = {one.path: one.id for one in record.claims}
        for name in _LISTS:
            kept = list(self._kept(record, name))
            if values := [value for _, value in kept]:
                changes[name] = tuple(values)
            elif getattr(entry, name, ()):
                changes[name] = ()
            ids.update(_moved(record, name, [index for index, _ in kept]))
        match entry:
            case Person():
                changes.update(self._dates(record, "born", "died"))
            case Office():
                changes.update(self._dates(record, "start", "end"))
                changes["part_of"] = self._claim(record, ("part_of",), entry.part_of)
            case Event():
                changes.update(self._event(record, entry))
            case Source():
                changes.update(self._source(record, entry))
        if not self._with_editor:
            changes.update(summary=None, note=None, tags=(), country=None, distinct_from=())
            for name in ("links", "other_names"):
                changes[name] = tuple(replace(one, note=None) for one in getattr(entry, name))
        return LeavingRecord(record, replace(entry, **changes), ids)

    def quote(self, quote: Quote) -> Quote:
        """A quote as it leaves: without the day that only the editor knows."""
        if quote.as_of is None:
            return quote
        if id(quote) not in self._quotes:
            self._quotes[id(quote)] = replace(quote, as_of=self._day(quote.as_of))
        return self._quotes[id(quote)]

    def _kept(self, record: Record, name: str) -> Iterator[tuple[int, Claim]]:
        for index, value in enumerate(getattr(record.entry, name, ())):
            if (kept := self._claim(record, (name, index), value)) is not None:
                yield index, kept

    def _claim(self, record: Record, path: Path, value: C | None) -> C | None:
        claim = record.claims_by_path.get(path)
        if value is None or claim is None or self.scope.fact(claim.id) is None:
            return None
        changes: dict[str, Any] = {"quotes": self._proved(value.quotes)}
        if not self._with_editor and claim.basis != "inferred":
            changes["note"] = None
        if any(map(self._contradicts, rivals(self.scope.library, claim))):
            changes["status"] = "conflict"
        for word in ("start", "end", "date"):
            if getattr(value, word, None) is not None:
                changes[word] = self._date_within(record, (*path, word), getattr(value, word))
        if isinstance(value, Statement) and value.as_of:
            changes["as_of"] = self._day(value.as_of, value.basis == "editor")
        return replace(value, **changes)

    def _contradicts(self, rival: ClaimRef) -> bool:
        """Whether a rival, which is not among what leaves, rests on words of a source."""
        quotes = tuple(cited.quote for cited in rival.quotes)
        is_proved = rival.basis != "editor" and bool(self._proved(quotes))
        return is_proved and self.scope.fact(rival.id) is None

    def _date_within(self, record: Record, path: Path, date: Date) -> Date | None:
        """A date that leaves as a fact of its own, or not at all."""
        fact = self.scope.fact(record.claims_by_path[path].id)
        return replace(date, quotes=self._proved(date.quotes)) if fact else None

    def _dates(self, record: Record, *words: str) -> dict[str, Date | None]:
        written = ((word, getattr(record.entry, word)) for word in words)
        return {word: date and self._date_within(record, (word,), date) for word, date in written}

    def _day(self, date: Date, by_editor: bool = False) -> Date:
        """A date on which other days rest: of the editor's, what the source prints of it."""
        if self._with_editor or not (by_editor or day_of(date).by_editor):
            return date
        return Date(edtf=date.printed or UNKNOWN)

    def _day_of(self, record: Record, word: str) -> Date | None:
        """A date of an entry on which other days rest; it is never just left away."""
        date: Date | None = getattr(record.entry, word)
        if date is None:
            return None
        claim = record.claims_by_path[word,]
        if claim.quotes and not self._proved(tuple(one.quote for one in claim.quotes)):
            return Date(edtf=UNKNOWN)
        return replace(self._day(date, claim.basis == "editor"), quotes=self._proved(date.quotes))

    def _event(self, record: Record, event: Event) -> dict[str, Any]:
        part_of = self._claim(record, ("part_of",), event.part_of)
        date = self._day_of(record, "date")
        if date is None and event.part_of and part_of is None:
            date = Date(edtf=self.scope.event_edtf(record.id) or UNKNOWN)
        return {
            "date": date,
            "part_of": part_of,
            "quotes": self._proved(event.quotes),
            "topics": event.topics if self._with_editor else (),
        }

    def _source(self, record: Record, source: Source) -> dict[str, Any]:
        changes: dict[str, Any] = {
            word: self._day_of(record, word) for word in ("date", "as_of", "retrieved")
        }
        for word in ("publisher", "author"):
            name: Byline | None = getattr(source, word)
            claim = record.claims_by_path.get((word,))
            if name and claim and claim.basis == "editor" and not self._with_editor:
                name = None
            changes[word] = name and replace(name, quotes=self._proved(name.quotes))
        if not self._with_editor:
            changes["left_out"] = ()
        return changes

    def _proved(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        library = self.scope.library
        proved = (one for one in quotes if library.locate(one).verdict is Verdict.PROVED)
        return tuple(map(self.quote, proved))


def _moved(record: Record, name: str, kept: list[int]) -> Iterator[tuple[Path, str]]:
    """The ids of the claims in a list by the paths they have once others are left out."""
    places = {old: new for new, old in enumerate(kept)}
    for one in record.claims:
        head, *rest = one.path or ("",)
        if head == name and rest[0] in places:
            yield (name, places[int(rest[0])], *rest[1:]), one.id
