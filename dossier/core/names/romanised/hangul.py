"""Hangul, by the Revised Romanisation of 2000, syllable by syllable as family names are printed.

Finals are read as they sound (ㄱ k, ㅂ p), and ㄹㄹ is ll; other sounds that syllables exchange are
left as written, since the initials of given names are printed so (“Ji-seong”).
"""

from typing import Final

_FIRST: Final = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",")
_VOWELS: Final = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_LAST: Final = ",k,k,k,n,n,n,t,l,k,m,p,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",")
_SYLLABLES: Final = range(0xAC00, 0xD7A4)
_OF_A_FIRST: Final = len(_VOWELS) * len(_LAST)


def readings(word: str) -> tuple[str, ...]:
    """The one reading; letters outside the syllables stay."""
    written: list[str] = []
    for character in word:
        if ord(character) not in _SYLLABLES:
            written.append(character)
            continue
        first, rest = divmod(ord(character) - _SYLLABLES.start, _OF_A_FIRST)
        vowel, last = divmod(rest, len(_LAST))
        onset = _FIRST[first]
        if onset == "r" and written and written[-1].endswith("l"):
            onset = "l"
        written.append(onset + _VOWELS[vowel] + _LAST[last])
    return ("".join(written),)
