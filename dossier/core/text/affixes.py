"""What a script writes onto a word without a space, and what is no part of a name.

Korean particles stand behind it (박지성은: Park Ji-sung, as the topic), the Arabic and Hebrew
“and”, “the”, “to” in front (ومحمد, והשר), Turkish case endings behind an apostrophe (Erdoğan'ın).
Nobody can tell by the letters alone whether 은 belongs to 한가은 or to what follows her. So every
way to read a word is given, and which of them is somebody's name, the list of names decides.

Sources: the particles (조사) of the National Institute of Korean Language's standard grammar; the
proclitics of Wright's Arabic grammar (§ 361) and of the Hebrew Academy (אותיות השימוש); the
apostrophe rule of the Turkish Language Association.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Final

_KOREAN: Final = frozenset(
    (
        "은 는 이 가 을 를 의 에 에서 에서는 에게 에게는 에게서 께 께서 께서는 한테 와 과 와의 "
        "과의 와는 과는 도 만 로 으로 로서 으로서 로는 으로는 부터 까지 처럼 보다 마저 조차 나 "
        "이나 며 이며 자 이자 라고 이라고 라는 이라는 라며 이라며 이다 였다 이었다 입니다 인 "
        "들 들은 들이 들의 들을 씨 씨는 씨가 씨의 씨를 씨에게 씨와 씨도 님 님은 님이 님의 님을 "
        "측 측은 측이 측의"
    ).split()
)
_MOST_OF_A_PARTICLE: Final = 4
#: “and” or “so”, then “in”, “like” or “to”, then the article; “to the” drops a letter (لل).
_ARABIC: Final = tuple(
    sorted(
        {"".join(parts) for parts in product(("", "و", "ف"), ("", "ب", "ك"), ("", "ال"))}
        | {"".join(parts) for parts in product(("", "و", "ف"), ("ل", "لل"))} - {""}
    )
)
#: “and”, then “that” or “when”, then “in”, “to”, “like” or “from”, then the article.
_HEBREW: Final = tuple(
    sorted(
        {
            "".join(parts)
            for parts in product(
                ("", "ו"), ("", "ש", "כש", "מש"), ("", "ב", "ל", "כ", "מ"), ("", "ה")
            )
        }
    )
)
_LEAST_OF_A_WORD: Final = 2
_TURKISH: Final = re.compile(
    r"'(?:[nyds]?[ıiuüaeâ]|[dt][ae]|n?[ıiuü]n|[dt][ae]n|[nl]?l[ae]|y?l[ae]|n?[ae]|c[ae]|l[ıiuü]k|[ıiuü]m"
    r"|[dt][ae]ki|l[ae]r\w*|s[ıiuü]z?|n[dt][ae]n?)(?!\w)",
    re.IGNORECASE,
)
ARTICLE: Final = "ال"


@lru_cache(maxsize=65_536)  # the same few thousand words make up most texts
def cores(word: str) -> tuple[tuple[int, int], ...]:
    """The ways to read a word without affixes: [start, end) inside it, the whole word left out."""
    first = word[0]
    if first < "\u05d0":  # most words of most texts
        return ()
    if "가" <= first <= "힣":
        return tuple((0, end) for end in _without_particle(word))
    if "\u05d0" <= first <= "\u05ea":
        prefixes = _HEBREW
    elif "\u0620" <= first <= "\u06d3":
        prefixes = _ARABIC
    else:
        return ()
    return tuple(
        (len(prefix), len(word))
        for prefix in prefixes
        if prefix and word.startswith(prefix) and len(word) - len(prefix) >= _LEAST_OF_A_WORD
    )


def _without_particle(word: str) -> Iterator[int]:
    longest = min(_MOST_OF_A_PARTICLE, len(word) - _LEAST_OF_A_WORD)
    return (len(word) - size for size in range(1, longest + 1) if word[-size:] in _KOREAN)


def turkish_ending(text: str, at: int) -> int:
    """Where the Turkish case ending behind the apostrophe at `at` ends; `at` if there is none."""
    found = _TURKISH.match(text, at)
    return found.end() if found else at
