"""Whether a printed name or title goes on beyond the form that is listed.

“Fernando Pérez Noriega” may be another man than Fernando Pérez, “Minister of Ports and Fisheries”
is another post than the Minister of Ports. Capitals tell where a name goes on, as far as a script
has them; what is known to be something else beside it (another listed name, a rank, the name of a
country, the first word of a sentence) is no part of it.
"""

import re
from functools import cache
from typing import Final

from dossier.core.capitals import OPENERS
from dossier.core.evidence.beside import Beside, is_no_name
from dossier.core.evidence.modifiers import Sense, lexicon
from dossier.core.evidence.surroundings import Reading, Words, is_capital, words_after, words_before

_GAP: Final = re.compile(r"[^\S\n]*\n?[^\S\n]*")
_INITIAL: Final = re.compile(r"\b([^\W\d_])\.\s?$")
_SENTENCE_STARTS: Final = re.compile(r"(?:^|[.!?…:\n][\"”»’')\]]*\s*|[\"“„«‘(\[])\s*$")
_VERB_FORM: Final = re.compile(r".{2,}(?:ing|ed|ly)$")
#: Words behind which a name stands that is no part of the person's.
_PREPOSITIONS: Final = frozenset(
    (
        "in at from near of for outside inside у в на з із від до из от с во dans à en de du des "
        "bei aus von zu w z do od"
    ).split()
)
#: Small words that a family name may begin with.
_NOBLE: Final = frozenset({"van", "von", "bin", "ibn", "ben"})
_HEADLINE_SHARE: Final = 0.7
_HEADLINE_WORDS: Final = 5
_LONG_WORD: Final = 4
_LOOK_BACK: Final = 12


def title(text: str, start: int, end: int, beside: Beside) -> Reading | None:
    """The whole title, if the one at [start, end) is only a piece of it."""
    last = _end_of_title(text, end, beside)
    if last > end:
        return Reading(Sense.GOES_ON, start, last)
    first = _start_of_title(text, start, end, beside)
    return Reading(Sense.GOES_ON, first, end) if first < start else None


def _end_of_title(text: str, end: int, beside: Beside) -> int:
    words = words_after(text, end)
    if len(words) and words.folded[0] in lexicon().of | lexicon().towards:
        return _complement(text, end, words, beside)
    if len(words) and is_capital(words.printed[0]) and _GAP.fullmatch(text, end, words.spans[0][0]):
        return _up_to_person(end, words, beside)
    return _joined(text, end, beside)


def _complement(text: str, end: int, words: Words, beside: Beside) -> int:
    """Where “of Ostland” ends behind a title; `end` where it is no part of it, or its own."""
    first = 1
    while first < len(words) and words.folded[first] in lexicon().articles:
        first += 1
    last = first
    while last < len(words) and is_capital(words.printed[last]):
        last += 1
    if last == first:
        return end
    start, stop = words.spans[first][0], words.spans[last - 1][1]
    if all(word in beside.own for word in words.folded[first:last]):
        return _end_of_title(text, stop, beside) if last < len(words) else end
    apposed = text[stop : stop + 1] == "," or beside.person_from(start)
    if words.folded[0] in lexicon().towards and not apposed:
        return end  # “thanked the Minister of Ports for Ostland's help”
    return stop


def _up_to_person(end: int, words: Words, beside: Beside) -> int:
    """Where a title ends that goes on up to a person's name: “… of Ports Board Ana Brandt”."""
    for index, (start, _) in enumerate(words.spans):
        if beside.person_from(start):
            between = range(index)
            if all(is_no_name(words, one, beside) for one in between):
                return end
            return words.spans[index - 1][1]
        if not is_capital(words.printed[index]):
            break
    return end


def _joined(text: str, end: int, beside: Beside) -> int:
    """Where the second of two fields ends: “… of Ports and Fisheries”, “… of Ports, Trade …”."""
    joint = _joint().match(text, end)
    if joint is None:
        return end
    words = words_after(text, joint.end())
    first = 0
    while first < len(words) and words.folded[first] in lexicon().small:
        first += 1
    if first == len(words) or beside.person_from(words.spans[first][0]):
        return end
    for pattern in lexicon().portfolios.starting(words.folded, first):
        if not beside.holds(*words.spans[first]):
            return words.spans[first + len(pattern.words) - 1][1]
    last = first
    while last < len(words) and is_capital(words.printed[last]):
        last += 1
    alone = last == first + 1 and not is_no_name(words, first, beside)
    stop = words.spans[first][1]
    apposed = text[stop : stop + 1] == "," or (
        last < len(words) and beside.person_from(words.spans[last][0])
    )
    return stop if alone and apposed and "," not in joint.group() else end


