"""How far the words around a name reach."""

import pytest

from dossier.core.evidence.modifiers import Sense
from dossier.core.evidence.surroundings import after, before, counts, is_nominative

ALL = frozenset(Sense) - {Sense.COUNTS, Sense.HARMLESS}


def read(text, name):
    """What is read around a name: the sense and the whole phrase; None for nothing."""
    start = text.index(name)
    end = start + len(name)
    found = before(text, start, end, ALL) or after(text, start, end, ALL)
    return (found.sense, text[found.start : found.end]) if found else None


class TestMarks:
    @pytest.mark.parametrize(
        ("text", "phrase"),
        [
            ("the [former] Minister of Ports", "former] Minister of Ports"),
            ("the (ex-)Minister of Ports", "ex-)Minister of Ports"),
            ("Ana, Minister of Ports (retired)", "Minister of Ports (retired"),
            ("港湾大臣（前任）", None),
        ],
    )
    def test_what_stands_in_brackets_is_read(self, text, phrase):
        name = "Minister of Ports" if phrase else "港湾大臣"
        assert read(text, name)[1] == (phrase or "港湾大臣（前任")

    @pytest.mark.parametrize(
        "text",
        [
            "the “Minister of Ports” of the rebels",
            'the so-called "Minister of Ports"',
            "le soi-disant « Minister of Ports »",
            "так званий «Minister of Ports»",
        ],
    )
    def test_a_title_in_quotes_is_only_claimed(self, text):
        assert read(text, "Minister of Ports")[0] is Sense.CLAIMED

    def test_a_title_that_opens_or_ends_a_quotation_is_not_in_quotes(self):
        assert read("“Minister of Ports Ana Berg,” he said", "Minister of Ports") is None

    @pytest.mark.parametrize(
        "text",
        [
            "He is former. Minister of Ports",
            "the former mayor, Minister of Ports",
            "He left the former – Minister of Ports",
        ],
    )
    def test_nothing_comes_from_beyond_a_mark(self, text):
        assert read(text, "Minister of Ports") is None

    @pytest.mark.parametrize(
        "text", ["the wife of Dr. Ana Berg", "la femme de M. Ana Berg", "la hija de Dña. Ana Berg"]
    )
    def test_the_point_of_an_abbreviation_is_none(self, text):
        assert read(text, "Ana Berg")[0] is Sense.SOMEBODY_ELSE

    def test_nor_is_that_of_a_day_in_german(self):
        found = read("Ana Berg, Ministerin für Häfen bis 5. Mai 2019", "Ministerin für Häfen")
        assert found == (Sense.FORMER, "Ministerin für Häfen bis 5. Mai")


class TestInFront:
    def test_an_article_stands_only_behind_some(self):
        assert read("the former the Minister of Ports", "Minister of Ports") is None
        assert read("not the Minister of Ports", "Minister of Ports") is not None

    def test_a_day_is_no_part_of_a_title(self):
        assert read("late Thursday Minister of Ports Ana spoke", "Minister of Ports") is None

    def test_a_hyphen_where_a_pattern_wants_one(self):
        assert read("under Minister of Ports Ana Berg", "Minister of Ports") is None
        assert read("Under-Minister of Ports", "Minister of Ports")[0] is Sense.LESSER

    def test_a_phrase_of_its_own_where_a_pattern_wants_one(self):
        assert read("Раніше міністр портів заявив", "міністр портів") is None
        assert read("Берг, раніше міністр портів", "міністр портів")[0] is Sense.FORMER

    def test_a_case_where_a_verb_wants_one(self):
        assert read("На зустрічі буде міністр портів", "міністр портів") is None
        assert read("Берг буде міністром портів", "міністром портів")[0] is Sense.COMING

    def test_before_a_verb_by_which_a_post_is_taken_stands_what_denies_it(self):
        title = "Minister of Ports"
        assert read("the former king appointed Minister of Ports", title) is None
        assert read("had not yet been appointed Minister of Ports", title)[0] is Sense.NOT

    def test_a_title_in_small_letters_may_stand_between_a_person_and_whose_they_are(self):
        assert read("the wife of former president Ana Berg", "Ana Berg")[1].startswith("wife")
        assert read("the former president Minister of Ports", "Minister of Ports") is None

    def test_an_adjective_may_stand_between_a_person_and_the_link(self):
        assert read("le frère cadet d'Ana Berg", "Ana Berg") is not None

    def test_a_link_is_that_of_the_nouns_language(self):
        assert read("He sent his wife to Ana Berg", "Ana Berg") is None
        assert read("an aide to Ana Berg", "Ana Berg") is not None

    @pytest.mark.parametrize("text", ["SPD-Ministerin für Häfen", "EU-Ministerin für Häfen"])
    def test_a_party_before_a_hyphen_is_no_part_of_a_title(self, text):
        assert read(text, "Ministerin für Häfen") is None

    def test_who_acts_is_shown(self):
        text = "в. о. міністра портів"
        assert counts(text, text.index("міністра")) == "в о"


