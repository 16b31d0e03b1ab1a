"""What becomes of a file, line by line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_AROUND: Final = 2


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of a file that goes (`-`), comes (`+`) or stays (a space); "…" stands for a gap.

    `number` is the line's in the file as it would be, of one that goes as it is; from 1.
    """

    sign: str
    number: int
    text: str


def diff(before: str | None, after: str | None, around: int = _AROUND) -> tuple[DiffLine, ...]:
    """The lines that change, and `around` lines before and after them; None is no file."""
    old, new = _lines(before), _lines(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    groups = matcher.get_grouped_opcodes(around)
    return tuple(_joined(list(groups), old, new))


def as_text(path: str, before: str | None, after: str | None) -> Iterator[str]:
    """The change of a file as lines of a patch."""
    old, new = _lines(before), _lines(after)
    yield f"--- {f'a/{path}' if before is not None else '/dev/null'}"
    yield f"+++ {f'b/{path}' if after is not None else '/dev/null'}"
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for group in matcher.get_grouped_opcodes(3):
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@"
        for line in _changed(group, old, new):
            yield f"{line.sign}{line.text}"


def _range(start: int, end: int) -> str:
    if end - start == 1:
        return str(start + 1)
    return f"{start + 1 if end > start else start},{end - start}"


def _joined(
    groups: Sequence[Sequence[tuple[str, int, int, int, int]]],
    old: Sequence[str],
    new: Sequence[str],
) -> Iterator[DiffLine]:
    for number, group in enumerate(groups):
        if number:
            yield DiffLine("…", group[0][3] + 1, "")
        yield from _changed(group, old, new)


def _changed(
    group: Sequence[tuple[str, int, int, int, int]], old: Sequence[str], new: Sequence[str]
) -> Iterator[DiffLine]:
    for tag, old_start, old_end, new_start, new_end in group:
        if tag == "equal":
            for at in range(new_start, new_end):
                yield DiffLine(" ", at + 1, new[at])
            continue
        for at in range(old_start, old_end):
            yield DiffLine("-", at + 1, old[at])
        for at in range(new_start, new_end):
            yield DiffLine("+", at + 1, new[at])


def _lines(text: str | None) -> list[str]:
    r"""The lines of a text; only "\n" ends one, and the last need not end."""
    if not text:
        return []
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += "\\ no line break at the end"
    return [line.removesuffix("\r") for line in lines]
