"""The stored text of an article as Markdown that reads as the text itself.

Each line of the text is a line of the note, so that nothing is folded; what Markdown would read as
a mark is escaped, white space at the ends of a line is written as entities, and so are characters
that nobody sees, which are the text's all the same. Not kept are only how a line ends and the white
space on a line of nothing else; control characters, which no page can show, are written as escapes.
Each paragraph ends in the id of its block, for links to lead to.
"""

import re
from typing import Final

from dossier.core.sources.texts import SourceText
from dossier.core.text import visible
from dossier.views.markdown import inert

#: What an entity cannot stand for (HTML, “character reference parsing”): controls, no characters.
_NO_ENTITY: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def article(text: SourceText) -> list[str]:
    """The lines of a text, each in its place; the last of a paragraph ends in its block's id."""
    lines, found = text.text.split("\n"), blocks(text)
    ends = [not after.strip() for after in (*lines[1:], "")]
    return [
        f"{_line(line)}{f' ^{block}' if is_last else ''}" if line.strip() else ""
        for line, block, is_last in zip(lines, found, ends, strict=True)
    ]


def blocks(text: SourceText) -> list[str]:
    """The id of the block that each line stands in: that of the first line of its paragraph."""
    found: list[str] = []
    first = 0
    for number, line in enumerate(text.text.split("\n"), 1):
        first = (first or number) if line.strip() else 0
        found.append(f"line-{first or number}")
    return found


def _line(line: str) -> str:
    line = line.removesuffix("\r")
    inner = line.strip()
    lead, _, trail = line.partition(inner)
    marked = visible.found().sub(lambda match: _entity(match.group()), inert(inner))
    return f"{''.join(map(_entity, lead))}{marked}{''.join(map(_entity, trail))}"


def _entity(character: str) -> str:
    if _NO_ENTITY.fullmatch(character) and character != "\t":
        return visible.line(character)
    return f"&#x{ord(character):X};"
