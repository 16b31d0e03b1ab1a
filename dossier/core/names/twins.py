"""Near-twins: listed names that a strange name resembles, and in what.

A twin is a reason to look, never an identity. There are two: forms of one sound (Witkoff, Vitkoff;
Зеленський, Zelenskyi), and forms that differ by few letters (Witkoff, Wittkof). Whichever library
it is, a name is compared with no more forms than share the head or the tail of a word with it, the
rarest first, so that a thousand strange names among a hundred thousand listed ones take seconds.
"""

from collections.abc import Callable, Iterator, Sequence
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

    def __init__(
        self,
        by_sound: Callable[[str], ListedName | None],
        by_end: Callable[[str], Sequence[str]],
    ) -> None:
        """Take where to look up the first form of a sound, and the sounds that have an end."""
        self.by_sound = by_sound
        self.by_end = by_end

    def of(self, name: str) -> Twin | None:
        """The listed form that is nearly this name, or its last words; None if there is none.

        Before a name may stand titles: “US Colonel Vitkoff”.
        """
        found = (self._of_sound(sound) for sound, _ in tails(name))
        return next(filter(None, found), None)

    def _of_sound(self, sound: str) -> Twin | None:
        same = self.by_sound(sound)
        if same:
            return Twin(same.entry, same.form, f"sounds like “{same.form}”")
        near = self._nearest(sound)
        if near is None:
            return None
        return Twin(near.entry, near.form, f"differs by few letters from “{near.form}”")

    def _nearest(self, sound: str) -> ListedName | None:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only harvested articles need it

        lists = sorted(map(self.by_end, ends(sound)), key=len)
        compared: dict[str, None] = {}
        for some in lists:
            if len(compared) + len(some) <= _MOST_COMPARED:
                compared.update(dict.fromkeys(some))
        found = process.extractOne(sound, list(compared), scorer=fuzz.ratio, score_cutoff=_NEAR)
        return self.by_sound(found[0]) if found else None


def tails(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A name and its last words as they sound, each with the heads and tails of its words."""
    sounds = sound_of(name).split()
    for first in range(len(sounds)):
        sound = " ".join(sounds[first:])
        if len(sound) >= _SHORTEST:
            yield sound, tuple(ends(sound))


def sound_of(form: str) -> str:
    """How a form sounds; of what is too long for a name, how its beginning does."""
    return fold(form[:_LONGEST])


def ends(sound: str) -> Iterator[str]:
    """The heads and tails of the words of a name, each marked as what it is."""
    for word in sound.split():
        if len(word) >= _ENDS:
            yield f"{word[:_ENDS]}-"
            yield f"-{word[-_ENDS:]}"
