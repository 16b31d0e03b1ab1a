"""Which characters of a matched form met the query: what the app paints.

query umer     form "Rustem Umerov"                -> (7, 11)     the beginning that was typed
query умеров   form "Rustem Umerov"                -> (7, 13)     another script: the whole word
query umreov   form "Rustem Umerov"                -> (7, 9), (10, 13)   the letters that agree
query nsdc     form "National Security and …"      -> the initials
query 'defen   form "Minister of Defence"          -> the piece itself
"""

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from dossier.core import names
from dossier.core.search.expansion import Expansion
from dossier.core.search.weights import LONGEST_FORM, STOP_WORDS
from dossier.core.text.spans import Span, joined


def spans_of(
    text: str, terms: Sequence[int], expansions: list[Expansion], pieces: tuple[str, ...]
) -> tuple[Span, ...]:
    """Offsets in `text`, whose words are `terms`, of what `expansions` and `pieces` met there."""
    found: list[Span] = []
    places = names.word_spans(text[:LONGEST_FORM])
    if not text.isascii():  # a word of nothing but signs has no place among the terms
        places = [(start, end) for start, end in places if names.plain(text[start:end])]
    taken: set[int] = set()
    for expansion in expansions:
        best, its = 0.0, -1
        for at, term in enumerate(terms):
            quality = expansion.qualities.get(term, 0.0)
            if quality > best and at not in taken:
                best, its = quality, at
        if its >= 0:
            taken.add(its)
            found += _in_word(text, places[its], expansion.plain)
        elif expansion.acronyms:
            found += _initials(text, places, expansion.plain)
    for piece in pieces:
        found += _pieces(text[:LONGEST_FORM], piece.casefold())
    return (found[0],) if len(found) == 1 else joined(found)


def _in_word(text: str, place: Span, plain: str) -> list[Span]:
    """The characters of one word that agree with what was typed; all if letters differ too much."""
    start, end = place
    word = text[start:end]
    offsets: Sequence[int]
    if word.isascii() and word.isalnum():
        printed, offsets = word.lower(), range(start, end)
    else:
        # Letter by letter, as one printed letter may become two plain ones, or none.
        letters = [(at, letter) for at in range(start, end) for letter in names.plain(text[at])]
        printed, offsets = "".join(letter for _, letter in letters), [at for at, _ in letters]
    if printed.startswith(plain):
        return [(offsets[0], offsets[len(plain) - 1] + 1)]
    agreeing = [
        (block.dest_start, block.dest_end)
        for block in Indel.opcodes(plain, printed)
        if block.tag == "equal"
    ]
    if sum(last - first for first, last in agreeing) * 2 <= len(plain):
        return [place]
    return [(offsets[first], offsets[last - 1] + 1) for first, last in agreeing]


def _initials(text: str, places: list[Span], plain: str) -> list[Span]:
    """The first letters of the words that `plain` abbreviates, stop-words left out or not."""
    wanted = [names.initial(letter) for letter in plain]
    every = [(start, names.plain(text[start:end])) for start, end in places]
    for words in ([word for word in every if word[1] not in STOP_WORDS], every):
        its = [names.initial(word) for _, word in words]
        for at in range(len(its) - len(wanted) + 1):
            if its[at : at + len(wanted)] == wanted:
                return [(start, start + 1) for start, _ in words[at : at + len(wanted)]]
    return []


def _pieces(text: str, folded_piece: str) -> list[Span]:
    """Every place of a casefolded piece in `text`; casefolding may lengthen a letter."""
    origins = [offset for offset, character in enumerate(text) for _ in character.casefold()]
    folded = text.casefold()
    found = []
    at = folded.find(folded_piece)
    while folded_piece and at >= 0:
        found.append((origins[at], origins[at + len(folded_piece) - 1] + 1))
        at = folded.find(folded_piece, at + len(folded_piece))
    return found