@cache
def _joint() -> re.Pattern[str]:
    """A comma, or a word that joins two fields."""
    words = "|".join(sorted(map(re.escape, lexicon().joins)))
    return re.compile(rf"\s*,\s+|\s+(?:{words})\s+", re.IGNORECASE)


def _start_of_title(text: str, start: int, end: int, beside: Beside) -> int:
    words = words_before(text, start)
    if not len(words):
        return start
    first, last = words.spans[-1]
    if not _GAP.fullmatch(text, last, start) or last == start or beside.holds(first, last):
        return start
    if any(len(one.words) == 1 for one in lexicon().portfolios.ending(words.folded, len(words))):
        return first
    one_word = " " not in text[start:end]
    free = not (_opens_sentence(text, first) or _is_complement(words))
    return (
        first
        if one_word
        and free
        and is_capital(words.printed[-1])
        and not is_no_name(words, len(words) - 1, beside)
        else start
    )


def name(text: str, start: int, end: int, beside: Beside) -> Reading | None:
    """The whole name of a person, if the one at [start, end) is only a piece of it."""
    if _is_headline(text, start, end):
        return None
    last = _end_of_name(text, end, beside)
    if last > end:
        return Reading(Sense.GOES_ON, start, last)
    first = _start_of_name(text, start, beside)
    return Reading(Sense.GOES_ON, first, end) if first < start else None


def _end_of_name(text: str, end: int, beside: Beside) -> int:
    words = words_after(text, end)
    if not len(words) or not _GAP.fullmatch(text, end, words.spans[0][0]):
        return end
    first = 0
    if words.folded[0] in _NOBLE and len(words) > 1:
        first = 1
    if (
        not is_capital(words.printed[first])
        or beside.holds(*words.spans[first])
        or is_no_name(words, first, beside)
    ):
        return end
    return words.spans[first][1]


def _start_of_name(text: str, start: int, beside: Beside) -> int:
    initial = _INITIAL.search(text, max(0, start - _LOOK_BACK), start)
    if initial:
        known = any(word.startswith(initial.group(1).casefold()) for word in beside.own)
        return start if known else initial.start()
    words = words_before(text, start)
    if not len(words):
        return start
    first, last = words.spans[-1]
    if (
        last == start
        or not _GAP.fullmatch(text, last, start)
        or not is_capital(words.printed[-1])
        or beside.holds(first, last)
        or is_no_name(words, len(words) - 1, beside)
        or _is_complement(words)
        or (_opens_sentence(text, first) and _may_open(words.printed[-1]))
    ):
        return start
    return first


def _is_complement(words: Words) -> bool:
    """Whether the capitals belong to what is before them: “President of the Union”, “in Oslo”."""
    index = len(words) - 1
    while index >= 0 and is_capital(words.printed[index]) and words.printed[index] not in OPENERS:
        index -= 1
    return index >= 0 and (
        words.folded[index] in lexicon().small or words.folded[index] in _PREPOSITIONS
    )


def _opens_sentence(text: str, start: int) -> bool:
    return _SENTENCE_STARTS.search(text[max(0, start - _LOOK_BACK) : start]) is not None


def _may_open(word: str) -> bool:
    """Whether a word at the head of a sentence has its capital from there.

    Of other scripts than Latin nothing is said: too few of their words are known here.
    """
    return not word.isascii() or word in OPENERS or _VERB_FORM.fullmatch(word) is not None


def _is_headline(text: str, start: int, end: int) -> bool:
    """Whether most words of the line have a capital, so that a capital tells nothing."""
    first = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = stop if stop >= 0 else len(text)
    if text[first:stop].rstrip().endswith((".", "!", "?", "…", "”", "»")):
        return False
    words = [one for one in Words.of(text, first, stop).printed if len(one) >= _LONG_WORD]
    capitals = sum(map(is_capital, words))
    return len(words) >= _HEADLINE_WORDS and capitals > _HEADLINE_SHARE * len(words)
