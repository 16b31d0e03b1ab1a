"""The languages that articles are read in by the proposer, as data."""

from typing import Final

from dossier.core.capture.article.language import language_of
from dossier.core.capture.propose.language import ProposerLanguage
from dossier.core.capture.propose.languages.english import ENGLISH
from dossier.core.capture.propose.languages.french import FRENCH
from dossier.core.capture.propose.languages.german import GERMAN
from dossier.core.capture.propose.languages.polish import POLISH
from dossier.core.capture.propose.languages.russian import RUSSIAN
from dossier.core.capture.propose.languages.spanish import SPANISH
from dossier.core.capture.propose.languages.ukrainian import UKRAINIAN
from dossier.core.format.entries import Source
from dossier.core.library.library import Library

LANGUAGES: Final = (ENGLISH, FRENCH, GERMAN, POLISH, RUSSIAN, SPANISH, UKRAINIAN)
_BY_CODE: Final = {one.code: one for one in LANGUAGES}


def language_for(library: Library, source: str) -> ProposerLanguage | None:
    """The rules for a source: those of the language it says it is in, else of its words.

    None if there are none for that language.
    """
    entry = library.typed(source, Source)
    text = library.texts.get(library.resolve(source))
    said = entry.language if entry else None
    code = (said or language_of(text.text if text else "") or ENGLISH.code).partition("-")[0]
    return _BY_CODE.get(code)
