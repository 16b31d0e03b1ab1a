"""Chinese characters, in Pinyin without tones, as `anyascii` reads them.

A character has one reading here, its most common one (anyascii 0.3, ISC licence, from the Unihan
database). Japanese names written in them are read quite otherwise, by nobody's rule: the entry has
to list their Latin form.
"""

from typing import Final

from anyascii import anyascii

#: Letters of Pinyin that other spellings use for other sounds.
_RESPELT: Final = (("zh", "j"), ("x", "sh"), ("q", "ch"), ("z", "ts"), ("c", "ts"), ("tsh", "ch"))


def readings(word: str) -> tuple[str, ...]:
    """As printed in Pinyin; and respelt as a foreign name in Chinese is meant to sound."""
    pinyin = anyascii(word).lower()
    respelt = pinyin
    for letters, sound in _RESPELT:
        respelt = respelt.replace(letters, sound)
    return pinyin, respelt
