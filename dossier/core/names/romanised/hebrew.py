"""Hebrew, mostly without vowel points: what is left of a name, as “mkhl” for Michael.

ב is b at the beginning, later v as well; פ is p, ף f; ו and י are vowels behind a consonant,
doubled they are v and y. A geresh makes ג j, ז zh, צ ch (the Hebrew Academy's rules for foreign
names).
"""

import re
from typing import Final

_RULES: Final = tuple(
    (re.compile(pattern), latin)
    for pattern, latin in (
        (r"[\u0591-\u05bd\u05bf-\u05c7״\"]", ""),
        ("ג['’׳]", "j"), ("ז['’׳]", "zh"), ("[צץ]['’׳]", "ch"), ("['’׳]", ""),
        ("^או", "o"), ("^אי", "i"), ("^ב", "b"), ("^ו+", "v"), ("^י+", "y"), ("^יו", "yo"),
        ("וו", "v"), ("יי(?=.)", "ai"), ("ה$", "a"), ("ו(?=[אהעו])", "v"), ("י(?=[אהע].)", "y"),
        ("ו", "o"), ("י", "i"),
    )
)  # fmt: skip
_LETTERS: Final = str.maketrans(
    dict(
        zip(
            "אבגדהזחטכךלמםנןסעפףצץקרשת",
            "a v g d h z kh t k k l m m n n s a p f ts ts k r sh t".split(),
            strict=True,
        )
    )
)


def readings(word: str) -> tuple[str, ...]:
    """With v, p and sh; and with b, f and s."""
    for pattern, latin in _RULES:
        word = pattern.sub(latin, word)
    first = word.translate(_LETTERS)
    if any(letter in word for letter in "בפש"):
        return first, word.replace("ב", "b").replace("פ", "f").replace("ש", "s").translate(_LETTERS)
    return (first,)
