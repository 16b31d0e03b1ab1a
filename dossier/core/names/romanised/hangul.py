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


#: How families spell themselves in passports where it is not by the rule (National Institute of
#: Korean Language, survey of 2007), the commonest first.
_TABLE: Final = """
김 kim, 이 lee yi rhee, 리 ri lee, 박 park pak, 최 choi choe, 정 jung chung,
조 cho, 강 kang, 윤 yoon yun, 장 chang, 임 lim, 림 rim, 한 han, 오 oh,
서 suh seo, 신 shin, 권 kwon, 황 hwang, 안 ahn, 송 song, 류 ryu, 유 yoo ryu,
전 chun jun, 고 ko, 문 moon, 손 sohn son, 배 bae, 백 paik baek, 허 huh hur,
노 roh noh, 남 nam, 심 shim, 곽 kwak, 성 sung, 차 cha, 주 joo chu, 우 woo,
구 koo, 나 na ra, 민 min, 진 chin jin, 지 chi ji, 엄 um, 원 won, 천 chun,
공 kong, 길 kil, 변 byun, 반 ban, 양 yang, 여 yeo lyuh, 추 choo, 소 so, 석 suk,
선 sun, 표 pyo, 현 hyun, 방 bang
"""
_FAMILIES: Final = {
    family: spellings.split()
    for family, _, spellings in (cell.strip().partition(" ") for cell in _TABLE.split(","))
}
_MOST_OF_A_NAME: Final = 4


def readings(word: str) -> tuple[str, ...]:
    """By the rule; without the vowel that foreign names gain; and as families spell themselves."""
    families = _FAMILIES.get(word[0], []) if len(word) <= _MOST_OF_A_NAME else []
    if len(word) > 1:
        families = families[:1]
    given, whole = _by_rule(word[1:]), _by_rule(word)
    return whole, whole.replace("eu", ""), *(family + given for family in families)


def _by_rule(word: str) -> str:
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
    return "".join(written)
