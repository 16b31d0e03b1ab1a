"""Phrases that pages print around articles, known by their words alone."""

import re
from functools import cache
from typing import Final

from dossier.core.capture.article.languages import LANGUAGES, Sort
from dossier.core.text.normal import normalize

_NUMBER: Final = r"\d[\d.,\s]*(?:k|m|тис\.?|тыс\.?)?"
#: Signs around a line, and between its pieces.
_FRAME: Final = " \t\u00a0•·|*#▪●►▶▼→←»«‹›…—–-_=~+:.✓✕×"


def folded(text: str) -> str:
    """Words as phrases are compared: small letters, one kind of apostrophe, no frame."""
    return " ".join(_plain(text).strip(_FRAME).split())


def _plain(text: str) -> str:
    return normalize("NFKC", text).casefold().replace("’", "'").replace("i\u0307", "i")


def phrase(words: str) -> Sort | None:
    """The sort of some folded words, if the whole of them is what pages print; else None."""
    match = _phrases().fullmatch(words)
    return Sort[match.lastgroup.upper()] if match and match.lastgroup else None


@cache
def _phrases() -> re.Pattern[str]:
    """One pattern for the phrases of all languages, with a group for each sort."""
    groups = []
    for sort in Sort:
        tables = (language.furniture.get(sort, "") for language in LANGUAGES)
        lines = {_pattern(line) for table in tables for line in table.splitlines()}
        groups.append(f"(?P<{sort.name.lower()}>{'|'.join(sorted(lines))})")
    return re.compile("|".join(groups))


def _pattern(phrase: str) -> str:
    """The pattern of a phrase: `#` is a number, `…` anything."""
    words = (re.escape(_plain(one)) if one not in {"#", "…"} else one for one in _split(phrase))
    return r"\s*".join(words).replace("#", _NUMBER).replace("…", ".*")


def _split(phrase: str) -> list[str]:
    """The parts of a phrase: runs of words, numbers, and what may be anything."""
    return [one.strip() for one in re.split("([#…])", phrase.strip()) if one.strip()]
