"""What the articles still hold: information for the next reading, never an error."""

from collections.abc import Iterator

from dossier.core.evidence.harvest import harvest
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Place, Problem, Rules
from dossier.core.text.wording import one_line


def unharvested(library: Library, record: Record) -> Iterator[Problem]:
    """Sentences nothing rests on, and names that belong to no entry.

    Of a source that a lost link may mean it is not known (`moot`).
    """
    found = harvest(library, record.id) if record.kind is Kind.SOURCE else None
    if found is None:
        return
    text = found.text
    for start, end in found.unused:
        sentence = one_line(text.text[start:end])
        message = f"nothing rests on “{sentence}”"
        place = Place(text.path, *text.lines.place(start))
        yield Problem(Rules.UNUSED_SENTENCE, place, message, "", record.id)
    for name in found.unknown:
        message = f"“{name.text}” is a name of no entry"
        hint = f"it {name.reason}, `{name.twin}`" if name.twin else ""
        place = Place(text.path, *text.lines.place(name.start))
        yield Problem(Rules.UNKNOWN_NAME, place, message, hint, record.id)
