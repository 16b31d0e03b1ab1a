"""The bytes of an article, and the text that is stored of it.

Plain text in UTF-8 is stored byte for byte. Out of HTML and PDF the text is taken, and so it is out
of text in another encoding whose name was given; then the bytes are kept beside it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dossier.core.capture.article.settling import Metadata
from dossier.files import limits
from dossier.files.encodings import not_utf8
from dossier.files.received.refused import NotStoredError

_TEXT: Final = "save it as plain text, HTML or PDF"
#: Formats that are neither, by what they begin with.
_OTHERS: Final = (
    (b"PK\x03\x04", "a ZIP archive, as documents of Word and LibreOffice are"),
    (b"\xd0\xcf\x11\xe0", "a document of an old Word"),
    (b"{\\rtf", "a document in RTF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_MARK: Final = b"\xef\xbb\xbf"
_HTML: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|article|main|section|div|meta|title|h1|p)[\s/>]",
    re.IGNORECASE | re.DOTALL,
)
_LOOKED_AT: Final = 4096


class Format(StrEnum):
    """What was received."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"


#: The ending of the file in which the bytes as received are kept.
_ENDING: Final = {Format.HTML: ".html", Format.PDF: ".pdf", Format.TEXT: ".original.txt"}
ENDINGS: Final = tuple(_ENDING.values())


@dataclass(frozen=True, slots=True)
class Received:
    """An article as received.

    Attributes:
        format: what the bytes are.
        data: they, untouched.
        text: the bytes of the text that is stored: UTF-8, and `data` itself for plain text.
        metadata: what a page says of itself.
    """

    format: Format
    data: bytes
    text: bytes
    metadata: Metadata | None = None

    @property
    def original(self) -> str:
        """The ending of the file that keeps `data`; "" where the text is all that was received."""
        return "" if self.text is self.data else _ENDING[self.format]


def received(data: bytes, encoding: str | None = None) -> Received:
    """Some bytes as an article.

    Args:
        data: the bytes.
        encoding: the encoding of their text, where it is not UTF-8 or a page does not say it.

    Raises:
        NotStoredError: they are no article that can be stored; the hint says the way out.
    """
    if not data.strip():
        raise NotStoredError("it is empty", "give the text of an article")
    for beginning, name in _OTHERS:
        if data.startswith(beginning):
            raise NotStoredError(f"it is {name}", _TEXT)
    if data.lstrip()[:5] == b"%PDF-":
        from dossier.files.received.pdf import text_of_pdf  # noqa: PLC0415 - few articles are

        text, metadata = text_of_pdf(data)
        return _checked(Received(Format.PDF, data, text.encode(), metadata))
    if _HTML.match(data.removeprefix(_MARK)[:_LOOKED_AT]):
        from dossier.files.received.html import text_of_html  # noqa: PLC0415

        page = _decoded(data, encoding) if encoding else data
        text, metadata = text_of_html(page)
        return _checked(Received(Format.HTML, data, text.encode(), metadata))
    text_bytes = _decoded(data, encoding).encode() if encoding else data
    # A text that is UTF-8 whatever its encoding was said to be has nothing to be taken out of.
    return _checked(Received(Format.TEXT, data, data if text_bytes == data else text_bytes))


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        hint = "name one as iconv does: WINDOWS-1251, UTF-16, KOI8-U"
        raise NotStoredError(f"there is no encoding “{encoding}”", hint) from error
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"the byte 0x{data[error.start]:02x} in line {line} is not {encoding}"
        raise NotStoredError(message, "name another encoding") from error


def _checked(one: Received) -> Received:
    """What was received, if its text may be stored."""
    if one.text is one.data:
        wrong = not_utf8(one.data)
        if wrong:
            keep = f"--encoding {wrong.encoding} converts it, and keeps these bytes beside the text"
            hint = keep if wrong.encoding else wrong.mend
            raise NotStoredError(wrong.message, hint)
    if b"\0" in one.text:
        line = one.text.count(b"\n", 0, one.text.index(b"\0")) + 1
        raise NotStoredError(f"it has a NUL byte in line {line}; it is no text", _TEXT)
    try:
        most = limits.text_bytes()
    except ValueError as error:
        raise NotStoredError(str(error), "unset it, or write a number of MiB") from error
    if len(one.text) > most:
        message = f"its text is larger than {most:,} bytes"
        raise NotStoredError(message, f"{limits.TEXT_VARIABLE} allows more, in MiB")
    if not one.text.decode("utf-8").strip("\ufeff \t\r\n\u00a0"):
        hint = "a scanned page has to be read first (OCR)" if one.format is Format.PDF else _TEXT
        raise NotStoredError("no text was found in it", hint)
    return one
