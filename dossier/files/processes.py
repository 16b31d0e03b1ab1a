"""One piece of work split over the cores of the machine, by forked processes.

A fork has all that the parent has read, so that only the answers have to be sent: bytes, through a
pipe. It is for commands: a program with threads or a screen must not fork.
"""

import os
import signal
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

#: Below this many pieces the forks cost more than they save.
WORTH_IT = 2_000


def in_processes(
    pieces: Sequence[T], work: Callable[[Sequence[T]], bytes], worth_it: int = WORTH_IT
) -> list[bytes]:
    """The answers of `work` to shares of the pieces that lie apart, one a core.

    Fewer than `worth_it` pieces are one share.
    A share whose process dies is done here; `work` may raise, and then does so here too.
    """
    cores = _cores()
    if cores < 2 or len(pieces) < worth_it or threading.active_count() > 1:  # noqa: PLR2004
        return [work(pieces)]
    shares = [pieces[first::cores] for first in range(cores)]
    started = [_start(share, work) for share in shares[1:]]
    try:
        answers = [work(shares[0])]
        for share, (process, reader) in zip(shares[1:], started, strict=True):
            with os.fdopen(reader, "rb") as pipe:
                answer = pipe.read()
            _, status = os.waitpid(process, 0)
            answers.append(answer if status == 0 else work(share))
    except BaseException:
        for process, _ in started:
            with suppress(OSError):  # it may be done
                os.kill(process, signal.SIGKILL)
                os.waitpid(process, 0)
        raise
    return answers


def _start(share: Sequence[T], work: Callable[[Sequence[T]], bytes]) -> tuple[int, int]:
    """A process at work on a share, and the end of the pipe its answer comes out of."""
    reader, writer = os.pipe()
    process = os.fork()
    if process:
        os.close(writer)
        return process, reader
    try:
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(work(share))
    except BaseException:  # noqa: BLE001 - the parent does the share itself, and tells why
        os._exit(1)
    os._exit(0)


def _cores() -> int:
    if not hasattr(os, "fork"):
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def joined(answers: Iterable[bytes], decode: Callable[[bytes], Iterable[T]]) -> list[T]:
    """What several answers hold, in one list."""
    return [one for answer in answers for one in decode(answer)]
