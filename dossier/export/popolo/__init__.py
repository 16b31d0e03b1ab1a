"""Popolo (https://www.popoloproject.com/specs/): people, bodies, posts, memberships and events.

One object with a list of each class, as readers of Popolo JSON want it. `start_date` and `end_date`
hold only what a source states; the days on which a membership is attested stand in `+attested`, and
the day of an event, which need be neither its first nor its last, in `+date`. What begins with `+`
is none of the specification's, and is flagged as its appendix on JSON advises: `+mark` says of a
fact what its quotes do not state, `+marks` the same of single properties, `+relations` are ties for
which Popolo has no class.
"""

from collections.abc import Iterator
from typing import Final

from dossier.core.library.claims import ClaimKind
from dossier.core.text.safe_json import to_json
from dossier.export.pages import Page
from dossier.export.popolo.classes import event, organization, person, post
from dossier.export.popolo.facts import membership, relation, speech
from dossier.export.popolo.parts import Item
from dossier.export.scope import Scope

_OF_FACTS: Final = (
    ("memberships", ClaimKind.TENURE, membership),
    ("speeches", ClaimKind.STATEMENT, speech),
    ("+relations", ClaimKind.RELATION, relation),
)


def pages(scope: Scope) -> Iterator[Page]:
    """One object with the lists that hold something."""
    found: dict[str, list[Item]] = {
        name: [one for record in scope.entries if (one := make(scope, record))]
        for name, make in (
            ("persons", person),
            ("organizations", organization),
            ("posts", post),
            ("events", event),
        )
    }
    for name, kind, make in _OF_FACTS:
        facts = (fact for fact in scope.facts if fact.claim.kind is kind)
        found[name] = [one for fact in facts if (one := make(scope, fact))]
    text = to_json({name: items for name, items in found.items() if items})
    yield Page("popolo.json", f"{text}\n".encode())
