"""Whose a title is, where it is printed: the name beside it, or two people the words keep apart.

“Ana Brandt, the Minister of Ports”, “Minister of Ports Ana Brandt” give the title to her. “Ana
Brandt met the Minister of Ports” names both and gives it to nobody; “Ana Brandt met the Minister of
Ports, Ivo Holm” gives it to him, whether anybody has listed him or not.
"""

import re
from functools import cache
from typing import Final

from dossier.core.dates.words import names_of_days
from dossier.core.evidence.beside import Beside, Neighbour
from dossier.core.evidence.modifiers import lexicon
from dossier.core.evidence.surroundings import is_capital, stands_between, words_after
from dossier.core.evidence.tokens import Words
from dossier.core.names.countries import demonyms


def people_beside(text: str, start: int, end: int, beside: Beside) -> list[Neighbour]:
    """The persons whose names stand directly before or behind a title: those who hold it.

    “Ana Brandt, the Minister of Ports”, “Ministers of Ports Ana Brandt and Ivo Holm”. A name that
    no comma parts from the title in front of it has it alone: “Ivo Holm, the minister Ana Brandt”.
    """
    people = [one for one in beside.neighbours if one.person]
    found: list[Neighbour] = []
    last = end
    for one in people:
        if one.start >= end and (
            _is_apposed(text, end, one.start, beside)
            or (last > end and _is_listed(text, last, one.start))
        ):
            found.append(one)
            last = one.end
    if found and not text[end : found[0].start].strip():
        return found
    first = start
    for one in reversed(people):
        next_to_it = one.end <= start and _is_apposed(text, one.end, start, beside)
        if next_to_it or (first < start and _is_listed(text, one.end, first)):
            found.append(one)
            first = one.start
    return found


def stranger_behind(text: str, end: int, beside: Beside) -> int:
    """Where the name of nobody listed ends that stands directly behind a title; `end` for none."""
    gap = _APPOSED.match(text, end)
    if gap is None or gap.end() >= len(text) or not text[gap.end()].isupper():
        return end
    words = words_after(text, gap.end())
    last = 0
    while (
        last < len(words)
        and is_capital(words.printed[last])
        and not _is_honour(words, last)
        and words.printed[last] not in names_of_days()
        and not any(one.start <= words.spans[last][0] < one.end for one in beside.neighbours)
    ):
        last += 1
    ended = last == len(words) or not is_capital(words.printed[last])
    return words.spans[last - 1][1] if last in _WORDS_OF_A_NAME and ended else end


#: Given name and surname, and perhaps one between.
_WORDS_OF_A_NAME: Final = (2, 3)
_APPOSED: Final = re.compile(r",?\s+(?:\(\s*)?")
#: What may stand beside a name without parting it from its title: an age, a remark in brackets.
_ASIDE: Final = re.compile(r"\s*\([^()\n]{0,60}\)|,\s*[0-9]{1,3}(?=\s*,|\s+[^\W\d]),?")


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether two names with [start, end) between them stand in one list."""
    return start <= end and _list_joint().fullmatch(_ASIDE.sub("", text[start:end])) is not None


@cache
def _list_joint() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(lexicon().joins, key=len, reverse=True))
    return re.compile(rf"\s*,\s+(?:(?:{words})\s+)?|\s+(?:{words})\s+", re.IGNORECASE)


def _is_apposed(text: str, start: int, end: int, beside: Beside) -> bool:
    """Whether only a comma, articles, honours, adjectives and other titles stand between.

    Adjectives only behind a comma: “Ana Brandt called the minister” looks as if it had one.
    """
    if start > end or _is_named_between(text, start, end, beside):
        return False
    between = _ASIDE.sub("", _without_titles(text, start, end, beside))
    gap = _APPOSED.match(between)
    if gap is None or parts(between, 0, len(between)):
        return False
    words = Words.of(between, gap.end(), len(between))
    reach = words.spans[-1][1] if len(words) else gap.end()
    parted = gap.group().strip() != ""
    return between[reach:].strip(" .-") == "" and all(
        _is_honour(words, index)
        or (parted and stands_between(words, index) and not _is_place(words, index))
        or any(lexicon().harmless.ending(words.folded, index + 1))
        for index in range(len(words))
    )


def _is_named_between(text: str, start: int, end: int, beside: Beside) -> bool:
    """Whether somebody's name, which no article or honour is, stands in between."""
    return any(
        one.person and start <= one.start and one.end <= end and text[one.start].isupper()
        for one in beside.neighbours
    )


def _is_honour(words: Words, index: int) -> bool:
    return words.folded[index] in lexicon().honours or words.printed[index] in demonyms()


def _is_place(words: Words, index: int) -> bool:
    """Whether a capital may be that of another name than the title's: “Ana Berg, Oslo Mayor”."""
    word = words.folded[index]
    possessive = word.endswith(("'s", "s'"))
    return is_capital(words.printed[index]) and not (_is_honour(words, index) or possessive)


def _without_titles(text: str, start: int, end: int, beside: Beside) -> str:
    """What stands in [start, end), other titles left out with the comma or “and” behind them."""
    kept = text[start:end]
    for one in beside.neighbours:
        if not one.person and start <= one.start and one.end <= end:
            before, title, behind = kept.partition(text[one.start : one.end])
            joint = _list_joint().match(behind) if title else None
            kept = before + (behind[joint.end() :] if joint else behind)
    return kept


def parts(text: str, start: int, end: int) -> bool:
    """Whether the words in [start, end), between a person and a post, make two people of them."""
    words = Words.of(text, start, end)
    if any(word in lexicon().bonds for word in words.folded):
        return False
    listed = "," in text[start:end]
    return any(
        not (listed and word in lexicon().joins)
        for at, word in enumerate(words.folded)
        for _ in lexicon().partings.starting(words.folded, at)
    )
