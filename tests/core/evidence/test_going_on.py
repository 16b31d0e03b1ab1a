"""Where a name or a title goes on, in languages that use capitals in other ways."""

import pytest

from dossier.core.evidence import going_on
from dossier.core.evidence.beside import Beside, Neighbour

PERSON, TITLE = "Ana Berg", "Liman Bakanı"


def goes_on(text, listed=PERSON, *, people=(PERSON, "Ганна Берг"), own=()):
    """The whole phrase, if what is listed goes on; "" where it does not."""
    start = text.index(listed)
    neighbours = tuple(
        Neighbour(text.index(name), text.index(name) + len(name), frozenset({name}), name in people)
        for name in {listed, *people}
        if name in text
    )
    read = going_on.name if listed in people else going_on.title
    found = read(text, start, start + len(listed), Beside(neighbours, frozenset(own)))
    return text[found.start : found.end] if found else ""


class TestGerman:
    """Every noun has a capital."""

    @pytest.mark.parametrize(
        "text",
        [
            "Gestern traf Ana Berg Vertreter der Opposition und den Präsidenten.",
            "Die Hafenchefin Ana Berg ist nicht zurückgetreten.",
            "Gegenüber Ana Berg Stellung zu beziehen, ist nicht für jeden.",
        ],
    )
    def test_a_noun_beside_a_name_is_no_part_of_it(self, text):
        assert goes_on(text) == ""

    def test_a_capital_behind_the_subject_is(self):
        assert goes_on("Ana Berg Holm ist nicht mit der Bahn gekommen.") == "Ana Berg Holm"

    @pytest.mark.parametrize("text", ["Ursula von der Leyen met Ana Berg Holm."])
    def test_a_german_name_makes_no_german_text(self, text):
        assert goes_on(text) == "Ana Berg Holm"


class TestPlaces:
    """In Slavic languages a place follows its noun without a small word."""

    @pytest.mark.parametrize(
        "text",
        [
            "мер Києва Ганна Берг",
            "міністр закордонних справ Польщі Ганна Берг",
            "Президент України Ганна Берг",
            "голова Верховної Ради Ганна Берг",
        ],
    )
    def test_before_a_name_it_is_no_part_of_it(self, text):
        assert goes_on(text, "Ганна Берг") == ""

    @pytest.mark.parametrize(
        "text", ["заявила Марія Ганна Берг", "міністр Марія Ганна Берг", "Марія Ганна Берг"]
    )
    def test_a_given_name_is(self, text):
        assert goes_on(text, "Ганна Берг") == "Марія Ганна Берг"

    @pytest.mark.parametrize(
        "text", ["міністр портів Остланду Ганна Берг", "Ганна Берг, міністр портів Остланду, тут"]
    )
    def test_behind_a_title_it_makes_another_of_it(self, text):
        assert goes_on(text, "міністр портів") == "міністр портів Остланду"

    def test_its_own_country_does_not(self):
        text = "міністр портів України Ганна Берг"
        assert goes_on(text, "міністр портів", own={"україни"}) == ""

    def test_the_same_in_polish(self):
        text = "Prezydent Krakowa Ana Berg powiedziała, że jest gotowa."
        assert goes_on(text) == ""


class TestTurkish:
    """A title ends with its noun, and an object follows the subject."""

    @pytest.mark.parametrize(
        "text",
        [
            "Ana Berg Kiev'i ziyaret etti.",
            "Ana Berg Dışişleri Bakanı Holm ile bir araya geldi ve konuştu.",
            "Toplantıda Ana Berg bir konuşma yaptı.",
            "Ankara'da Ana Berg konuştu.",
        ],
    )
    def test_what_stands_beside_a_name_is_no_part_of_it(self, text):
        assert goes_on(text) == ""

    def test_the_next_title_is_no_part_of_one(self):
        text = "Liman Bakanı Almanya Başbakanı Ana Berg ile bir araya geldi."
        assert goes_on(text, TITLE) == ""

    def test_a_field_before_it_is(self):
        assert goes_on("Tarım ve Liman Bakanı", TITLE) == "Tarım ve Liman Bakanı"


class TestOthers:
    def test_the_second_of_two_fields(self):
        listed = "Defence Minister"
        assert goes_on("the Trade and Defence Minister", listed) == "Trade and Defence Minister"
        assert goes_on("the Ministry of Trade and Defence Minister Holm", listed) == ""

    @pytest.mark.parametrize(
        "text", ["efforts of President Mary Ana Berg", "introduced by Mary Ana Berg"]
    )
    def test_a_name_begins_behind_a_rank_or_behind_by(self, text):
        assert goes_on(text) == "Mary Ana Berg"

    @pytest.mark.parametrize("text", ["the mayor of Oslo Ana Berg", "in Oslo Ana Berg spoke"])
    def test_a_place_is_no_part_of_it(self, text):
        assert goes_on(text) == ""

    @pytest.mark.parametrize(
        ("text", "is_so"),
        [
            ("Ana Berg, Norway's long-serving and popular Minister of Ports", True),
            ("Ana Berg, newly appointed Minister of Ports", True),
            ("Ana Berg, and the Minister of Ports", False),
            ("Ana Berg, Oslo Minister of Ports", False),
        ],
    )
    def test_whose_title_it_is_stands_beside_it(self, text, is_so):
        at = text.index("Minister of Ports")
        beside = Beside((Neighbour(0, len(PERSON), frozenset({"ana"}), person=True),), frozenset())
        assert bool(going_on.people_beside(text, at, len(text), beside)) is is_so

    def test_as_well_as_joins_and_as_does_not(self):
        listed = "Minister of Ports"
        text = "the Minister of Ports as well as Fisheries"
        assert goes_on(text, listed) == "Minister of Ports as well as Fisheries"
        assert goes_on("the Minister of Ports as Envoy, here", listed) == ""

    def test_a_headline_is_one_without_the_names_in_it(self):
        assert goes_on("Mayor of Oslo Ana Berg Noriega opened it on Monday") == "Ana Berg Noriega"
        assert goes_on("Mayor of Oslo Ana Berg Opens New Harbour Quay on Monday") == ""

    @pytest.mark.parametrize("text", ["posłanka PiS Ana Berg", "the EU's NATO Ana Berg"])
    def test_initials_are_no_name(self, text):
        assert goes_on(text) == ""

    def test_a_small_letter_with_a_point_is_no_initial(self):
        assert goes_on("Ministerin a. i. Ana Berg") == ""
        assert goes_on("said I. Ana Berg") == "I. Ana Berg"

    @pytest.mark.parametrize(
        "text", ["À Paris Ana Berg parla", "L'Ukrainienne Ana Berg parla", "Hier Ana Berg parla"]
    )
    def test_words_that_open_a_sentence_in_other_languages(self, text):
        assert goes_on(text) == ""
