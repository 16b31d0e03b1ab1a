"""What is said of an import: what came in, what did not fit, what is wrong in the data itself."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from dossier.core.problems import Problem
from dossier.core.text.wording import brief

_MOST_EXAMPLES: Final = 3
_MOST_SHOWN: Final = 60


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Where something stands in what was imported: the file's name, and a line from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the data that a person has to look at: `what` is its sort, in a few words."""

    what: str
    origin: Origin
    message: str


@dataclass(slots=True)
class Left:
    """A field that no entry has room for: how often it is filled, and the first few."""

    name: str
    count: int = 0
    examples: list[tuple[Origin, str]] = field(default_factory=list)


@dataclass(slots=True)
class Report:
    """What is gathered while files are read and entries made of them.

    `wrong` is wrong in the data; `seen` is not, but somebody has to decide it.
    """

    came: Counter[str] = field(default_factory=Counter)
    wrong: list[Finding] = field(default_factory=list)
    seen: list[Finding] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    _left: dict[str, Left] = field(default_factory=dict)

    @property
    def left(self) -> list[Left]:
        """The fields that stay out, in the order of their names."""
        return [self._left[name] for name in sorted(self._left)]

    def leave(self, name: str, example: str, origin: Origin) -> None:
        """Count what no field holds."""
        one = self._left.setdefault(name, Left(name))
        one.count += 1
        if len(one.examples) < _MOST_EXAMPLES:
            one.examples.append((origin, brief(example, _MOST_SHOWN)))

    def complain(self, what: str, message: str, origin: Origin) -> None:
        """Name what is wrong in the data."""
        self.wrong.append(Finding(what, origin, message))

    def remark(self, what: str, message: str, origin: Origin) -> None:
        """Name what is not wrong, and to be looked at."""
        self.seen.append(Finding(what, origin, message))

    def take(self, problems: Iterable[Problem], offset: int = 0) -> None:
        """Name what a reader found, its lines counted on by `offset`."""
        for one in problems:
            origin = Origin(one.place.path, one.place.line + offset)
            self.complain("cannot be read", one.message, origin)
