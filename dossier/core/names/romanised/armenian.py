"""Armenian, Eastern as printed in passports: ու is u, և is ev, the aspirates lose their sign."""

from typing import Final

_PAIRS: Final = (("ու", "u"), ("եւ", "ev"), ("և", "ev"), ("իւ", "yu"), ("եա", "ya"), ("իա", "ia"))
_LETTERS: Final = str.maketrans(
    dict(
        zip(
            "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
            "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o "
            "ch p j r s v t r ts v p k o f".split(),
            strict=True,
        )
    )
)


def readings(word: str) -> tuple[str, ...]:
    """The one reading."""
    for pair, latin in _PAIRS:
        word = word.replace(pair, latin)
    if word.startswith("ո") and len(word) > 1:
        word = f"v{word}"
    return (word.translate(_LETTERS),)
