"""Which entries are worth scoring for one reading of a query.

The rarest words decide: of "joint committee on finance" those under *finance*. Because any one word may be wrong, the
entries that two of the three rarest words share come first, then some under each alone. Each source is read best first
(terms by quality, entries in listing order), so a bound cuts off only what would have ranked low.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import combinations, islice
from typing import Final

from dossier.core.search.columns import Columns
from dossier.core.search.expansion import Expansion
from dossier.core.search.weights import ACRONYM, MOST_CANDIDATES

_RAREST: Final = 3
_MOST_UNDER_ONE_WORD: Final = MOST_CANDIDATES // 4

Keep = Callable[[int], bool]


def candidates(expansions: list[Expansion], columns: Columns, keep: Keep) -> list[int]:
    """The entries to score, without those `keep` refuses."""
    telling = [e for e in expansions if e.entry_count and not e.is_stop_word] or [
        e for e in expansions if e.entry_count
    ]
    rarest = sorted(telling, key=lambda expansion: expansion.entry_count)[:_RAREST]
    if len(rarest) == 1:
        return list(
            islice(filter(keep, dict.fromkeys(_under(rarest[0], columns))), MOST_CANDIDATES)
        )
    chosen: dict[int, None] = {}
    for rarer, commoner in combinations(rarest, 2):
        others = _all_under(commoner, columns)
        shared = (
            entry for entry in _under(rarer, columns) if entry in others and entry not in chosen
        )
        chosen.update(dict.fromkeys(islice(filter(keep, shared), MOST_CANDIDATES)))
    for one in rarest:
        alone = (entry for entry in _under(one, columns) if entry not in chosen)
        chosen.update(dict.fromkeys(islice(filter(keep, alone), _MOST_UNDER_ONE_WORD)))
    return list(chosen)


def _under(expansion: Expansion, columns: Columns) -> Iterator[int]:
    """The entries a word may mean, best first; one may come twice."""
    initials_first = not expansion.in_order or expansion.qualities[expansion.in_order[0]] < ACRONYM
    if initials_first:
        yield from _by_initials(expansion, columns)
    for term in expansion.in_order:
        yield from columns.postings[term]
    if not initials_first:
        yield from _by_initials(expansion, columns)


def _by_initials(expansion: Expansion, columns: Columns) -> Iterator[int]:
    """The entries whose initials the word may be, best first."""
    acronyms = expansion.acronyms
    for form in sorted(acronyms, key=lambda form: (-acronyms[form], form)):
        yield bisect_right(columns.first_form, form) - 1


def _all_under(expansion: Expansion, columns: Columns) -> frozenset[int]:
    """The same entries as a set, made once per expansion."""
    if expansion.entries is None:
        expansion.entries = frozenset(_under(expansion, columns))
    return expansion.entries
