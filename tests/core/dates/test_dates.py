"""Dates as editors write them, the EDTF subset, and as sources print them."""

from datetime import date
from itertools import pairwise

import edtf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dossier.core.dates import (
    FIRST_DAY,
    LAST_DAY,
    CalendarDay,
    DateError,
    Precision,
    compatible,
    dates_printed,
    fits_weekday,
    parse,
    weekdays_named,
    years_fitting,
)

DAYS = st.integers(FIRST_DAY.ordinal, LAST_DAY.ordinal).map(CalendarDay.from_ordinal)


@st.composite
def singles(draw):
    """A valid single value: a real day cut short, masked, or without its year."""
    day = draw(DAYS.filter(lambda day: (day.month, day.day) != (2, 29)))
    year, month, number = str(day).rsplit("-", 2)
    year = draw(st.sampled_from([year, year, year[:-1] + "X", year[:-2] + "XX", "XXXX"]))
    # There is no year -0000, and 000X to 0XXX begin with the year 1.
    assume(year != "-0000")
    rests = ["", f"-{month}", f"-{month}-{number}", "-XX", "-XX-XX", f"-{month}-XX", "-21", "-24"]
    mark = draw(st.sampled_from(["", "?", "~", "%"]))
    return year + draw(st.sampled_from(rests)) + mark


@st.composite
def intervals(draw):
    first, last = sorted((draw(DAYS), draw(DAYS)))
    start = draw(st.sampled_from([str(first), str(first)[:-3], "..", ""]))
    end = draw(st.sampled_from([str(last), str(last)[:-6], "..", ""]))
    if start in ("", "..") and end in ("", ".."):
        start = str(first)
    return f"{start}/{end}"


VALUES = singles() | intervals()


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2024-08-20", "2024-08-20", "2024-08-20", "day"),
        ("2024-08", "2024-08-01", "2024-08-31", "month"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2023-02", "2023-02-01", "2023-02-28", "month"),
        ("1900-02", "1900-02-01", "1900-02-28", "month"),
        ("2024", "2024-01-01", "2024-12-31", "year"),
        ("0001", "0001-01-01", "0001-12-31", "year"),
        ("0000", "0000-01-01", "0000-12-31", "year"),
        ("-0043", "-0043-01-01", "-0043-12-31", "year"),
        ("-0043-03", "-0043-03-01", "-0043-03-31", "month"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", "day"),
        ("-0044-02-29", "-0044-02-29", "-0044-02-29", "day"),
        ("-0043-02", "-0043-02-01", "-0043-02-28", "month"),
        ("-9999", "-9999-01-01", "-9999-12-31", "year"),
        ("-004X", "-0049-01-01", "-0040-12-31", "decade"),
        ("-000X", "-0009-01-01", "0000-12-31", "decade"),
        ("-00XX", "-0099-01-01", "0000-12-31", "century"),
        ("-004X-02-29", "-0048-02-29", "-0040-02-29", "day"),
        ("-0001-24", "-0001-01-01", "0000-02-29", "season"),
        ("-0057/-0049", "-0057-01-01", "-0049-12-31", "interval"),
        ("-0026/0014", "-0026-01-01", "0014-12-31", "interval"),
        ("../-0043", None, "-0043-12-31", "interval"),
        ("9999-12-31", "9999-12-31", "9999-12-31", "day"),
        ("201X", "2010-01-01", "2019-12-31", "decade"),
        ("000X", "0001-01-01", "0009-12-31", "decade"),
        ("20XX", "2000-01-01", "2099-12-31", "century"),
        ("1XXX", "1000-01-01", "1999-12-31", "millennium"),
        ("XXXX", None, None, "unknown"),
        ("XXXX-XX-XX", None, None, "unknown"),
        ("2024-XX", "2024-01-01", "2024-12-31", "year"),
        ("2024-XX-XX", "2024-01-01", "2024-12-31", "year"),
        ("2024-02-XX", "2024-02-01", "2024-02-29", "month"),
        ("2024-XX-31", "2024-01-31", "2024-12-31", "day"),
        ("202X-07-23", "2020-07-23", "2029-07-23", "day"),
        ("202X-02-29", "2020-02-29", "2028-02-29", "day"),
        ("190X-02-29", "1904-02-29", "1908-02-29", "day"),
        ("202X-02", "2020-02-01", "2029-02-28", "month"),
        ("XXXX-07", None, None, "month"),
        ("XXXX-07-23", None, None, "day"),
        ("XXXX-02-29", None, None, "day"),
        ("2024-21", "2024-03-01", "2024-05-31", "season"),
        ("2024-22", "2024-06-01", "2024-08-31", "season"),
        ("2024-23", "2024-09-01", "2024-11-30", "season"),
        ("2024-24", "2024-01-01", "2025-02-28", "season"),
        ("2023-24", "2023-01-01", "2024-02-29", "season"),
        ("9999-24", "9999-01-01", "9999-12-31", "season"),
        ("2024-08/2024-09", "2024-08-01", "2024-09-30", "interval"),
        ("2024-08-20/2024-08-20", "2024-08-20", "2024-08-20", "interval"),
        ("2024-05/2024", "2024-05-01", "2024-12-31", "interval"),
        ("../2024", None, "2024-12-31", "interval"),
        ("/2024", None, "2024-12-31", "interval"),
        ("2024-08/..", "2024-08-01", None, "interval"),
        ("2024-08/", "2024-08-01", None, "interval"),
        ("XXXX-07-21/XXXX-07-23", None, None, "interval"),
        ("2024-07-21/XXXX-07-23", "2024-07-21", None, "interval"),
    ],
)
def test_a_value_says_which_days_it_may_mean(text, earliest, latest, precision):
    value = parse(text)
    assert value.text == text
    assert str(value.earliest) == str(earliest)
    assert str(value.latest) == str(latest)
    assert value.precision == precision


