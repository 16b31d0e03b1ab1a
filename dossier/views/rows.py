"""What a reader sees, as frozen data: a card of sections of rows, one row a fact.

Panes paint these, `dossier show` prints them; neither decides anything. All text is the entries'
own characters: whoever shows it makes it visible and never reads it as markup.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from dossier.core.format.entries import Basis, Quote, Status
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimRef
from dossier.core.names.mentions import Printed
from dossier.core.problems import Place
from dossier.core.time.days import EDITOR_SIGN

if TYPE_CHECKING:
    from dossier.views.pictures.picture import Picture

#: The signs beside facts and days, with what each means. A day that is inferred has the sign of
#: doubt too: it is as if a source had printed it with a question mark.
LEGEND: Final = (
    ("src", "sources quoted for it"),
    ("✎", "the editor's word"),
    ("∴", "inferred: no source says it in so many words"),
    ("?", "doubtful, or a day that is not certain"),
    ("☐", "work is needed"),
    ("≠", "sources disagree"),
    ("!", "a problem"),
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What is told of a fact beside its words; each has a sign, so that colour is never needed."""

    sources: int = 0  # how many sources are quoted for it: 2 src
    problems: int = 0  # !
    conflict: bool = False  # ≠
    inferred: bool = False  # ∴
    uncertain: bool = False  # ?
    open: bool = False  # ☐: there is work to do on it
    editor: bool = False  # ✎

    def __str__(self) -> str:
        """The signs as they stand at the end of a row."""
        shown = [f"{self.sources} src"] if self.sources else []
        shown += [
            sign
            for sign, is_set in (
                ("✎", self.editor),
                ("∴", self.inferred),
                ("?", self.uncertain),
                ("☐", self.open),
                ("≠", self.conflict),
                ("!", self.problems > 0),
            )
            if is_set
        ]
        return " ".join(shown)


def legend(rows: Iterable["Row"]) -> list[str]:
    """What the signs beside some rows mean, each once: “✎ = the editor's word”."""
    shown = "".join(f"{row.signs}{row.date}{row.text}{row.detail}" for row in rows)
    return [f"{sign} = {meaning}" for sign, meaning in LEGEND if sign in shown]


@dataclass(frozen=True, slots=True)
class Row:
    """One fact.

    `key` is the same after a reload, so that the cursor finds the row again. `state` is what can be
    said of a tenure on the day the library is read at, if it is read at one. `target` is the entry
    that ⏎ leads to. `quotes` is the evidence, in the order it is shown; `printed` are places of a
    text a row is about that are no quotes (a name's, say). `others` are the claims beside
    `claim` whose quotes are among them. `doubts` are the printed words that speak against the
    claim, each with a reason. `place` is where `e` goes.
    """

    key: str
    text: str
    date: str = ""
    detail: str = ""
    state: str = ""
    signs: Signs = field(default_factory=Signs)
    target: str | None = None
    claim: str | None = None
    quotes: tuple[Quote, ...] = ()
    printed: tuple[Printed, ...] = ()
    others: tuple[str, ...] = ()
    basis: Basis | None = None
    status: Status = "accepted"
    note: str | None = None
    doubts: tuple[str, ...] = ()
    place: Place | None = None

    @property
    def beside(self) -> Signs:
        """The signs that stand beside the row: the pencil once, by its day if that has it."""
        has_pencil = EDITOR_SIGN in f"{self.date}{self.text}"
        return replace(self.signs, editor=False) if has_pencil else self.signs


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading. `key` names it whatever the heading says.

    `draw` makes the picture of what the rows say, in so many cells.
    """

    key: str
    title: str
    rows: Sequence[Row]
    draw: "Callable[[int], Picture | None] | None" = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Card:
    """One entry as it is read.

    `kind_label` says what it is in a word (“post”, “talks”), `mark` in a letter; `days` when it
    was, or from when to when it is attested. `aka` are the other forms of its name; `summary` is
    the editor's voice.
    """

    id: str
    kind: Kind
    kind_label: str
    mark: str
    days: str
    country: str
    title: str
    aka: tuple[str, ...]
    summary: str | None
    sections: tuple[Section, ...]
    place: Place

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order they are read."""
        return tuple(row for section in self.sections for row in section.rows)

    @property
    def counts(self) -> str:
        """How much is known and from how many articles: “12 facts, 3 src”."""
        facts = len({row.claim for row in self.rows if row.claim})
        sources = len({quote.source for row in self.rows if row.claim for quote in row.quotes})
        said = f"{facts} fact{'s' if facts != 1 else ''}"
        if not facts or self.kind is Kind.SOURCE:
            return said if facts else ""
        return f"{said}, {sources} src" if sources else said


def each_claim_once(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows without those of a claim that stood before: an article's card has a row a quote."""
    told: set[str] = set()
    for row in rows:
        if row.claim is None or row.claim not in told:
            yield row
        if row.claim:
            told.add(row.claim)


def sources_of(claim: ClaimRef) -> int:
    """How many different sources a claim quotes."""
    return len({cited.quote.source for cited in claim.quotes})
