"""The claims that lead from one entry to another, as a list of edges."""

from collections.abc import Iterator
from functools import partial

from dossier.export.graphs.graph import ties
from dossier.export.scope import Scope
from dossier.export.tables.table import Column, Row, Table
from dossier.export.triples import triple


def _ties(scope: Scope) -> Iterator[Row]:
    library = scope.library
    for tie in ties(scope):
        said = triple(library, tie.fact.claim)
        yield {
            "claim": tie.fact.id,
            "relation": tie.relation,
            "from_entry": said.subject,
            "from_name": library.name_of(said.subject) if said.subject else said.party,
            "to_entry": tie.target,
            "to_name": library.name_of(tie.target),
            "mark": tie.fact.mark,
        }


_repeated = partial(Column, repeats=True)

TIES = Table(
    "ties",
    "Which entries claims tie together, and how; of a statement what it is about, and where at.",
    (
        Column("claim", "the claim that says so", "claims"),
        Column("relation", "what the first is to the second"),
        Column("from_entry", "the first; none for a participant without an entry", "entries"),
        _repeated("from_name", "its name"),
        Column("to_entry", "the second", "entries"),
        _repeated("to_name", "its name"),
        _repeated("mark", "what must be said of the claim: editor, inferred, doubtful"),
    ),
    ("claim", "relation"),
    _ties,
)
