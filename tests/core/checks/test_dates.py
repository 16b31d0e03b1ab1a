"""Dates against what the sources print: the sentences of real newspapers, and slips of the pen."""

import pytest

from dossier.core.checks.dates import bounds, printed, weekdays


@pytest.fixture
def told(library_from):
    """The codes and hints of the checks of dates, for a date and the passage quoted for it.

    `own`: whether the passage is quoted for the date itself, or tells of the event.
    """

    def make(date, passage, *, own=True, language="en"):
        quote = f'{{source: daily, exact: "{passage}"}}'
        quotes = f", quotes: [{quote}]" if own else ""
        library = library_from(
            f"== sources/daily.txt\n{passage}\n== sources/daily.yaml\ntitle: The daily\n"
            f"language: {language}\nsha256: SHA256\n"
            f"== events/talks.yaml\nname: Talks\ndate: {{{date}{quotes}}}\nquotes: [{quote}]\n"
        )
        assert library.problems == ()
        problems = [*printed(library), *weekdays(library), *bounds(library)]
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
            # Which of the numbers is the month, nobody knows; but they are there.
            ("edtf: 2024-08-05, printed: 2024-08-05", "dated 05/08/2024"),
            ("edtf: 2024-08-05, printed: 2024-08-05", "dated 8-5-2024"),
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
        ],
    )
    def test_languages_whose_months_are_not_read(self, told, passage, language):
        said = "edtf: 2024-08-20, printed: 2024-08-20"
        assert told(said, passage, language=language) == []
        wrong = "edtf: 2024-08-21, printed: 2024-08-21"
        assert told(wrong, passage, language=language) != []

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

    def test_another_day_in_the_passage_is_no_slip(self, told):
        assert told("edtf: 2025-04-17", "two days after the talks of 15 April 2025") == []
        assert told("edtf: 2024-04-17", "17 April 2024, as on 17 April 2023") == []

    def test_the_passages_that_tell_of_an_event_print_its_date(self, told):
        said = "edtf: 2024-08-20, printed: 2024-08-20"
        assert told(said, "On 20 August 2024 they met.", own=False) == []
        assert told(said, "They met in Oslo.", own=False) != []


class TestWeekdays:
    thursday = "summed up a series of meetings in Paris on Thursday, April 17."

    def test_a_weekday_fits_only_some_years(self, told):
        assert told("edtf: 2025-04-17, printed: XXXX-04-17", self.thursday) == []
        assert told("edtf: 2024-04-17, printed: XXXX-04-17", self.thursday) == [
            "D103 that day was a Thursday in 2025"
        ]

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
    places = [(one.rule.code, one.place.line) for one in (*printed(library), *weekdays(library))]
    # The tenure's start rests on the same quotes, and is not a second place of the same slip.
    assert places == [("D102", 10), ("D103", 8)]


def test_a_source_prints_its_own_date_anywhere(library_from):
    entry = "== sources/daily.txt\n{}\n== sources/daily.yaml\ntitle: D\ndate: {}\nsha256: SHA256\n"
    date = "{edtf: 2024-04-16, printed: 2024-04-16}"
    fits = library_from(entry.format("14:37 16.04.2024", date))
    assert list(printed(fits)) == []
    absent = library_from(entry.format("14:37", date))
    assert [one.rule.code for one in printed(absent)] == ["D102"]
