"""Claims by hand: for each sort of claim what has to be said.

A form is filled in beforehand (`filling`) with what the passage names and what was written last;
what is typed into it are ids, words and dates, of which `claiming` makes additions. The quote is
never typed: it is the passage that was chosen.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from dossier.core.capture.passages import quote_of
from dossier.core.format.writing import Value
from dossier.core.sources.texts import SourceText
from dossier.core.text.spans import Span

#: Marks that open a quotation, and those that close one.
OPENING: Final = "\"'“„«‘‹「『"
CLOSING: Final = "\"'”“»’›」』"


#: Words between quotation marks of one sort.
_SPOKEN: Final = re.compile(
    '[“”„](.+?)[“”]|«(.+?)»|»(.+?)«|"(.+?)"|「(.+?)」|『(.+?)』|‹(.+?)›', re.DOTALL
)


def spoken(text: str, sentence: Span) -> Span | None:
    """The words of a sentence that stand between quotation marks; None without, or for several."""
    found = list(_SPOKEN.finditer(text, *sentence))
    if len(found) != 1 or found[0].lastindex is None:
        return None
    return found[0].span(found[0].lastindex)


class Holds(StrEnum):
    """What a field of a form takes."""

    ID = "id"
    CLAIM = "claim"
    TEXT = "text"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: `sorts` are those of the entries an id may be of, `choices` the words it may be.

    `source` says where its value comes from, before anybody has typed one.
    """

    key: str
    label: str
    holds: Holds = Holds.TEXT
    sorts: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    required: bool = False
    value: str = ""
    source: str = ""


class Sort(StrEnum):
    """The forms there are."""

    TENURE = "tenure"
    STATEMENT = "statement"
    PARTICIPANT = "participant"
    EVENT = "event"
    PART_OF = "part of"
    RELATION = "relation"
    EVIDENCE = "evidence"
    NEW = "new entry"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The passage a claim is to rest on, the sentence it is of, and what was written last.

    `strangers` are the words of the sentence that look like names of nobody.
    """

    text: SourceText
    passage: Span
    sentence: Span
    last_event: str = ""
    last_claim: str = ""
    strangers: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The passage."""
        return self.text.text[slice(*self.passage)]

    @property
    def quote(self) -> dict[str, Value]:
        """The passage as a quote.

        Raises:
            passages.NotOneError: nothing tells it from another place.
        """
        return quote_of(self.text, *self.passage)

    @property
    def is_quoted(self) -> bool:
        """Whether the passage stands between quotation marks: somebody's own words."""
        start, end = self.passage
        text = self.text.text
        return text[start - 1 : start] in set(OPENING) and (
            text[end : end + 1] in set(CLOSING) or text[end - 1 : end] in set(CLOSING)
        )


@dataclass(frozen=True, slots=True)
class ClaimForm:
    """A form with what is known beforehand."""

    sort: Sort
    fields: tuple[FormField, ...]

    def filled(self, values: Mapping[str, str]) -> "ClaimForm":
        """The form with other values."""
        return replace(
            self,
            fields=tuple(replace(one, value=values.get(one.key, one.value)) for one in self.fields),
        )

    @property
    def values(self) -> dict[str, str]:
        """What is filled in, by the fields' keys; nothing empty."""
        said = {one.key: " ".join(one.value.split()) for one in self.fields}
        return {key: value for key, value in said.items() if value}


_NOTE: Final = FormField("note", "note")
_WHO: Final = FormField("who", "who", Holds.ID, ("person",), required=True)
#: The fields of each form.
FORMS: Final[dict[Sort, tuple[FormField, ...]]] = {
    Sort.TENURE: (
        _WHO,
        FormField("post", "post", Holds.ID, ("post",), required=True),
        FormField("context", "context"),
        _NOTE,
    ),
    Sort.STATEMENT: (
        _WHO,
        FormField("speech", "speech", Holds.CHOICE, choices=("direct", "reported"), required=True),
        FormField("event", "occasion", Holds.ID, ("event",)),
        FormField("about", "about", Holds.ID, ("person", "post", "body", "event")),
        _NOTE,
    ),
    Sort.PARTICIPANT: (
        FormField("event", "event", Holds.ID, ("event",), required=True),
        replace(_WHO, sorts=("person", "post", "body")),
        FormField("role", "role"),
        FormField("as", "as", Holds.ID, ("post",)),
        FormField("delegation", "delegation"),
        _NOTE,
    ),
    Sort.EVENT: (
        FormField("name", "name", required=True),
        FormField("short", "also called"),
        FormField("type", "type"),
        FormField("date", "date"),
        FormField("printed", "printed"),
        FormField("why", "why so"),
        FormField("place", "place"),
        FormField(
            "status",
            "status",
            Holds.CHOICE,
            choices=("held", "announced", "proposed", "cancelled"),
            value="held",
        ),
        FormField("id", "id"),
    ),
    Sort.PART_OF: (
        FormField("child", "this", Holds.ID, ("post", "body", "event"), required=True),
        FormField("whole", "is part of", Holds.ID, ("body", "event"), required=True),
        _NOTE,
    ),
    Sort.RELATION: (
        replace(_WHO, key="from", sorts=("person", "post", "body", "event")),
        FormField("relation", "is", required=True),
        FormField("to", "to", Holds.ID, ("person", "post", "body", "event"), required=True),
        FormField("reverse", "who is its"),
        _NOTE,
    ),
    Sort.EVIDENCE: (FormField("claim", "claim", Holds.CLAIM, required=True),),
    Sort.NEW: (
        FormField(
            "kind", "kind", Holds.CHOICE, choices=("person", "post", "body", "event"), required=True
        ),
        FormField("name", "name", required=True),
        FormField("short", "also called"),
        FormField("id", "id"),
    ),
    Sort.LEFT_OUT: (_NOTE,),
}
