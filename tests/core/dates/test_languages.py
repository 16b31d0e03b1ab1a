"""Dates as the languages print them: the examples in the tables are the tests."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.dates import dates_printed, weekdays_named
from dossier.core.dates.digits import plain_digits
from dossier.core.dates.languages import LANGUAGES
from dossier.core.dates.words import months, months_of, weekdays_of

EXAMPLES = [
    pytest.param(language, *example, id=f"{language.code}: {example[0]}")
    for language in LANGUAGES
    for example in language.examples
]


def read(text, language=None):
    return " ".join(one.date.text for one in dates_printed(text, language))


@pytest.mark.parametrize(("language", "text", "edtf"), EXAMPLES)
def test_an_example_prints_its_dates(language, text, edtf):
    assert read(text) == edtf
    assert read(text, language.code) == edtf
    assert read(f"{text}\n") == edtf
    assert read(normalize("NFD", text)) == edtf


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
class TestTables:
    def test_they_are_whole(self, language):
        assert len(language.months) == 12
        assert len(language.weekdays) in {0, 7}
        assert {months()[word].number for word in months_of(language)} == set(range(1, 13))
        assert bool(language.before_month) is not bool(language.after_month)
        assert language.examples

    def test_every_month_is_read_beside_a_day_and_a_year(self, language):
        for number, row in enumerate(language.months, 1):
            for word in row.split():
                name = next(
                    one for one in months() if one.lower() == word.replace("_", " ").lower()
                )
                text = f"12 {name} 2020"
                assert read(text, language.code) == f"2020-{number:02}-12", text

    def test_every_weekday_is_read_beside_a_date(self, language):
        for spelling, weekday in weekdays_of(language).items():
            assert (weekday, 0, len(spelling)) in weekdays_named(f"{spelling}, 12 May"), spelling


def test_no_word_is_one_month_here_and_another_there():
    for language in LANGUAGES:
        for number, row in enumerate(language.months, 1):
            for word in row.split():
                spelling = word.replace("_", " ")
                found = months().get(spelling) or months()[spelling.capitalize()]
                assert found.number == number, word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020年5月4日", "2020-05-04"),
        ("于2020年5月4日在港口", "2020-05-04"),
        ("二〇二〇年五月四日", "2020-05-04"),
        ("二零二零年十二月二十一日", "2020-12-21"),
        ("２０２０年５月４日", "2020-05-04"),
        ("2020년 5월 4일 항구에서", "2020-05-04"),
        ("5月4日", "XXXX-05-04"),
        ("2020年5月", "2020-05"),
        ("一六四八年", "1648"),
        ("2020年5月4日至6日", "2020-05-04/2020-05-06"),
        ("令和2年5月4日", "XXXX-05-04"),  # the year is an era's
        ("民國109年5月4日", "XXXX-05-04"),
        ("公元前44年3月15日", "-0043-03-15"),
        ("기원전 44년", "-0043"),
        ("公元79年", "0079"),
        ("19世纪", "18XX"),
        ("十九世紀50年代", "185X"),
        ("公元前5世纪", "-04XX"),
        ("1850年代", "185X"),
        ("1850년대", "185X"),
        ("3年", ""),
        ("1500年前", ""),
        ("三个月", ""),
        ("農曆五月四日", ""),
        ("第5号", ""),
    ],
)
def test_dates_in_chinese_japanese_and_korean(text, expected):
    assert read(text) == expected


@given(st.dates(), st.sampled_from("٠۰०০๐០᠐０𝟎"))
def test_decimal_digits_of_every_script_are_read(day, zero):
    digits = {str(number): chr(ord(zero) + number) for number in range(10)}
    text = str(day).translate(str.maketrans(digits))
    assert plain_digits(text) == str(day)
    assert read(text) == str(day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,500 people, 987 soldiers, 18 men", ""),
        ("On 12 August 987 soldiers died", "XXXX-08-12"),
        ("August 12, 987 ships", "XXXX-08-12"),
        ("On 12 August 987 Russian soldiers died", "XXXX-08-12"),
        ("On 4 May 1200 Russian soldiers crossed", "XXXX-05-04"),
        ("On 4 May 1200 Ukrainians crossed", "XXXX-05-04"),
        ("On 4 May 1200 Danish and Swedish guns", "XXXX-05-04"),
        ("4 травня 1500 солдат", "XXXX-05-04"),
        ("le 4 mai 987 soldats", "XXXX-05-04"),
        ("Am 4. Mai 1200 Soldaten", "XXXX-05-04"),
        ("In 1500 villages", ""),
        ("in 500, 750 and 1000 ml", ""),
        ("from 1200 to 1500 ships", ""),
        ("in 1200 or 1500 houses", ""),
        ("a force of 1500.", ""),
        ("Room 987 in the hotel", ""),
        ("it took 101 days", ""),
        ("тривала 101 рік", ""),
        ("1500 г. муки", ""),
        ("in section 4. April 2020 was cold", "2020-04"),
        ("He came 4. April was wet", ""),
        ("2 Mars missions, 5 Mayo Clinic doctors, 10 Mars rovers", ""),
        ("He turned 17 and 18 April was hot", "XXXX-04-18"),
        ("3/4 of May", ""),
        ("Henry VIII, World War II, chapter XIX", ""),
        ("14 Nisan 5780", ""),
        ("عام 1441 هـ", ""),
        ("سال ۱۳۹۹", ""),
        ("۴ آب", ""),  # water
        ("۱۰ می شود", ""),
        ("(1200-1500 people)", ""),
        ("4. listopada 2020", "2020"),  # to a Croat it is October
        ("size 40s", ""),
    ],
)
def test_what_only_counts_or_only_looks_like_a_date(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("4 listopada 2020 r.", "pl", "2020-11-04"),
        ("listopada 2020.", "hr", "2020"),
        ("4. August 2020", "de", "2020-08-04"),
        ("4. August 2020", "de-AT", "2020-08-04"),
        ("am 4. August 2020", None, "2020-08-04"),
        ("4. August 2020", None, "2020-08"),
    ],
)
def test_some_words_need_their_language(text, language, expected):
    assert read(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 17 and 18 April 2025", "2025-04-17 2025-04-18"),
        ("on 17, 18 and 19 April", "XXXX-04-17 XXXX-04-18 XXXX-04-19"),
        ("los días 4 y 5 de mayo", "XXXX-05-05"),
        ("el 4 y 5 de mayo de 2020", "2020-05-04 2020-05-05"),
        ("25 October/7 November 1917", "XXXX-10-25 1917-11-07"),
        ("2020/5/4, 2020.05.04, 2020. 5. 4.", "2020-05-04 2020-05-04 2020-05-04"),
        ("18-04-2025 and 04-18-2025", "2025-04-18 2025-04-18"),
        ("05/05/2020", "2020-05-05"),
        ("4. 5. 1688", "1688-05-04"),
    ],
)
def test_days_together_and_in_numbers(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "weekdays"),
    [
        ("le jeudi 17 avril", [3]),
        ("Donnerstag, den 17. April", [3]),
        ("el jueves 17 de abril", [3]),
        ("w czwartek 17 kwietnia", [3]),
        ("17 Nisan 2025 Perşembe günü", [3]),
        ("Mardi Gras, Plácido Domingo, Cuma pazarı", []),
        ("Domingo 4 de mayo; Mardi 4 mai", [6, 1]),
        ("los lunes, chaque lundi", []),
        ("Salı günü", [1]),
    ],
)
def test_weekdays_of_other_languages(text, weekdays):
    assert [weekday for weekday, _, _ in weekdays_named(text)] == weekdays