@pytest.mark.parametrize(
    ("text", "parts", "year_known", "is_day"),
    [
        ("2024-08-20", (2024, 8, 20), True, True),
        ("2024-08-20?", (2024, 8, 20), True, True),
        ("2024-08", (2024, 8, None), True, False),
        ("2024", (2024, None, None), True, False),
        ("2024-22", (2024, None, None), True, False),
        ("202X-08-20", (None, 8, 20), False, False),
        ("XXXX-07-23", (None, 7, 23), False, False),
        ("2024-XX-05", (2024, None, 5), True, False),
        ("-0043-03-15", (-43, 3, 15), True, True),
        ("0000", (0, None, None), True, False),
        ("2024-08/2024-09", (None, None, None), True, False),
        ("2024-08/..", (None, None, None), True, False),
        ("XXXX-07-21/XXXX-07-23", (None, None, None), False, False),
    ],
)
def test_a_value_knows_its_parts(text, parts, year_known, is_day):
    value = parse(text)
    assert (value.year, value.month, value.day) == parts
    assert value.year_known is year_known
    assert value.is_day is is_day
    assert value.is_interval is ("/" in text)


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [
        ("2025", False, False),
        ("2025?", True, False),
        ("2025-08~", False, True),
        ("2025-08-20%", True, True),
        ("2024?/2025~", True, True),
    ],
)
def test_marks_of_doubt(text, uncertain, approximate):
    value = parse(text)
    assert (value.uncertain, value.approximate) == (uncertain, approximate)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2024-08-20", "2024-08-20"),
        ("2024-08", "2024-08"),
        ("2025?", "2025?"),
        ("2025~", "~2025"),
        ("2025-08%", "~2025-08?"),
        ("2024-XX-XX", "2024"),
        ("2024-08-XX", "2024-08"),
        ("2024-XX-05", "2024-XX-05"),
        ("202X-07-23", "202X-07-23"),
        ("201X", "2010s"),
        ("20XX", "2000-2099"),
        ("2024-21", "spring 2024"),
        ("XXXX-07-23", "07-23 (year not printed)"),
        ("XXXX-07-23?", "07-23? (year not printed)"),
        ("XXXX-07", "July (year not printed)"),
        ("XXXX-22", "summer (year not printed)"),
        ("XXXX", "year not printed"),
        ("2024-08/2024-09", "2024-08…2024-09"),
        ("2024?/2025", "2024?…2025"),
        ("../2024", "…2024"),
        ("2024/", "2024…?"),
        ("XXXX-07-21/XXXX-07-23", "07-21…07-23 (year not printed)"),
        ("-0043", "44 BC"),
        ("0000", "1 BC"),
        ("0001", "0001"),
        ("-0043-03", "44-03 BC"),
        ("-0043-03-15", "44-03-15 BC"),
        ("-0043?", "44 BC?"),
        ("-0043~", "~44 BC"),
        ("-0043-22", "summer 44 BC"),
        ("-004X", "50-41 BC"),
        ("-00XX", "100-1 BC"),
        ("-0057/-0049", "58 BC…50 BC"),
        ("-0026/0014", "27 BC…0014"),
    ],
)
def test_what_a_reader_sees(text, label):
    assert parse(text).label() == label


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "missing here; write one like 2024-08-20"),
        (" \n", "missing here"),
        ("2024-13", "has the month 13; months are 01 to 12"),
        ("2024-00", "has the month 00"),
        ("2024-25", "has the month 25"),
        ("2024-21-05", "has the month 21"),
        ("2023-02-29", "February 2023 has the days 01 to 28, as in 2023-02-28"),
        ("1900-02-29", "February 1900 has the days 01 to 28"),
        ("XXXX-02-30", "February has the days 01 to 29, as in XXXX-02-29"),
        ("2024-04-31", "April has the days 01 to 30, as in 2024-04-30"),
        ("2024-04-00", "April has the days 01 to 30"),
        ("2024-XX-32", "days are 01 to 31"),
        ("-0000", "1 BC is 0000, and 2 BC is -0001"),
        ("-44", "four digits, as in 0987; 44 BC is -0043"),
        ("987", "four digits, as in 0987"),
        ("-43-03-15", "four digits"),
        ("44 BC", "counts back from the year 1; write -0043"),
        ("1 B.C.E.", "write 0000"),
        ("\u22120043", "look-alike characters in it; write -0043"),
        ("2024-8-5", "write 2024-08-05"),
        ("2024-8", "write 2024-08"),
        ("2024.08.20", "write 2024-08-20"),
        ("2024/08/20", "write 2024-08-20"),
        ("2024/08", "write 2024-08"),
        ("2024-2-30", "write one like 2024-08-20"),
        ("20240820", "write 2024-08-20"),
        ("20/08/2024", "has the day first; write 2024-08-20"),
        ("20.08.2024", "has the day first; write 2024-08-20"),
        ("08/20/2024", "has the month first; write 2024-08-20"),
        ("05/08/2024", "has the year last; write year, month and day"),
        ("August 2024", "has words in it; write numbers only, as in 2024-08 for August 2024"),
        ("2024-08/August", "in which “August” has words in it"),
        ("\uff12\uff10\uff12\uff14", "look-alike characters in it; write 2024"),
        ("2024\u201308", "look-alike characters in it; write 2024-08"),
        (" 2024", "has spaces or look-alike characters in it; write 2024"),
        ("2024 / 2025", "write 2024/2025"),
        ("202x", "write 202X"),
        ("\ud800", "'\\ud800' has characters no date has"),
        ("серпень", "has characters no date has"),
        ("2" * 65, "65 characters are too long"),
        ("2024-08-20T10:00", "has a time of day, and dossiers hold days; write 2024-08-20"),
        ("2024-08-20 10:00:00", "has a time of day"),
        ("Y20240", "outside the years -9999 to 9999"),
        ("12024", "outside the years -9999 to 9999"),
        ("-12024-03-15", "outside the years -9999 to 9999"),
        ("-0043-02-29", "February -0043 has the days 01 to 28, as in -0043-02-28"),
        ("-0042/-0043", "ends before it starts; write -0043/-0042"),
        ("2024?-05", "one mark (? or ~, or % for both) and only at its end"),
        ("?2024", "only at its end"),
        ("2024?~", "only at its end"),
        ("[2023,2024]", "is a set of dates"),
        ("..", "an open end is written like 2024-08/.."),
        ("../..", "is an interval without a date"),
        ("/", "is an interval without a date"),
        ("2024/2025/2026", "more than one slash"),
        ("2024-08-20/2024-08-19", "ends before it starts; write 2024-08-19/2024-08-20"),
        ("XXXX-07-23/XXXX-07-21", "ends before it starts"),
        ("2024-02-30/2025", "“2024-02-30” has the day 30"),
        ("2024-1X", "is not a date we can read; write one like 2024-08-20"),
    ],
)
def test_what_is_no_date_says_why_and_shows_a_right_one(text, words):
    with pytest.raises(DateError) as error:
        parse(text)
    assert words in str(error.value)
    str(error.value).encode()


