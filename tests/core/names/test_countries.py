"""What countries are called, in English and elsewhere."""

import pytest

from dossier.core.names import abroad, countries

TABLES = {name: table for name, table in vars(abroad).items() if name.isupper() and "UA" in table}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_every_table_has_every_country(table):
    codes = [row.split()[0] for row in table.replace("\n", " ").split(",")]
    assert codes == list(countries._countries())


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("UA", {"Україна", "України", "Украины", "Ukrainy", "Ukraine", "Ucrania", "Ukrayna"}),
        ("GB", {"Британії", "Великої", "Королівства", "Brytanii", "İngiltere", "Royaume"}),
        ("US", {"США", "Stanów", "ABD", "États", "Staaten", "Unidos"}),
        ("XX", set()),
    ],
)
def test_the_words_by_which_a_country_is_called(country, words):
    assert words <= abroad.words_of(country)
    assert bool(words) == bool(abroad.words_of(country))


def test_a_place_is_a_word_that_means_a_country_by_itself():
    assert {"україни", "польши", "niemiec", "almanya"} <= abroad.places()
    assert not {"республіка", "великої", "güney", "ukraine", "kuba", "|"} & abroad.places()
