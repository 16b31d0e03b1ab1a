"""Everything that goes to standard error, and the exit codes."""

import sys
from enum import IntEnum

from dossier.core.text import visible


class ExitCode(IntEnum):
    """What the program ends with; scripts depend on these."""

    OK = 0
    FOUND = 1  # errors were found, or nothing matched
    USAGE = 2
    UNREADABLE = 3  # the library cannot be read
    INTERNAL = 70
    INTERRUPTED = 130


class CommandError(Exception):
    """A command cannot do what it was asked; the message and the hint go to the reader."""

    def __init__(self, message: str, hint: str = "", code: ExitCode = ExitCode.USAGE) -> None:
        super().__init__(message)
        self.hint = hint
        self.code = code


def say(message: str) -> None:
    """Tell the reader something that is no data."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(f"{visible.block(message)}\n")
        except OSError:  # a full disk, say; nobody is left to be told, but the exit code stays
            sys.stderr = None


def ask(question: str) -> str | None:
    """What somebody at the terminal answers, spaces around it left out; None for no answer."""
    if sys.stderr is not None:
        sys.stderr.write(visible.line(question))
        sys.stderr.flush()
    answer = sys.stdin.readline() if sys.stdin is not None else ""
    return answer.strip() if answer else None


def fail(error: CommandError) -> ExitCode:
    """Report an error with its hint, and give its exit code."""
    say(f"dossier: {error}")
    if error.hint:
        say(f"  {error.hint}")
    return error.code