@given(st.text() | st.text("0123456789X-/.?~%YT :", max_size=24))
def test_any_text_parses_or_is_a_date_error(text):
    try:
        value = parse(text)
    except DateError as error:
        str(error).encode()
    else:
        assert value.text == text
        assert value.label()


@given(VALUES)
def test_bounds_are_in_order_and_contain_themselves(text):
    value = parse(text)
    if value.earliest and value.latest:
        assert value.earliest <= value.latest
    for bound in (value.earliest, value.latest):
        assert bound is None or value.contains(bound)


@given(VALUES, DAYS)
def test_no_day_outside_the_bounds_is_contained(text, day):
    value = parse(text)
    if value.contains(day):
        assert value.earliest is None or value.earliest <= day
        assert value.latest is None or day <= value.latest


@pytest.mark.parametrize(
    ("text", "day", "answer"),
    [
        ("XXXX-07-23", "2025-07-23", True),
        ("XXXX-07-23", "2025-07-24", False),
        ("202X-07", "2024-07-01", True),
        ("202X-07", "2024-08-01", False),
        ("2024-24", "2024-01-15", True),
        ("2024-24", "2024-07-15", False),
        ("2024-24", "2025-02-28", True),
        ("2024-24", "2025-12-01", False),
        ("-0001-24", "0000-01-15", True),
        ("-0043", "-0043-03-15", True),
        ("-0043", "0044-03-15", False),
        ("-00XX", "0000-12-31", True),
        ("XXXX-03-15", "-0043-03-15", True),
        ("-0026/0014", "0000-06-01", True),
        ("../2024", "1999-01-01", True),
        ("2024-08/2024-09", "2024-10-01", False),
        ("XXXX-07-21/XXXX-07-23", "2025-07-22", True),
        ("XXXX-07-21/XXXX-07-23", "2025-07-24", False),
        ("XXXX-12-30/XXXX-01-02", "2025-01-01", True),
        ("XXXX-12-30/XXXX-01-02", "2025-01-03", False),
        ("XXXX-24/XXXX-24", "2025-01-03", True),
        ("XXXX-07/..", "2025-01-03", True),
    ],
)
def test_the_days_a_value_may_mean(text, day, answer):
    assert parse(text).contains(CalendarDay.from_text(day)) is answer


