"""Sources as CSL-JSON: `csl-data.json` of the Citation Style Language 1.0.2."""

from collections.abc import Iterator

from dossier.core.format.ids import Kind
from dossier.core.text.safe_json import to_json
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.views.bibliography import csl


def source_ids(scope: Scope) -> list[str]:
    """The sources in scope, those that are only quoted among them."""
    return [one.id for one in scope.entries if one.kind is Kind.SOURCE]


def pages(scope: Scope) -> Iterator[Page]:
    """One list of all sources."""
    items = csl(scope.library, source_ids(scope), with_editor=scope.include_editor)
    yield Page("sources.json", f"{to_json(items)}\n".encode())
