"""The passages behind the facts of a card, each numbered and told once, whatever rests on it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dossier.core.library.library import Library
from dossier.views.evidence import Evidence, evidence
from dossier.views.rows import Row


@dataclass(frozen=True, slots=True)
class Reference:
    """That a fact rests on the passage `number`.

    `remark` is what must be said of it: “against it, for Bo Lund”, “prints the day”, or the day
    that the words speak about for this fact, where it is another than for most.
    """

    number: int
    remark: str


@dataclass(frozen=True, slots=True)
class Footnote:
    """One passage: `shown` as of the first fact that rests on it.

    `speakers` are whose words it is, as some fact says; `about` is the day that it speaks about for
    most of them, with what is said of that day.
    """

    number: int
    shown: Evidence
    speakers: tuple[str, ...]
    about: str

    @property
    def byline(self) -> str:
        """Who says so, where, and of which day: “Bo Lund, reported by Weekly 2024-08-30 (…)”."""
        return f"{self.teller} ({self.place}){self.of_day}"

    @property
    def teller(self) -> str:
        """Who says so: “Bo Lund, reported by Weekly 2024-08-30”."""
        said = f"{', '.join(self.speakers)}, reported by " if self.speakers else ""
        return f"{said}{self.shown.source_label}"

    @property
    def place(self) -> str:
        """Where it stands: “weekly-2024, line 3”."""
        line = f", line {self.shown.line}" if self.shown.line else ""
        return f"{self.shown.source}{line}"

    @property
    def of_day(self) -> str:
        """Of which day, behind all that: “, about 2024-08-30”; "" for none."""
        return f", about {self.about}" if self.about else ""


class Footnotes:
    """Numbers passages in the order in which rows first rest on them."""

    def __init__(self, library: Library, rows: Iterable[Row]) -> None:
        self._found: dict[object, list[Evidence]] = {}
        self._of_rows: dict[str, list[Evidence]] = {}
        for row in rows:
            for one in evidence(library, row) if row.quotes else ():
                self._found.setdefault(one.place, []).append(one)
                self._of_rows.setdefault(row.key, []).append(one)
        self._numbers = {key: number for number, key in enumerate(self._found, 1)}

    def of(self, row: Row) -> tuple[Reference, ...]:
        """The passages a fact rests on, each once, in the order of its evidence."""
        remarks: dict[int, list[str]] = {}
        for one in self._of_rows.get(row.key, ()):
            said = remarks.setdefault(self._numbers[one.place], [])
            said += [word for word in self._remarks(one) if word not in said]
        return tuple(Reference(number, ", ".join(said)) for number, said in remarks.items())

    def _remarks(self, one: Evidence) -> Iterable[str]:
        if one.against:
            yield f"against it, for {one.against}"
        if one.proves:
            yield one.proves
        if one.speaks_about not in ("", _usual_day(self._found[one.place])):
            yield f"about {_about(one)}"

    @property
    def notes(self) -> tuple[Footnote, ...]:
        """All passages in the order of their numbers."""
        return tuple(
            Footnote(
                number=self._numbers[key],
                shown=found[0],
                speakers=tuple(dict.fromkeys(one.speaker for one in found if one.speaker)),
                about=next(
                    (_about(one) for one in found if one.speaks_about == _usual_day(found)), ""
                ),
            )
            for key, found in self._found.items()
        )


def _usual_day(found: Iterable[Evidence]) -> str:
    """The day that a passage speaks about for most of the facts; "" if for none."""
    days = Counter(one.speaks_about for one in found if one.speaks_about)
    return days.most_common(1)[0][0] if days else ""


def _about(one: Evidence) -> str:
    """The day a passage speaks about, with what is said of that day."""
    remark = f" ({one.remark})" if one.remark else ""
    return f"{one.speaks_about}{remark}" if one.speaks_about else ""
