"""Dates as editors write them: the EDTF subset."""

from datetime import date, timedelta

import edtf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dossier.core.dates import DateError, Precision, compatible, parse

DAYS = st.dates(date.min, date.max)


@st.composite
def singles(draw):
    """A valid single value: a real day cut short, masked, or without its year."""
    day = draw(DAYS.filter(lambda day: (day.month, day.day) != (2, 29)))
    year, month, number = day.isoformat().split("-")
    year = draw(st.sampled_from([year, year, year[:3] + "X", year[:2] + "XX", "XXXX"]))
    rests = ["", f"-{month}", f"-{month}-{number}", "-XX", "-XX-XX", f"-{month}-XX", "-21", "-24"]
    mark = draw(st.sampled_from(["", "?", "~", "%"]))
    return year + draw(st.sampled_from(rests)) + mark


@st.composite
def intervals(draw):
    first, last = sorted((draw(DAYS), draw(DAYS)))
    start = draw(st.sampled_from([first.isoformat(), first.isoformat()[:7], "..", ""]))
    end = draw(st.sampled_from([last.isoformat(), last.isoformat()[:4], "..", ""]))
    if start in ("", "..") and end in ("", ".."):
        start = first.isoformat()
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
        ("0000", "years run from 0001"),
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
        ("Y20240", "outside the years 0001 to 9999"),
        ("-0044", "outside the years 0001 to 9999"),
        ("-0044-03-15", "outside the years 0001 to 9999"),
        ("12024", "outside the years 0001 to 9999"),
        ("2024?-05", "one mark (? or ~, or % for both) and only at its end"),
        ("?2024", "only at its end"),
        ("2024?~", "only at its end"),
        ("[2023,2024]", "is a set of dates"),
        ("..", "an open end is written like 2024-08/.."),
        ("../..", "is an interval without a date"),
        ("/", "is an interval without a date"),
        ("2024/2025/2026", "more than one slash"),
        ("2024-08-20/2024-08-19", "ends before it starts; write 2024-08-19/2024-08-20"),
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
    assert parse(text).contains(date.fromisoformat(day)) is answer


def test_order_puts_the_wider_first_and_the_yearless_last():
    ordered = [
        "../2024",
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
        "XXXX",
        "XXXX-07",
        "XXXX-07-21/XXXX-07-23",
        "XXXX-07-23",
        "XXXX-12-30",
    ]
    assert sorted(set(ordered), key=lambda text: parse(text).sort_key()) == ordered


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
    year = f"{day.year:04}"[:known] + "X" * (4 - known)
    text = f"{year}-{f'{day.month:02}' if month else 'XX'}-{f'{day.day:02}' if number else 'XX'}"
    assert compatible(parse(text), parse(day.isoformat()))
    assert parse(text).contains(day)


@given(DAYS, DAYS)
def test_two_days_fit_only_if_they_are_one(one, other):
    assert compatible(parse(one.isoformat()), parse(other.isoformat())) is (one == other)


@settings(max_examples=60, deadline=None)
@given(singles())
def test_bounds_agree_with_the_edtf_package(text):
    # That package ends winter on 31 December, has a year 0000, reads no masked season, and no mark
    # of doubt after a season or a masked digit.
    assume(text[:4] not in {"XXXX", "000X", "00XX"} and "-24" not in text)
    assume("X" not in text or "-21" not in text)
    value = parse(text)
    oracle = edtf.parse_edtf(text.rstrip("?~%") if "X" in text or "-21" in text else text)
    assert value.earliest == date(*oracle.lower_strict()[:3])
    assert value.latest == date(*oracle.upper_strict()[:3])


@given(DAYS)
def test_the_weekday_of_a_day(day):
    assert parse(day.isoformat()).weekday() == day.weekday()
    assert parse(day.isoformat()[:7]).weekday() is None
    assert parse(f"XXXX-{day.month:02}-{day.day:02}").weekday() is None


@given(DAYS.filter(lambda d: d < date.max))
def test_the_day_after_is_another_day(day):
    assert not parse(day.isoformat()).contains(day + timedelta(days=1))


def test_precision_runs_from_coarse_to_fine():
    assert [p.value for p in Precision][-4:] == ["year", "season", "month", "day"]
