"""Mappings by id that cost nothing until something is asked of them."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class Made(Mapping[str, T]):
    """Values that are made when they are first asked for, each once, in the order of the keys."""

    def __init__(self, keys: list[str], make: Callable[[int], T]) -> None:
        """`make` gets the place of a key among the keys."""
        self._place = dict(zip(keys, range(len(keys)), strict=True))
        self._make = make
        self._made: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._make(self._place[key])
        return found

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or else the default."""
        return self[key] if key in self._place else default

    def __contains__(self, key: object) -> bool:
        return key in self._place

    def __iter__(self) -> Iterator[str]:
        return iter(self._place)

    def __len__(self) -> int:
        return len(self._place)


class Layered(Mapping[str, T]):
    """A mapping in the order of its keys, in which some values are others, new, or gone.

    One layer, however often something changes.
    """

    def __init__(self, base: Mapping[str, T], new: Mapping[str, T], gone: Collection[str]) -> None:
        """Lay values over those of a mapping, which is in the order of its keys too."""
        went = frozenset(gone)
        if isinstance(base, Layered):
            stay = {key: one for key, one in base.new.items() if key not in went}
            new, went, base = {**stay, **new}, went | base.gone, base.base
        self.base: Mapping[str, T] = base
        self.new: Mapping[str, T] = new
        self.gone: frozenset[str] = frozenset(one for one in went if one in base and one not in new)
        self._added = [key for key in new if key not in base]

    def __getitem__(self, key: str) -> T:
        if key in self.new:
            return self.new[key]
        if key in self.gone:
            raise KeyError(key)
        return self.base[key]

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or else the default."""
        if key in self.new:
            return self.new[key]
        return default if key in self.gone else self.base.get(key, default)

    def __contains__(self, key: object) -> bool:
        return key in self.new or (key not in self.gone and key in self.base)

    def __iter__(self) -> Iterator[str]:
        if not self.gone and not self._added:
            return iter(self.base)
        return iter(sorted((*(one for one in self.base if one not in self.gone), *self._added)))

    def __len__(self) -> int:
        return len(self.base) + len(self._added) - len(self.gone)
