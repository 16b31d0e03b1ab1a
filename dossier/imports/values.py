"""Values of other formats as an entry may hold them; what cannot be is named, never mended.

White space becomes single spaces, characters that nobody sees are taken out and named; a date is
EDTF, or it is read as a source's words are, or it stays out.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from dossier.core import dates
from dossier.core.checks.characters import holds_fields
from dossier.core.format.scalars import FORMATS
from dossier.core.names.countries import code_of
from dossier.core.text.hidden import Sort as HiddenSort
from dossier.core.text.hidden import hidden
from dossier.core.text.wording import brief, one_line
from dossier.imports.report import Origin, Report

#: Characters a name has at most (as the check has it), and a text that is no article.
LONGEST_NAME: Final = 200
LONGEST_TEXT: Final = 2_000
_MOST_SHOWN: Final = 40
_LONGEST_DATE: Final = 60

_TIME: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}\S*")
_NO_DAY: Final = re.compile(r"([0-9]{4}(?:-(?:0[1-9]|1[0-2]))?)(?:-00){1,2}")
_ABOUT: Final = re.compile(
    r"(?:c\.|ca\.|circa|about|~)\s?([0-9]{4}(?:-[0-9]{2}){0,2})", re.IGNORECASE
)
#: Instead of a date, what tables write for none.
_NO_DATE: Final = frozenset(
    "present current now today ongoing incumbent none unknown - – —".split()
)
_FAR: Final = "9999"
#: Codes that ISO 3166-1 leaves to everybody's own use, as some formats do for “unknown”.
_NOWHERE: Final = frozenset({"AA", "QQ", "XX", "ZZ"})
#: White space that is made one space.
_BREAKS: Final = "\r\t\x0b\x0c\x85\u2028\u2029"
_DAMAGE: Final = frozenset({HiddenSort.CONTROL, HiddenSort.PRIVATE, HiddenSort.UNASSIGNED})


@dataclass(frozen=True, slots=True)
class Values:
    """Converts the values of one import and tells its report."""

    report: Report

    def text(self, raw: str, origin: Origin, most: int = LONGEST_TEXT, what: str = "") -> str:
        """A text on one line; "" for one that is too long, or none at all."""
        if not (raw.isascii() and raw.isprintable()):
            raw = self._seen(raw, origin)
        said = one_line(raw)
        if len(said) > most:
            why = f"{len(said):,} characters, and has room for {most:,}"
            self.report.leave(f"{what or 'a text'} that is too long", f"has {why}", origin)
            return ""
        if holds_fields(said):
            message = f"“{brief(said, _MOST_SHOWN)}” holds what looks like fields of an entry"
            self.report.complain("not taken", message, origin)
            return ""
        return said

    def name(self, raw: str, origin: Origin) -> str:
        """A form of a name; "" for what is none."""
        said = self.text(raw, origin, LONGEST_NAME, "a name")
        if said and not any(one.isalnum() for one in said):
            self.report.complain("no name", f"“{said}” is no name", origin)
            return ""
        return said

    def is_damaged(self, raw: str) -> bool:
        r"""Whether a text holds what no writing has: what stood there is lost (“O\x92Neal”)."""
        if raw.isascii() and raw.isprintable():
            return False
        return any(one.sort in _DAMAGE and one.character not in _BREAKS for one in hidden(raw))

    def _seen(self, raw: str, origin: Origin) -> str:
        """A text without the characters that nobody sees."""
        found = [one for one in hidden(raw) if one.character not in _BREAKS]
        if not found:
            return raw
        codes = ", ".join(dict.fromkeys(one.code for one in found[:_MOST_SHOWN]))
        message = f"“{brief(raw, _MOST_SHOWN)}” holds {brief(codes, _MOST_SHOWN * 2)}, left out"
        self.report.complain("characters that nobody sees", message, origin)
        places = {one.at for one in found}
        return "".join(one for at, one in enumerate(raw) if at not in places)

    def date(self, raw: str, origin: Origin, what: str) -> str:
        """A date as EDTF; "" for none, and for what cannot be read in one way."""
        said = one_line(raw)
        if not said or said.casefold() in _NO_DATE or said.startswith(_FAR):
            if said:
                self.report.leave(f"{what}: no date", said, origin)
            return ""
        value = _edtf(said) if len(said) <= _LONGEST_DATE else ""
        if not value:
            message = f"{what}: “{brief(said, _MOST_SHOWN)}” is no date that can be read in one way"
            self.report.complain("no date", message, origin)
        return value

    def span(self, start: str, end: str, origin: Origin) -> None:
        """Name a time that ends before it begins."""
        last = dates.parse(end).latest if end else None
        first = dates.parse(start).earliest if start else None
        if first and last and last < first:
            message = f"it ends {end}, before it begins {start}"
            self.report.complain("ends before it begins", message, origin)

    def url(self, raw: str, origin: Origin, what: str) -> str:
        """An address of the web; "" for anything else."""
        said = raw.strip()
        check = FORMATS["url"].check
        assert check is not None
        if said and (len(said) > LONGEST_TEXT or not said.isprintable() or check(said)):
            self.report.leave(f"{what}: no http or https address", said, origin)
            return ""
        return said

    def country(self, raw: str, origin: Origin, what: str) -> str:
        """A country by its code of two letters, or by what English calls it; "" for others."""
        said = one_line(raw)
        is_code = re.fullmatch("[A-Za-z]{2}", said)
        code = code_of(said) or (said.upper() if is_code and said.upper() not in _NOWHERE else "")
        if said and not code:
            self.report.leave(f"{what}: no country known here", said, origin)
        return code

    def language(self, raw: str, origin: Origin) -> str:
        """A language tag; "" for what is none."""
        check = FORMATS["language"].check
        assert check is not None
        if raw and check(raw):
            self.report.leave("a name's language", raw, origin)
            return ""
        return raw


@cache
def _edtf(said: str) -> str:
    """What a date says, as EDTF; "" where that is not certain."""
    if match := _TIME.fullmatch(said) or _NO_DAY.fullmatch(said):
        said = match[1]
    elif match := _ABOUT.fullmatch(said):
        said = f"{match[1]}~"
    if _is_edtf(said):
        return said
    printed = dates.dates_printed(said)
    whole = len(printed) == 1 and (printed[0].start, printed[0].end) == (0, len(said))
    return printed[0].date.text if whole else ""


def _is_edtf(said: str) -> bool:
    try:
        dates.parse(said)
    except dates.DateError:
        return False
    return True
