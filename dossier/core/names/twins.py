"""Near-twins: listed names that a strange name resembles, and in what.

A twin is a reason to look, never an identity. There are two: forms of one sound (Witkoff, Vitkoff;
Зеленський, Zelenskyi), and forms that differ by few letters (Witkoff, Wittkof). Whichever library
it is, a name is compared with no more forms than share the head or the tail of a word with it, the
rarest first, so that a thousand strange names among a hundred thousand listed ones take seconds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.names import fold
from dossier.core.names.mentions import ListedName

_ENDS: Final = 3  # letters at the head or the tail of a word
_MOST_COMPARED: Final = 200
_SHORTEST: Final = 4  # letters; shorter words are alike by chance
_NEAR: Final = 84.0
_LONGEST: Final = 100


@dataclass(frozen=True, slots=True)
class Twin:
    """The entry, and the one of its forms, that a name resembles; `reason` says in what."""

    entry: str
    form: str
    reason: str


class Twins:
    """All listed forms by their sound."""

    def __init__(self, names: Iterable[ListedName]) -> None:
        self._by_sound: dict[str, ListedName] = {}
        for name in names:
            self._by_sound.setdefault(fold(name.form[:_LONGEST]), name)
        self._by_end: dict[str, list[str]] = {}
        for sound in self._by_sound:
            for end in _ends(sound):
                self._by_end.setdefault(end, []).append(sound)

    def of(self, name: str) -> Twin | None:
        """The listed form that is nearly this name, or its last words; None if there is none.

        Before a name may stand titles: “US Colonel Vitkoff”.
        """
        sounds = fold(name[:_LONGEST]).split()
        for first in range(len(sounds)):
            sound = " ".join(sounds[first:])
            twin = self._of_sound(sound) if len(sound) >= _SHORTEST else None
            if twin:
                return twin
        return None

    def _of_sound(self, sound: str) -> Twin | None:
        same = self._by_sound.get(sound)
        if same:
            return Twin(same.entry, same.form, f"sounds like “{same.form}”")
        near = self._nearest(sound)
        if near is None:
            return None
        return Twin(near.entry, near.form, f"differs by few letters from “{near.form}”")

    def _nearest(self, sound: str) -> ListedName | None:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only harvested articles need it

        lists = sorted((self._by_end.get(end, []) for end in _ends(sound)), key=len)
        compared: dict[str, None] = {}
        for some in lists:
            if len(compared) + len(some) <= _MOST_COMPARED:
                compared.update(dict.fromkeys(some))
        found = process.extractOne(sound, list(compared), scorer=fuzz.ratio, score_cutoff=_NEAR)
        return self._by_sound[found[0]] if found else None


def _ends(sound: str) -> Iterator[str]:
    """The heads and tails of the words of a name, each marked as what it is."""
    for word in sound.split():
        if len(word) >= _ENDS:
            yield f"{word[:_ENDS]}-"
            yield f"-{word[-_ENDS:]}"
