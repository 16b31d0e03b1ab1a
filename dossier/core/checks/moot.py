"""Findings that say nothing as long as something is lost.

A link that leads nowhere may mean any entry of its kinds, a quote of a lost source any article; and
what a folder that cannot be read would link to and use, nobody knows.
"""

from typing import Final

from dossier.core.library.library import Library
from dossier.core.problems import Rule, Rules

#: The rules that say of an entry that nothing does something with it.
OF_ABSENCE: Final = frozenset((Rules.ORPHAN, Rules.UNUSED_SENTENCE, Rules.UNKNOWN_NAME))


def is_moot(library: Library, rule: Rule, entry: str | None) -> bool:
    """Whether that an entry breaks a rule need not be true, for all that is known of a library."""
    if rule not in OF_ABSENCE:
        return False
    record = library.records.get(entry or "")
    if library.unread_kinds or record is None:
        return True
    if rule is Rules.ORPHAN:
        return record.kind in library.lost_kinds
    return not library.lost_sources.isdisjoint({record.id, ""})
