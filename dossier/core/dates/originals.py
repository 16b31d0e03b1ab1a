"""Whether the words by which a source prints a date agree with what an editor takes them to be."""

from dossier.core.dates.calendars import as_julian, elsewhere
from dossier.core.dates.day import is_day
from dossier.core.dates.numeric import two_ways
from dossier.core.dates.parser import parse
from dossier.core.dates.pieces import PrintedDate
from dossier.core.dates.printed import dates_printed
from dossier.core.dates.value import Edtf, compatible

#: Other years are counted from elsewhere, more often than not.
_FIRST_OURS, _LAST_OURS = 1500, 2199


def agreement(words: str, value: Edtf) -> bool | None:
    """Whether words print a date, in their own calendar; None where nothing here can tell."""
    others = elsewhere(words)
    if others:
        return any(one.fits(value) for one in others)
    unsure = two_ways(words)
    if unsure:
        # Which of the two is meant is what the editor infers.
        either = any(compatible(way, value) for one in unsure for way in one.readings)
        return None if either else False
    return _agrees_with_ours(words, value)


def _agrees_with_ours(words: str, value: Edtf) -> bool | None:
    """The same for words that can be read, as they stand or in the Julian calendar."""
    printed = dates_printed(words)
    for one in printed:
        fits = compatible(one.date, value) or _is_julian(one.date, value)
        # Of “4. toukokuuta 2020” only the year is read, and that says nothing of the day.
        if fits and (_is_all(one, words) or compatible(value, one.date)):
            return True
    year = printed[0].date.year if len(printed) == 1 and _is_all(printed[0], words) else None
    return False if year is not None and _FIRST_OURS <= year <= _LAST_OURS else None


def _is_all(printed: PrintedDate, words: str) -> bool:
    """Tell whether a date is all that some words say."""
    rest = words[: printed.start] + words[printed.end :]
    return not any(char.isalnum() for char in rest)


def _is_julian(printed: Edtf, value: Edtf) -> bool:
    """Tell whether a day printed by the Julian calendar, perhaps without a year, is one of ours."""
    if printed.year is None and printed.month and printed.day and value.year is not None:
        if not is_day(value.year, printed.month, printed.day):
            return False
        printed = parse(f"{value.year_mask}-{printed.month:02}-{printed.day:02}")
    return any(day == value.earliest == value.latest for day in as_julian(printed))
