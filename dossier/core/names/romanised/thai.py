"""Thai, by the Royal Institute's general system (1999) as far as letters alone can tell.

A vowel may stand before, above, below, behind or around its consonant, and short ones are not
written; whether a bare consonant ends a syllable or begins one of its own (สุรชัย is su-ra-chai)
nobody can tell by the letters. So there are several readings, the last of the letters alone in the
order in which they are spoken.
"""

import re
from typing import Final

_FIRST: Final = dict(
    zip(
        "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
        "k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r "
        "l w s s s h l o h".split(),
        strict=True,
    )
)
#: What a consonant sounds like at the end of a syllable, where that is another sound.
_LAST: Final = dict(
    zip(
        "จชซฌญฎฏฐฑฒตถทธบปพฟภรลฬศษส",
        "t t t t n t t t t t t t t t p p p p p n n n t t t".split(),
        strict=True,
    )
)
_SIGNS: Final = dict(zip("ะัาำิีึืุูฤ", "a a a am i i ue ue u u rue".split(), strict=True))
#: A consonant, or two that are spoken as one onset.
_C: Final = "([กขคตปผพ][รล]|[กขค]ว|ห[งนมยรลว]|[ก-ฮ])"
#: Vowels around a consonant, brought behind it between < and >.
_AROUND: Final = tuple(
    (re.compile(pattern), spoken)
    for pattern, spoken in (
        (r"[ก-ฮ][\u0e34\u0e38]?\u0e4c", ""),  # silenced by a sign above
        (r"[\u0e47-\u0e4e]", ""),  # tones
        (rf"เ{_C}ียะ?", r"\1<ia>"), (rf"เ{_C}ือะ?", r"\1<uea>"), (rf"เ{_C}าะ", r"\1<o>"),
        (rf"เ{_C}า", r"\1<ao>"), (rf"เ{_C}[ิอ]", r"\1<oe>"), (rf"แ{_C}ะ?", r"\1<ae>"),
        (rf"โ{_C}ะ?", r"\1<o>"), (rf"ไ{_C}ย?", r"\1<ai>"), (rf"ใ{_C}", r"\1<ai>"),
        (rf"เ{_C}", r"\1<e>"), ("ัว", "<ua>"), ("[ัา]ย", "<ai>"), ("ุย", "<ui>"),
        ("รร(?=[กคณตพม](?![<ะ-ู]))", "ั"), ("รร", "ัน"),
        ("(?<=[ก-ฮ])ว(?=[ก-ฮ](?![<ะ-ู]))", "<ua>"),
        ("ห(?=[งนมยรลว][<ะ-ู])", ""),  # raises the tone of what follows
    )
)  # fmt: skip
_PART: Final = re.compile("<[a-z]+>|.")
_GLIDES: Final = "รลว"


def readings(word: str) -> tuple[str, ...]:
    """In syllables, where a bare consonant ends one or begins its own; and letter by letter."""
    for pattern, spoken in _AROUND:
        word = pattern.sub(spoken, word)
    parts = _PART.findall(word)
    return (
        _in_syllables(parts, closed=True),
        _in_syllables(parts, closed=False),
        "".join(_of_letter(part) for part in parts),
    )


def _of_letter(part: str) -> str:
    return _vowel(part) or _FIRST.get(part, part)


def _vowel(part: str) -> str:
    """The vowel that a part is; "" if it is none."""
    return part[1:-1] if part.startswith("<") else _SIGNS.get(part, "")


def _in_syllables(parts: list[str], *, closed: bool) -> str:
    latin, after_vowel = "", False
    for at, part in enumerate(parts):
        following, second = (*parts[at + 1 : at + 3], "", "")[:2]
        vowel = _vowel(part)
        if part == "อ":
            vowel = "" if _vowel(following) else "o"
            latin, after_vowel = latin + vowel, bool(vowel)
        elif vowel or part not in _FIRST:
            latin, after_vowel = latin + (vowel or part), True
        elif _vowel(following):
            latin, after_vowel = latin + _FIRST[part], False
        elif after_vowel and (closed or not (following in _FIRST and _vowel(second))):
            latin, after_vowel = latin + _LAST.get(part, _FIRST[part]), False
        elif following not in _FIRST:
            latin += _FIRST[part]
        elif _vowel(second):  # two onsets: the first has a short a, unless they are one
            latin += _FIRST[part] + ("" if following in _GLIDES else "a")
        else:
            latin, after_vowel = f"{latin}{_FIRST[part]}o", True
    return latin
