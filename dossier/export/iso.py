"""Dates of EDTF as ISO 8601 has them: a year, a month, a day."""

import re
from typing import Final

# Of EDTF's marks of doubt none is kept: who takes the date says the doubt beside it.
_DATE: Final = re.compile(r"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)[?~%]?", re.ASCII)


def iso_date(edtf: str) -> str:
    """A date without what is unknown: 2024, 2024-08 or 2024-08-20; "" if it is no such date.

    An interval is none: whether something lasted so long or was at some time in it, EDTF leaves
    open, and a start with an end would not.
    """
    found = _DATE.fullmatch(edtf)
    return found[1] if found else ""
