"""Finding entries by name: `NameIndex.build(forms)`, then `search(parse(text))`."""

from dossier.core.search.index import NameIndex
from dossier.core.search.model import Form, Hit

__all__ = ["Form", "Hit", "NameIndex"]