def test_order_puts_the_wider_first_and_the_yearless_last():
    ordered = [
        "-0057/-0049",
        "-0043",
        "-0043-03-15",
        "../-0043",
        "0000",
        "0001",
        "20XX",
        "202X",
        "2024/2025",
        "2024",
        "2024-01",
        "2024-01-01",
        "2024-01-02",
        "2024-08",
        "2024-08-20",
        "2024-08-20?",
        "../2024",
        "2024-12-31",
        "2025",
        "XXXX",
        "XXXX-07",
        "XXXX-07-21/XXXX-07-23",
        "../XXXX-07-23",
        "XXXX-07-23",
        "XXXX-12-30",
    ]
    assert sorted(set(ordered), key=lambda text: parse(text).sort_key()) == ordered


@given(DAYS)
def test_an_open_start_sorts_by_its_last_day(day):
    assume(FIRST_DAY < day < LAST_DAY)
    until = parse(f"../{day}").sort_key()
    before, after = (CalendarDay.from_ordinal(day.ordinal + step) for step in (-1, 1))
    assert parse(str(before)).sort_key() < until < parse(str(day)).sort_key()
    assert parse(str(day)).sort_key() < parse(f"../{after}").sort_key()


@given(VALUES, VALUES)
def test_order_is_total_and_follows_the_earliest_day(one, other):
    a, b = parse(one), parse(other)
    assert (a.sort_key() == b.sort_key()) is (one == other)
    if a.earliest and b.earliest and a.earliest < b.earliest:
        assert a.sort_key() < b.sort_key()
    if a.earliest and not b.earliest and not b.latest:
        assert a.sort_key() < b.sort_key()


