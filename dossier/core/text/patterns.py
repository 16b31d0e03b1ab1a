"""Patterns that are compiled when they are first needed.

A large class of characters takes milliseconds to compile, all of them together more than a command
needs for its work; most commands need few.
"""

import re
from collections.abc import Callable
from typing import Any, Final, cast

_METHODS: Final = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")


class _Lazy:
    """A pattern that is none yet. What it can do then, it has as its own: nothing is in between."""

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        source = self._source if isinstance(self._source, str) else self._source()
        compiled = re.compile(source, self._flags)
        self.__dict__.update((one, getattr(compiled, one)) for one in _METHODS)
        return getattr(compiled, name)


def lazily(source: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first asked for something.

    Args:
        source: the pattern, or what makes it.
        flags: those of `re`.

    Raises:
        re.error: when it is first asked: `source` is no pattern.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))
