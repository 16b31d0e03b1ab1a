"""What is left of a key (sounds.py) when one script has written down what another one spells.

A script drops what it cannot write: Arabic and Hebrew the short vowels and p or v, Chinese and
Japanese the difference of l and r and every consonant at the end of a syllable. What survives all
of them is a skeleton: consonants only, voiced and voiceless ones as one, all hissing sounds as one.

    farhan, فرحان "frgan"             -> "brkn"
    putin, بوتين "butin", ปูติน        -> "btn"
    giancarlo, 吉安卡洛 "jiankaluo"    -> "knkl", "snkl"    by the rules of open syllables

Skeletons are compared between scripts only, or where nothing else is left; alone they say little,
and half of the likeness of two words is that of their keys. The classes are those of Soundex
(Russell, US patent 1,261,167) but for what Arabic and Chinese need.

All words of an index are skeletonised at once, as one text with a word a line: a hundred thousand
take a tenth of a second so.
"""

import re
from typing import Final

_PAIRS: Final = (("sh", "s"), ("zh", "s"), ("ch", "c"), ("ts", "s"))
_CLASSES: Final = str.maketrans(
    {"z": "s", "j": "c", "p": "b", "f": "b", "v": "b", "d": "t", "g": "k", "r": "l"}
)
_CLASSES_WITH_R: Final = {code: to for code, to in _CLASSES.items() if code != ord("r")}
_VOWELS: Final = re.compile("[aeiou]+")
_FINAL_LIQUID: Final = re.compile("(?<=[a-z])l(?![aeiou])")
_DOUBLED: Final = re.compile(r"([a-z])\1+")


def skeletons(keys: list[str], *, open_syllables: bool) -> list[str]:
    """The skeleton of each key; with open syllables, by the rules of Chinese, kana and Hangul."""
    text = "\n".join(keys)
    for pair, one in _PAIRS:
        text = text.replace(pair, one)
    if open_syllables:
        text = _FINAL_LIQUID.sub("", text.translate(_CLASSES))
    else:
        text = text.translate(_CLASSES_WITH_R)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", text)).split("\n")
