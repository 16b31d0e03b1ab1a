"""Dates as dossiers write them (EDTF) and as sources print them (words and numbers)."""

from dossier.core.dates.day import FIRST_DAY, LAST_DAY, CalendarDay
from dossier.core.dates.parser import DateError, parse
from dossier.core.dates.printed import PrintedDate, dates_printed
from dossier.core.dates.value import Edtf, Precision, compatible
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
    "parse",
    "weekdays_named",
    "years_fitting",
]
