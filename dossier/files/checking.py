"""A check of a whole library on all cores: first the names in the texts, then the entries."""

from collections.abc import Sequence

import msgspec

from dossier.core.checks.check import check_entries, put_together
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem
from dossier.files.load import Tell, untold
from dossier.files.processes import WORTH_IT, in_processes, joined
from dossier.files.table import rows


class InterruptedCheckError(KeyboardInterrupt):
    """Somebody has ended a check; `found` is what had been found by then."""

    def __init__(self, found: tuple[Problem, ...]) -> None:
        super().__init__()
        self.found = found


def check_on_all_cores(library: Library, tell: Tell = untold) -> tuple[Problem, ...]:
    """Every problem of a library, as `core.checks.check.check` finds them.

    Raises:
        InterruptedCheckError: the program was interrupted (SIGINT).
    """
    found: list[Problem] = []

    def share(records: Sequence[Record]) -> bytes:
        mine: list[Problem] = []
        for number, record in enumerate(records):
            # Every core has as many to do: what this one has done, all have.
            tell("checking", number * len(library) // len(records), len(library))
            now = check_entries(library, (record,))
            mine += now
            found.extend(now)
        return msgspec.msgpack.encode(rows.findings(mine))

    try:
        find_names(library)
        answers = in_processes(list(library.records.values()), share)
    except KeyboardInterrupt:
        raise InterruptedCheckError(put_together(library, found)) from None
    whole = joined(answers, lambda one: msgspec.msgpack.decode(one, type=list[rows.Finding]))
    return put_together(library, rows.problems(whole))


def find_names(library: Library) -> None:
    """Find the names in all texts of a large library, so that each is looked through once."""
    if len(library) < WORTH_IT:
        return

    def share(sources: Sequence[str]) -> bytes:
        found = [(one, rows.mention_rows(library.prints.mentions(one))) for one in sources]
        return msgspec.msgpack.encode(found)

    row = list[tuple[str, list[rows.MentionRow]]]
    answers = in_processes(list(library.texts), share, worth_it=2)
    for source, mentions in joined(answers, lambda one: msgspec.msgpack.decode(one, type=row)):
        library.prints.take({source: rows.mentions_of(mentions)})
