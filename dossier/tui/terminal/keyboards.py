"""Keyboards with Cyrillic letters: the key that bears Й is Q, whatever it types.

Only commands are translated; what is typed into the search box stays what it is.
"""

from typing import Final

_QWERTY: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбю."
_UPPER_QWERTY: Final = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
_UPPER_RUSSIAN: Final = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"
#: Where the Ukrainian and Belarusian layouts differ from the Russian one.
_OTHERS: Final = {"і": "s", "І": "S", "ї": "]", "Ї": "}", "є": "'", "Є": '"', "ў": "o", "Ў": "O"}
_LATIN: Final = {
    **dict(zip(_RUSSIAN, _QWERTY, strict=True)),
    **dict(zip(_UPPER_RUSSIAN, _UPPER_QWERTY, strict=True)),
    **_OTHERS,
}


def latin(character: str) -> str:
    """What a key types on a Latin keyboard; the character itself if it already does."""
    return _LATIN.get(character, character)


#: Textual's names of the keys that bear no letter.
_NAMES: Final = {
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "/": "slash",
    "?": "question_mark",
}


def key_name(character: str) -> str:
    """The name Textual gives to the key that types a character."""
    return _NAMES.get(character, character)
