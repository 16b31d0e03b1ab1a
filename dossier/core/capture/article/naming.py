"""The id of a source: its publisher, its day, and a few words for its subject."""

import re
from collections.abc import Callable
from typing import Final

from dossier.core.capture.article.languages import LANGUAGES
from dossier.core.capture.article.reading import Reading
from dossier.core.capture.naming import id_from
from dossier.core.names import words
from dossier.core.text.normal import normalize

#: Stands for a publisher that is not known.
_UNKNOWN: Final = "web"
_DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_MOST_WORDS: Final = 3
_SHORTEST: Final = 3


def beginning(reading: Reading) -> str:
    """What stands before the subject: publisher and, as far as its year is known, the day."""
    house = id_from(reading.publisher.value) if reading.publisher else ""
    day = _DAY.match(reading.date.value) if reading.date else None
    return "-".join(filter(None, (house or _UNKNOWN, day.group() if day else "")))


def subject(reading: Reading) -> str:
    """A few words of the headline, else of the text, that may stand for what it is about."""
    text = reading.title.value if reading.title else reading.page.text[:200]
    code = reading.language.value if reading.language else ""
    little = next((one.common for one in LANGUAGES if one.code == code), "")
    said = [word for word in words(normalize("NFC", text)) if len(word) >= _SHORTEST]
    kept = [word for word in said if word.casefold() not in little.split()]
    ids = [id_ for word in (kept or said) if (id_ := id_from(word))]
    return "-".join(ids[:_MOST_WORDS]) or "article"


def numbered(id_: str, is_taken: Callable[[str], bool]) -> str:
    """An id, with a number behind it if it is taken."""
    free, number = id_, 1
    while is_taken(free):
        number += 1
        free = f"{id_}-{number}"
    return free
