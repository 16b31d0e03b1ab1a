"""Arabic letters, also of Persian, Urdu, Pashto, Kurdish and the Turkic languages.

Short vowels are mostly not written, so that a reading is what is left of a name: “mhmd”. Where
vowel signs are printed they are read. و and ي are consonants at the beginning and before a vowel,
else vowels (Wright, A Grammar of the Arabic Language, § 7). The article is read apart: a name is
printed with it and without.
"""

import re
from typing import Final

from dossier.core.text.affixes import ARTICLE

_TABLE: Final = """
ا a  آ a  أ a  إ i  ٱ a  ب b  ت t  ث th  ج j  ح h  خ kh  د d  ذ dh  ر r
ز z  س s  ش sh  ص s  ض d  ط t  ظ z  ع '  غ gh  ف f  ق q  ك k  ل l  م m
ن n  ه h  ة a  ى a  ء '  ؤ u  ئ i  پ p  چ ch  ژ zh  گ g  ک k  ی y  ې e
ے e  ۓ e  ں n  ہ h  ۃ a  ھ h  ۀ e  ە e  ڑ r  ٹ t  ڈ d  ټ t  ډ d  ړ r
ڼ n  ښ sh  ږ zh  ځ dz  څ ts  ڭ ng  ڤ v  ڨ g  ۆ o  ۇ u  ۈ u  ۋ v  ێ e  ڕ r
ڵ l  ڪ k  ګ g  ۍ y  ۑ y  ۏ v  ڠ ng  َ a  ِ i  ُ u  ً an  ٍ in  ٌ un  ٰ a
"""
_CELLS: Final = _TABLE.split()
_LETTERS: Final = dict(zip(_CELLS[::2], _CELLS[1::2], strict=True)) | {"\u0640": ""}
_VOWELS: Final = "اآأإٱىةaeiou\u064b-\u0650\u0670"
_YE: Final = "یې"
_GLIDES: Final = f"وي{_YE}"
#: و and ي as vowels: behind a consonant, and not before a vowel.
_LONG_U: Final = re.compile(rf"(?<=[^\W{_VOWELS}]|[\u064f])و(?![{_VOWELS}\u0651{_GLIDES}])")
_LONG_I: Final = re.compile(rf"(?<=[^\W{_VOWELS}]|[\u0650])[ي{_YE}](?![{_VOWELS}\u0651{_GLIDES}])")
_DOUBLED_VOWEL: Final = re.compile(r"([aiu])\1+")
_FOREIGN: Final = (("تش", "چ"), ("دج", "ج"), ("تس", "ts"))
_LEAST_BEHIND_ARTICLE: Final = 3


def readings(word: str) -> tuple[str, ...]:
    """What is written; and the same without the article."""
    found = [_read(word)]
    bare = word.removeprefix(ARTICLE).removeprefix("لل")
    if bare != word and len(bare) >= _LEAST_BEHIND_ARTICLE:
        found.insert(0, _read(bare))
    return tuple(found)


def _read(word: str) -> str:
    for pair, one in _FOREIGN:
        word = word.replace(pair, one)
    word = _LONG_I.sub("i", _LONG_U.sub("u", word))
    word = word.replace("و", "w").replace("ي", "y")
    return _DOUBLED_VOWEL.sub(
        r"\1", "".join(_LETTERS.get(letter, letter if letter.isascii() else "") for letter in word)
    )
