"""Names that nobody can read by their letters: a Latin form has to say how they sound.

Arabic and Hebrew leave vowels out, and how Japanese reads Chinese characters no table knows. Search
meets such a name by ear, but it guesses; and whoever cannot read the script has nothing to type.
"""

import re
from collections.abc import Iterator
from typing import Final

from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.names import words
from dossier.core.names.writing import ABJADS, Script, script_of
from dossier.core.problems import Problem, Rules

#: Where Chinese characters are read in Chinese.
_CHINESE: Final = frozenset({"CN", "HK", "MO", "SG", "TW"})
_VOWEL_SIGNS: Final = re.compile("[\u05b0-\u05bb\u064b-\u0650\u0670]")


def unread(_library: Library, record: Record) -> Iterator[Problem]:
    """People none of whose names can be read by its letters; one line each."""
    if record.kind is not Kind.PERSON:
        return
    names = record.entry.other_names
    forms = [(record.name, None), *((name.name, name.language) for name in names)]
    if all(_is_unreadable(form, language, record.entry.country) for form, language in forms):
        message = f"nobody can tell by its letters how “{record.name}” is read"
        hint = "add the Latin form that sources print, or your own, to `other_names`"
        place = record.place((record.entry.lead_field,))
        yield Problem(Rules.FORM_MISSING, place, message, hint, record.id)


def _is_unreadable(form: str, language: str | None, country: str | None) -> bool:
    """Whether no word of a form can be romanised by rule."""
    scripts = {script_of(word) for word in words(form) if any(map(str.isalpha, word))}
    if not scripts or not scripts <= ABJADS | {Script.HAN}:
        return False
    if Script.HAN in scripts:
        read_in = language.partition("-")[0] if language else None
        return read_in != "zh" and (read_in is not None or country not in _CHINESE)
    return _VOWEL_SIGNS.search(form) is None
