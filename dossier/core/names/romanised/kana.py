"""Kana, by Hepburn without its long marks; the combinations that write foreign sounds among them.

ヴァ is va, ティ ti, ファ fa (the Cabinet's notice on foreign words of 1991). ー and っ are left
out: they lengthen what stands beside them, and keys take a doubled letter for one.
"""

import re
from typing import Final

_TABLE: Final = """
ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go
サ sa シ shi ス su セ se ソ so ザ za ジ ji ズ zu ゼ ze ゾ zo タ ta チ chi ツ tsu テ te ト to
ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho
バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo
ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヰ i ヱ e ヲ o ン n ヴ vu ヵ ka
ヶ ke ヷ va ヸ vi ヹ ve ヺ vo
"""
_CELLS: Final = _TABLE.split()
_SIGNS: Final = dict(zip(_CELLS[::2], _CELLS[1::2], strict=True))
_SMALL_VOWELS: Final = dict(zip("ァィゥェォ", "aiueo", strict=True))
_SMALL_GLIDES: Final = dict(zip("ャュョヮ", ("ya", "yu", "yo", "wa"), strict=True))
#: シャ is sha, not shya.
_HISSING: Final = ("shi", "chi", "ji")
_SILENT: Final = "ーッ・"
_TO_KATAKANA: Final = {code: code + 0x60 for code in range(0x3041, 0x3097)}


#: A vowel that foreign names gain behind a consonant: su for s, to for t.
_GAINED: Final = re.compile("(?<=[kgszfpbmr])u(?![aeiou])|(?<=[td])o(?![aeiou])")


def readings(word: str) -> tuple[str, ...]:
    """As written; and without the vowels that a foreign name gains."""
    latin = _as_written(word)
    return latin, _GAINED.sub("", latin)


def _as_written(word: str) -> str:
    latin, before = "", ""
    for sign in word.translate(_TO_KATAKANA):
        if sign in _SMALL_VOWELS:
            # ウィ is wi and イェ ye; behind other signs the small vowel stands for the large one.
            glide = {"ウ": "w", "イ": "y"}.get(before, "")
            latin = latin.rstrip("aiueo") if not glide else latin[:-1] + glide
            latin += _SMALL_VOWELS[sign]
        elif sign in _SMALL_GLIDES:
            glide = _SMALL_GLIDES[sign]
            latin = latin.rstrip("aiueo") + (glide[1:] if latin.endswith(_HISSING) else glide)
        elif sign not in _SILENT:
            latin += _SIGNS.get(sign, sign)
        before = sign
    return latin
