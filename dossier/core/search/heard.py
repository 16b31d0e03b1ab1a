"""Words of other scripts, met by ear: فرحان and Farhan, 福斯托 and Fausto.

Two words of different scripts rarely have one key: the one script lacks what the other writes
(names/hearing.py). They are alike as far as their skeletons and their keys are, half and half,
each by the share of letters that stand in the same order in both (Indel, rapidfuzz):

    query key "frgan", printed "fargan"     skeletons brkn, brkn 1.0   keys 0.91   likeness 0.95

The keys of an index are put into one bank a script, each made when first asked for. A bank is
looked through by its distinct skeletons, of which there are few, and only the keys behind the
nearest are compared.
"""

from array import array
from collections.abc import Iterator, Sequence
from heapq import nlargest
from operator import itemgetter
from typing import Final

from rapidfuzz.distance import Indel
from rapidfuzz.process import extract

from dossier.core.names.hearing import skeletons
from dossier.core.names.writing import EUROPEAN, SYLLABIC, Script, script_of
from dossier.core.search.columns import Columns
from dossier.core.search.ragged import NUMBER

_LEAST_LIKE: Final = 0.5  # skeletons; below, nothing is left in common
_MOST_SKELETONS: Final = 40
_LEAST_LIKE_KEYS: Final = 0.3
_MOST_CANDIDATES: Final = 80
_MOST_KEYS: Final = 40
_CLEARLY_LIKE: Final = 0.8
_FAR_LESS: Final = 0.15  # than the best: what is so much less like is noise beside it
_LEAST_LIKENESS: Final = 0.55
#: Of words of one script, which are as like as that by chance.
_LEAST_SAME: Final = 0.7
#: Skeletons of one or two consonants are alike by chance.
_FEWEST_TELLING: Final = 3
_SHORT_COST: Final = 0.02


class Bank:
    """The keys of one script by their skeletons, and these by their first letter."""

    __slots__ = ("_by_letter", "_keys", "_places")

    def __init__(self, keys: list[str], places: Sequence[int], *, open_syllables: bool) -> None:
        """Take `keys` and the place of each in the columns."""
        lower = [small if (small := key.lower()) != key else key for key in keys]
        behind: dict[str, list[int]] = {}
        for at, skeleton in enumerate(skeletons(lower, open_syllables=open_syllables)):
            behind.setdefault(skeleton, []).append(at)
        self._by_letter: dict[str, tuple[list[str], list[slice]]] = {}
        # The keys of one skeleton stand side by side, so that they are taken as a slice.
        order: list[int] = []
        for skeleton, its in behind.items():
            distinct, slices = self._by_letter.setdefault(skeleton[:1], ([], []))
            distinct.append(skeleton)
            slices.append(slice(len(order), len(order) + len(its)))
            order += its
        self._keys = [lower[at] for at in order]
        self._places = array(NUMBER, (places[at] for at in order))

    def like(self, keys: list[str], skeleton: str) -> Iterator[tuple[int, float]]:
        """(place, likeness from 0 to 1) of what is most like one of `keys`, all of one skeleton.

        Those whose skeleton begins otherwise are looked at only where the others are not like it.
        """
        first = self._like(keys, skeleton, [skeleton[:1]])
        if not first or first[0][0] < _CLEARLY_LIKE:
            others = [letter for letter in self._by_letter if letter != skeleton[:1]]
            first = nlargest(_MOST_KEYS, first + self._like(keys, skeleton, others))
        for likeness, place in first:
            if likeness < max(_LEAST_LIKENESS, first[0][0] - _FAR_LESS):
                return
            yield place, likeness

    def _like(self, keys: list[str], skeleton: str, letters: list[str]) -> list[tuple[float, int]]:
        """(likeness, place) of what begins with `letters`, the best first."""
        near: list[tuple[float, slice]] = []
        for letter in letters:
            distinct, slices = self._by_letter.get(letter, ([], []))
            for _, likeness, at in extract(
                skeleton,
                distinct,
                scorer=Indel.normalized_similarity,
                score_cutoff=_LEAST_LIKE,
                limit=_MOST_SKELETONS,
            ):
                near.append((likeness, slices[at]))
        candidates: list[str] = []
        places: list[int] = []
        of_skeleton: list[float] = []
        for likeness, its in nlargest(_MOST_SKELETONS, near, key=itemgetter(0)):
            candidates += self._keys[its]
            places += self._places[its]
            of_skeleton += [likeness] * (its.stop - its.start)
        short = _SHORT_COST * max(_FEWEST_TELLING - len(skeleton), 0)
        found = [
            ((likeness + of_skeleton[at]) / 2 - short, places[at])
            for key in keys
            for _, likeness, at in extract(
                key,
                candidates,
                scorer=Indel.normalized_similarity,
                score_cutoff=_LEAST_LIKE_KEYS,
                limit=_MOST_CANDIDATES,
            )
        ]
        return nlargest(_MOST_KEYS, found)


class Heard:
    """All keys of an index by script."""

    __slots__ = ("_banks", "_columns", "_scripts")

    def __init__(self, columns: Columns) -> None:
        """Prepare to listen to the words of `columns`."""
        self._columns = columns
        self._banks: dict[tuple[Script, bool], Bank] = {}
        self._scripts: dict[Script, None] | None = None

    def like(
        self, typed: str, keys: tuple[str, ...], *, same_script: bool
    ) -> Iterator[tuple[int, float]]:
        """(place of a key, likeness) of keys that sound like a typed word; some come twice.

        Those of other scripts; with `same_script`, those of its own too.
        """
        own = _family(script_of(typed))
        keys = tuple(dict.fromkeys(key.lower() for key in keys))
        for script in self._all_scripts() if keys else ():
            if (script == own) == same_script:
                open_syllables = script in SYLLABIC or own in SYLLABIC
                bank = self._bank(script, open_syllables=open_syllables)
                of_keys = skeletons(list(keys), open_syllables=open_syllables)
                by_skeleton: dict[str, list[str]] = {}
                for key, skeleton in zip(keys, of_keys, strict=True):
                    by_skeleton.setdefault(skeleton, []).append(key)
                for skeleton, its in by_skeleton.items():
                    for place, likeness in bank.like(its, skeleton):
                        if likeness >= _LEAST_SAME or not same_script:
                            yield place, likeness

    @property
    def has_unspaced(self) -> bool:
        """Whether there are Chinese or Korean words, which hold whole names."""
        scripts = self._all_scripts()
        return Script.HAN in scripts or Script.HANGUL in scripts

    def warm(self) -> None:
        """Make the banks now."""
        for script in self._all_scripts():
            self._bank(script, open_syllables=True)
            if script not in SYLLABIC:
                self._bank(script, open_syllables=False)

    def _all_scripts(self) -> dict[Script, None]:
        if self._scripts is None:
            self._scripts = {_family(script_of(word)): None for word in self._columns.words}
        return self._scripts

    def _bank(self, script: Script, *, open_syllables: bool) -> Bank:
        bank = self._banks.get((script, open_syllables))
        if bank is None:
            columns = self._columns
            places = [
                place
                for place, terms in enumerate(columns.key_terms)
                if any(_family(script_of(columns.words[term])) == script for term in terms)
            ]
            keys = [columns.keys[place] for place in places]
            bank = Bank(keys, places, open_syllables=open_syllables)
            self._banks[script, open_syllables] = bank
        return bank


def _family(script: Script) -> Script:
    """Latin for both scripts that keys alone join."""
    return Script.LATIN if script in EUROPEAN else script
