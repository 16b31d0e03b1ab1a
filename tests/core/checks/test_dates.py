"""Dates against what the sources print: the sentences of real newspapers, and slips of the pen."""

import pytest

from dossier.core.checks.check import everywhere
from dossier.core.checks.dates import bounds, printed, unprinted
from dossier.core.checks.weekdays import weekdays
from dossier.core.dates import parse
from dossier.core.dates.in_passages import DateAnswer, PrintedIn, PrintingText


@pytest.fixture
def told(library_from):
    """The codes and hints of the checks of dates, for a date and the passage quoted for it.

    `own`: whether the passage is quoted for the date itself, or tells of the event; `in_full`:
    whether the date has to be printed in full.
    """

    def make(date, passage, *, own=True, language="en", more="", in_full=False):  # noqa: PLR0913
        quote = f'{{source: daily, exact: "{passage}"}}'
        quotes = f", quotes: [{quote}]" if own else ""
        language = f"language: {language}\n" if language else ""
        library = library_from(
            f"== sources/daily.txt\n{passage} {more}\n== sources/daily.yaml\ntitle: The daily\n"
            f"{language}sha256: SHA256\n"
            f"== events/talks.yaml\nname: Talks\ndate: {{{date}{quotes}}}\nquotes: [{quote}]\n"
        )
        assert library.problems == ()
        problems = [
            *everywhere(printed, library),
            *everywhere(weekdays, library),
            *everywhere(bounds, library),
        ]
        problems += everywhere(unprinted, library) if in_full else ()
        return [f"{one.rule.code} {one.hint}" for one in problems]

    return make


