"""The languages whose pages are read, and those they are told apart from: data."""

from dossier.core.capture.article.languages.cyrillic import RUSSIAN, UKRAINIAN
from dossier.core.capture.article.languages.eastern import ARABIC, HINDI, PERSIAN, TURKISH
from dossier.core.capture.article.languages.english import ENGLISH
from dossier.core.capture.article.languages.german import GERMAN
from dossier.core.capture.article.languages.language import Lines, PageLanguage, Sort
from dossier.core.capture.article.languages.others import OTHERS
from dossier.core.capture.article.languages.polish import POLISH
from dossier.core.capture.article.languages.romance import FRENCH, SPANISH

__all__ = ["LANGUAGES", "OTHERS", "Lines", "PageLanguage", "Sort"]

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
