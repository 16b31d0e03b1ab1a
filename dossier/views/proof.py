"""Shell lines by which anybody proves a quote again, with nothing of ours.

They need a POSIX shell, `sha256sum`, `tail` and `head`, and run in the library's folder: the stored
text is the one recorded, and the quoted words stand at the place given, byte for byte. A text that
was changed since fails, wherever it was changed.
"""

import re
import shlex
from typing import Final

from dossier.core.text import visible

#: Characters that are changed, or seen by nobody, on their way through a terminal.
_NOT_VERBATIM: Final = re.compile(f"{visible.HIDDEN}|[^\\S \n]")


def shell_lines(path: str, sha256: str, first_byte: int, exact: str) -> tuple[str, ...]:
    """The lines that prove that `exact` stands in the file `path` from `first_byte` on.

    The last of them prints “proved”, and they end with 0, only if both are as said.
    """
    file = shlex.quote(path)
    # `$()` drops the newlines at the end of a passage, unless something stands behind them.
    end = "." if exact.endswith("\n") else ""
    cut = f"tail -c +{first_byte + 1} {file} | head -c {len(exact.encode())}"
    cut += "; echo ." if end else ""
    return (
        f"printf '%s\\n' {shlex.quote(f'{sha256}  {path}')} | sha256sum -c - &&",
        f'[ "$({cut})" = {_words(exact + end)} ] && echo proved',
    )


def _words(words: str) -> str:
    """Words in quotes; what no terminal shows as it is, as octal escapes."""
    if not _NOT_VERBATIM.search(words):
        return shlex.quote(words)
    escaped = _NOT_VERBATIM.sub(_octal, words.replace("\\", "\\\\"))
    return f"\"$(printf '%b' {shlex.quote(escaped)})\""


def _octal(match: re.Match[str]) -> str:
    return "".join(f"\\0{byte:03o}" for byte in match.group().encode())