class TestWhatIsPrinted:
    @pytest.mark.parametrize(
        ("date", "passage"),
        [
            ("edtf: 2024-08-20, printed: XXXX-08-20", "On 20 August the talks began."),
            ("edtf: 2024-08-20, printed: 2024-08-20", "16.04.2024, and 20.08.2024 later"),
            ("edtf: 2024-08-20, printed: 2024-08", "They met in August 2024."),
            ("edtf: 2024-08-20, printed: XXXX-08", "In an August statement he said no."),
            ("edtf: 2024-08-20, printed: 2024", "It was in 2024 that they met."),
            ("edtf: 2024-07-21/2024-07-23, printed: XXXX-07-21/XXXX-07-23", "on 21–23 July"),
            (
                "edtf: 2024-07-21/2024-08-02, printed: XXXX-07-21/XXXX-08-02",
                "from 21 July, and perhaps until 2 August",
            ),
            ("edtf: 2025-07-23, printed: XXXX-07-23", "23 липня делегації зустрілися."),
            ("edtf: 2022-03-09, printed: 2022-03-09", "9 марта 2022 года"),
            ("edtf: 2024-08-05, printed: 2024", "dated 05/08/2024"),
            ("edtf: 2024-08-20, printed: 2024-08-20", "In August 2024 they met, on the 20th."),
            ("edtf: 1688-05-04, printed: 1688-05-04", "opened on 4 May 1688 in the port"),
            ("edtf: 1648, printed: 1648", "the peace of 1648 was signed"),
            ("edtf: 1854-03, printed: 185X", "It was built in the 1850s."),
            ("edtf: 1854, printed: 18XX", "a house of the 19th century"),
            ("edtf: 17XX, printed: 17XX", "in the 1700s"),
            ("edtf: -0043-03-15, printed: -0043-03-15", "stabbed on 15 March 44 BC"),
            ("edtf: -0043, printed: -0043", "убит в 44 году до н. э."),
            ("edtf: 2025-07-21, printed: XXXX-07-21", "They met on 21–23 July."),
        ],
    )
    def test_as_it_should_be(self, told, date, passage):
        assert told(date, passage) == []

    @pytest.mark.parametrize(
        ("passage", "language"),
        [
            ("20 sierpnia 2024 roku", "pl"),
            ("am 20. August 2024", "de"),
            ("le 20 août 2024", "fr-CA"),
            ("20 Ağustos 2024", "tr"),
            ("el 20 de agosto de 2024", "es"),
            ("٢٠ أغسطس ٢٠٢٤", "ar"),
            ("20 آب/أغسطس 2024", "ar"),
            ("۲۰ اوت ۲۰۲۴", "fa"),
            ("२० अगस्त २०२४", "hi"),
            ("2024年8月20日", "zh-Hans"),
            ("二〇二四年八月二十日", "zh"),
            ("2024년 8월 20일", "ko"),
        ],
    )
    def test_in_other_languages(self, told, passage, language):
        assert told("edtf: 2024-08-20, printed: 2024-08-20", passage, language=language) == []
        (wrong,) = told(
            "edtf: 2024-07-20, printed: 2024-07-20, basis: editor, note: Ours.",
            passage,
            language=language,
        )
        assert wrong == "D102 the quotes print 2024-08-20"

    @pytest.mark.parametrize(
        ("date", "passage", "problem"),
        [
            (
                "edtf: 2024-08-21, printed: 2024-08-20",
                "On 20 August 2024 they met.",
                "D101 correct the one or the other; digits nobody prints are X",
            ),
            (
                "edtf: 2024-08-20, printed: 2024-08-20",
                "On 20 August they met.",
                "D102 the quotes print XXXX-08-20",
            ),
            (
                "edtf: 2024-09-20, printed: 2024-09-20",
                "On 20 August 2024 they met.",
                "D102 the quotes print 2024-08-20",
            ),
            # French is read, so that April is not taken for May.
            (
                "edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: Ours.",
                "le 4 avril",
                "D102 the quotes print XXXX-04-04",
            ),
            # A number that counts is no year, and no day.
            (
                "edtf: 0987-08-12, printed: 0987-08-12, basis: editor, note: Ours.",
                "On 12 August 987 soldiers came.",
                "D102 the quotes print XXXX-08-12",
            ),
            (
                "edtf: 1500, printed: 1500, basis: editor, note: Ours.",
                "1,500 people and 1500 soldiers came.",
                "D102 quote the passage that prints it",
            ),
            (
                "edtf: 0500, printed: 0500, basis: editor, note: Ours.",
                "1,500 in all",
                "D102 quote the passage that prints it",
            ),
            (
                "edtf: 1850, printed: 1850, basis: editor, note: Ours.",
                "It was built in the 1850s.",
                "D102 the quotes print 185X",
            ),
            (
                "edtf: 2024-08-20, printed: XXXX-08-20",
                "They met in Oslo.",
                "D102 quote the passage that prints it",
            ),
            # Nothing is said of what is printed, but the year is a slip.
            (
                "edtf: 2024-04-17",
                "On 17 April 2025 they met.",
                "D101 correct the date, or quote the passage that prints it",
            ),
        ],
    )
    def test_slips(self, told, date, passage, problem):
        assert told(date, passage) == [problem]

    def test_a_day_that_fits_the_weekday_too_is_the_right_one(self, told):
        said = "edtf: 2025-04-18, printed: XXXX-04-17, basis: editor, note: Ours."
        assert told(said, "They met in Paris on Thursday, April 17.") == [
            "D101 2025-04-17 fits the weekday that is printed with it; write `edtf: 2025-04-17`"
        ]

    def test_another_day_in_the_passage_is_no_slip(self, told):
        assert told("edtf: 2025-04-17", "two days after the talks of 15 April 2025") == []
        assert told("edtf: 2024-04-17", "17 April 2024, as on 17 April 2023") == []

    def test_the_passages_that_tell_of_an_event_print_its_date(self, told):
        said = "edtf: 2024-08-20, printed: 2024-08-20"
        assert told(said, "On 20 August 2024 they met.", own=False) == []
        assert told(said, "They met in Oslo.", own=False) != []


