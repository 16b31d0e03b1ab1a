"""Whether a printed name or title goes on beyond the form that is listed.

“Fernando Pérez Noriega” may be another man than Fernando Pérez, “Minister of Ports and Fisheries”
is another post than the Minister of Ports. Capitals tell where a name goes on, as far as a script
has them and a language does not give them to every noun; what is known to be something else beside
it (another listed name, a rank, the name of a country, the first word of a sentence) is no part of
it.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from dossier.core.evidence.beside import Beside, is_no_name
from dossier.core.evidence.holders import people_beside
from dossier.core.evidence.modifiers import Pattern, Sense, lexicon
from dossier.core.evidence.surroundings import (
    ReadWords,
    is_capital,
    words_after,
    words_before,
)
from dossier.core.evidence.tokens import Words, fold
from dossier.core.names.abroad import places
from dossier.core.names.capitals import OPENERS

_GAP: Final = re.compile(r"[^\S\n]*\n?[^\S\n]*")
_INITIAL: Final = re.compile(r"\b([^\W\d_])\.\s?$")
_SENTENCE_STARTS: Final = re.compile(r"(?:^|[.!?…:\n][\"”»’')\]]*\s*|[\"“„«‘(\[])\s*$")
_VERB_FORM: Final = re.compile(r".{2,}(?:ing|ed|ly)$")
#: Small words that a family name may begin with.
_NOBLE: Final = frozenset({"van", "von", "bin", "ibn", "ben"})
_HEADLINE_SHARE: Final = 0.7
_HEADLINE_WORDS: Final = 5
_LONG_WORD: Final = 4
_LOOK_BACK: Final = 12
#: How far around a name its language is looked for, and how many words have to speak for it.
_LANGUAGE_REACH: Final = 400
_LEAST_MARKS: Final = 2
_COMMA: Final = re.compile(r",\s+")
_CYRILLIC: Final = re.compile("[Ѐ-ӿ]")
#: By the last letter of a Slavic name or noun the case it stands in, roughly.
_CASES: Final = ("аяa", "иіїыyi", "уюu")
_MOST_NOUNS: Final = 3


def title(text: str, start: int, end: int, beside: Beside) -> ReadWords | None:
    """The whole title, if the one at [start, end) is only a piece of it."""
    last = _end_of_title(text, end, beside)
    if last == end:
        last = _end_of_complement(text, start, end, beside)
    if last > end:
        return ReadWords(Sense.GOES_ON, start, last)
    first = _start_of_title(text, start, end, beside)
    return ReadWords(Sense.GOES_ON, first, end) if first < start else None


def _end_of_title(text: str, end: int, beside: Beside) -> int:
    words = words_after(text, end)
    if len(words) and (words.folded[0] in lexicon().of or words.folded[0] in lexicon().towards):
        return _complement(text, end, words, beside)
    if len(words) and is_capital(words.printed[0]) and _GAP.fullmatch(text, end, words.spans[0][0]):
        return _up_to_person(text, end, words, beside)
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
    if all(word in beside.own or word in lexicon().openers for word in words.folded[first:last]):
        return _end_of_title(text, stop, beside) if last < len(words) else end
    apposed = text[stop : stop + 1] == "," or beside.person_from(start)
    if words.folded[0] in lexicon().towards and not apposed:
        return end  # “thanked the Minister of Ports for Ostland's help”
    return stop


def _up_to_person(text: str, end: int, words: Words, beside: Beside) -> int:
    """Where a title ends that goes on up to a person's name: “… of Ports Board Ana Brandt”."""
    size = 0
    while (
        size < len(words)
        and is_capital(words.printed[size])
        and not beside.person_from(words.spans[size][0])
    ):
        size += 1
    if size == 0 or all(is_no_name(words, one, beside) for one in range(size)):
        return end
    stop = words.spans[size - 1][1]
    follows = size < len(words) and beside.person_from(words.spans[size][0])
    comma = _COMMA.match(text, stop)
    apposed = comma is not None and beside.person_from(comma.end())
    title_ends = _nouns_have_capitals(text, end) or _is_marked(text, end, lexicon().head_last)
    return stop if (follows or apposed) and not title_ends else end


