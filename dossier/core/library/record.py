"""One entry of a library: what its file says, and the claims and quotes it makes."""

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from dossier.core.format.entries import AnyEntry, Office
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Document, Path
from dossier.core.library.claims import ClaimRef, claims
from dossier.core.library.links import Link, links
from dossier.core.library.quoted import Quoted, quoted
from dossier.core.problems import Place


@dataclass(frozen=True)
class Record:
    """An entry with its id, its file, and the claims it makes."""

    id: str
    kind: Kind
    path: str
    entry: AnyEntry
    document: Document

    @cached_property
    def claims(self) -> tuple[ClaimRef, ...]:
        """Every claim of the entry, in the order of its file."""
        return claims(self.id, self.entry)

    def glance(self) -> AnyEntry:
        """The entry, for whoever looks at all of them and holds on to none."""
        return self.entry

    def glance_at_claims(self) -> tuple[ClaimRef, ...]:
        """The claims, for the same."""
        return self.claims

    @cached_property
    def quotes(self) -> tuple[Quoted, ...]:
        """Every quote of the entry with the claim it belongs to, those of its dates included."""
        return quoted(self.entry, self.claims)

    @property
    def quote_count(self) -> int:
        """How many quotes it has, which of a kept entry is at hand."""
        return len(self.quotes)

    @property
    def links(self) -> tuple[Link, ...]:
        """Every link it makes, in the order of the declaration."""
        return tuple(links(self.id, self.entry))

    @cached_property
    def claims_by_path(self) -> dict[Path, ClaimRef]:
        """The claims by where in the entry they are written."""
        return {claim.path: claim for claim in self.claims}

    @cached_property
    def claims_by_id(self) -> dict[str, ClaimRef]:
        """The claims by their ids."""
        return {claim.id: claim for claim in self.claims}

    @property
    def name(self) -> str:
        """The form we lead with."""
        return self.entry.lead

    @property
    def sort(self) -> str:
        """What it may be mistaken for another of: person, post, body, event or source."""
        return self.entry.type if isinstance(self.entry, Office) else self.kind.value

    def place(self, path: Path = (), *, key: bool = False) -> Place:
        """Where in the library's files the value at `path` stands (its key, with `key`)."""
        return Place(self.path, *self.document.place(path, key=key))


class Bodies(Protocol):
    """Where what entries say is read when it is asked for."""

    def entry(self, id_: str) -> AnyEntry:
        """The entry with an id."""

    def kept(self, id_: str) -> AnyEntry:
        """The same as it was kept, whatever its file says by now."""

    def document(self, record: Record) -> Document:
        """The file of an entry."""


class KeptRecord(Record):
    """An entry of which the name and the sort are at hand, and all else is read when asked for."""

    def __init__(  # noqa: PLR0913 - what is known, and how the rest is come by
        self,
        id_: str,
        kind: Kind,
        path: str,
        *,
        name: str,
        sort: str,
        quotes: int,
        bodies: Bodies,
    ) -> None:
        known = {
            "id": id_,
            "kind": kind,
            "path": path,
            "_name": name,
            "_sort": sort,
            "_quotes": quotes,
            "_bodies": bodies,
        }
        self.__dict__.update(known)

    @cached_property
    def entry(self) -> AnyEntry:
        """The entry."""
        return self._from.entry(self.id)

    @property
    def _from(self) -> Bodies:
        found: Bodies = self.__dict__["_bodies"]
        return found

    def settle(self) -> None:
        """Have the entry say what was kept of it: its file is another by now, and is not asked."""
        self.__dict__["entry"] = self._from.kept(self.id)

    @cached_property
    def document(self) -> Document:
        """Its file as written."""
        return self._from.document(self)

    def glance(self) -> AnyEntry:
        """The entry; of one that nobody has read yet nothing is kept."""
        return self.entry if "entry" in self.__dict__ else self._from.entry(self.id)

    def glance_at_claims(self) -> tuple[ClaimRef, ...]:
        """The claims; of an entry that nobody has read yet nothing is kept."""
        return self.claims if "entry" in self.__dict__ else claims(self.id, self.glance())

    @property
    def name(self) -> str:
        """The form we lead with."""
        return str(self.__dict__["_name"])

    @property
    def quote_count(self) -> int:
        """How many quotes it has."""
        return int(self.__dict__["_quotes"])

    @property
    def sort(self) -> str:
        """What it may be mistaken for another of."""
        return str(self.__dict__["_sort"])


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that holds no readable entry; it keeps its id, so that links to it do not dangle."""

    id: str
    kind: Kind
    path: str
