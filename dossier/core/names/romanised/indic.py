"""The scripts of India, from Devanagari to Malayalam, which share one plan.

Each block is laid out as ISCII is (IS 13194:1991), so that one table by offset serves nine scripts:
a consonant carries an a unless a vowel sign or a virama follows. Names are printed as Hunterian
romanisation has it, without marks. In the north the a is not spoken at the end, nor in the middle
where a vowel stands on both sides (Ohala, Aspects of Hindi Phonology, 1983: V C a C V), but writers
differ: both readings are given.
"""

import re
from typing import Final

_FIRST_BLOCK: Final = 0x0900
_BLOCK: Final = 0x80
_BENGALI: Final = 0x0980
_SOUTHERN: Final = 0x0B80
_VIRAMA: Final = 0x4D
_CONSONANTS: Final = dict(
    zip(
        range(0x15, 0x3A),
        "k kh g gh n ch chh j jh n t th d dh n t th d dh n n "
        "p ph b bh m y r r l l l v sh sh s h".split(),
        strict=True,
    )
) | dict(zip(range(0x58, 0x60), "k kh g z r rh f y".split(), strict=True))
_VOWELS: Final = dict(
    zip(range(0x05, 0x15), "a a i i u u ri l e e e ai o o o au".split(), strict=True)
) | {0x60: "ri", 0x61: "l"}
_SIGNS: Final = dict(
    zip(range(0x3E, 0x4D), "a i i u u ri ri e e e ai o o o au".split(), strict=True)
) | {0x57: "au", 0x62: "l", 0x63: "l"}
_MARKS: Final = {0x01: "n", 0x02: "n", 0x03: "h"}
_OF_BENGALI: Final = {0x2F: "j", 0x2C: "b"}
#: “ওয়া” is how Bengali writes wa.
_BENGALI_W: Final = re.compile("o(?:y)(?=[aei])")
_NUKTA: Final = 0x3C
#: The unspoken a is marked until it is known whether it is spoken.
_UNWRITTEN: Final = "A"
_BETWEEN: Final = re.compile(r"(?<=[aeiouA])([^aeiouA]{1,2})A(?=[^aeiouA]{1,2}[aeiou])")
_DOTTED: Final = {"j": "z", "d": "r", "dh": "rh", "ph": "f", "k": "q", "kh": "kh", "g": "g"}


def readings(word: str) -> tuple[str, ...]:
    """With every a that the plan gives; and without those that are not spoken in the north."""
    written = _written(word)
    offset = ord(word[0]) - _FIRST_BLOCK
    block = _FIRST_BLOCK + offset - offset % _BLOCK
    spoken = written if block >= _SOUTHERN else written.removesuffix(_UNWRITTEN)
    inherent = "o" if block == _BENGALI else "a"
    full = spoken.replace(_UNWRITTEN, inherent)
    found = [full]
    if block < _SOUTHERN:
        # From the right, as one a left out lets the next be spoken.
        found.append(_BETWEEN.sub(r"\1", spoken).replace(_UNWRITTEN, inherent))
    if block == _BENGALI:
        found.append(spoken.replace(_UNWRITTEN, "a"))
        found = [_BENGALI_W.sub("w", one) for one in found]
    return tuple(found)


def _written(word: str) -> str:
    """A word letter by letter, `_UNWRITTEN` for each a that is only implied."""
    latin = ""
    for character in word:
        code = ord(character)
        at = (code - _FIRST_BLOCK) % _BLOCK if code >= _FIRST_BLOCK else -1
        if at in _CONSONANTS:
            of_bengali = code - at == _BENGALI and at in _OF_BENGALI
            latin += (_OF_BENGALI if of_bengali else _CONSONANTS)[at] + _UNWRITTEN
        elif at in _SIGNS:
            latin = latin.removesuffix(_UNWRITTEN) + _SIGNS[at]
        elif at == _VIRAMA:
            latin = latin.removesuffix(_UNWRITTEN)
        elif at == _NUKTA:
            latin = _dotted(latin)
        elif at in _VOWELS or at in _MARKS:
            latin += _VOWELS.get(at) or _MARKS[at]
        else:
            latin += character if character.isascii() else ""
    return latin


def _dotted(latin: str) -> str:
    """The last consonant with a dot below: ज is z then, ड r."""
    stem = latin.removesuffix(_UNWRITTEN)
    for size in (2, 1):
        if stem[-size:] in _DOTTED:
            return stem[:-size] + _DOTTED[stem[-size:]] + _UNWRITTEN
    return latin