def _end_of_complement(text: str, start: int, end: int, beside: Beside) -> int:
    """Where the place ends on which a title said of a person hangs: “…, міністр Остланду”."""
    words = words_after(text, end)
    size = 0
    while size < len(words) and is_capital(words.printed[size]):
        size += 1
    if (
        size == 0
        or not _GAP.fullmatch(text, end, words.spans[0][0])
        or beside.holds(*words.spans[0])
        or all(is_no_name(words, one, beside) for one in range(size))
        or not _has_cases(text, end - 1)
        or not any(one.end <= start for one in people_beside(text, start, end, beside))
    ):
        return end
    return words.spans[size - 1][1]


def _joined(text: str, end: int, beside: Beside) -> int:
    """Where the second of two fields ends: “… of Ports and Fisheries”, “… of Ports, Trade …”."""
    joining = joint().match(text, end)
    if joining is None or _is_marked(text, end, lexicon().head_last):
        return end
    words = words_after(text, joining.end())
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
    alone = (
        last == first + 1
        and not is_no_name(words, first, beside)
        and not _nouns_have_capitals(text, end)
    )
    stop = words.spans[first][1]
    apposed = text[stop : stop + 1] == "," or (
        last < len(words) and beside.person_from(words.spans[last][0])
    )
    return stop if alone and apposed and "," not in joining.group() else end


@cache
def joint() -> re.Pattern[str]:
    """A comma, or a word that joins two fields."""
    words = "|".join(re.escape(word) for word in sorted(lexicon().joins, key=len, reverse=True))
    return re.compile(rf"\s*,\s+|\s+(?:{words})\s+", re.IGNORECASE)


def _start_of_title(text: str, start: int, end: int, beside: Beside) -> int:
    words = words_before(text, start)
    if not len(words):
        return start
    first, last = words.spans[-1]
    if not _GAP.fullmatch(text, last, start) or last == start or beside.holds(first, last):
        return start
    if any(len(one.words) == 1 for one in _portfolios(words, len(words))):
        return first
    if _is_second_field(words, Words.of(text, start, end)):
        return words.spans[-2][0]
    one_word = " " not in text[start:end]
    free = not (_opens_sentence(text, first) or _is_complement(words, len(words)))
    return (
        first
        if one_word
        and free
        and is_capital(words.printed[-1])
        and not is_no_name(words, len(words) - 1, beside)
        and not _nouns_have_capitals(text, start)
        else start
    )


def _portfolios(words: Words, end: int) -> Iterator[Pattern]:
    return lexicon().portfolios_before.ending(words.folded, end)


def _is_second_field(words: Words, name: Words) -> bool:
    """Whether the title is the end of one of two fields: “Trade and (Defence Minister)”."""
    at = len(words) - 1
    first = at - 1
    while first > 0 and words.folded[first - 1] in lexicon().articles:
        first -= 1
    return (
        at > 0
        and words.folded[at] in lexicon().joins
        and is_capital(words.printed[at - 1])
        and name.folded[-1] in lexicon().honours
        and any(_portfolios(words, at))
        and not _is_complement(words, first)
    )


def name(text: str, start: int, end: int, beside: Beside) -> ReadWords | None:
    """The whole name of a person, if the one at [start, end) is only a piece of it."""
    if _is_headline(text, start, end, beside):
        return None
    last = _end_of_name(text, start, end, beside)
    if last > end:
        return ReadWords(Sense.GOES_ON, start, last)
    first = _start_of_name(text, start, end, beside)
    return ReadWords(Sense.GOES_ON, first, end) if first < start else None


def _end_of_name(text: str, start: int, end: int, beside: Beside) -> int:
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
        or words.folded[first] in places()
        or (_nouns_have_capitals(text, start) and not _is_subject(text, start))
        or _is_object(text, words, first)
    ):
        return end
    return words.spans[first][1]


def _is_object(text: str, words: Words, index: int) -> bool:
    """Whether what follows a name is a title of its own: “Ana Brandt Dışişleri Bakanı ile …”."""
    more = index + 1 < len(words) and is_capital(words.printed[index + 1])
    return more and _is_marked(text, words.spans[index][0], lexicon().head_last)


def _is_subject(text: str, start: int) -> bool:
    """Whether a name opens its sentence: in German a verb, with a small letter, follows then."""
    words = words_before(text, start)
    first = words.spans[0][0] if len(words) else start
    return _opens_sentence(text, first) and all(
        is_capital(printed) and folded not in lexicon().openers
        for printed, folded in zip(words.printed, words.folded, strict=True)
    )


