"""The languages whose dates are read, a module each; `east_asian` reads Chinese and its kin."""

from dossier.core.dates.languages.arabic import ARABIC
from dossier.core.dates.languages.cyrillic import RUSSIAN, UKRAINIAN
from dossier.core.dates.languages.english import ENGLISH
from dossier.core.dates.languages.french import FRENCH
from dossier.core.dates.languages.german import GERMAN
from dossier.core.dates.languages.hindi import HINDI
from dossier.core.dates.languages.language import DateLanguage
from dossier.core.dates.languages.persian import PERSIAN
from dossier.core.dates.languages.polish import POLISH
from dossier.core.dates.languages.spanish import SPANISH
from dossier.core.dates.languages.turkish import TURKISH

__all__ = ["LANGUAGES", "READ", "DateLanguage"]

LANGUAGES = (
    ENGLISH,
    UKRAINIAN,
    RUSSIAN,
    FRENCH,
    GERMAN,
    SPANISH,
    POLISH,
    TURKISH,
    ARABIC,
    PERSIAN,
    HINDI,
)
READ = frozenset({*(one.code for one in LANGUAGES), "zh", "ja", "ko"})
"""The tags of all languages whose months are read."""
