"""Dates as dossiers write them (EDTF) and as sources print them (words and numbers)."""

from dossier.core.dates.parser import DateError, parse
from dossier.core.dates.value import Edtf, Precision, compatible

__all__ = [
    "DateError",
    "Edtf",
    "Precision",
    "compatible",
    "parse",
]