@pytest.mark.parametrize(
    ("printed", "full", "fits"),
    [
        ("XXXX-07-23", "2025-07-23", True),
        ("XXXX-07-23", "2025-07-24", False),
        ("2024", "2024-08-20", True),
        ("2024-XX", "2024-08-20", True),
        ("2024-08", "2024-08-20", True),
        ("2024-07", "2024-08-20", False),
        ("202X", "2024", True),
        ("202X", "2014", False),
        ("202X", "20XX", False),
        ("20XX", "202X", True),
        ("XXXX", "2024", True),
        ("2025", "2025?", True),
        ("2025?", "2025", True),
        ("2025-07-23", "2025-07", False),
        ("2025-07-23", "XXXX-07-23", False),
        ("2024-22", "2024-07-15", True),
        ("2024-22", "2024-09-15", False),
        ("2024-22", "2024-22", True),
        ("2024-22", "2024", False),
        ("2024", "2024-22", True),
        ("2024-07", "2024-22", False),
        ("2024-24", "2025-01-15", True),
        ("2024-24", "2024-01", True),
        ("2024-24", "2025-12-15", False),
        ("2024-08-20/2024-08-22", "2024-08-21", True),
        ("2024-08-20/2024-08-22", "2024-08", False),
        ("XXXX-07-21/XXXX-07-23", "2025-07-22", True),
        ("XXXX-07-21/XXXX-07-23", "2025-07-21/2025-07-23", True),
        ("XXXX-07-21/XXXX-07-23", "2025-07-21/2025-07-24", False),
        ("2024-08/..", "2024-08-20/2024-09", True),
        ("2024-08/2024-09", "2024-08/..", False),
        ("2024-08", "2024-08-20/2024-08-22", True),
        ("2024-08", "2024-08-20/2024-09-01", False),
        ("2024-08", "2024-08-20/..", True),
        ("-0043", "-0043-03-15", True),
        ("-0043", "0043", False),
        ("-0043", "-0042", False),
        ("XXXX-03-15", "-0043-03-15", True),
        ("-004X", "-0043-03-15", True),
        ("-00XX", "-0043", True),
        ("-00XX", "0000", True),
        ("-01XX", "-0043", False),
        ("00XX", "0000", False),
        ("185X", "1854", True),
        ("18XX", "185X", True),
        ("17XX", "1800", False),
        ("185X", "1854-03-04", True),
        ("18XX", "1854/1856", True),
    ],
)
def test_what_is_printed_fits_what_the_editor_knows(printed, full, fits):
    assert compatible(parse(printed), parse(full)) is fits


@given(VALUES)
def test_every_value_fits_itself(text):
    assert compatible(parse(text), parse(text))


@given(DAYS, st.lists(st.integers(0, 3), unique=True), st.booleans(), st.booleans())
def test_masking_digits_never_makes_a_day_misfit(day, digits, month, number):
    # In a year no known digit stands right of an unspecified one.
    known = min(digits, default=4)
    whole = str(day)[:-6]
    year = whole[: len(whole) - 4 + known] + "X" * (4 - known) if known else "XXXX"
    assume(day.year != 0 or known == 4)
    text = f"{year}-{f'{day.month:02}' if month else 'XX'}-{f'{day.day:02}' if number else 'XX'}"
    assert compatible(parse(text), parse(str(day)))
    assert parse(text).contains(day)


@given(DAYS, DAYS)
def test_two_days_fit_only_if_they_are_one(one, other):
    assert compatible(parse(str(one)), parse(str(other))) is (one == other)


@settings(max_examples=60, deadline=None)
@given(singles())
def test_bounds_agree_with_the_edtf_package(text):
    # That package ends winter on 31 December, has a year 0000, reads no masked season, and no mark
    # of doubt after a season or a masked digit.
    # It does not mask the digits of a year before Christ either.
    assume(text[:4] not in {"XXXX", "000X", "00XX"} and "-24" not in text)
    assume(not text.startswith("-") or "X" not in text)
    assume("X" not in text or "-21" not in text)
    value = parse(text)
    oracle = edtf.parse_edtf(text.rstrip("?~%") if "X" in text or "-21" in text else text)
    assert value.earliest == oracle.lower_strict()[:3]
    assert value.latest == oracle.upper_strict()[:3]


@given(DAYS)
def test_the_weekday_of_a_day(day):
    assert parse(str(day)).weekday() == day.weekday
    assert parse(str(day)[:-3]).weekday() is None
    assert parse(f"XXXX-{day.month:02}-{day.day:02}").weekday() is None


@given(DAYS.filter(lambda day: day < LAST_DAY))
def test_the_day_after_is_another_day(day):
    assert not parse(str(day)).contains(CalendarDay.from_ordinal(day.ordinal + 1))


