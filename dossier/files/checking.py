"""A check of a whole library on all cores, and of what has changed in it since."""

from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import Final, NamedTuple

import msgspec

from dossier.core.checks.again import CIRCLES, check_noting, of_the_whole
from dossier.core.checks.moot import OF_ABSENCE, is_moot
from dossier.core.library.library import Library
from dossier.core.library.listed import TABLES
from dossier.core.library.mappings import Layered
from dossier.core.library.record import Record
from dossier.core.problems import CODE, Problem, Rules
from dossier.files.load import Tell, untold
from dossier.files.processes import WORTH_IT, in_processes, joined
from dossier.files.table import rows
from dossier.files.table.outcome import Outcome, told

#: With more than one entry in so many to be checked again, all are.
_FEW: Final = 3


class InterruptedCheckError(KeyboardInterrupt):
    """Somebody has ended a check; `found` is what had been found by then."""

    def __init__(self, found: tuple[Problem, ...]) -> None:
        super().__init__()
        self.found = found


class _Numbered(NamedTuple):
    number: int
    record: Record


class _Answer(msgspec.Struct):
    """What one process found, and who has read what."""

    found: list[rows.Finding]
    readers: dict[str, bytes]


def check_on_all_cores(library: Library, tell: Tell = untold) -> Outcome:
    """Check every entry of a library.

    Raises:
        InterruptedCheckError: the program was interrupted (SIGINT).
    """
    answer = _check(library, list(library.records), library.records.values(), tell)
    found = (*answer.found, *rows.findings(of_the_whole(library)))
    return Outcome(_in_order(library, found), list(library.records), answer.readers)


def check_again(library: Library, before: Outcome, keys: frozenset[str], tell: Tell) -> Outcome:
    """Check those entries for which something was read that is another now.

    Args:
        library: as it is now.
        before: what was found in the library before it was changed.
        keys: of all that is another; see `core.checks.again`.
        tell: told how far it is.

    Raises:
        InterruptedCheckError: the program was interrupted (SIGINT).
        DamagedBlockError: it is not known any more who has read what.
    """
    numbers = {n for key in keys for n in array("I", before.readers.get(key, b""))}
    known = frozenset(before.entries)
    again = {before.entries[number] for number in numbers}
    again.update(id_ for id_ in library.records if id_ not in known)
    records = [one for id_ in sorted(again) if (one := library.records.get(id_))]
    if len(records) * _FEW > len(library):
        return check_on_all_cores(library, tell)
    stay = [
        one
        for one in before.found
        if (one.by in library.records and one.by not in again)
        or (one.code == Rules.CYCLE.code and CIRCLES not in keys)
    ]
    entries = [*before.entries, *sorted(again - known)]
    now = _check(library, entries, records, tell)
    of_whole = rows.findings(of_the_whole(library, circles=CIRCLES in keys))
    found = _in_order(library, (*stay, *now.found, *of_whole))
    readers = {key: before.readers.get(key, b"") + more for key, more in now.readers.items()}
    return Outcome(found, entries, Layered(before.readers, readers, ()))


def _check(
    library: Library, entries: list[str], records: Collection[Record], tell: Tell
) -> _Answer:
    """Check some of the entries, on all cores if they are many."""
    found: list[rows.Finding] = []
    total = len(records)

    def share(some: Sequence[_Numbered]) -> bytes:
        readers: dict[str, array[int]] = {}
        mine: list[rows.Finding] = []
        checked = check_noting(library, (one.record for one in some))
        for at, (one, now) in enumerate(zip(some, checked, strict=True)):
            # Every core has as many to do: what this one has done, all have.
            tell("checking", at * total // len(some), total)
            of_it = rows.findings(now.found, one.record.id)
            mine += of_it
            found.extend(of_it)
            for key in now.read:
                if key in readers:
                    readers[key].append(one.number)
                else:
                    readers[key] = array("I", (one.number,))
        return msgspec.msgpack.encode(
            _Answer(mine, {key: some.tobytes() for key, some in readers.items()})
        )

    try:
        if total >= WORTH_IT:
            find_names(library)
        number = dict(zip(entries, range(len(entries)), strict=True))
        pieces = [_Numbered(number[one.id], one) for one in records]
        answers = [msgspec.msgpack.decode(one, type=_Answer) for one in in_processes(pieces, share)]
    except KeyboardInterrupt:
        all_found = _in_order(library, (*found, *rows.findings(of_the_whole(library))))
        raise InterruptedCheckError(told(all_found)) from None
    whole, *others = answers
    for answer in others:
        whole.found += answer.found
        for key, some in answer.readers.items():
            whole.readers[key] = whole.readers.get(key, b"") + some
    return whole


def _in_order(library: Library, found: Iterable[rows.Finding]) -> list[rows.Finding]:
    """Findings in the order of places, each with whether it is moot."""
    of_absence = {one.code for one in OF_ABSENCE}
    listed = sorted(found, key=lambda one: one.order)
    for one in listed:
        if one.code in of_absence:
            one.moot = is_moot(library, CODE[one.code], one.entry)
    return listed


def find_names(library: Library) -> None:
    """Find the names in all texts of a large library, so that each is looked through once."""
    for name in TABLES:
        library.prints.listed.table(name)  # now: each process would work it out for itself

    def share(sources: Sequence[str]) -> bytes:
        found = [(one, rows.mention_rows(library.prints.mentions(one))) for one in sources]
        return msgspec.msgpack.encode(found)

    row = list[tuple[str, list[rows.MentionRow]]]
    answers = in_processes(list(library.texts), share, worth_it=2)
    for source, mentions in joined(answers, lambda one: msgspec.msgpack.decode(one, type=row)):
        library.prints.take({source: rows.mentions_of(mentions)})
