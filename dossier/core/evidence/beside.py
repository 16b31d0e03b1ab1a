"""What is known of the text around a name: other listed names, and words that are none."""

from dataclasses import dataclass, replace
from typing import Final

from dossier.core.dates.words import names_of_days
from dossier.core.evidence.modifiers import lexicon
from dossier.core.evidence.surroundings import is_capital, words_before
from dossier.core.evidence.tokens import Words
from dossier.core.names.capitals import OPENERS
from dossier.core.names.countries import demonyms
from dossier.core.text.affixes import turkish_ending

_SHORT_WORD: Final = 4
_MOST_GIVEN_NAMES: Final = 2


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A listed name beside the one that is read, [start, end) in characters."""

    start: int
    end: int
    ids: frozenset[str]
    person: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of the text around a name.

    `own` are the words of the entry's own names and of what it belongs to (its country, its body),
    in small letters.
    """

    neighbours: tuple[Neighbour, ...]
    own: frozenset[str]

    def holds(self, start: int, end: int) -> bool:
        """Whether a listed name holds all of [start, end)."""
        return any(one.start <= start and end <= one.end for one in self.neighbours)

    def person_from(self, start: int) -> bool:
        """Whether the name of a listed person begins at `start`."""
        return any(one.person and one.start == start for one in self.neighbours)


def is_no_name(words: Words, index: int, beside: Beside) -> bool:
    """Whether a capital beside a name is that of a rank, a country, a day, or of a name listed."""
    printed, folded = words.printed[index], words.folded[index]
    apostrophe = folded.find("'", 1)
    return (
        folded in lexicon().honours
        or folded in lexicon().openers
        or folded in beside.own
        or printed in demonyms()
        or printed in names_of_days()
        or printed in OPENERS
        or _is_acronym(printed)
        or folded.endswith(("'s", "s'"))
        or (apostrophe > 0 and turkish_ending(folded, apostrophe) == len(folded))
    )


def _is_acronym(word: str) -> bool:
    """Whether a word is one of initials: “NATO”, “PiS”."""
    if len(word) > _SHORT_WORD:
        return word.isupper()
    return sum(map(str.isupper, word)) > 1


def whole_names(text: str, beside: Beside) -> Beside:
    """The same with each mere surname of a person taken together with the given name before it.

    The given name may be none that is listed: “Minister of Ports Anna Brandt” names a Brandt.
    """
    return replace(
        beside,
        neighbours=tuple(
            replace(one, start=_with_given_name(text, one, beside)) if one.person else one
            for one in beside.neighbours
        ),
    )


def _with_given_name(text: str, person: Neighbour, beside: Beside) -> int:
    if " " in text[person.start : person.end]:
        return person.start
    start = person.start
    words = words_before(text, start)
    first = max(0, len(words) - _MOST_GIVEN_NAMES)
    for index in range(len(words) - 1, first - 1, -1):
        begin, end = words.spans[index]
        if (
            text[end:start].strip()
            or not is_capital(words.printed[index])
            or beside.holds(begin, end)
            or is_no_name(words, index, beside)
            or is_portfolio(words, index)
        ):
            break
        start = begin
    return start


def is_portfolio(words: Words, index: int) -> bool:
    """Whether a title may go on with the word: “(Minister of Ports and) Fisheries”."""
    return any(True for _ in lexicon().portfolios.starting(words.folded, index))
