"""Chinese characters, in Pinyin without tones, as `anyascii` reads them.

A character has one reading here, its most common one (anyascii 0.3, ISC licence, from the Unihan
database). Japanese names written in them are read quite otherwise, by nobody's rule: the entry has
to list their Latin form.
"""

import re
from typing import Final

from anyascii import anyascii

#: Letters of Pinyin that other spellings use for other sounds, and vowels that foreign names lack.
_RESPELT: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("^zh", "j"), ("^x", "sh"), ("^q", "ch"), ("^[zc](?!h)", "ts"),
        ("uo$", "o"), ("ei$", "e"), ("ng$", "n"),
    )
)  # fmt: skip
#: Characters that stand for a consonant without its vowel in foreign names (Xinhua's table for
#: Names of the World's Peoples, 1993).
_BARE: Final = dict(
    one.split("=")
    for one in (
        "斯=s 思=s 絲=s 丝=s 特=t 德=d 克=k 尔=r 爾=r 夫=f 弗=f 姆=m 普=p 布=b 格=g 兹=z 茲=z "
        "什=sh 奇=ch 茨=ts 赫=h 勒=l 恩=n"
    ).split()
)
_J: Final = re.compile("j(?=[iu])")


def readings(word: str) -> tuple[str, ...]:
    """As printed in Pinyin; and respelt as a foreign name in Chinese is meant to sound."""
    respelt = "".join(_respelt(character) for character in word)
    return anyascii(word).lower(), respelt, _J.sub("g", respelt)


def _respelt(character: str) -> str:
    """One character as it sounds in a foreign name."""
    if character in _BARE:
        return _BARE[character]
    syllable = anyascii(character).lower()
    for pattern, sound in _RESPELT:
        syllable = pattern.sub(sound, syllable)
    return syllable