class TestWhatCannotBeRead:
    """It proves nothing, and is not denied either."""

    said = "edtf: 2020-05-04, printed: 2020-05-04"

    @pytest.mark.parametrize(
        ("passage", "language", "words"),
        [
            ("Laituri avattiin 4. toukokuuta 2020.", "fi", "4. toukokuuta 2020"),
            ("A rakpart 2020. május 4. óta áll.", "hu", "2020. május 4"),
            ("στις 4 Μαΐου 2020 στο λιμάνι", "el", "4 Μαΐου 2020"),
            ("4 de maio de 2020", "pt", "4 de maio de 2020"),
            ("4 พฤษภาคม 2020", "th", "4 พฤษภาคม 2020"),
            ("৪ মে ২০২০", "bn", "৪ মে ২০২০"),
            # The language need not be told.
            ("Laituri avattiin 4. toukokuuta 2020.", "", "4. toukokuuta 2020"),
            ("The quay was opened on 4. toukokuuta 2020.", "en", "4. toukokuuta 2020"),
            ("The quay was opened on 04.05.20 at last.", "en", "04.05.20"),
            ("opened on the fourth of May 2020", "en", "fourth of May 2020"),
            ("opened 05|04|2020 at last", "en", "05|04|2020"),
            ("opened 2020 05 04 at last", "en", "2020 05 04"),
            ("opened 20200504 at last", "en", "20200504"),
            ("في الرابع من مايو ٢٠٢٠", "ar", "الرابع من مايو ٢٠٢٠"),
        ],
    )
    def test_words_that_are_not_known(self, told, passage, language, words):
        (said,) = told(self.said, passage, language=language)
        assert said.startswith("D106 ")
        assert said.endswith(f'write `original: "{words}"` in place of `printed`')

    @pytest.mark.parametrize(
        ("edtf", "passage", "language", "words"),
        [
            ("199X", "У 90-ті роки", "uk", "90-ті"),
            ("195X", "the Fifties in Oslo", "en", "Fifties"),
            ("18XX", "في القرن التاسع عشر", "ar", "القرن التاسع عشر"),
            ("18XX", "im neunzehnten Jahrhundert", "de", "neunzehnten Jahrhundert"),
        ],
    )
    def test_decades_and_centuries_in_words(self, told, edtf, passage, language, words):
        (said,) = told(f"edtf: {edtf}, printed: {edtf}", passage, language=language)
        assert said.endswith(f'write `original: "{words}"` in place of `printed`')

    def test_without_printed_too(self, told):
        passage = "4. toukokuuta 2020"
        (said,) = told("edtf: 2020-05-04", passage, language="fi", in_full=True)
        assert said.startswith("D106 the months of “fi” are not known here")

    def test_where_only_the_numbers_are_there(self, told):
        passage = "Vuonna 2020 se avattiin, toukokuun päivänä 4."
        (hint,) = told(self.said, passage, language="fi")
        assert hint == (
            "D106 the months of “fi” are not known here; "
            "write `original`, the source's own words, in place of `printed`"
        )

    def test_other_numbers_are_another_day(self, told):
        (said, *_) = told(
            "edtf: 2020-05-05, printed: 2020-05-05", "4. toukokuuta 2020", language="fi"
        )
        assert said == "D102 the quotes print 2020"

    def test_a_number_that_may_be_the_year(self, told):
        said = "edtf: 1688-05-04, printed: 1688-05-04"
        passage = "On 4 May 1688 Norlanders came to the quay."
        (hint,) = told(said, passage)
        assert hint == (
            "D106 whether 1688 is its year or counts something is unsure; "
            'write `original: "4 May 1688"` in place of `printed`'
        )

    @pytest.mark.parametrize(
        ("edtf", "passage", "why"),
        [
            (
                "2020-05-04",
                "on 15 Ordibehesht 1399",
                "the Solar Hijri calendar has it as 2020-05-04",
            ),
            ("2020-05-04", "۱۵ اردیبهشت ۱۳۹۹", "the Solar Hijri calendar has it as 2020-05-04"),
            (
                "2020-05-04",
                "on 11 Ramadan 1441",
                "the Islamic calendar has it as 2020-05-02/2020-05-06",
            ),
            ("2020-05-04", "4 พฤษภาคม 2563", "the Buddhist calendar has it as 2020-05-04"),
            ("2020-05-04", "4 May 2563 B.E.", "the Buddhist calendar has it as 2020-05-04"),
            ("2020-05-04", "令和2年5月4日", "the Japanese calendar has it as 2020-05-04"),
            (
                "1917-11-07",
                "on 25 October 1917",
                "if it is of the Julian calendar, it is 1917-11-07",
            ),
            ("1751-02-04", "on 4 February 1750/51", "the Julian calendar has it as 1751-02-04"),
            (
                "2020-05-04",
                "on 10 Iyar 5780",
                "it is of the Hebrew calendar, and cannot be counted here",
            ),
            (
                "1799-11-09",
                "le 18 brumaire an VIII",
                "it is of the French Republican calendar, and cannot be counted here",
            ),
            (
                "2020-05-04",
                "on 15 Ordibehesht",
                "it is of the Solar Hijri calendar, and cannot be counted here",
            ),
            (
                "1923-10-29",
                "29 Ekim 1339",
                "its year may be one of the Hijra, or counted from elsewhere",
            ),
            (
                "1917-11-07",
                "on 7 November [O.S. 25 October] 1917",
                "whether 1917 is its year or counts something is unsure",
            ),
            (
                "2020-05-04",
                "農曆四月十二日在港口",
                "it is of a lunar calendar, and cannot be counted here",
            ),
            ("-0043", "vuonna 44 eaa.", "no era that is known here stands beside it"),
            ("-2999", "in 3,000 f.Kr.", "no era that is known here stands beside it"),
        ],
    )
    def test_dates_of_other_calendars(self, told, edtf, passage, why):
        (said,) = told(f"edtf: {edtf}, printed: {edtf}", passage)
        assert said.startswith(f"D106 {why}; write `original: ")

    def test_another_day_of_another_calendar_is_another_day(self, told):
        said = told("edtf: 2020-06-04, printed: 2020-06-04", "on 15 Ordibehesht 1399")
        assert said[0] == (
            "D102 the quotes print “15 Ordibehesht 1399” (2020-05-04 in the Solar Hijri calendar)"
        )

    def test_who_infers_it_and_says_how_is_believed(self, told):
        inferred = "basis: inferred, note: Toukokuu is May."
        assert told(f"{self.said}, {inferred}", "4. toukokuuta 2020", language="fi") == []
        editor = "basis: editor, note: Ours."
        assert told(f"{self.said}, {editor}", "4. toukokuuta 2020", language="fi") != []


