"""Dates on the command line."""

import argparse

from dossier.cli.diagnostics import CommandError
from dossier.core.dates import CalendarDay, DateError, Edtf, parse


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """Declare `--as-of DATE`."""
    said = "read the tenures at this day: 2025-04-18; 15 March 44 BC is -0043-03-15"
    parser.add_argument("--as-of", metavar="DATE", help=said)


def to_date(text: str | None, hint: str = "write 2025-04-18, 2025-04 or 2025") -> Edtf | None:
    """An EDTF date from the command line; None for none.

    Raises:
        CommandError: it is no date.
    """
    if text is None:
        return None
    try:
        return parse(text)
    except DateError as error:
        raise CommandError(str(error), hint) from error


def to_day(text: str | None) -> CalendarDay | None:
    """One day from the command line; None for none.

    Raises:
        CommandError: it is no date, or not exactly one day.
    """
    hint = "write one day, like 2025-04-18"
    value = to_date(text, hint)
    if value is None:
        return None
    if not value.is_day:
        raise CommandError(f"{value.text} is not one day", hint)
    return value.earliest
