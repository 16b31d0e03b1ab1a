"""What is proposed of an article, and what it rests on: never more than the text prints."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.core.text.spans import Span


class How(StrEnum):
    """What a proposal rests on."""

    PRINTED = "printed"  # the text says so
    INFERRED = "inferred"  # read from where, or how, it stands in the text
    GUESSED = "guessed"  # told by rules that no passage states: the language
    METADATA = "metadata"  # the page's metadata says so, and the text does not
    GIVEN = "given"  # whoever stores the article says so


@dataclass(frozen=True, slots=True)
class Found:
    """A value that is proposed.

    Attributes:
        value: as it would be written.
        how: what it rests on.
        passage: the passage of the text that says so, [start, end) in characters.
        note: why it is read so, where the text does not say it outright.
        printed: of a date, all that the passage prints of it; "" for the value itself.
    """

    value: str
    how: How
    passage: Span | None = None
    note: str = ""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of an article beside its text.

    Attributes:
        stem: the name of its file, without ending.
        url: where it stood.
        publishers: those of the library's sources.
    """

    stem: str = ""
    url: str = ""
    publishers: frozenset[str] = frozenset()
