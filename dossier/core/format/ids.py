"""Ids and kinds: an entry's folder says what it is, its file name says who."""

import re
from enum import StrEnum
from typing import Final

from dossier.core.text.normal import normalize

ID_PATTERN: Final = r"[a-z0-9]+(-[a-z0-9]+)*"
_ID: Final = re.compile(ID_PATTERN)
_NOT_IN_ID: Final = re.compile(r"[^a-z0-9]+")


class Kind(StrEnum):
    """The four kinds of entry. `folder` is where they live, `mark` their letter in a list."""

    PERSON = "person"
    OFFICE = "office"
    EVENT = "event"
    SOURCE = "source"

    @property
    def folder(self) -> str:
        """The folder of the library that holds this kind."""
        return _FOLDERS[self]

    @property
    def mark(self) -> str:
        """One letter for lists: P, O, E, and A for the articles, which are sources."""
        return "A" if self is Kind.SOURCE else self.value[0].upper()


_FOLDERS: Final = {
    Kind.PERSON: "people",
    Kind.OFFICE: "offices",
    Kind.EVENT: "events",
    Kind.SOURCE: "sources",
}
KIND_OF_FOLDER: Final = {folder: kind for kind, folder in _FOLDERS.items()}


def is_id(text: str) -> bool:
    """Whether `text` is lower-case ASCII words joined by hyphens."""
    return _ID.fullmatch(text) is not None


def slug(text: str, most_words: int | None = None) -> str:
    """`text` as an id: accents dropped, everything but ASCII letters and digits a hyphen.

    Returns "" where nothing of `text` is left, so the caller has to name an alternative.
    """
    plain = normalize("NFKD", text.replace("’", "").replace("'", ""))
    ascii_only = plain.encode("ascii", "ignore").decode("ascii").lower()
    words = [word for word in _NOT_IN_ID.split(ascii_only) if word]
    return "-".join(words[:most_words])
