"""The text of a saved web page, and what it says of itself (trafilatura; nothing is fetched)."""

import re
from typing import Any, Final

from dossier.core.capture.article.settling import Metadata
from dossier.core.dates import DateError, parse
from dossier.core.format.scalars import FORMATS
from dossier.core.text.wording import one_line
from dossier.files.received.extras import extra, silent
from dossier.files.received.refused import NotStoredError

#: Dates are taken from where pages declare them, and never guessed from their text.
_DATES: Final = {"extensive_search": False, "original_date": True, "max_date": None}


def text_of_html(page: bytes | str) -> tuple[str, Metadata]:
    """The text of a page, with a final line break, and its metadata.

    Raises:
        NotStoredError: trafilatura is not installed, or finds no article.
    """
    trafilatura = extra("trafilatura", "html", "a web page")
    with silent():
        try:
            found = trafilatura.bare_extraction(
                page, with_metadata=True, include_comments=False, date_extraction_params=_DATES
            )
        except Exception as error:  # a damaged page breaks a parser in many ways
            message = f"the page cannot be read: {one_line(str(error))}"
            raise NotStoredError(message, "save it as plain text") from error
    text = (getattr(found, "text", None) or "").strip()
    if not text:
        raise NotStoredError("no article was found in the page", "save its text as plain text")
    return f"{text}\n", _metadata(found)


def _metadata(found: Any) -> Metadata:
    name = one_line(found.sitename or "")
    return Metadata(
        title=one_line(found.title or ""),
        author=re.sub(r"\s*;\s*", ", ", one_line(found.author or "")),
        publisher="" if name.casefold() == (found.hostname or "").casefold() else name,
        date=_day(found.date or ""),
        url=_address(found.url or ""),
    )


def _day(text: str) -> str:
    try:
        return parse(text).text if text else ""
    except DateError:
        return ""


def _address(text: str) -> str:
    check = FORMATS["url"].check
    return text if check and text and check(text) is None else ""
