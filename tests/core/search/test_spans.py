"""Which characters are marked."""

import pytest

from dossier.core.search import Form, NameIndex
from dossier.core.search.query import parse


def marked(text, query):
    """The pieces of `text` that a search for `query` marks."""
    names = NameIndex.build([Form("it", "person", text, text, "name")])
    (hit,) = names.search(parse(query))
    return [text[start:end] for start, end in hit.spans]


@pytest.mark.parametrize(
    ("text", "query", "pieces"),
    [
        ("Rustem Umerov", "umer", ["Umer"]),
        ("Rustem Umerov", "umerov rust", ["Rust", "Umerov"]),
        ("Rustem Umerov", "умеров", ["Umerov"]),
        ("Rustem Umerov", "umreov", ["Um", "rov"]),
        ("Recep Erdoğan", "erdog", ["Erdoğ"]),
        ("Erdog\u0306an", "erdo", ["Erdo"]),
        ("Jürgen Groß", "gross", ["Groß"]),
        ("Sean O’Brien", "obr", ["O’Br"]),
        ("Dmytro Kuleba", "d kuleba", ["D", "Kuleba"]),
        ("National Security and Defense Council", "nsdc", ["N", "S", "D", "C"]),
        ("Department of Defense", "dod", ["D", "o", "D"]),
        ("Minister of Defence", "'er of", ["er", "of"]),
        ("STRASSE Straße", "'strasse", ["STRASSE", "Straße"]),
    ],
)
def test_what_met_the_query_is_marked(text, query, pieces):
    assert marked(text, query) == pieces
