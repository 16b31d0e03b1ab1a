"""Which listed names a text prints, and where."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.names.mentions import ListedName, Mention, Names, longest


def named(text, *forms):
    """The printed mentions of forms, overlaps included."""
    names = Names.of(ListedName(f"e{number}", form) for number, form in enumerate(forms))
    return [text[one.start : one.end] for one in names.all_of(text)]


class TestWholeWords:
    def test_a_name_is_found_where_its_words_are(self):
        assert named("Anna Berg met Berg.", "Anna Berg", "Berg") == ["Anna Berg", "Berg", "Berg"]

    def test_but_not_inside_a_longer_word(self):
        assert named("Bergman climbed the Heidelberg.", "Berg") == []

    def test_a_possessive_names_the_possessor(self):
        assert named("Umerov's aide, Umerov’s team", "Umerov") == ["Umerov", "Umerov"]

    def test_an_inflected_form_is_a_form_of_its_own(self):
        assert named("зустріч Умєрова з Умєровим", "Умєров") == []
        assert named("зустріч Умєрова", "Умєров", "Умєрова") == ["Умєрова"]

    def test_digits_and_underscores_belong_to_words(self):
        assert named("Berg2 and my_Berg", "Berg") == []


class TestWhatMakesNoDifference:
    @pytest.mark.parametrize("printed", ["O'Brien", "O’Brien", "O‘Brien", "OʼBrien"])
    def test_which_apostrophe_is_printed(self, printed):
        assert named(f"and {printed} spoke", "O’Brien") == [printed]
        assert named(f"and {printed} spoke", "O'Brien") == [printed]

    def test_ukrainian_apostrophes(self):
        assert named("Мар’яна Безугла", "Мар'яна Безугла") == ["Мар’яна Безугла"]

    @pytest.mark.parametrize("gap", [" ", "\u00a0", "\n", "  ", " \n "])
    def test_which_white_space_and_where_the_line_ends(self, gap):
        assert named(f"by Rustem{gap}Umerov,", "Rustem Umerov") == [f"Rustem{gap}Umerov"]

    @pytest.mark.parametrize("name", ["Андрій Сибіга", "Сергій", "Mevlüt Çavuşoğlu"])
    def test_whether_a_letter_is_one_character_or_two(self, name):
        apart = unicodedata.normalize("NFD", name)
        assert apart != name
        assert named(f"by {apart},", name) == [apart]
        assert named(f"by {name},", apart) == [name]

    def test_letters_with_marks_end_no_word(self):
        apart = unicodedata.normalize("NFD", "Сергійко")
        assert named(apart, "Сергій", "Серг") == []

    def test_a_hyphen_that_does_not_break(self):
        assert named("Anti\u2011Terrorist Centre", "Anti-Terrorist Centre") == [
            "Anti\u2011Terrorist Centre"
        ]


class TestCase:
    def test_one_word_is_printed_as_it_is_listed(self):
        assert named("the berg, the Berg", "Berg") == ["Berg"]

    def test_several_words_may_differ_in_case(self):
        assert named("the minister of Defence", "Minister of Defence") == ["minister of Defence"]

    def test_a_headline_in_capitals_still_names(self):
        assert named("UMEROV IN ISTANBUL", "Umerov") == ["UMEROV"]

    def test_but_a_short_word_in_capitals_is_an_acronym_of_its_own(self):
        assert named("the MAY index, the UNN", "May", "Unn") == []
        assert named("reports UNN", "UNN") == ["UNN"]


class TestMonthsAndVerbs:
    @pytest.mark.parametrize(
        "text",
        [
            "The talks will be held in May.",
            "Since May nothing has been heard.",
            "It ended last May, they said.",
            "On May 5 they met.",
            "On 5 May 2025 they met.",
            "The May 2025 talks",
            "Between April and May prices rose.",
            "From May to July it rained.",
            "By mid-May all was over.",
            "May the talks succeed.",
            "He spoke. May God help us.",
            "“May we ask?” she said.",
            "In April–May 2022 they met.",
            "In the first days of May",
            "at the end of May",
            "they may come",
        ],
    )
    def test_may_is_a_month_or_a_verb(self, text):
        assert named(text, "May") == []

    @pytest.mark.parametrize(
        "text",
        [
            "May said that she would go.",
            "Prime Minister May spoke.",
            "Mrs May’s cabinet",
            "They met May, who agreed.",
            "The cabinet heard May and resigned.",
        ],
    )
    def test_and_somebody(self, text):
        assert named(text, "May") == ["May"]

    def test_a_longer_form_is_beyond_doubt(self):
        assert named("In May, Theresa May spoke.", "May", "Theresa May") == ["Theresa May", "May"]

    def test_a_verb_at_the_head_of_a_sentence_is_no_first_name(self):
        assert named("Will he come? Will came.", "Will") == ["Will"]

    def test_a_name_inside_a_printed_date_is_none(self):
        assert named("on March 11", "March", "11") == []
        assert named("on March 11 in Jeddah", "March 11 in Jeddah") == ["March 11 in Jeddah"]


class TestDoubleNames:
    @pytest.mark.parametrize("text", ["Petrov-Vodkin spoke", "Ivan Vodkin-Petrov", "by O’Petrov"])
    def test_half_a_name_names_nobody(self, text):
        assert named(text, "Petrov") == []

    @pytest.mark.parametrize(
        "text", ["pro-Petrov", "Petrov-led", "the EU-Petrov talks", "Petrov-NATO", "Petrov – Lund"]
    )
    def test_what_is_only_joined_to_it_leaves_it_whole(self, text):
        assert named(text, "Petrov") == ["Petrov"]

    def test_two_known_names_may_be_joined(self):
        assert named("the Petrov-Lund talks", "Petrov", "Lund") == ["Petrov", "Lund"]

    def test_a_listed_double_name_is_one(self):
        assert named("Anna Petrov-Lund", "Petrov-Lund") == ["Petrov-Lund"]


class TestForms:
    def test_marks_around_a_form_are_not_part_of_it(self):
        assert named("the coalition of the willing met", "“coalition of the willing”") == [
            "coalition of the willing"
        ]

    def test_marks_inside_are(self):
        assert named("D. Kuleba; D Kuleba", "D. Kuleba") == ["D. Kuleba"]
        assert named("Defence, Ukraine", "Defence Ukraine") == []

    def test_a_form_without_a_word_is_never_found(self):
        assert named("… — …", "—", "…") == []

    def test_a_form_that_two_entries_list_names_both(self):
        names = Names.of([ListedName("one", "Berg"), ListedName("other", "Berg")])
        (found,) = names.all_of("Berg spoke")
        assert found.entries == ("one", "other")


class TestLongest:
    def test_of_overlapping_names_the_longest_wins(self):
        text = "Secretary of the Security Council of Ukraine"
        names = Names.of(
            ListedName(form, form)
            for form in ("Secretary of the Security Council", "Security Council of Ukraine")
        )
        kept = longest(names.all_of(text))
        assert [text[one.start : one.end] for one in kept] == ["Secretary of the Security Council"]

    def test_what_the_longest_does_not_touch_is_kept(self):
        mentions = [Mention(0, 6, ()), Mention(5, 12, ()), Mention(11, 20, ())]
        assert [(one.start, one.end) for one in longest(mentions)] == [(0, 6), (11, 20)]

    @given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=25))
    def test_none_overlap_and_whatever_is_left_out_lost_to_a_longer(self, spans):
        given_ = [Mention(start, start + length, ()) for start, length in spans]
        kept = longest(given_)
        assert all(one.end <= other.start for one, other in itertools.pairwise(kept))
        for one in given_:
            rivals = [k for k in kept if k.start < one.end and one.start < k.end]
            assert any(k.end - k.start >= one.end - one.start for k in rivals)


_WORD = st.sampled_from(["Anna", "Berg", "of", "Oslo", "anna", "May", "5"])


@given(st.lists(_WORD, max_size=30), st.lists(st.lists(_WORD, min_size=1, max_size=3), max_size=8))
def test_every_mention_is_its_form_as_printed(words, forms):
    text = " ".join(words)
    listed = [ListedName(str(number), " ".join(form)) for number, form in enumerate(forms)]
    for mention in Names.of(listed).all_of(text):
        printed = text[mention.start : mention.end]
        assert mention.names
        assert all(name.form.casefold() == printed.casefold() for name in mention.names)
        assert printed == printed.strip()


class TestEveryScript:
    @pytest.mark.parametrize(
        ("text", "form", "found"),
        [
            ("港务部长王小明在北港会见", "王小明", "王小明"),
            ("港务部长王小明在北港会见", "港务部长", "港务部长"),
            ("田中一郎大臣は", "田中一郎", "田中一郎"),
            ("นายกรัฐมนตรีสมชายกล่าว", "สมชาย", "สมชาย"),
            ("박지성은 말했다", "박지성", "박지성"),
            ("한가은이 말했다", "한가은", "한가은"),
            ("외교부 장관은 말했다", "외교부 장관", "외교부 장관"),
            ("قال ومحمد بن سلمان", "محمد بن سلمان", "محمد بن سلمان"),
            ("شكر للرئيس السابق", "الرئيس", "رئيس"),
            ("אמר והשר לוי", "שר", "שר"),
            ("Erdoğan'ın sözleri", "Erdoğan", "Erdoğan"),
            ("Erdoğan’dan", "Erdoğan", "Erdoğan"),
            ("the Minis-\nter of Ports", "Minister of Ports", "Minis-\nter of Ports"),
            ("by Petrov-\nVodkin", "Petrov-Vodkin", "Petrov-\nVodkin"),
            ("the Min\u00adister of Ports", "Minister of Ports", "Min\u00adister of Ports"),
            ("the O\ufb03ce spoke", "Office", "O\ufb03ce"),
        ],
    )
    def test_a_name_is_found_without_what_is_written_onto_it(self, text, form, found):
        assert named(text, form) == [found]

    @pytest.mark.parametrize(
        ("text", "form"),
        [
            ("प्रिया शर्मिला बोलीं", "प्रिया शर्मा"),
            ("प्रिया शर्मिला बोलीं", "प्रिया शर्म"),
            ("明天开会", "明"),
            ("Nurma'arif spoke", "Nurma"),
            ("Мар'янка прийшла", "Мар"),
            ("박지성의원", "박지"),
        ],
    )
    def test_and_not_inside_another(self, text, form):
        assert named(text, form) == []
