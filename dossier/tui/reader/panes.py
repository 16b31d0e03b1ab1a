"""The four panes, by name: what the parts of the reader call down to."""

from dataclasses import dataclass

from dossier.tui.panes.card import CardPane
from dossier.tui.panes.evidence import EvidencePane
from dossier.tui.panes.finder import FinderPane
from dossier.tui.widgets.item_list import ItemList


@dataclass(frozen=True, slots=True)
class Panes:
    """Search, facts, evidence and backlinks. They know neither the parts nor each other."""

    finder: FinderPane
    facts: CardPane
    evidence: EvidencePane
    links: ItemList