def test_precision_runs_from_coarse_to_fine():
    assert [p.value for p in Precision][-4:] == ["year", "season", "month", "day"]


def printed(text):
    """What a passage prints: (its words, EDTF) or (its words, EDTF, weekday)."""
    return [
        (text[p.start : p.end], p.date.text, *([] if p.weekday is None else [p.weekday]))
        for p in dates_printed(text)
    ]


def named(text):
    return [(text[start:end], weekday) for weekday, start, end in weekdays_named(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 20 August.", [("20 August", "XXXX-08-20")]),
        ("August 20, 2024", [("August 20, 2024", "2024-08-20")]),
        ("August 20 2024", [("August 20 2024", "2024-08-20")]),
        ("20 August 2024", [("20 August 2024", "2024-08-20")]),
        ("the 20th of August, 2024", [("20th of August, 2024", "2024-08-20")]),
        ("April 17th", [("April 17th", "XXXX-04-17")]),
        ("AUGUST 20", [("AUGUST 20", "XXXX-08-20")]),
        ("Sept. 3, 2023", [("Sept. 3, 2023", "2023-09-03")]),
        ("3 Sep 2023", [("3 Sep 2023", "2023-09-03")]),
        ("12 March 20:15", [("12 March", "XXXX-03-12")]),
        ("August\n20, 2024", [("August\n20, 2024", "2024-08-20")]),
        ("16.04.2024", [("16.04.2024", "2024-04-16")]),
        ("1.2.2024", [("1.2.2024", "2024-02-01")]),
        ("16.04.2024р.", [("16.04.2024", "2024-04-16")]),
        ("20.08", [("20.08", "XXXX-08-20")]),
        ("20/08/2024 08/20/2024", [("20/08/2024", "2024-08-20"), ("08/20/2024", "2024-08-20")]),
        ("2025-04-18T10:00", [("2025-04-18", "2025-04-18")]),
        ("23 липня", [("23 липня", "XXXX-07-23")]),
        ("20-го серпня", [("20-го серпня", "XXXX-08-20")]),
        ("20 серпня 2024 року", [("20 серпня 2024 року", "2024-08-20")]),
        ("9 марта 2022 г.", [("9 марта 2022 г.", "2022-03-09")]),
        ("9 МАЯ", [("9 МАЯ", "XXXX-05-09")]),
        ("May 5, 5 May and May 2024", [
            ("May 5", "XXXX-05-05"), ("5 May", "XXXX-05-05"), ("May 2024", "2024-05"),
        ]),
        ("in March 2022", [("March 2022", "2022-03")]),
        ("March of 2022", [("March of 2022", "2022-03")]),
        ("в марте 2022", [("марте 2022", "2022-03")]),
        ("у березні 2022 року", [("березні 2022 року", "2022-03")]),
        ("since mid-March", [("March", "XXXX-03")]),
        ("у лютому", [("лютому", "XXXX-02")]),
        ("in 2024", [("2024", "2024")]),
        ("у 2024-му", [("2024-му", "2024")]),
        ("2022–2024", [("2022–2024", "2022/2024")]),
        ("the 1990s", [("1990s", "199X")]),
        ("July 21–23", [("July 21–23", "XXXX-07-21/XXXX-07-23")]),
        ("21 – 23 July 2025", [("21 – 23 July 2025", "2025-07-21/2025-07-23")]),
        ("с 20 по 22 августа", [("20 по 22 августа", "XXXX-08-20/XXXX-08-22")]),
        ("on April 17 – 20 people", [("April 17", "XXXX-04-17")]),
        ("on April 17, 2000 people", [("April 17", "XXXX-04-17")]),
        ("10 January–12 February 2024", [
            ("10 January", "XXXX-01-10"), ("12 February 2024", "2024-02-12"),
        ]),
        ("31 February 2024", [("February 2024", "2024-02")]),
    ],
)  # fmt: skip
def test_dates_that_a_passage_prints(text, expected):
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday, April 17", [("Thursday, April 17", "XXXX-04-17", 3)]),
        ("Thu, 17 Apr 2025", [("Thu, 17 Apr 2025", "2025-04-17", 3)]),
        ("Friday the 13 June", [("Friday the 13 June", "XXXX-06-13", 4)]),
        ("April 17 (Thursday)", [("April 17 (Thursday)", "XXXX-04-17", 3)]),
        ("у четвер, 17 квітня", [("четвер, 17 квітня", "XXXX-04-17", 3)]),
        ("в среду 9 марта", [("среду 9 марта", "XXXX-03-09", 2)]),
        ("17 апреля, четверг.", [("17 апреля, четверг", "XXXX-04-17", 3)]),
        ("on April 17, Thursday's talks", [("April 17", "XXXX-04-17")]),
        ("April 17, Friday, April 18", [
            ("April 17", "XXXX-04-17"), ("Friday, April 18", "XXXX-04-18", 4),
        ]),
        ("Thursday, in April 2025", [("April 2025", "2025-04")]),
    ],
)  # fmt: skip
def test_a_weekday_printed_with_a_date_belongs_to_it(text, expected):
    assert printed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "you may 5 times",
        "May I",
        "in May",
        "March on",
        "20 august",
        "August\n\n20",
        "April 31",
        "31.02.2024",
        "05/08/2024",
        "at 10.10",
        "10.10 a.m.",
        "20.08%",
        "$20.08",
        "192.168.10.10",
        "version 1.2.2024.5",
        "2025-07-23-istanbul",
        "https://example.org/2025/07/23",
        "1876 views and 20072 views",
        "2000 people",
        "more than 2000",
        "$2000",
        "COVID-2019",
        "маю 2000 гривень",
        "April 17:30",
        "17-year-old",
        "23–21 July",
    ],
)
def test_what_only_looks_like_a_date(text):
    assert printed(text) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "The second day of the meeting of heads of missions of Ukraine 2024 took place",
                "On 20 August, the second day of the annual meeting of heads of Ukraine's",
            ],
            [("2024", "2024"), ("20 August", "XXXX-08-20")],
        ),
        (
            [
                "05:15 PM • 20072 views",
                "04:26 PM • 33906 views",
                " • 1876 views",
                "Today, July 23, negotiations between the Ukrainian and Russian delegations began",
            ],
            [("July 23", "XXXX-07-23")],
        ),
        (
            [
                "14:37 16.04.2024",
                "",
                "2 min read",
                "Lubinets said during the presentation of the working group on Tuesday.",
                '"Some 147 civilians released from Russian prisons are just the result',
            ],
            [("16.04.2024", "2024-04-16")],
        ),
        (
            [
                " date 2025-04-18 In Paris, meetings were held between delegations from Ukraine,",
                "summed up a series of meetings in Paris on Thursday, April 17. He noted that",
                "which Ukraine agreed to on March 11 in Jeddah. - said the head of the Office",
            ],
            [
                ("2025-04-18", "2025-04-18"),
                ("Thursday, April 17", "XXXX-04-17", 3),
                ("March 11", "XXXX-03-11"),
            ],
        ),
        (
            [
                "arrived in Turkey for the first meeting on Thursday at this level since Russia",
                "invaded Ukraine on February 24.",
                "tweeted the spokesperson for the Ukrainian Ministry on Wednesday evening.",
            ],
            [("February 24", "XXXX-02-24")],
        ),
    ],
)
def test_the_dates_of_the_five_articles(lines, expected):
    assert printed("\n".join(lines)) == expected


