"""Which entries are worth scoring for a query of several words.

Of "joint committee on finance" the entries under *finance* matter: few have that word. So every
word's expansion is turned into {entry: best quality} (once, it is remembered). Entries that two of
the rarest words share, and the best under each of them alone, because any one word may be wrong,
are weighed by the sum of what each word has for them: a cheap upper bound of the true score. The
heaviest MOST_CANDIDATES go on to be scored.

Of a word that stands under very many forms (a single letter) only the best entries are listed; for
others its quality is read off their forms.
"""

from collections.abc import Callable
from itertools import combinations, islice
from typing import Final

from dossier.core.search.expansion import Expansion
from dossier.core.search.prepared import Prepared
from dossier.core.search.weights import FAR_BELOW, MOST_CANDIDATES

_RAREST: Final = 3
_MOST_LISTED: Final = 3000  # entries under one word
_MOST_UNDER_ONE_WORD: Final = 250  # entries that have only this one of the words

Keep = Callable[[int], bool]


def candidates(
    expansions: list[Expansion], prepared: Prepared, keep: Keep | None, at_least: float
) -> list[int]:
    """The entries to score, most promising first, without those `keep` refuses.

    Entries that cannot score `at_least` points are left out.
    """
    telling = [e for e in expansions if e.form_count and not e.is_stop_word]
    telling = telling or [e for e in expansions if e.form_count]
    total = sum(one.weight for one in telling)
    needed = total * at_least / 100.0
    weighed = _weighed(sorted(telling, key=lambda e: e.form_count), prepared, keep, needed)
    if not weighed:
        return []
    lightest = max(max(weighed.values()) - total * FAR_BELOW / 100.0, needed)
    promising = [(-weight, entry) for entry, weight in weighed.items() if weight >= lightest]
    promising.sort()
    return [entry for _, entry in promising[:MOST_CANDIDATES]]


def _weighed(
    by_rarity: list[Expansion], prepared: Prepared, keep: Keep | None, needed: float
) -> dict[int, float]:
    """Entries under the rarest words that may weigh `needed`, with the weight of all words."""
    listed = [_listed(one, prepared) for one in by_rarity[:_RAREST]]
    weighed: dict[int, float] = {}
    for one, other in combinations(listed, 2):
        weighed.update(dict.fromkeys(one.keys() & other.keys(), 0.0))
    # What a list cut short may have lost is found under the other words alone.
    cut_short = sum(
        word.weight
        for word, its in zip(by_rarity, listed, strict=False)
        if len(its) >= _MOST_LISTED
    )
    for word, its in zip(by_rarity, listed, strict=False):
        if word.weight + cut_short >= needed:
            fitting = its if keep is None else filter(keep, its)
            weighed.update(dict.fromkeys(islice(fitting, _MOST_UNDER_ONE_WORD), 0.0))
    if keep is not None:
        weighed = {entry: 0.0 for entry in weighed if keep(entry)}
    for word in by_rarity:
        its, weight = _listed(word, prepared), word.weight
        is_whole = len(its) < _MOST_LISTED
        for entry in weighed:
            quality = its.get(entry, 0.0)
            if quality or is_whole:
                weighed[entry] += weight * quality
            else:
                weighed[entry] += weight * _quality(word, entry, prepared)
    return weighed


def _quality(word: Expansion, entry: int, prepared: Prepared) -> float:
    """The best quality of the word in any form of the entry, initials aside."""
    quality_of = word.qualities.get
    best = 0.0
    for form in prepared.columns.forms_of(entry):
        for term in prepared.columns.terms[form]:
            best = max(best, quality_of(term, 0.0))
    return best


def _listed(expansion: Expansion, prepared: Prepared) -> dict[int, float]:
    """The best entries a word may mean, each with its best quality; made once per expansion."""
    if expansion.entries is None:
        entry_of, postings = prepared.entry_of, prepared.columns.postings
        entries: dict[int, float] = {}
        for form, quality in islice(expansion.acronyms.items(), _MOST_LISTED):
            entries[entry_of[form]] = quality
        for term in expansion.in_order:
            quality = expansion.qualities[term]
            for form in postings[term]:
                entry = entry_of[form]
                if quality > entries.get(entry, 0.0):
                    entries[entry] = quality
            if len(entries) >= _MOST_LISTED:
                break
        expansion.entries = entries
    return expansion.entries
