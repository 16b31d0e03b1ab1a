"""How many entries there are, and how many quotes, without a look at each where that is kept."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from dossier.core.format.ids import Kind
from dossier.core.library.mappings import Layered
from dossier.core.library.record import Record


@dataclass(frozen=True, slots=True)
class Tally:
    """How many entries of each kind, and how many quotes in all."""

    kinds: Counter[Kind]
    quotes: int


@runtime_checkable
class Tallied(Protocol):
    """Entries that know how many they are."""

    def tally(self) -> Tally:
        """How many."""


def tally(records: Mapping[str, Record]) -> Tally:
    """Count entries and quotes; of entries laid over others only what is another is looked at."""
    base = records.base if isinstance(records, Layered) else records
    if not isinstance(base, Tallied):
        return _counted(records.values())
    found = base.tally()
    if not isinstance(records, Layered):
        return found
    went = _counted(base[id_] for id_ in (*records.gone, *records.new) if id_ in base)
    came = _counted(records.new.values())
    kinds = found.kinds - went.kinds + came.kinds
    return Tally(kinds, found.quotes - went.quotes + came.quotes)


def _counted(records: Iterable[Record]) -> Tally:
    some = list(records)
    return Tally(Counter(one.kind for one in some), sum(one.quote_count for one in some))
