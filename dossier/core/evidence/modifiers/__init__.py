"""Words that change who holds a post, or who is meant: data, by language, each with an example."""

from dossier.core.evidence.modifiers.language import ModifierLanguage, Pattern, Sense, patterns
from dossier.core.evidence.modifiers.lexicon import (
    LANGUAGES,
    Lexicon,
    genitives,
    instrumentals,
    lexicon,
)

__all__ = [
    "LANGUAGES",
    "Lexicon",
    "ModifierLanguage",
    "Pattern",
    "Sense",
    "genitives",
    "instrumentals",
    "lexicon",
    "patterns",
]
