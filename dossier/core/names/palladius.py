"""Chinese names in Cyrillic letters: Си Цзиньпин is Xi Jinping.

Russian, and Ukrainian after it, write Chinese by the syllables of Palladius (Kafarov, 1888), which
read as Russian give letters that no pinyin has: “tszinpin”. A word that is nothing but such
syllables is read back into pinyin; one that only looks so (Иван) gets a reading that nobody has.
"""

import re
from functools import cache
from itertools import product
from typing import Final

#: Cyrillic initials before hard and before soft finals, with the pinyin of each.
_HARD: Final = {
    "б": "b", "п": "p", "м": "m", "ф": "f", "д": "d", "т": "t", "н": "n", "л": "l", "г": "g",
    "к": "k", "х": "h", "чж": "zh", "ч": "ch", "ш": "sh", "ж": "r", "цз": "z", "ц": "c", "с": "s",
}  # fmt: skip
_SOFT: Final = {
    "б": "b", "п": "p", "м": "m", "д": "d", "т": "t", "н": "n", "л": "l", "цз": "j", "ц": "q",
    "с": "x",
}  # fmt: skip
_HARD_FINALS: Final = {
    "а": "a", "ай": "ai", "ань": "an", "ан": "ang", "ао": "ao", "э": "e", "эй": "ei", "энь": "en",
    "эн": "eng", "о": "uo", "оу": "ou", "у": "u", "уа": "ua", "уай": "uai", "уань": "uan",
    "уан": "uang", "уй": "ui", "уэй": "ui", "унь": "un", "ун": "ong", "ы": "i", "и": "i",
}  # fmt: skip
_SOFT_FINALS: Final = {
    "и": "i", "я": "ia", "яо": "iao", "е": "ie", "ю": "iu", "янь": "ian", "ян": "iang",
    "инь": "in", "ин": "ing", "юн": "iong", "юй": "u", "юэ": "ue", "юань": "uan", "юнь": "un",
}  # fmt: skip
_ALONE: Final = {
    "а": "a", "ай": "ai", "ань": "an", "ан": "ang", "ао": "ao", "э": "e", "энь": "en", "эр": "er",
    "оу": "ou", "и": "yi", "я": "ya", "яо": "yao", "е": "ye", "ю": "you", "янь": "yan",
    "ян": "yang", "инь": "yin", "ин": "ying", "юн": "yong", "у": "wu", "ва": "wa", "вай": "wai",
    "вань": "wan", "ван": "wang", "во": "wo", "вэй": "wei", "вэнь": "wen", "вэн": "weng",
    "юй": "yu", "юэ": "yue", "юань": "yuan", "юнь": "yun", "лю": "liu", "люй": "lu", "хуэй": "hui",
    "хой": "hui", "бо": "bo", "по": "po", "мо": "mo", "фо": "fo", "жи": "ri",
}  # fmt: skip
#: Ukrainian writes и for Russian ы and і for и; є and ї as well.
_UKRAINIAN: Final = str.maketrans({"і": "и", "ї": "и", "є": "е", "ґ": "г"})
_MOST_SYLLABLES: Final = 3


def pinyin(word: str) -> str:
    """A lower-case Cyrillic word of Palladius's syllables in pinyin; "" for any other.

    Where the syllables can be parted in two ways, н begins the second, unless ъ parts them.
    """
    word = word.translate(_UKRAINIAN)
    if not _whole().fullmatch(word):
        return ""
    return "".join(_syllables()[one] for one in _syllable().findall(word))


@cache
def _syllables() -> dict[str, str]:
    hard = {a + b: x + y for (a, x), (b, y) in product(_HARD.items(), _HARD_FINALS.items())}
    soft = {a + b: x + y for (a, x), (b, y) in product(_SOFT.items(), _SOFT_FINALS.items())}
    return hard | soft | _ALONE


@cache
def _syllable() -> re.Pattern[str]:
    return re.compile(_any_syllable())


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(f"(?:{_any_syllable()}ъ?){{1,{_MOST_SYLLABLES}}}")


def _any_syllable() -> str:
    """The pattern of a syllable, the longer before the shorter."""
    longest = sorted(_syllables(), key=len, reverse=True)
    vowels = "аэоуыияею"
    ends = (f"{one}(?![{vowels}])" if one.endswith("н") else one for one in longest)
    return f"(?:{'|'.join(ends)})"
