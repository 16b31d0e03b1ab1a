"""A source's stored text: its characters, its lines, and which of them are only the page's."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Lines


@dataclass(frozen=True)
class SourceText:
    """The text a source entry stands for.

    `intact` says whether the bytes are those whose SHA-256 the entry records; a quote found in a
    text that is not intact proves nothing. `boilerplate` holds [start, end) character offsets.
    """

    source: str
    path: str
    text: str
    sha256: str
    intact: bool
    lines: Lines
    boilerplate: tuple[tuple[int, int], ...] = ()

    def in_boilerplate(self, start: int, end: int) -> bool:
        """Whether any character of [start, end) is boilerplate."""
        return any(start < last and first < end for first, last in self.boilerplate)

    def is_surely(self, other: "SourceText") -> bool:
        """Whether another text has the same characters, as far as its hash tells."""
        return self.intact and other.intact and self.sha256 == other.sha256

    def line_of(self, offset: int) -> int:
        """The line, from 1, of a character offset."""
        return self.lines.place(offset)[0]


class KeptText(SourceText):
    """A text of which all is at hand but the characters, which are read when asked for."""

    def __init__(  # noqa: PLR0913 - what is known, and how the rest is come by
        self,
        source: str,
        path: str,
        *,
        sha256: str,
        intact: bool,
        boilerplate: tuple[tuple[int, int], ...],
        read: Callable[[str], str],
    ) -> None:
        known = {"source": source, "path": path, "sha256": sha256, "intact": intact}
        self.__dict__.update(known, boilerplate=boilerplate, _read=read)

    @cached_property
    def text(self) -> str:
        """Its characters."""
        return str(self.__dict__["_read"](self.path))

    @cached_property
    def lines(self) -> Lines:
        """Where its lines begin."""
        return Lines(self.text)


def text_path(id_: str, file: str | None = None) -> str:
    """The path in a library of a source's text: of the file its entry names, if it names one."""
    return f"{Kind.SOURCE.folder}/{file or f'{id_}.txt'}"


def boilerplate_spans(
    lines: Lines, ranges: Iterable[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """The offsets of line ranges; ranges that leave the text are cut to it or left out."""
    count = len(lines)
    return tuple(
        lines.span(first, min(last, count)) for first, last in sorted(ranges) if first <= count
    )
