"""Georgian, by the national system of 2002 without its apostrophes.

A foreign name takes the -i of the nominative behind a consonant (“Hepburni”); a second reading
leaves it out.
"""

from typing import Final

_LETTERS: Final = str.maketrans(
    dict(
        zip(
            "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
            "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split(),
            strict=True,
        )
    )
)
_LEAST: Final = 4


def readings(word: str) -> tuple[str, ...]:
    """With the final -i, and without it."""
    latin = word.translate(_LETTERS)
    if latin.endswith("i") and len(latin) > _LEAST and latin[-2] not in "aeiou":
        return latin, latin[:-1]
    return (latin,)
