"""Looking at the files of a large library in a process of its own, while this one imports.

A command's imports take as long as a look at tens of thousands of files. Both are begun at once on
two processors; where there is no `fork`, or the library is small, the look is taken when asked for.
"""

import os
from pathlib import Path
from typing import Final, NamedTuple

from dossier.files.folders import cached

#: The size in bytes of a table's head, in which the states are, from which this is worth it.
_WORTH_IT: Final = 300_000
_READ_AT_ONCE: Final = 1 << 20


class _Look(NamedTuple):
    root: Path
    process: int
    answer: int


_begun: list[_Look] = []


def begin(root: Path) -> None:
    """Begin to look at the files of the library in `root`, if it is a large one.

    Only while the process has one thread: what a fork does to others is undefined.
    """
    head = cached(root, "table")
    try:
        is_large = head is not None and (head / "head").stat().st_size > _WORTH_IT
    except OSError:
        return
    if not is_large or not hasattr(os, "fork") or _begun:
        return
    answer, told = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(answer)
        _answer(root, told)
    os.close(told)
    _begun.append(_Look(root, process, answer))


def _answer(root: Path, told: int) -> None:
    """Look, tell it, and end the process, whatever happens; nothing of the other one is run."""
    code = 1
    try:
        import msgspec  # noqa: PLC0415 - the other process does not wait for it

        from dossier.files.table.states import states  # noqa: PLC0415

        data = msgspec.msgpack.encode(states(root))
        while data:
            data = data[os.write(told, data) :]
        code = 0
    finally:
        os._exit(code)


def taken(root: Path) -> bytes | None:
    """What the look at `root` gave, as MessagePack; None where none was begun, or it broke off."""
    if not _begun:
        return None
    look = _begun.pop()
    pieces: list[bytes] = []
    while piece := os.read(look.answer, _READ_AT_ONCE):
        pieces.append(piece)
    os.close(look.answer)
    _, status = os.waitpid(look.process, 0)
    return b"".join(pieces) if look.root == root and status == 0 else None
