"""What looks like a name, to a reader of any entry."""

import pytest

from dossier.core.names.capitals import capitalised


def names(text):
    return [text[start:end] for start, end in capitalised(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Paris, Keith Kellogg met nobody.", ["Paris", "Keith Kellogg"]),
        ("Keith Kellogg and Marco Rubio came.", ["Keith Kellogg", "Marco Rubio"]),
        ("the Ministry of Culture and Sports", ["Ministry of Culture and Sports"]),
        ("the Head of the Office of the President", ["Head of the Office of the President"]),
        ("Ludwig van der Berg and Osama bin Laden", ["Ludwig van der Berg", "Osama bin Laden"]),
        ("J. D. Vance; О. Й. Іваненко", ["J. D. Vance", "О. Й. Іваненко"]),
        ("Мар’яна Безугла та Łukasz Żak", ["Мар’яна Безугла", "Łukasz Żak"]),
        ("Petrov-Vodkin's", ["Petrov-Vodkin's"]),
        # A word that only opens a sentence is none.
        ("The talks. However, they failed. He left.", []),
        ("On Tuesday the Red Cross came.", ["Red Cross"]),
        ("У Києві Андрій Сибіга", ["Києві Андрій Сибіга"]),
        # A line end parts two names, and so does a mark.
        ("Anna\nBerg, Oslo", ["Anna", "Berg", "Oslo"]),
        # No word goes on for more than two small ones.
        ("Office of the on President", ["Office", "President"]),
        ("şimdi Çavuşoğlu", ["Çavuşoğlu"]),
        ("", []),
    ],
)
def test_runs_of_capitalised_words(text, found):
    assert names(text) == found
