"""Dates of other calendars: where they stand, and which of our days they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.dates import CalendarDay, dates_printed, meant, parse
from dossier.core.dates.calendars import elsewhere
from dossier.core.dates.conversions import islamic_ordinal, solar_ordinal
from dossier.core.dates.originals import agreement


@pytest.mark.parametrize(
    ("solar", "ours"),
    [
        ((1357, 11, 22), "1979-02-11"),
        ((1376, 3, 2), "1997-05-23"),
        ((1399, 1, 1), "2020-03-20"),
        ((1399, 2, 15), "2020-05-04"),
        ((1399, 12, 30), "2021-03-20"),  # a leap day
        ((1400, 1, 1), "2021-03-21"),
        ((1403, 1, 1), "2024-03-20"),
        ((1403, 12, 30), "2025-03-20"),
        ((1404, 1, 1), "2025-03-21"),
    ],
)
def test_days_of_the_solar_hijri_calendar(solar, ours):
    assert str(CalendarDay.from_ordinal(solar_ordinal(*solar))) == ours


@pytest.mark.parametrize(
    ("lunar", "ours"),
    [
        ((1, 1, 1), "0622-07-19"),
        ((1400, 1, 1), "1979-11-21"),
        ((1441, 9, 11), "2020-05-04"),
        ((1445, 1, 1), "2023-07-19"),
    ],
)
def test_days_of_the_tabular_islamic_calendar(lunar, ours):
    assert str(CalendarDay.from_ordinal(islamic_ordinal(*lunar))) == ours


@given(st.integers(1, 1600), st.integers(1, 12))
def test_months_follow_on(year, month):
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    solar = solar_ordinal(*following, 1) - solar_ordinal(year, month, 1)
    lunar = islamic_ordinal(*following, 1) - islamic_ordinal(year, month, 1)
    assert solar in {31 if month <= 6 else 30, 29 if month == 12 else 31, 30}
    assert lunar in {29, 30}


@pytest.mark.parametrize(
    ("text", "words", "calendar", "day"),
    [
        ("on 15 Ordibehesht 1399 in", "15 Ordibehesht 1399", "Solar Hijri", "2020-05-04"),
        ("Ordibehesht 15, 1399", "Ordibehesht 15, 1399", "Solar Hijri", "2020-05-04"),
        ("۱۵ اردیبهشت ۱۳۹۹", "۱۵ اردیبهشت ۱۳۹۹", "Solar Hijri", "2020-05-04"),
        ("۱۳۹۹/۰۲/۱۵", "۱۳۹۹/۰۲/۱۵", "Solar Hijri", "2020-05-04"),
        ("15/02/1399", "15/02/1399", "Solar Hijri", "2020-05-04"),
        ("11/09/1441", "11/09/1441", "Islamic", "2020-05-02/2020-05-06"),
        ("4/5/2563", "4/5/2563", "Buddhist", "2020-05-04"),
        ("11 Ramadan 1441 AH", "11 Ramadan 1441", "Islamic", "2020-05-02/2020-05-06"),
        ("١١ رمضان ١٤٤١", "١١ رمضان ١٤٤١", "Islamic", "2020-05-02/2020-05-06"),
        ("11 ربيع الأول 1442", "11 ربيع الأول 1442", "Islamic", "2020-10-26/2020-10-30"),
        ("4 May 2563", "4 May 2563", "Buddhist", "2020-05-04"),
        ("๔ พฤษภาคม พ.ศ. ๒๕๖๓", "๔ พฤษภาคม พ.ศ. ๒๕๖๓", "Buddhist", "2020-05-04"),
        ("พ.ศ. 2563", "พ.ศ. 2563", "Buddhist", "2020-01-01/2020-12-31"),
        ("令和2年5月4日に", "令和2年5月4日", "Japanese", "2020-05-04"),
        ("昭和二十年八月十五日", "昭和二十年八月十五日", "Japanese", "1945-08-15"),
        ("令和元年", "令和元年", "Japanese", "2019-01-01/2019-12-31"),
        ("4 May Reiwa 2", "4 May Reiwa 2", "Japanese", "2020-05-04"),
        ("民國109年5月4日", "民國109年5月4日", "Republic of China", "2020-05-04"),
        ("4 February 1750/51", "4 February 1750/51", "Julian", "1751-02-04"),
        ("the year 1750/51", "1750/51", "Julian", "1750-01-01/1751-12-31"),
        ("February 4, 1750/1", "February 4, 1750/1", "Julian", "1751-02-04"),
    ],
)
def test_dates_of_other_calendars_in_a_passage(text, words, calendar, day):
    (found,) = elsewhere(text)
    assert (found.words, found.calendar, found.label) == (words, calendar, day)
    ours = {one.date.year for one in dates_printed(text)}
    assert not ours - {None, 1750}


@pytest.mark.parametrize(
    "text",
    ["4 May 2020", "4 พฤษภาคม 2020", "Mehr News, 1399 words", "in May 1650/52", "1999/02/15"],
)
def test_what_is_none(text):
    assert elsewhere(text) == ()


@pytest.mark.parametrize(
    ("words", "day", "answer"),
    [
        ("15 Ordibehesht 1399", "2020-05-04", True),
        ("15 Ordibehesht 1399", "2020-05", True),
        ("15 Ordibehesht 1399", "2020-05-06", False),
        ("11 Ramadan 1441", "2020-05-06", True),
        ("11 Ramadan 1441", "2020-05-09", False),
        ("25 October 1917", "1917-11-07", True),
        ("25 October 1917", "1917-10-25", True),
        ("25 October 1917", "1917-11-08", False),
        ("25 October", "1917-11-07", True),
        ("11 February 1731", "1732-02-22", True),  # the year began in March
        ("11 February 1731", "1732-02-11", True),
        ("25 October (7 November) 1917", "1917-11-07", True),
        ("4 May 2020", "2020-06-04", False),
        ("05/04/2020", "2020-05-04", None),
        ("05/04/2020", "2020-06-04", False),
        ("4. toukokuuta 2020", "2020-05-04", None),
        ("15 floréal an II", "1794-05-04", None),
        ("단기 4353년 5월 4일", "2020-05-04", None),  # years counted from Dangun
    ],
)
def test_whether_words_agree_with_a_day(words, day, answer):
    assert agreement(words, parse(day)) is answer


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Thursday, April 17", "write XXXX-04-17; the weekday is checked where it is quoted"),
        ("17 April 2025", "write 2025-04-17"),
        ("4 травня 2020 року", "write 2020-05-04"),
        ("44 BC", "write -0043"),
        ("18th century", "write 17XX"),
        ("XXXX-04-17 Thursday", "write XXXX-04-17; the weekday is checked where it is quoted"),
        ("Thursday", "a weekday is no date: leave it out, and quote the passage that names it"),
        (
            "15 Ordibehesht 1399",
            'it is 2020-05-04; the words themselves go into `original: "15 Ordibehesht 1399"`',
        ),
        ("soon", ""),
        ("05/04/2020", ""),
    ],
)
def test_what_was_meant_by_words_where_a_date_stands(text, hint):
    assert meant(text) == hint
