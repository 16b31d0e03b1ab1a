"""Problems: what is wrong, where, and what to do about it.

A problem is a value with a place, never an exception; loading goes on to the next line and the next
file. Every rule is declared once, here, with its code, severity and reason; the checks, the
documentation of the checks and the tests derive from this table.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Severity(StrEnum):
    """`error` fails a check, `warning` fails a strict one, `info` never does."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong: its stable code, how bad it is, and why it matters."""

    code: str
    severity: Severity
    name: str
    why: str


_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO


class Rules:
    """Every rule there is. The letter of a code is its family, its number never changes."""

    # F: files
    UNREADABLE = Rule("F101", _E, "file-unreadable", "what cannot be read cannot be trusted")
    NOT_REGULAR = Rule("F102", _E, "not-a-regular-file", "links and devices can show anything")
    TOO_LARGE = Rule("F103", _E, "file-too-large", "an entry is written by hand")
    NOT_UTF8 = Rule("F104", _E, "not-utf8", "other encodings change the characters of a quote")
    BAD_NAME = Rule("F105", _E, "bad-file-name", "the file name is the id that links use")
    STRAY = Rule("F106", _W, "stray-file", "it looks like an entry and would be passed over")
    BAD_CHARACTER = Rule(
        "F107", _E, "character-not-allowed", "YAML forbids it, and it cannot be seen"
    )
    # Y: YAML
    SYNTAX = Rule("Y101", _E, "yaml-syntax", "the file cannot be read further than this")
    DUPLICATE_KEY = Rule("Y102", _E, "duplicate-key", "of two values one would be lost silently")
    TAG = Rule("Y103", _E, "yaml-tag", "tags change what a value is; every value here is text")
    ANCHOR = Rule("Y104", _E, "yaml-anchor", "anchors and aliases hide what an entry says")
    MERGE_KEY = Rule("Y105", _E, "yaml-merge-key", "merge keys hide what an entry says")
    TOO_DEEP = Rule("Y106", _E, "too-deep", "no field of an entry nests so deep")
    TOO_MANY = Rule("Y107", _E, "too-many-values", "an entry is written by hand")
    SEVERAL = Rule("Y108", _E, "several-documents", "one file is one entry")
    NOT_MAPPING = Rule("Y109", _E, "not-a-mapping", "an entry is a list of fields")
    CONFLICT_MARKER = Rule("Y110", _E, "merge-conflict", "git left two versions in the file")
    BAD_KEY = Rule("Y111", _E, "bad-key", "a field's name is a plain word")
    HIDDEN_LINE_END = Rule(
        "Y112", _E, "hidden-line-end", "what editors show as a comment can be read as a field"
    )
    # S: the shape of an entry
    UNKNOWN_KEY = Rule("S101", _E, "unknown-key", "a misspelt field would be passed over")
    WRONG_TYPE = Rule("S102", _E, "wrong-type", "the field holds something else")
    MISSING = Rule("S103", _E, "missing-key", "the entry cannot be read without it")
    BAD_VALUE = Rule("S104", _E, "bad-value", "the field allows only certain values")
    EMPTY = Rule("S105", _E, "empty-value", "an empty field says nothing; leave it out")
    BAD_ID = Rule("S106", _E, "bad-id", "ids are lower-case words joined by hyphens")
    BAD_DATE = Rule("S107", _E, "bad-date", "dates are EDTF, so that they can be compared")
    ONE_OF = Rule("S108", _E, "one-of", "exactly one of these fields says who it is")
    # L: links
    DANGLING = Rule("L101", _E, "dangling-link", "the link leads nowhere")
    WRONG_KIND = Rule("L102", _E, "wrong-kind", "the link leads to another kind of entry")
    CYCLE = Rule("L103", _E, "part-of-cycle", "nothing is a part of itself")
    SAME_ID = Rule("L104", _E, "id-taken", "a link is just an id, so an id has one owner")
    ORPHAN = Rule("L105", _I, "nothing-links-here", "a reader will hardly find it")
    NO_TENURE = Rule("L106", _E, "as-without-tenure", "`as` is a post this person is said to hold")
    TWICE = Rule("L107", _W, "participant-twice", "one participation would be counted as two")
    # T: source texts
    TEXT_MISSING = Rule("T101", _E, "text-missing", "without the text no quote can be proved")
    TEXT_CHANGED = Rule("T102", _E, "text-changed", "the text is not the one that was recorded")
    TEXT_UNREADABLE = Rule("T103", _E, "text-unreadable", "without the text no quote can be proved")
    BAD_LINES = Rule("T104", _E, "bad-boilerplate", "the lines are not in the text")
    UNCLAIMED_TEXT = Rule("T105", _W, "text-without-source", "no source entry describes this text")
    ORIGINAL_MISSING = Rule(
        "T106", _E, "original-missing", "whether the text was taken out rightly can be seen no more"
    )
    ORIGINAL_CHANGED = Rule(
        "T107", _E, "original-changed", "the file is not the one that was received"
    )
    # Q: quotes
    QUOTE_ABSENT = Rule("Q101", _E, "quote-absent", "the source does not say it")
    QUOTE_AMBIGUOUS = Rule("Q102", _E, "quote-ambiguous", "it stands in several places")
    QUOTE_SPACES = Rule("Q103", _E, "quote-whitespace", "it differs from the text in white space")
    QUOTE_BOILERPLATE = Rule(
        "Q104", _E, "quote-in-boilerplate", "the page says it, not the article"
    )
    QUOTE_SHORT = Rule("Q105", _E, "quote-too-short", "a word or two stand in too many texts")
    QUOTE_TITLE = Rule("Q106", _E, "quote-is-title", "a headline sums up; the article says it")
    QUOTE_CONTEXT = Rule("Q107", _E, "quote-context", "prefix or suffix do not stand beside it")
    QUOTE_CUT = Rule("Q108", _E, "quote-cuts-word", "half a word can say the opposite of the whole")
    # C: claims
    UNSUPPORTED = Rule("C101", _E, "claim-without-quote", "no fact without its quote")
    BASIS_NOTE = Rule("C102", _E, "basis-without-note", "what no source says needs a reason")
    BASIS_QUOTES = Rule(
        "C103", _E, "basis-against-quotes", "basis and quotes contradict each other"
    )
    NOTE_BASIS = Rule("C104", _E, "note-without-basis", "the note says why, but not whose word")
    # E: evidence, whether a quote that stands in the text supports its claim
    MISFIT = Rule(
        "E101", _W, "quotes-do-not-name", "a quote that names nobody proves nothing of him"
    )
    DENIED = Rule("E102", _W, "passage-taken-back", "its sentence says that it is not so")
    CONDITIONAL = Rule("E103", _I, "passage-conditional", "its sentence does not say that it is so")
    # D: dates
    PRINTED_AGAINST = Rule("D101", _E, "printed-against-date", "the source prints another date")
    PRINTED_ABSENT = Rule("D102", _E, "printed-not-quoted", "`printed` is what the source prints")
    WEEKDAY = Rule("D103", _E, "weekday-against-date", "the day did not fall on that weekday")
    DATE_ABSENT = Rule("D105", _W, "date-not-printed", "a day no source prints is the editor's")
    UNREAD = Rule("D106", _W, "date-not-readable", "what cannot be read proves nothing, nor denies")
    TWO_WAYS = Rule(
        "D107", _W, "date-reads-two-ways", "05/04 is in April for some, in May for others"
    )
    BOUNDS = Rule("D104", _E, "bounds-against-date", "earliest and latest enclose the date")
    PRINTED_LESS = Rule(
        "D108", _E, "printed-says-less", "what the source does not print is somebody else's word"
    )
    UNDATED = Rule(
        "D109", _W, "day-of-the-article", "words of one sentence speak of one day, or say otherwise"
    )
    # O: overlaps
    SEATS = Rule("O101", _W, "seat-taken-twice", "a post has more holders at once than seats")
    TAKES_TURNS = Rule(
        "O102", _W, "holders-take-turns", "one holder is attested between two days of another"
    )
    OUTSIDE = Rule("O103", _W, "attested-outside-tenure", "a stated start or end says otherwise")
    TERM_TWICE = Rule("O104", _W, "term-written-twice", "one person holds one post once at a time")
    # N: names
    SHARED_NAME = Rule("N101", _W, "name-shared", "two entries answer to one name")
    HIDDEN = Rule(
        "N102", _W, "hidden-character", "what looks the same as another name is not found"
    )
    NULL = Rule("N103", _W, "null-value", "elsewhere it means nothing, and here it would be a word")
    LONG_NAME = Rule(
        "N104", _W, "name-too-long", "a name stands in a line; what explains it does not"
    )
    TEXT_HIDES = Rule("N105", _I, "text-hides-characters", "what nobody sees is lost in copying")
    NEEDLESSLY_APART = Rule(
        "N106", _I, "told-apart-needlessly", "only entries of one name are taken for one another"
    )
    FORM_MISSING = Rule(
        "N107", _I, "latin-form-missing", "who cannot read the script has nothing to type"
    )
    TEXT_HOLDS_FIELDS = Rule(
        "N108", _E, "text-holds-fields", "what is folded into a note is no field any more"
    )
    # H: what an article still holds
    UNUSED_SENTENCE = Rule("H101", _I, "sentence-unused", "nothing rests on this sentence")
    UNKNOWN_NAME = Rule("H102", _I, "name-unknown", "it looks like a name and belongs to no entry")

    @classmethod
    def all(cls) -> "Iterator[Rule]":
        """Every rule, in the order of the table."""
        return (rule for rule in vars(cls).values() if isinstance(rule, Rule))


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the library something stands: a path below it, a line and a column from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters of a file replaced: those at the offsets [start, end) of its text, by `text`."""

    path: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `hint` says what to do; `claim` is the id of the claim it is about, if any.

    `field` is the key it is about, where that cannot be seen from the place: it is missing. `fix`
    are edits that mend it, where they cannot make anything wrong.

    `entry` is the id of the entry it stands in; `concerns` are those of others it is about: whom a
    link leads to, whom a quote is from, who has the same name. Whoever changes one of them changes
    what is found here.
    """

    rule: Rule
    place: Place
    message: str
    hint: str = ""
    entry: str | None = None
    claim: str | None = None
    concerns: tuple[str, ...] = ()
    field: str | None = None
    fix: tuple[Edit, ...] = ()

    @property
    def severity(self) -> Severity:
        """How bad it is: the rule's severity."""
        return self.rule.severity

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Problems sort by place, then code, so that output is the same on every run."""
        return (self.place.path, self.place.line, self.place.column, self.rule.code, self.message)

    @property
    def said(self) -> tuple[object, ...]:
        """What it says, wherever in its file it has moved to."""
        return self.rule, self.place.path, self.entry, self.claim, self.message


def newly_found(known: Iterable[Problem], found: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems that say what none did before."""
    said = {one.said for one in known}
    return tuple(one for one in found if one.said not in said)


CODE: Final = {rule.code: rule for rule in Rules.all()}