class TestTwoWays:
    """05/04/2020 proves no month until the source says its order."""

    passage = "The quay was opened on 05/04/2020 in the northern port."

    @pytest.mark.parametrize("day", ["2020-05-04", "2020-04-05"])
    @pytest.mark.parametrize("printed", [", printed: {0}", ""])
    @pytest.mark.parametrize("language", ["en", "fr", ""])
    def test_either_reading_is_a_finding(self, told, day, printed, language):
        said = f"edtf: {day}{printed.format(day)}"
        (hint,) = told(said, self.passage, language=language, in_full=True)
        assert hint == (
            "D107 no other date of the text shows its order; "
            "write `basis: inferred`, and in a note how the order is known"
        )

    @pytest.mark.parametrize(
        "passage",
        [
            "dated 8-5-2024",
            "dated 08/05/2024",
            "on 8 / 5 / 2024",
            "on 08\u201305\u20132024",
            "Posted:08/05/2024",
        ],
    )
    def test_in_any_style_that_is_used_both_ways(self, told, passage):
        (said,) = told("edtf: 2024-08-05, printed: 2024-08-05", passage)
        assert said.startswith("D107")

    def test_a_third_reading_is_none(self, told):
        said = told("edtf: 2020-06-04, printed: 2020-06-04", self.passage, in_full=True)
        assert [one[:4] for one in said] == ["D102", "D105"]

    @pytest.mark.parametrize(
        ("more", "day", "clear"),
        [
            ("It was closed on 25/04/2020.", "2020-04-05", True),
            ("It was closed on 25/04/2020.", "2020-05-04", False),
            ("It was closed on 04/25/2020.", "2020-05-04", True),
            ("It was closed on 04/25/2020.", "2020-04-05", False),
            ("It was closed on 25.04.2020.", "2020-04-05", False),  # another style
            ("Closed on 25/04/2020, opened on 04/26/2020.", "2020-04-05", False),
            ("It is the 5th of May.", "2020-05-05", False),
        ],
    )
    def test_another_date_of_the_text_shows_the_order(self, told, more, day, clear):
        said = told(f"edtf: {day}, printed: {day}", self.passage, more=more, in_full=True)
        assert (said == []) is clear

    @pytest.mark.parametrize(
        ("passage", "day"),
        [
            ("on 25/04/2020", "2020-04-25"),
            ("on 04/25/2020", "2020-04-25"),
            ("04.05.2020", "2020-05-04"),  # dots stand behind the day
            ("05/05/2020", "2020-05-05"),
            ("2020/05/04", "2020-05-04"),
            ("05/04/2020, that is 4 May 2020", "2020-05-04"),
        ],
    )
    def test_what_reads_in_one_way_is_read(self, told, passage, day):
        assert told(f"edtf: {day}, printed: {day}", passage, in_full=True) == []

    def test_the_editor_may_infer_the_order(self, told):
        inferred = "basis: inferred, note: The paper puts the day first."
        for day in ("2020-05-04", "2020-04-05"):
            assert told(f"edtf: {day}, printed: {day}, {inferred}", self.passage) == []
        assert told(f"edtf: 2020-06-04, printed: 2020-06-04, {inferred}", self.passage) != []
        assert told('edtf: 2020-05-04, original: "05/04/2020"', self.passage) == []


