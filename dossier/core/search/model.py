"""What goes into the name index and what comes out."""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field as field_


@dataclass(frozen=True, slots=True)
class Form:
    """One printed form of one entry: its leading name, another name, a title, a tag or a place."""

    id: str  # the entry
    kind: str  # person, office, event, source
    name: str  # the entry's leading name
    text: str  # this form
    field: str  # where it stands: name, other_names, title, place, tag …
    use: str | None = None  # variant, native, short, former, misprint


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry that answers a query, and why.

    `matched` is the form that met the query, `field` and `use` say which one that is. `score` is
    explained in `weights`.
    """

    id: str
    kind: str
    name: str
    score: float
    matched: str
    field: str
    use: str | None
    mark: Callable[[], tuple[tuple[int, int], ...]] = field_(compare=False, repr=False)
    read: Callable[[], str] = field_(compare=False, repr=False)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The offsets (start, end) in `matched` of the characters that met the query, apart.

        Worked out when asked for: of a list of hits only the visible ones are ever painted.
        """
        return self.mark()

    @property
    def reading(self) -> str:
        """How what was typed, or the form, was read in Latin letters where their scripts differ.

        “محمد بن سلمان read as mhmd bn slmn”; "" where both are in one script.
        """
        return self.read()
