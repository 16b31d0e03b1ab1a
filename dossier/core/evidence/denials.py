"""Whether the sentence around a passage takes back what the passage says, or makes it less.

“He denied that |Ana Brandt is the minister|” proves the contrary of what is quoted; “if |…|” and
“allegedly |…|” prove nothing yet. So the words of the sentence in front of a quote and behind it
are looked through, and those inside it where a claim says that somebody did something: “Ana Brandt
did not attend the talks” names both ends of a participation. The words stand in `modifiers`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dossier.core.evidence.doubts import ends, is_settled
from dossier.core.evidence.modifiers import lexicon
from dossier.core.evidence.modifiers.lexicon import Index
from dossier.core.evidence.passages import QuotedPassage, quoted_passage
from dossier.core.evidence.tokens import Words
from dossier.core.format.entries import Date, Event, Participant, Relation, Tenure
from dossier.core.format.nodes import Path
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.text.sentences import sentences
from dossier.core.text.spans import Span
from dossier.core.text.wording import one_line

_LONGEST_SENTENCE: Final = 600
#: Words that may stand between such a word and the quote: more before a clause (“denied that all
#: the papers of Oslo said so”) than before a name.
_MOST_BEFORE_A_CLAUSE: Final = 6
_MOST_BEFORE_A_NAME: Final = 2
_MOST_BEHIND: Final = 4
_STOP: Final = re.compile(r"[^\W\d_]{3,}[\"”»]?[.!?…]+[\"”»]?\s")
_OPENS_A_CLAUSE: Final = frozenset(
    "that if whether що чи что ли que qu' laquelle lequel si dass ob że czy ki".split()
)


@dataclass(frozen=True, slots=True)
class Denial:
    """A quote, by its path and source, that its sentence takes back, with the words that do it.

    `condition`: they do not take it back, they make it less than a statement.
    """

    path: Path
    source: str
    phrase: str
    condition: bool = False


def denials(library: Library, claim: ClaimRef) -> tuple[Denial, ...]:
    """The quotes of a claim that their sentences take back or make conditional.

    None of a claim that the editor has settled all the same.
    """
    if isinstance(claim.value, Date) or is_settled(claim):
        return ()
    found: list[Denial] = []
    for cited in claim.quotes:
        passage = quoted_passage(library, cited.quote)
        if passage is None:
            continue
        denial = _in_front(passage) or _behind(passage)
        inside = None if denial else _inside(library, claim, passage)
        words, condition = denial or (inside, False)
        if words:
            said = one_line(passage.text[slice(*words)])
            found.append(Denial(cited.path, passage.source, said, condition=condition))
    return tuple(found)


def _in_front(passage: QuotedPassage) -> tuple[Span, bool] | None:
    """The words in front of the quote, in its sentence, and whether they only make a condition.

    What reaches farther says more: “not clear that” is no “not that”.
    """
    text, (start, _) = passage.text, passage.span
    words = Words.of(text, _sentence(text, start)[0], start)
    denial = _last_before(words, lexicon().denials)
    condition = _last_before(words, lexicon().conditions)
    first = min(start if denial is None else denial, start if condition is None else condition)
    return None if first == start else ((first, start), first == condition)


def _behind(passage: QuotedPassage) -> tuple[Span, bool] | None:
    """The words behind the quote, in its sentence, that take it back."""
    text, (_, end) = passage.text, passage.span
    words = Words.of(text, end, _sentence(text, end - 1)[1])
    for at in range(min(_MOST_BEHIND, len(words))):
        for pattern in lexicon().retractions.starting(words.folded, at):
            return (end, words.spans[at + len(pattern.words) - 1][1]), False
    return None


def _sentence(text: str, offset: int) -> Span:
    """The sentence that holds the character at `offset`, as far as one reaches.

    A dash behind a full stop goes on with the sentence for a reader (“Never! – he said”), but what
    stands in front of the stop takes nothing back.
    """
    first = max(0, offset - _LONGEST_SENTENCE)
    for start, end in sentences(text[first : offset + _LONGEST_SENTENCE]):
        if first + start <= offset < first + end:
            stops = [one.end() for one in _STOP.finditer(text, first + start, offset)]
            return max([first + start, *stops]), first + end
    return offset, offset


def _last_before(words: Words, index: Index) -> int | None:
    """Where the pattern nearest to the end of some words begins, if it reaches up to there."""
    in_clause = len(words) > 0 and words.folded[-1] in _OPENS_A_CLAUSE
    for end in range(len(words), max(0, len(words) - _MOST_BEFORE_A_CLAUSE - 1), -1):
        near = len(words) - end <= _MOST_BEFORE_A_NAME
        if near or in_clause or words.folded[end - 1] in _OPENS_A_CLAUSE:
            for pattern in index.ending(words.folded, end):
                return words.spans[end - len(pattern.words)][0]
    return None


def _inside(library: Library, claim: ClaimRef, passage: QuotedPassage) -> Span | None:
    """The words inside a quote that say the thing did not happen."""
    start, end = passage.span
    for first, last in sentences(passage.text[start:end]):
        for span in _where(library, claim, passage, (start + first, start + last)):
            words = Words.of(passage.text, *span)
            for at in range(len(words)):
                for pattern in lexicon().negations.starting(words.folded, at):
                    return words.spans[at][0], words.spans[at + len(pattern.words) - 1][1]
    return None


def _where(
    library: Library, claim: ClaimRef, passage: QuotedPassage, sentence: Span
) -> Iterator[Span]:
    """The parts of a sentence in which a negation speaks of what is claimed.

    All of it, where somebody is said to take part, to be tied to somebody, or something to have
    happened; of a tenure only what stands between the person and the post.
    """
    named = [
        (one.start, one.end, entry)
        for one in passage.named
        for entry in one.entries
        if sentence[0] <= one.start and one.end <= sentence[1]
    ]
    match claim.value:
        case Event(status=None | "held"):
            yield sentence
        case Participant() | Relation():
            event = claim.owner if isinstance(claim.value, Participant) else ""
            wanted = {end.id for end in ends(library, claim)} - {event}
            if any(entry in wanted for _, _, entry in named):
                yield sentence
        case Tenure(post=post):
            wanted = {claim.owner, library.resolve(post)}
            places = sorted({(a, b, entry) for a, b, entry in named if entry in wanted})
            for (_, stop, one), (start, _, other) in pairwise(places):
                if one != other and stop < start:
                    yield stop, start
        case _:
            return