def _start_of_name(text: str, start: int, end: int, beside: Beside) -> int:
    initial = _INITIAL.search(text, max(0, start - _LOOK_BACK), start)
    if initial and initial.group(1).isupper():
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
        or words.folded[-1] in places()
        or _is_of_a_place(words, beside)
        or (_opens_sentence(text, first) and _may_open(text, first, words.printed[-1]))
        or _nouns_have_capitals(text, start)
        or (_has_cases(text, start) and not _agrees(words, Words.of(text, start, end)))
    ):
        return start
    return first


def _is_of_a_place(words: Words, beside: Beside) -> bool:
    """Whether the last word is no name but belongs to what is before it: “mayor of Oslo”.

    Behind a listed name and behind a rank, a name begins: “efforts of President Mary (Ana Berg)”.
    """
    at = len(words) - 2
    if at >= 0 and is_capital(words.printed[at]):
        rank = words.folded[at] in lexicon().honours and not any(_portfolios(words, at + 1))
        if rank or beside.holds(*words.spans[at]):
            return False
    return _is_complement(words, len(words))


def _is_complement(words: Words, end: int) -> bool:
    """Whether the capitals before index `end` belong to what is before them: “in Oslo”."""
    index = end - 1
    while (
        index >= 0
        and is_capital(words.printed[index])
        and words.printed[index] not in OPENERS
        and words.folded[index] not in lexicon().openers
    ):
        index -= 1
    known = lexicon()
    return index >= 0 and any(
        words.folded[index] in some for some in (known.articles, known.of, known.prepositions)
    )


def _nouns_have_capitals(text: str, at: int) -> bool:
    """Whether the text around a place is German, where a capital tells little."""
    return _is_marked(text, at, lexicon().capital_nouns)


def _has_cases(text: str, at: int) -> bool:
    """Whether a place before a name may hang on a noun before it without a small word."""
    return bool(_CYRILLIC.match(text, at)) or _is_marked(text, at, lexicon().bare_complements)


def _is_marked(text: str, at: int, marks: frozenset[str]) -> bool:
    words = Words.of(text, max(0, at - _LANGUAGE_REACH), min(len(text), at + _LANGUAGE_REACH))
    return len(marks.intersection(words.folded)) >= _LEAST_MARKS


def _agrees(words: Words, name: Words) -> bool:
    """Whether the word before a name may be a part of it: it stands in the same case.

    Not if it hangs on a title before it: “мер Києва Ганна Брандт”.
    """
    word = words.folded[-1]
    if word in lexicon().given:
        return True
    if _case(word) != _case(name.folded[0]):
        return False
    at = len(words) - 1
    while at > 0 and is_capital(words.printed[at - 1]):
        at -= 1
    nouns = words.folded[max(0, at - _MOST_NOUNS) : -1]
    return not any(noun in lexicon().honours for noun in nouns)


def _case(word: str) -> int:
    return next((case for case, letters in enumerate(_CASES) if word[-1] in letters), -1)


def _opens_sentence(text: str, start: int) -> bool:
    return _SENTENCE_STARTS.search(text[max(0, start - _LOOK_BACK) : start]) is not None


def _may_open(text: str, start: int, word: str) -> bool:
    """Whether a word at the head of a sentence has its capital from there.

    Of words with other letters than English has nothing is said: too few of them are known here.
    """
    folded = fold(word)
    free = not word.isascii() or _is_marked(text, start, lexicon().free_openings)
    return (
        (free and folded not in lexicon().given)
        or word in OPENERS
        or folded in lexicon().openers
        or _VERB_FORM.fullmatch(word) is not None
    )


def _is_headline(text: str, start: int, end: int, beside: Beside) -> bool:
    """Whether most words of the line begin with a capital, so that a capital tells nothing.

    Listed names, ranks and days have theirs anyway, and are left out.
    """
    first = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = stop if stop >= 0 else len(text)
    if text[first:stop].rstrip().endswith((".", "!", "?", "…", "”", "»")):
        return False
    line = Words.of(text, first, stop)
    words = [index for index, word in enumerate(line.printed) if len(word) >= _LONG_WORD]
    others = [
        index
        for index in words
        if not beside.holds(*line.spans[index])
        and not is_no_name(line, index, beside)
        and not (start <= line.spans[index][0] and line.spans[index][1] <= end)
    ]
    capitals = sum(is_capital(line.printed[index]) for index in others)
    return len(words) >= _HEADLINE_WORDS and capitals > _HEADLINE_SHARE * len(others)
