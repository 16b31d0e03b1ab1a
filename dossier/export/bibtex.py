"""Sources as BibTeX."""

from collections.abc import Iterator

from dossier.export.csl import source_ids
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.views.bibliography import bibtex


def pages(scope: Scope) -> Iterator[Page]:
    """One file with an entry a source."""
    lines = bibtex(scope.library, source_ids(scope), with_editor=scope.include_editor)
    yield Page("sources.bib", "".join(f"{line}\n" for line in lines).encode())
