"""Words of other scripts, met by ear: فرحان and Farhan, 福斯托 and Fausto.

Two words of different scripts rarely have one key: the one script lacks what the other writes
(names/hearing.py). They are alike as far as their skeletons and their keys are, half and half,
each by the share of letters that stand in the same order in both (Indel, rapidfuzz):

    query key "frgan", printed "fargan"     skeletons brkn, brkn 1.0   keys 0.91   likeness 0.95

The keys of an index are put into one bank a script, each made when first asked for. A bank is
looked through by its distinct skeletons, of which there are few, and only the keys behind the
nearest are compared.
"""

from collections.abc import Iterator
from typing import Final

from rapidfuzz.distance import Indel
from rapidfuzz.process import extract

from dossier.core.names.hearing import skeletons
from dossier.core.names.writing import EUROPEAN, SYLLABIC, Script, script_of
from dossier.core.search.columns import Columns

_LEAST_LIKE: Final = 0.5  # skeletons; below, nothing is left in common
_MOST_SKELETONS: Final = 120
_LEAST_LIKENESS: Final = 0.55
#: Of words of one script, which are as like as that by chance.
_LEAST_SAME: Final = 0.7
#: Skeletons of one or two consonants are alike by chance.
_FEWEST_TELLING: Final = 3
_SHORT_COST: Final = 0.02


class Bank:
    """The keys of one script by their skeletons."""

    __slots__ = ("_keys", "_places", "_skeletons")

    def __init__(self, keys: list[str], places: list[int], *, open_syllables: bool) -> None:
        """Take `keys` and the place of each in the columns."""
        self._keys = [key.lower() for key in keys]
        self._places = places
        behind: dict[str, list[int]] = {}
        for at, skeleton in enumerate(skeletons(self._keys, open_syllables=open_syllables)):
            behind.setdefault(skeleton, []).append(at)
        self._skeletons = (list(behind), list(behind.values()))

    def like(self, key: str, skeleton: str) -> Iterator[tuple[int, float]]:
        """(place, likeness from 0 to 1) of the keys that are like one."""
        distinct, behind = self._skeletons
        short = _SHORT_COST * max(_FEWEST_TELLING - len(skeleton), 0)
        for _, of_skeleton, at in extract(
            skeleton,
            distinct,
            scorer=Indel.normalized_similarity,
            score_cutoff=_LEAST_LIKE,
            limit=_MOST_SKELETONS,
        ):
            for one in behind[at]:
                of_key = Indel.normalized_similarity(key, self._keys[one])
                likeness = (of_skeleton + of_key) / 2 - short
                yield self._places[one], likeness


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
                for key, skeleton in zip(keys, of_keys, strict=True):
                    for place, likeness in bank.like(key, skeleton):
                        if likeness >= (_LEAST_SAME if same_script else _LEAST_LIKENESS):
                            yield place, likeness

    @property
    def has_unspaced(self) -> bool:
        """Whether there are Chinese or Korean words, which hold whole names."""
        scripts = self._all_scripts()
        return Script.HAN in scripts or Script.HANGUL in scripts

    def warm(self) -> None:
        """Make the banks that a Latin query needs."""
        for script in self._all_scripts():
            self._bank(script, open_syllables=script in SYLLABIC)

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
