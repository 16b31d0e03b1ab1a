"""Dates as dossiers write them (EDTF) and as sources print them (words and numbers)."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from dossier.core.dates.day import FIRST_DAY, LAST_DAY, CalendarDay
from dossier.core.dates.parser import DateError, parse
from dossier.core.dates.value import Edtf, Precision, compatible

if TYPE_CHECKING:
    from dossier.core.dates.hints import meant
    from dossier.core.dates.pieces import PrintedDate
    from dossier.core.dates.printed import dates_printed
    from dossier.core.dates.weekdays import fits_weekday, weekdays_named, years_fitting

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "CalendarDay",
    "DateError",
    "Edtf",
    "Precision",
    "PrintedDate",
    "compatible",
    "dates_printed",
    "fits_weekday",
    "meant",
    "parse",
    "weekdays_named",
    "years_fitting",
]

_READING: Final = {
    "PrintedDate": "pieces",
    "dates_printed": "printed",
    "fits_weekday": "weekdays",
    "meant": "hints",
    "weekdays_named": "weekdays",
    "years_fitting": "weekdays",
}


def __getattr__(name: str) -> object:
    """Load what reads passages when it is first asked for: most commands read none (PEP 562)."""
    if name not in _READING:
        raise AttributeError(name)
    return getattr(import_module(f"dossier.core.dates.{_READING[name]}"), name)
