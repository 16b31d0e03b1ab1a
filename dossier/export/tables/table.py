"""What a table is: its columns, its key, which of them lead to other tables, and its rows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from dossier.export.scope import Scope

#: What stands in a cell; None (of a text also "") where nothing is known.
Value: TypeAlias = str | int | None
Row: TypeAlias = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it holds, and the table whose key that is, if it is one.

    What `repeats` says again what another table says, for whoever has this one alone before them.
    """

    name: str
    about: str
    refers: str = ""
    is_number: bool = False
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Its rows have a value a column, and None for those they do not name."""

    name: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    make: Callable[[Scope], Iterator[Row]]

    def rows(self, scope: Scope) -> Iterator[Row]:
        """The rows with all their columns, the same for the same library."""
        empty: Row = dict.fromkeys((one.name for one in self.columns), None)
        for row in self.make(scope):
            assert row.keys() <= empty.keys(), row.keys() - empty.keys()
            yield empty | {name: None if value == "" else value for name, value in row.items()}

    @property
    def own(self) -> tuple[Column, ...]:
        """The columns that say what no other table does."""
        return tuple(one for one in self.columns if not one.repeats)
