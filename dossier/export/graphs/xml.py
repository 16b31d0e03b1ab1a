r"""XML 1.0 that every reader can read, whatever stands in a name or a quote.

XML forbids most control characters, even as references: each of these becomes the escape that a
terminal would be shown (`\x1b`). White space that a reader would normalise, and what could not be
seen or would turn a line around, is written as a character reference and read as itself.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Final
from xml.sax.saxutils import quoteattr

from dossier.core.text import visible

HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>'
#: What is no `Char` of XML 1.0, https://www.w3.org/TR/xml/#charsets.
_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: What no terminal may receive.
_HIDDEN: Final = re.compile(visible.HIDDEN)


def attribute(text: str) -> str:
    """A text as the quoted value of an attribute."""
    legal = _FORBIDDEN.sub(lambda one: visible.line(one.group()), text)
    return _HIDDEN.sub(_reference, quoteattr(legal, {"\r": "&#13;"}))


def _reference(match: re.Match[str]) -> str:
    return f"&#{ord(match.group())};"


def tag(name: str, attributes: Mapping[str, str | None], *, is_empty: bool = True) -> str:
    """A tag with those of its attributes that have a value; one that is not empty stays open."""
    written = "".join(
        f" {key}={attribute(value)}" for key, value in attributes.items() if value is not None
    )
    return f"<{name}{written}{'/' if is_empty else ''}>"


def content(text: str) -> str:
    """A text between two tags."""
    # What is escaped between quotation marks is all that has to be, line ends included.
    return attribute(text)[1:-1]


def document(lines: Iterable[str]) -> bytes:
    """The lines of a document, without its head, as a file."""
    return "".join(f"{line}\n" for line in chain((HEAD,), lines)).encode()
