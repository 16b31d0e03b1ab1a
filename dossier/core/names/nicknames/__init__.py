"""Nicknames: Bill is William, Sasha is Oleksandr or Aleksandr.

One table a language family lies beside this module, each with its origin and licence at its head.
They are read when the first word is looked up. A nickname is one step from its names: that Bob and
Rob are both Robert does not make Bob a Rob.
"""

from functools import cache
from importlib.resources import files
from typing import Final

_TABLES: Final = ("english.txt", "slavic.txt")


def nicknames(latin_word: str) -> tuple[str, ...]:
    """The names of a nickname, and the nicknames of a name, in lower-case Latin letters."""
    return _table().get(latin_word, ())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for file in _TABLES:
        for line in (files(__name__) / file).read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                name, _, short = line.partition(": ")
                for one in short.split():
                    found.setdefault(name, {})[one] = None
                    found.setdefault(one, {})[name] = None
    return {word: tuple(others) for word, others in found.items()}