def test_the_printed_dates_of_the_five_articles_fit_their_weekdays():
    assert fits_weekday(CalendarDay(2024, 4, 16), 1)  # "on Tuesday", 16.04.2024
    assert fits_weekday(CalendarDay(2025, 4, 17), 3)  # "on Thursday, April 17", 2025-04-18
    assert years_fitting(4, 17, 3, 2020, 2026) == [2025]
    # "on Thursday" and "on Wednesday" after an invasion on February 24.
    assert years_fitting(3, 10, 3, 2022, 2025) == [2022]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Friday, FRIDAY and friday", [("Friday", 4), ("FRIDAY", 4), ("friday", 4)]),
        ("Friday's talks", [("Friday", 4)]),
        ("on Fridays", []),
        ("Fri. noon, Fri, Fri 5 March, Fri night", [("Fri", 4), ("Fri", 4), ("Fri", 4)]),
        ("Tues. and Thurs. and Weds.", [("Tues", 1), ("Thurs", 3), ("Weds", 2)]),
        ("Sat 5 March; Sun, March 6", [("Sat", 5), ("Sun", 6)]),
        ("The Sun rose. He Sat. The Sun, 5 March. the Sun, mon ami, wed, sat, sun.", []),
        ("The Sunday Times, the Sunday times", [("Sunday", 6)]),
        (
            "понеділок понеділка вівторок середу четверга п'ятницю суботі неділею",
            [
                ("понеділок", 0),
                ("понеділка", 0),
                ("вівторок", 1),
                ("середу", 2),
                ("четверга", 3),
                ("п'ятницю", 4),
                ("суботі", 5),
                ("неділею", 6),
            ],
        ),
        ("п’ятниця пʼятниці", [("п’ятниця", 4), ("пʼятниці", 4)]),
        (
            "понедельника во вторник, в среду, четвергу, пятницы, субботой, воскресенья",
            [
                ("понедельника", 0),
                ("вторник", 1),
                ("среду", 2),
                ("четвергу", 3),
                ("пятницы", 4),
                ("субботой", 5),
                ("воскресенья", 6),
            ],
        ),
        ("В четвер. Четвер, СЕРЕДА", [("четвер", 3), ("Четвер", 3), ("СЕРЕДА", 2)]),
        ("Середа, 9 березня", [("Середа", 2)]),
        ("Среда, 9 марта; ночь на среду", [("Среда", 2), ("среду", 2)]),
        ("окружающая среда, в этой среде, среди, серед; депутат Середа", []),
        ("на прошлой неделе, неделя, воскресение, щосереди, по понедельникам", []),
    ],
)
def test_weekdays_that_a_passage_names(text, expected):
    assert named(text) == expected