class TestOriginal:
    """The words by which a source prints a date of another calendar."""

    @pytest.mark.parametrize(
        ("edtf", "words"),
        [
            ("2020-05-04", "15 Ordibehesht 1399"),
            ("2020-05-04", "۱۵ اردیبهشت ۱۳۹۹"),
            ("2020-05-04", "۱۳۹۹/۰۲/۱۵"),
            ("2020-05-04", "11 Ramadan 1441"),
            ("2020-05-05", "11 Ramadan 1441"),  # the moon was seen a day later
            ("2020-05-04", "4 พฤษภาคม 2563"),
            ("2020-05-04", "4 May 2563"),
            ("2020-05-04", "令和2年5月4日"),
            ("2020-05-04", "4 May Reiwa 2"),
            ("2020-05-04", "民國109年5月4日"),
            ("1917-11-07", "25 October 1917"),
            ("1917-11-07", "25 October"),
            ("1917-11-07", "25 октября 1917 года"),
            ("1751-02-04", "4 February 1750/51"),
            ("1751-02-15", "4 February 1750/51"),
            ("2020-05-04", "10 Iyar 5780"),
            ("1794-05-04", "15 floréal an II"),
            ("2020-05-04", "4. toukokuuta 2020"),
            ("2020", "1399"),
            ("2020-05", "Ordibehesht 1399"),
        ],
    )
    def test_a_date_of_another_calendar_is_no_finding(self, told, edtf, words):
        passage = f"The quay was opened on {words} in the northern port."
        said = f"edtf: {edtf}, original: {words}"
        assert told(said, passage, in_full=True) == []
        assert told(said, passage, own=False, in_full=True) == []
        assert told(f"{said}, printed: {edtf}", passage, in_full=True) == []

    def test_the_words_have_to_stand_there(self, told):
        passage = "The quay was opened on 15 Ordibehesht 1399 in the northern port."
        hint = (
            "D102 `original` has the source's own words, unchanged; quote the passage they stand in"
        )
        for words in ("14 Ordibehesht 1399", "5 Ordibehesht 1399", "15 Ordibehesht 139"):
            assert told(f"edtf: 2020-05-04, original: {words}", passage) == [hint]

    @pytest.mark.parametrize("words", ["15 Ordibehesht 1399", "4 May 2020", "令和2年5月4日"])
    def test_and_mean_the_day(self, told, words):
        passage = f"The quay was opened on {words} in the northern port."
        (said,) = told(f"edtf: 2020-06-04, original: {words}", passage)
        assert said == "D101 correct `edtf`, or the words"
        why = "basis: inferred, note: The paper counts otherwise."
        assert told(f"edtf: 2020-06-04, original: {words}, {why}", passage) == []

    def test_printed_fits_all_the_same(self, told):
        passage = "The quay was opened on 15 Ordibehesht 1399 in the northern port."
        said = "edtf: 2020-05-04, printed: 2020-05-05, original: 15 Ordibehesht 1399"
        assert [one[:4] for one in told(said, passage)] == ["D101"]


