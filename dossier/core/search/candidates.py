"""Which entries are worth scoring for a query of several words.

Of "joint committee on finance" the entries under *finance* matter: few have that word. So every word's expansion is turned
into {entry: best quality} (once, it is remembered). Entries that two of the rarest words share, and the best under each of
them alone, because any one word may be wrong, are weighed by the sum of what each word has for them: a cheap upper bound of
the true score. The heaviest MOST_CANDIDATES go on to be scored.

A word that stands under too many forms (a single letter) is left out of the weighing unless there is no other; scoring
then sees it.
"""

from collections.abc import Callable
from itertools import combinations, islice
from typing import Final

from dossier.core.search.expansion import Expansion
from dossier.core.search.prepared import Prepared
from dossier.core.search.weights import FAR_BELOW, MOST_CANDIDATES

_RAREST: Final = 3
_TOO_MANY_FORMS: Final = 6000
_MOST_UNDER_ONE_WORD: Final = 250  # entries that have only this one of the words

Keep = Callable[[int], bool]


def candidates(expansions: list[Expansion], prepared: Prepared, keep: Keep | None) -> list[int]:
    """The entries to score, most promising first, without those `keep` refuses."""
    found = [e for e in expansions if e.form_count]
    telling = [e for e in found if not e.is_stop_word and e.form_count <= _TOO_MANY_FORMS]
    by_rarity = sorted(telling or found, key=lambda expansion: expansion.form_count)
    by_rarity = by_rarity if telling else by_rarity[:1]
    under = [_under(one, prepared) for one in by_rarity[:_RAREST]]
    weighed: dict[int, float] = {}
    for one, other in combinations(under, 2):
        weighed.update(dict.fromkeys(one.keys() & other.keys(), 0.0))
    for its in under:
        fitting = its if keep is None else filter(keep, its)
        weighed.update(dict.fromkeys(islice(fitting, _MOST_UNDER_ONE_WORD), 0.0))
    if keep is not None:
        weighed = {entry: 0.0 for entry in weighed if keep(entry)}
    if not weighed:
        return []
    for one in by_rarity:
        quality_of, weight = _under(one, prepared).get, one.weight
        for entry in weighed:
            weighed[entry] += weight * quality_of(entry, 0.0)
    total = sum(one.weight for one in by_rarity)
    lightest = max(weighed.values()) - total * FAR_BELOW / 100.0
    promising = [(-weight, entry) for entry, weight in weighed.items() if weight >= lightest]
    promising.sort()
    return [entry for _, entry in promising[:MOST_CANDIDATES]]


def _under(expansion: Expansion, prepared: Prepared) -> dict[int, float]:
    """The entries a word may mean, each with its best quality; made once per expansion."""
    if expansion.entries is None:
        entry_of, postings = prepared.entry_of, prepared.columns.postings
        entries: dict[int, float] = {}
        for term in expansion.in_order:
            quality = expansion.qualities[term]
            for form in postings[term]:
                entry = entry_of[form]
                if entry not in entries:
                    entries[entry] = quality
        for form, quality in expansion.acronyms.items():
            entry = entry_of[form]
            if quality > entries.get(entry, 0.0):
                entries[entry] = quality
        expansion.entries = entries
    return expansion.entries
