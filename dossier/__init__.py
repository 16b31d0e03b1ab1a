"""dossier: read hand-curated YAML dossiers in a terminal, each fact with its quote."""

__version__ = "0.1.0"
