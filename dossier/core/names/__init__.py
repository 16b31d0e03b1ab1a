"""Names as a searcher sees them: split into words, and folded so that spellings of one name meet.

Folding is for finding, never for identity: equal keys mean "worth showing", not "the same person".

    words("Dmytro O’Brien-Kuleba")  -> ["Dmytro", "O’Brien", "Kuleba"]
    fold("Рустем Умєров")           -> "rustem umerov"
    fold("Oumerov")                 -> "umerov"

`scripts` takes a word to plain and then to Latin letters, `romanised` those of other scripts than
Latin and Cyrillic, `sounds` levels what romanisations differ on, `hearing` what scripts cannot
write, `spelling` brings British words to American ones, `equivalents` knows that Mykola is Nikolai
and `nicknames` that Bill is William.
"""

import re

from dossier.core.names.equivalents import equivalents
from dossier.core.names.nicknames import nicknames
from dossier.core.names.palladius import pinyin
from dossier.core.names.romanised import romanised
from dossier.core.names.scripts import latin, plain, plain_text
from dossier.core.names.sounds import key, other_readings, spell_out_accents
from dossier.core.names.writing import ABJADS, EUROPEAN, SYLLABIC, Script, script_of
from dossier.core.text.normal import normalize
from dossier.core.text.words import LETTER

__all__ = [
    "endings",
    "equivalents",
    "fold",
    "initial",
    "keys",
    "latin",
    "nicknames",
    "plain",
    "plain_text",
    "romanised",
    "word_spans",
    "words",
]

_WORD = re.compile(rf"{LETTER}+(?:['’‘ʹ′`´]{LETTER}+)*")
# The same for most texts, in a third of the time.
_ASCII_WORD = re.compile("[A-Za-z0-9]+(?:['`][A-Za-z0-9]+)*")


def word_spans(text: str) -> list[tuple[int, int]]:
    """Offsets (start, end) of each word in `text`; an apostrophe inside a word belongs to it."""
    pattern = _ASCII_WORD if text.isascii() else _WORD
    return [match.span() for match in pattern.finditer(text)]


def words(text: str) -> list[str]:
    """The words of `text` as printed: letters and digits of any script."""
    return (_ASCII_WORD if text.isascii() else _WORD).findall(text)


def fold(text: str) -> str:
    """The searching key of a whole form: its words' keys, joined by single spaces."""
    plain_words = (plain(word) for word in words(text))
    return " ".join(key(latin(word)) for word in plain_words if word)


def keys(word: str) -> tuple[str, ...]:
    """Every key of one word, `fold`'s first; several where languages read it differently.

    The key of a word without its vowels is in capitals: “GAN” for האן must not be taken for the
    whole of a Latin “gan”. Chinese, Japanese and Korean words have themselves for a key as well.
    """
    plain_word = plain(word)
    if not plain_word:
        return ()
    script = script_of(plain_word)
    if script not in EUROPEAN:
        found = [key(reading) for reading in romanised(word) or (plain_word,)]
        if script in ABJADS:
            found = [one.upper() for one in found]
        if script in SYLLABIC:
            found.append(plain_word)
        return tuple(dict.fromkeys(found))
    letters = latin(plain_word)
    found = [key(letters), *(key(other) for other in other_readings(letters))]
    if not word.isascii():
        found.append(key(latin(plain(spell_out_accents(word.casefold())))))
    if script is Script.CYRILLIC and (chinese := pinyin(normalize("NFC", word.casefold()))):
        found.append(key(chinese))
    return tuple(dict.fromkeys(found))


_MOST_SIGNS = 4  # a longer run of signs is a foreign name or a title


def endings(word: str) -> tuple[str, ...]:
    """What a Chinese or Korean word ends in, sign by sign: given names stand last.

    () for other words.
    """
    if word.isascii() or script_of(word) not in (Script.HAN, Script.HANGUL):
        return ()
    signs = normalize("NFC", word)
    if len(signs) > _MOST_SIGNS:
        return ()
    return tuple(signs[at:] for at in range(1, len(signs)))


# Letters that romanisations exchange at the head of a word: Hlavnoe/Glavnoe, Wolodymyr/Volodymyr,
# Jermak/Yermak.
_SAME_INITIALS = str.maketrans({"h": "g", "w": "v", "y": "i", "j": "i", "c": "k", "q": "k"})


def initial(plain_word: str) -> str:
    """One code letter for the first letter of a plain word: the same for г, g and h."""
    return latin(plain_word[0])[0].translate(_SAME_INITIALS)
