"""Every table, in an order in which what a table leads to stands before it."""

from typing import Final

from dossier.export.tables.claims import CLAIMS
from dossier.export.tables.entries import BODIES, ENTRIES, EVENTS, PEOPLE, POSTS, SOURCES
from dossier.export.tables.names import FORMER_IDS, LINKS, NAMES, TAGS
from dossier.export.tables.quotes import ATTESTED, QUOTES
from dossier.export.tables.ties import TIES

TABLES: Final = (
    ENTRIES,
    PEOPLE,
    POSTS,
    BODIES,
    EVENTS,
    SOURCES,
    NAMES,
    CLAIMS,
    QUOTES,
    ATTESTED,
    TIES,
    TAGS,
    LINKS,
    FORMER_IDS,
)