class TestWeekdays:
    thursday = "summed up a series of meetings in Paris on Thursday, April 17."

    def test_a_weekday_fits_only_some_years(self, told):
        assert told("edtf: 2025-04-17, printed: XXXX-04-17", self.thursday) == []
        assert told("edtf: 2024-04-17, printed: XXXX-04-17", self.thursday) == [
            "D103 the year is not the source's, and that day was a Thursday in 2025"
        ]

    @pytest.mark.parametrize(
        ("passage", "language"),
        [
            ("à Paris, le jeudi 17 avril", "fr"),
            ("Donnerstag, den 17. April", "de"),
            ("el jueves 17 de abril", "es"),
            ("w czwartek 17 kwietnia", "pl"),
            ("17 Nisan Perşembe günü", "tr"),
        ],
    )
    def test_in_other_languages(self, told, passage, language):
        assert told("edtf: 2025-04-17, printed: XXXX-04-17", passage, language=language)[1:] == []
        said = told("edtf: 2024-04-17, printed: XXXX-04-17", passage, language=language)
        assert said[-1] == "D103 the year is not the source's, and that day was a Thursday in 2025"

    def test_a_weekday_alone_says_that_the_day_is_wrong_and_not_the_year(self, told):
        said = "edtf: 2024-04-17, basis: editor, note: Ours."
        assert told(said, "On Tuesday they met in Oslo.") == [
            "D103 the Tuesdays next to it are 2024-04-16 and 2024-04-23"
        ]

    def test_a_source_may_contradict_itself(self, told):
        passage = "They met on Thursday, April 17, 2024."
        said = "edtf: 2024-04-17, printed: 2024-04-17"
        (hint,) = told(said, passage)
        assert hint.startswith("D103 the source contradicts itself")
        assert told(f"{said}, basis: inferred, note: The weekday is a misprint.", passage) == []

    def test_the_weekday_may_be_one_of_the_julian_calendar(self, told):
        assert told("edtf: 1688-05-04, printed: 1688-05-04", "on Friday, 4 May 1688, in York") == []
        assert told("edtf: 1688-05-04, printed: 1688-05-04", "on Monday, 4 May 1688, in York") != []

    def test_of_the_event_or_of_the_date_alike(self, told):
        assert len(told("edtf: 2024-04-17", self.thursday, own=False)) == 1

    @pytest.mark.parametrize(
        "passage",
        [
            "On Tuesday they met in Oslo.",
            "The group was presented on Tuesday evening.",
            "У вівторок вони зустрілися.",
        ],
    )
    def test_a_weekday_alone_names_the_day(self, told, passage):
        assert told("edtf: 2024-04-16", passage) == []  # a Tuesday
        assert told("edtf: 2024-04-17", passage) != []

    @pytest.mark.parametrize(
        "passage",
        [
            "He said on Thursday that the talks of April 16 had failed.",
            "Officials said on Monday that they would meet on Tuesday.",
            "They met two days before Thursday.",
            "They met on the eve of Thursday.",
            "Since last Thursday they have met daily.",
            "He reads The Sunday Times.",
            "On Mondays they meet.",
        ],
    )
    def test_other_days_in_the_passage_are_no_contradiction(self, told, passage):
        assert told("edtf: 2024-04-16", passage) == []

    def test_a_weekday_in_what_tells_of_the_event_may_be_another_day(self, told):
        passage = "The minister said on Thursday that they had met."
        assert told("edtf: 2024-04-16", passage, own=False) == []

    def test_both_ends_of_an_interval(self, told):
        passage = "from Monday, July 21, to Wednesday, July 23, they met"
        assert told("edtf: 2025-07-21/2025-07-23", passage) == []
        assert len(told("edtf: 2024-07-21/2024-07-23", passage)) == 2

    def test_a_day_of_no_known_year_fits_any(self, told):
        assert told("edtf: XXXX-04-17", self.thursday) == []


