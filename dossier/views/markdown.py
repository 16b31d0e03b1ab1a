"""Words of others in Markdown: shown as they are, never read as marks."""

import re
from typing import Final

_MARKS: Final = re.compile(r"[\\`*_\[\]<>#|~&$]")
#: With what some readers of Markdown make more of, and CommonMark does not: GitHub makes links of
#: bare addresses, Obsidian has ==highlights==, %%comments%% and ^ids of blocks.
_MARKS_OF_ANY: Final = re.compile(
    rf"{_MARKS.pattern}|\^|=(?==)|(?<==)=|%(?=%)|(?<=%)%|:(?=//)|(?<=\bwww)\.|@(?=\w)",
    re.IGNORECASE,
)
#: What makes a list, a heading or a rule of a line that begins with it.
_AT_THE_HEAD: Final = re.compile(r"^(\s*)([-+=]|[0-9]+[.)])")


def escaped(text: str) -> str:
    """One line of text with everything that Markdown reads as a mark escaped."""
    return _escaped(_MARKS, text)


def inert(text: str) -> str:
    """The same, and nothing in it is a mark or a link for GitHub or for Obsidian either."""
    return _escaped(_MARKS_OF_ANY, text)


def _escaped(marks: re.Pattern[str], text: str) -> str:
    marked = marks.sub(lambda match: f"\\{match.group()}", text)
    return _AT_THE_HEAD.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", marked)


def fenced(lines: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Lines as a block of code, in a fence longer than any run of backticks in them."""
    runs = (len(run) for line in lines for run in re.findall("`+", line))
    fence = "`" * max(3, max(runs, default=0) + 1)
    return (f"{fence}{language}", *lines, fence)
