"""What is to be added to a library, in the words of its files."""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.core.format.ids import Kind
from dossier.core.format.writing import Value


@dataclass(frozen=True, slots=True)
class Addition:
    """What is to be added to one entry.

    `fields` are those of its file, short forms allowed: the items of a list are put behind those
    that stand there, a single value where there is none. `kind` is that of an entry that is to be
    made, None for one that is there. With `claim`, the id of a claim of the entry
    (`rustem-umerov#minister-of-defence-ukraine`), the fields are those of the claim.
    """

    entry: str
    fields: Mapping[str, Value]
    kind: Kind | None = None
    claim: str | None = None