class TestBounds:
    @pytest.mark.parametrize(
        "date",
        [
            "edtf: 2024-08-20, earliest: 2024-08-01, latest: 2024-08-31",
            "edtf: 2024-08, earliest: 2024-08-10",
            "edtf: 2024, latest: 2024-03",
            "edtf: 2024-08-20/.., earliest: 2024-09-01",
        ],
    )
    def test_a_date_may_lie_within(self, told, date):
        assert told(date, "They met in Oslo.") == []

    @pytest.mark.parametrize(
        ("date", "column"),
        [
            ("edtf: 2024-08-20, earliest: 2024-09", 1),
            ("edtf: 2024-08-20, latest: 2024-07", 1),
            ("edtf: 2024-08-20, earliest: 2024-08-21, latest: 2024-08-19", 1),
        ],
    )
    def test_or_without(self, told, date, column):
        assert len(told(date, "They met in Oslo.")) == column


def test_as_of_is_a_date_like_any_other(library_from):
    library = library_from(
        "== sources/daily\nOn Thursday, April 17, Anna Berg was the editor. He knew.\n"
        "== offices/editor.yaml\nname: Editor\ntype: post\n"
        "== people/anna-berg.yaml\nname: Anna Berg\ntenures:\n  - post: editor\n    start: 2020\n"
        "    quotes:\n"
        '      - source: daily\n        exact: "On Thursday, April 17, Anna Berg was the editor."\n'
        "        as_of: {edtf: 2024-04-17, printed: XXXX-04-17}\n"
        'statements:\n  - {source: daily, exact: "He knew.", as_of: {edtf: 2024, printed: 2024}}\n'
    )
    assert library.problems == ()
    places = [
        (one.rule.code, one.place.line)
        for one in (*everywhere(printed, library), *everywhere(weekdays, library))
    ]
    # The tenure's start rests on the same quotes, and is not a second place of the same slip.
    assert places == [("D102", 10), ("D103", 8)]


def test_a_source_prints_its_own_date_anywhere(library_from):
    entry = "== sources/daily.txt\n{}\n== sources/daily.yaml\ntitle: D\ndate: {}\nsha256: SHA256\n"
    date = "{edtf: 2024-04-16, printed: 2024-04-16}"
    fits = library_from(entry.format("14:37 16.04.2024", date))
    assert list(everywhere(printed, fits)) == []
    absent = library_from(entry.format("14:37", date))
    assert [one.rule.code for one in everywhere(printed, absent)] == ["D102"]


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "1, ",
        "4 May, ",
        "a",
        "'",
        "-",
        "4 ม",
        "ม",
        "मई",
        "٤ مايو ",
        "4 ",
        "5月",
        "1/1/",
        "90s ",
        "農曆",
    ],
)
@pytest.mark.parametrize("said", ["1903-07-19", "-0043", "18XX", "XXXX-07-19"])
def test_no_text_keeps_the_reader_busy(piece, said):
    """One pattern that can match in two ways at every letter, and this test does not end."""
    text = piece * 2000
    assert (
        PrintedIn((PrintingText(text, None, text),)).say(parse(said)).answer
        is not DateAnswer.PRINTED
    )
