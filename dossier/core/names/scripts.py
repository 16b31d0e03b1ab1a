"""From any script to plain lower-case letters, and from there to Latin ones.

Two steps, because a reader types in two ways:

    plain("Çavuşoğlu")  -> "cavusoglu"     case, accents and apostrophes gone, script kept
    plain("Знам'янка")  -> "знамянка"
    latin("знамянка")   -> "znamyanka"     one plain romanisation, close to what newspapers print

`plain` is what a native reader types; `latin` is the bridge between scripts. Cyrillic has a table
of its own, because a general transliterator serves one language and this one has to meet Ukrainian
*and* Russian readings of a letter (the sound rules in `sounds` make г/h/g and и/y/i one). Every
other script has its own module in `romanised`.

The table follows what the Ukrainian Cabinet's resolution 55 of 2010 and passports (ICAO Doc 9303,
part 3) print, reduced to what survives `sounds`: soft and hard signs vanish. Letters of Serbian,
Macedonian, Belarusian and the Turkic languages of the region were added by their sound.
"""

import re
import unicodedata

from dossier.core.names.romanised import romanised
from dossier.core.text.normal import normalize

# Letters that Unicode does not decompose into a base letter and a mark.
_LATIN_LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss",
        "ı": "i", "ħ": "h", "ŋ": "ng", "ə": "a", "ŧ": "t", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ƙ": "k",
        "ƴ": "y",
    }
)  # fmt: skip

# й, ї, ё and ў stand under their base letters и, і, е and у: `plain` has taken their marks off by
# then.
_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ж": "zh",
        "з": "z", "и": "i", "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch",
        "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
        # Serbian and Macedonian
        "ј": "y", "љ": "l", "њ": "n", "ђ": "dj", "ћ": "ch", "џ": "dzh", "ѕ": "dz",
        # Kazakh, Tatar, Kyrgyz and their neighbours
        "қ": "k", "ғ": "g", "ү": "u", "ұ": "u", "ө": "o", "ә": "a", "ң": "n", "һ": "h", "җ": "zh",
        "ӏ": "",
        # before the reforms of 1918
        "ѣ": "e", "ѳ": "f", "ѵ": "i",
    }
)  # fmt: skip

# Signs printed inside a word that no one types the same way twice.
_APOSTROPHES = "'’‘ʼʻʹ′`´ʾʿ\u00ad\u200c\u200d"
_DROP_APOSTROPHES = str.maketrans(dict.fromkeys(_APOSTROPHES))

# What `plain` leaves out of a word; apostrophes that are no letters end one in a text.
_ACCENTS = re.compile("[\u0300-\u036f\u0483-\u0489ʼʻʹʾʿ]+")

# From here on (Devanagari and later) a combining sign is a vowel, not an accent.
_FIRST_SCRIPT_WITH_VOWEL_SIGNS = "\u0900"


def plain(word: str) -> str:
    """The word in its own script, lower-case, without accents and apostrophes; maybe ""."""
    if word.isascii():
        return word.lower().replace("'", "").replace("`", "")
    # Folded twice: a compatibility letter may decompose into a capital one.
    folded = normalize("NFKD", word.translate(_DROP_APOSTROPHES).casefold())
    folded = normalize("NFKD", folded.casefold()).translate(_LATIN_LETTERS)
    return "".join(letter for letter in folded if _is_kept(letter))


def plain_text(text: str) -> str:
    """A whole text as `plain` makes its words, for Latin, Cyrillic, Greek and Armenian ones."""
    folded = text.lower() if text.isascii() else normalize("NFKD", text.casefold())
    if not folded.isascii():
        folded = normalize("NFKD", folded.casefold()).translate(_LATIN_LETTERS)
        folded = _ACCENTS.sub("", folded)
    return folded


def _is_kept(letter: str) -> bool:
    """Letters and digits, and the vowel signs of scripts that write vowels as signs."""
    if letter.isalnum():
        return letter not in _APOSTROPHES
    return letter >= _FIRST_SCRIPT_WITH_VOWEL_SIGNS and unicodedata.category(letter)[0] == "M"


def latin(plain_word: str) -> str:
    """A plain word in the letters a–z and digits; unchanged where no romanisation is known."""
    if plain_word.isascii():
        return plain_word
    letters = plain_word.translate(_CYRILLIC)
    if letters.isascii():
        return letters or plain_word
    return next(iter(romanised(letters)), plain_word)