class TestCase:
    @pytest.mark.parametrize(
        "text",
        [
            "речниця Ганна Брандт",
            "його брат Іван Гольм",
            "радниця Урсула фон дер Ляєн",
            "речниця Зеленська",
        ],
    )
    def test_who_stands_in_the_nominative_is_the_person_spoken_of(self, text):
        assert read(text, text.partition(" ")[2].removeprefix("брат ")) is None

    @pytest.mark.parametrize(
        "text", ["дружина Івана Гольма", "речник Ганни Брандт", "сестра Миколи Гольма"]
    )
    def test_who_stands_in_the_genitive_is_whose_they_are(self, text):
        assert read(text, text.partition(" ")[2])[0] is Sense.SOMEBODY_ELSE

    @pytest.mark.parametrize(
        ("name", "is_so"),
        [("Ганна Брандт", True), ("Ганни Брандт", False), ("Ana Berg", False)],
    )
    def test_of_other_scripts_it_is_not_said(self, name, is_so):
        assert is_nominative(name, 0, len(name)) is is_so


class TestBehind:
    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("Ana Brandts älterer Bruder", "Ana Brandts"),
            ("Ana Brandt'ın küçük kardeşi", "Ana Brandt"),
            ("항만부 장관의 부인", "항만부 장관"),
            ("港口部长的妻子", "港口部长"),
            ("港湾大臣の妻", "港湾大臣"),
        ],
    )
    def test_a_possessive_in_every_language(self, text, name):
        assert read(text, name)[0] is Sense.SOMEBODY_ELSE

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("Gestern traf Ana Brandt Vertreter der Opposition", "Ana Brandt"),
            ("Ana Brandt'a eşi eşlik etti", "Ana Brandt"),
        ],
    )
    def test_a_name_without_one_owns_nobody(self, text, name):
        assert read(text, name) is None

    def test_behind_a_comma_only_a_suffix(self):
        assert read("Ana Berg, senior adviser to us", "Ana Berg") is None
        assert read("Ana Berg, Sr., spoke", "Ana Berg")[0] is Sense.SOMEBODY_ELSE
        assert read("Ana Berg, Jr. spoke", "Ana Berg")[0] is Sense.SOMEBODY_ELSE

    def test_a_time_is_that_of_a_title_only_where_it_stands_by_itself(self):
        title = "Minister of Ports"
        assert read("Ana Berg, the Minister of Ports in 2014, spoke", title) is not None
        assert read("Ana Berg met the Minister of Ports in 2014", title) is None
        assert read("Ana Berg was named Minister of Ports in 2014", title) is None

    def test_a_name_goes_on_behind_a_dot(self):
        assert read("安娜·勃兰特·李", "安娜·勃兰特")[0] is Sense.GOES_ON
        assert read("山田太郎・港湾大臣", "山田太郎") is None


class TestWrittenOnto:
    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("ونائب وزير الموانئ", "وزير الموانئ"),
            ("مستشار لوزير الموانئ", "وزير الموانئ"),
            ("וסגן שר הנמלים", "שר הנמלים"),
            ("יועץ לשר הנמלים", "שר הנמלים"),
        ],
    )
    def test_and_and_to_are_read_past(self, text, name):
        assert read(text, name) is not None

    @pytest.mark.parametrize(
        ("text", "name"),
        [("نائب الرئيس ووزير الموانئ", "وزير الموانئ"), ("المستشار وزير الموانئ", "وزير الموانئ")],
    )
    def test_what_another_word_ends_is_not(self, text, name):
        assert read(text, name) is None
