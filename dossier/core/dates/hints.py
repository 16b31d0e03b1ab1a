"""What was meant by a text that is no date: an editor wrote the words of a source."""

from dossier.core.dates.calendars import elsewhere
from dossier.core.dates.parser import DateError, parse
from dossier.core.dates.printed import dates_printed
from dossier.core.dates.weekdays import weekdays_named


def meant(text: str) -> str:
    """What to write instead of words, as a hint; "" where they are no words of a date."""
    if others := elsewhere(text):
        words = others[0].words
        return f'it is {others[0].label}; the words themselves go into `original: "{words}"`'
    printed = dates_printed(text)
    if len(printed) == 1:
        weekday = "; the weekday is checked where it is quoted" if weekdays_named(text) else ""
        return f"write {printed[0].date.text}{weekday}"
    for _, start, end in weekdays_named(text):
        rest = (text[:start] + text[end:]).strip(" ,")
        if _is_date(rest):
            return f"write {rest}; the weekday is checked where it is quoted"
    if weekdays_named(text) and not printed:
        return "a weekday is no date: leave it out, and quote the passage that names it"
    return ""


def _is_date(text: str) -> bool:
    try:
        parse(text)
    except DateError:
        return False
    return True
