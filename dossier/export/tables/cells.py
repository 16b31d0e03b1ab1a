"""Cells of CSV that no spreadsheet takes for a formula, and how to read them back.

A spreadsheet runs a cell that begins with =, +, - or @, some also one with |, % or a full-width
form of these, and some pass over white space and quotation marks before it; a tab or a line end may
begin another cell (OWASP, “CSV Injection”; CWE-1236). Such a cell gets one apostrophe in front, and
so does every cell that begins with an apostrophe: whoever takes one apostrophe away from each cell
that begins with one has the very characters again.
"""

import re
import unicodedata
from typing import Final

from dossier.core.text import visible

SIGN: Final = "'"
#: What may stand before a formula without making it less of one.
_PASSED_OVER: Final = re.compile(f"(?:[\\s\"'`´‘’‚‛“”„‟«»‹›]|{visible.HIDDEN})*")
_BEGINS: Final = frozenset("=+-@|%\u2212")
#: A cell that begins so is dangerous, whatever follows.
_FIRST: Final = ("'", "\t", "\r", "\n", "\0")


def guarded(text: str) -> str:
    """A text as a cell."""
    if text.startswith(_FIRST):
        return SIGN + text
    found = _PASSED_OVER.match(text)
    first = text[found.end() :][:1] if found else ""
    return SIGN + text if _BEGINS.intersection(unicodedata.normalize("NFKC", first)) else text


def plain(cell: str) -> str:
    """The text of a cell."""
    return cell.removeprefix(SIGN)