@given(
    st.text()
    | st.text("0123456789.-–/ ,()\nMayArilThursdenсрдявкні", max_size=40)
    | st.text("0123456789.-/ '’XIVBCсsth年月日二十前мaiоyМaйو٤٢٠मई４", max_size=40)
)
def test_what_is_found_lies_in_the_text_in_order(text):
    dates = dates_printed(text)
    weekdays = weekdays_named(text)
    assert all(p.start < p.end <= len(text) for p in dates)
    assert all(one.end <= other.start for one, other in pairwise(dates))
    assert all(one[2] <= other[1] for one, other in pairwise(weekdays))


ENGLISH = "January February March April May June July August September October November December"
UKRAINIAN = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        [
            ("{weekday}, {english} {day}, {year}", True, True),
            ("{weekday} {day} {english} {year}", True, True),
            ("{english} {day} ({weekday})", False, True),
            ("{day} {english}", False, False),
            ("{day} {ukrainian} {year} року", True, False),
            ("{day:02}.{month:02}.{year}", True, False),
            ("{day:02}.{month:02}", False, False),
        ]
    ),
)
def test_a_day_printed_in_any_style_is_read_as_that_day(day, style):
    pattern, with_year, with_weekday = style
    text = pattern.format(
        weekday=WEEKDAYS.split()[day.weekday()],
        english=ENGLISH.split()[day.month - 1],
        ukrainian=UKRAINIAN.split()[day.month - 1],
        day=day.day,
        month=day.month,
        year=day.year,
    )
    [found] = dates_printed(f"They met, {text}; nothing more.")
    year = day.year if with_year else "XXXX"
    assert found.date.text == f"{year}-{day.month:02}-{day.day:02}"
    assert found.weekday == (day.weekday() if with_weekday else None)
    assert (found.start, found.end) == (len("They met, "), len(f"They met, {text}"))
    assert compatible(found.date, parse(day.isoformat()))


@given(DAYS, st.integers(0, 6))
def test_weekdays_agree_with_the_calendar(day, weekday):
    assert fits_weekday(day, weekday) is (day.weekday == weekday)
    years = years_fitting(day.month, day.day, weekday, day.year, day.year)
    assert years == ([day.year] if day.weekday == weekday else [])


def test_the_years_in_which_a_day_fell_on_a_weekday():
    assert years_fitting(7, 23, 2, 2014, 2025) == [2014, 2025]
    assert years_fitting(2, 29, 3, 2000, 2030) == [2024]
    assert years_fitting(2, 30, 3, 2000, 2030) == []
    assert years_fitting(1, 1, 0, -5, 20) == [-4, 1, 7, 18]
    assert years_fitting(2, 29, 1, -10, 0) == [0]
    assert years_fitting(1, 1, 0, 2025, 2024) == []
