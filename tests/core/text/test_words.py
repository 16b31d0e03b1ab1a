"""What a word is, in every script."""

import pytest

from dossier.core.text.affixes import cores, turkish_ending
from dossier.core.text.words import comparable, count, cut_word, pieces, without_line_ends


def split(text):
    return [text[start:end] for start, end in pieces(text)]


class TestPieces:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Anna Berg met 12 men.", ["Anna", "Berg", "met", "12", "men"]),
            ("O’Brien, Petrov-Vodkin", ["O", "Brien", "Petrov", "Vodkin"]),
            ("प्रिया शर्मिला", ["प्रिया", "शर्मिला"]),
            ("মমতা বন্দ্যোপাধ্যায়।", ["মমতা", "বন্দ্যোপাধ্যায়"]),
            ("مُحَمَّد بن سَلْمان", ["مُحَمَّد", "بن", "سَلْمان"]),
            ("בִּנְיָמִין נְתַנְיָהוּ", ["בִּנְיָמִין", "נְתַנְיָהוּ"]),
            ("می‌خواهم", ["می‌خواهم"]),
            ("Min\u00adister", ["Min\u00adister"]),
            ("박지성은 왔다", ["박지성은", "왔다"]),
        ],
    )
    def test_are_words_with_all_their_signs(self, text, words):
        assert split(text) == words

    @pytest.mark.parametrize(
        ("text", "clusters"),
        [
            ("王小明2024年", ["王", "小", "明", "2024", "年"]),
            ("がくせい", ["が", "く", "せ", "い"]),
            ("ท่าเรือ", ["ท่า", "เรื", "อ"]),
            ("ដ្ឋ", ["ដ្ឋ"]),
            ("AB会议", ["AB", "会", "议"]),
        ],
    )
    def test_are_clusters_where_words_have_no_spaces(self, text, clusters):
        assert split(text) == clusters


class TestCutWords:
    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("she can|not sign", "cannot"),
            ("the Secretary|-elect", "Secretary-elect"),
            ("Umerov|'s brother", "Umerov's"),
            ("Umerov|’s brother", "Umerov’s"),
            ("the ex|-minister", "ex-minister"),
            ("some 1|,500 men", "1,500"),
            ("on 16.04|.2024", "16.04.2024"),
            ("प्रिया शर्म|िला", "शर्मिला"),
            ("e\u0301te|\u0301 1999", "e\u0301te\u0301"),
            ("Min|\u00adister", "Min\u00adister"),
            ("Знам|’янка", "Знам’янка"),
        ],
    )
    def test_inside_a_word_a_number_or_what_is_joined_to_it(self, text, word):
        at = text.index("|")
        text = text.replace("|", "")
        assert text[slice(*cut_word(text, at))] == word

    @pytest.mark.parametrize(
        "text",
        [
            "she can| sign",
            "|she can",
            "she can|",
            "the Secretary|, elect",
            "public| – or not",
            "end|. New",
            "港务部长|王小明",
            "(|Umerov",
            "Umerov|'",
        ],
    )
    def test_and_nowhere_else(self, text):
        at = text.index("|")
        assert cut_word(text.replace("|", ""), at) is None

    def test_a_cluster_is_not_cut(self):
        assert cut_word("ท่า", 1) == (0, 3)

    def test_a_word_longer_than_any_word_takes_no_time(self):
        assert cut_word("a" * 1_000_000, 500_000) is not None


class TestCount:
    @pytest.mark.parametrize(
        ("text", "words"), [("Anna Berg met 12 men.", 5), ("港务部长王小明", 4), ("", 0)]
    )
    def test_two_signs_are_a_word_where_there_are_no_spaces(self, text, words):
        assert count(text) == words


def test_what_is_not_seen_and_how_letters_are_joined_makes_no_difference():
    assert comparable("Min\u00adister of O\ufb03ce") == "Minister of Office"


def test_a_hyphen_at_a_line_end_is_read_in_both_ways():
    assert without_line_ends("Minis-\nter") == ("Minister", "Minis-ter")
    assert without_line_ends("Minister\nof") == ("Minister\nof",)


class TestAffixes:
    @pytest.mark.parametrize(
        ("word", "core"),
        [
            ("박지성은", "박지성"),
            ("박지성에게는", "박지성"),
            ("대통령이", "대통령"),
            ("한가은", "한가"),
            ("ومحمد", "محمد"),
            ("للرئيس", "رئيس"),
            ("وبالرئيس", "الرئيس"),
            ("והשר", "שר"),
            ("שהשר", "השר"),
            ("לנתניהו", "נתניהו"),
        ],
    )
    def test_a_word_can_be_read_without_them(self, word, core):
        assert core in [word[start:end] for start, end in cores(word)]

    @pytest.mark.parametrize(
        "word", ["Umerov", "Умєров", "은", "김은", "ول", "王小明", "Çavuşoğlu"]
    )
    def test_but_a_word_stays_a_word(self, word):
        assert cores(word) == ()

    @pytest.mark.parametrize("ending", ["'ın", "'dan", "'a", "'nin", "'yla", "'ndan", "'daki"])
    def test_turkish_endings_stand_behind_an_apostrophe(self, ending):
        text = f"Erdoğan{ending} sözleri"
        assert text[7 : turkish_ending(text, 7)] == ending

    @pytest.mark.parametrize("text", ["O'Brien", "Sana'a'nin", "D'Arcy"])
    def test_the_other_half_of_a_name_is_no_ending(self, text):
        at = text.index("'")
        assert turkish_ending(text, at) == at or text[at + 1] == "a"
