"""The formats of an export: each a module with `pages(scope)`, imported when it is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Final, Protocol

from dossier.export.pages import Page
from dossier.export.scope import Scope


class Writer(Protocol):
    """What the module of a format offers."""

    def pages(self, scope: Scope) -> Iterable[Page]:
        """The files of the export; the same for the same library, byte for byte."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: what it is, and whether it is a folder or a file that ends in `suffix`.

    Of a folder that can be printed the first page is what is printed.
    """

    about: str
    suffix: str = ""
    module: str = ""
    is_text: bool = True

    @property
    def is_folder(self) -> bool:
        """Whether it has several files."""
        return not self.suffix


FORMATS: Final[dict[str, Format]] = {
    "csl": Format("sources as CSL-JSON, for Zotero, pandoc and word processors", ".json"),
    "bibtex": Format("sources as BibTeX", ".bib"),
    "csv": Format("a table a kind, and one of all claims, for spreadsheets", module="csv_tables"),
    "sqlite": Format(
        "a database of all claims and quotes, for Datasette", ".sqlite", is_text=False
    ),
    "gexf": Format("entries and what ties them, in time, for Gephi", ".gexf"),
    "graphml": Format("entries and what ties them, for yEd, networkx and igraph", ".graphml"),
    "ftm": Format("entities of FollowTheMoney, for yente, OpenAleph and ftm", ".ftm.json"),
    "ftm-statements": Format(
        "statements of FollowTheMoney, each with its source", ".json", "ftm_statements"
    ),
    "popolo": Format("people, bodies, posts, memberships and events as Popolo", ".json"),
    "markdown": Format("dossiers as Markdown, every quote a footnote", ".md"),
    "vault": Format("a vault for Obsidian: a note an entry, quotes linked to their passage"),
    "annotations": Format("every quote as a W3C Web Annotation (JSON-LD)", ".jsonld"),
    "html": Format("a static site, every fact beside the words that prove it", is_text=False),
}


def writer(name: str) -> Writer:
    """The module of a format."""
    found: Writer = import_module(f"dossier.export.{FORMATS[name].module or name}")
    return found
