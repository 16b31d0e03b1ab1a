"""How a word of one script was read to meet one of another, for the reader to judge."""

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from dossier.core import names
from dossier.core.names.writing import EUROPEAN, Script, script_of
from dossier.core.search.expansion import Expansion
from dossier.core.text.normal import normalize


def reading_of(words: Sequence[str], terms: Sequence[int], expansions: Sequence[Expansion]) -> str:
    """“محمد read as mhmd”: what was typed, or else the words met; "" where no script differs.

    `words` are those of a form and `terms` their numbers. Latin letters need no reading, so it is
    the other side that is read; of several readings, the one most like what it met.
    """
    typed: dict[str, str] = {}
    printed: dict[str, str] = {}
    for expansion in expansions:
        met = _met(expansion, terms)
        if met is None or script_of(expansion.plain) == script_of(words[met]):
            continue
        if script_of(expansion.plain) is not Script.LATIN:
            typed[expansion.typed] = _read(expansion.typed, words[met])
        else:
            printed[normalize("NFC", words[met])] = _read(words[met], expansion.plain)
    read = typed or printed
    return f"{' '.join(read)} read as {' '.join(read.values())}" if read else ""


def _met(expansion: Expansion, terms: Sequence[int]) -> int | None:
    """Which word of the form an expansion met best."""
    qualities = [expansion.qualities.get(term, 0.0) for term in terms]
    best = max(qualities, default=0.0)
    return qualities.index(best) if best else None


def _read(word: str, met: str) -> str:
    """The reading of a word that is most like another one."""
    readings = names.romanised(word)
    if script_of(word) in EUROPEAN or not readings:
        readings = (names.latin(names.plain(word)),)
    other = names.latin(met)
    return max(readings, key=lambda one: Indel.normalized_similarity(one, other))
