"""Words of any script in Latin letters, as newspapers would print a person so called.

    romanised("Μπάμπης")   -> ("bambis",)
    romanised("박지성")     -> ("bakjiseong",)
    romanised("محمد")      -> ("mhmd",)         vowels that are not written stay out
    romanised("สุรชัย")     -> ("surachai", "srchai")

One module a script holds its table and what is peculiar to it; each takes the word as printed,
casefolded and composed (NFC), for accents and vowel signs decide there. A script can be ambiguous:
then there are several readings, the likeliest first. Scripts without a module of their own are
romanised by `anyascii`, which costs more to import than this whole package and so is imported only
when such a letter turns up.
"""

from functools import lru_cache
from importlib import import_module
from typing import Final

from dossier.core.names.writing import Script, script_of
from dossier.core.text.normal import normalize

_MODULES: Final = {
    Script.GREEK: "greek",
    Script.ARMENIAN: "armenian",
    Script.GEORGIAN: "georgian",
    Script.HEBREW: "hebrew",
    Script.ARABIC: "arabic",
    Script.INDIC: "indic",
    Script.THAI: "thai",
    Script.HANGUL: "hangul",
    Script.KANA: "kana",
    Script.HAN: "han",
}


def romanised(printed: str) -> tuple[str, ...]:
    """The readings of a word in a–z and digits, the likeliest first; () where none is known."""
    return _romanised(normalize("NFC", normalize("NFKC", printed).casefold()))


@lru_cache(maxsize=16_384)  # one keystroke asks several times for the same word
def _romanised(word: str) -> tuple[str, ...]:
    module = _MODULES.get(script_of(word))
    # Tables are read when a word of their script turns up: most libraries hold two scripts.
    read = import_module(f"{__name__}.{module}").readings if module else _general
    letters = (_latin_only(reading) for reading in read(word))
    return tuple(dict.fromkeys(one for one in letters if one))


def _latin_only(text: str) -> str:
    """`text` in a–z and digits; what a module has left over goes through `anyascii`."""
    if not text.isascii():
        from anyascii import anyascii  # noqa: PLC0415 - 37 ms, and most libraries never need it

        text = anyascii(text).lower()
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


def _general(word: str) -> tuple[str, ...]:
    return (word,)
