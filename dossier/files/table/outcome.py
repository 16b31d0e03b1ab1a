"""What a check found, and for which entries it read what: enough to check only what has changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dossier.core.problems import Problem
from dossier.files.table import rows


@dataclass(frozen=True, slots=True)
class Outcome:
    """The findings of a check, moot or not, in order; and who has read what.

    `readers` are numbers of `entries`, 32 bits each, by the keys of what was read; see
    `core.library.traced`. An entry may be among the readers of what it does not read any more.
    """

    found: Sequence[rows.Finding]
    entries: Sequence[str]
    readers: Mapping[str, bytes]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the library.

        Raises:
            KeyError: there is no such rule.
        """
        return told(self.found)


def told(found: Iterable[rows.Finding]) -> tuple[Problem, ...]:
    """The findings that are not moot, as problems.

    Raises:
        KeyError: there is no such rule.
    """
    return rows.problems(one for one in found if not one.moot)
