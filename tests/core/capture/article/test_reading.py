"""Articles as rules read them: never more than they print, and what is guessed says so."""

import pytest

from dossier.core.capture.article.found import Hints, How
from dossier.core.capture.article.reading import read_article
from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind

NORDPOST = """\
Karvelian minister meets port authority over winter ferry link

By Tove Brandl, Nordpost, 12 March 2026

Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, \
Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link. The talks lasted four \
hours and ended without an agreement. The ferry link was suspended on 4 January after ice damaged \
two piers.
"""


def read(text, **hints):
    return read_article(text, Hints(**hints))


def said(reading, *fields):
    """The values of some fields, each with what it rests on."""
    found = (getattr(reading, field) for field in fields)
    return [(one.value, one.how.value) if one else None for one in found]


ALL = ("title", "publisher", "author", "date", "language")


def test_an_article_with_a_byline():
    reading = read(NORDPOST)
    assert said(reading, *ALL) == [
        ("Karvelian minister meets port authority over winter ferry link", "printed"),
        ("Nordpost", "inferred"),
        ("Tove Brandl", "printed"),
        ("2026-03-12", "printed"),
        ("en", "guessed"),
    ]
    for one in (reading.publisher, reading.author, reading.date):
        assert NORDPOST[slice(*one.passage)] == "By Tove Brandl, Nordpost, 12 March 2026"
    assert reading.boilerplate == ()


@pytest.mark.parametrize(
    "hints",
    [
        {"stem": "nordpost-2026-03-12-harbour-talks"},
        {"url": "https://www.nordpost.example/2026/a"},
        {"publishers": frozenset({"Nordpost"})},
    ],
)
def test_a_publisher_that_something_else_confirms(hints):
    assert said(read(NORDPOST, **hints), "publisher") == [("Nordpost", "printed")]


@pytest.mark.parametrize("hints", [{"stem": "nordposten"}, {"url": "https://example.org/nordpost"}])
def test_what_only_looks_so_confirms_nothing(hints):
    assert said(read(NORDPOST, **hints), "publisher") == [("Nordpost", "inferred")]


@pytest.mark.parametrize(
    ("byline", "author", "publisher", "date"),
    [
        ("By Tove Brandl, Velmar, 12 March 2026", ("Tove Brandl", "printed"), None, "2026-03-12"),
        (
            "By Tove Brandl, transport correspondent, 12 March 2026",
            ("Tove Brandl", "printed"),
            None,
            "2026-03-12",
        ),
        ("By TOVE BRANDL", ("TOVE BRANDL", "printed"), None, None),
        ("12 March 2026", None, None, "2026-03-12"),
        ("Published: 12 March 2026, 10:15 CET", None, None, "2026-03-12"),
        ("Updated 13 March 2026 | Published 12 March 2026", None, None, "2026-03-12"),
        (
            "12 Mar 2026 14.05 GMT, last modified on Fri 13 Mar 2026 09.00 GMT",
            None,
            None,
            "2026-03-12",
        ),
        ("Last updated: 13 March 2026", None, None, "2026-03-13"),
        ("Thursday, 12 March, 14:37", None, None, "XXXX-03-12"),
        ("Velmar, 12 March 2026", None, None, "2026-03-12"),
        ("Nordpost | 03/04/2026", None, None, None),
        (
            "Tove Brandl, Nordpost, 12 March 2026",
            ("Tove Brandl", "inferred"),
            ("Nordpost", "inferred"),
            "2026-03-12",
        ),
    ],
)
def test_what_a_byline_says(byline, author, publisher, date):
    reading = read(NORDPOST.replace("By Tove Brandl, Nordpost, 12 March 2026", byline))
    assert said(reading, "title")[0][0].startswith("Karvelian minister")
    assert said(reading, "author", "publisher") == [author, publisher]
    assert (reading.date.value if reading.date else None) == date


def test_a_day_in_two_ways_is_told_and_not_taken():
    reading = read(NORDPOST.replace("12 March 2026", "03/04/2026"))
    assert reading.date is None
    assert reading.two_ways == "03/04/2026"


def test_a_day_in_the_story_is_not_the_articles_own():
    reading = read(NORDPOST.replace("By Tove Brandl, Nordpost, 12 March 2026\n\n", ""))
    assert said(reading, "date", "author", "publisher") == [None, None, None]


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("VELMAR, March 12 (Nordpost) - ", ("Nordpost", "inferred")),
        ("VELMAR (Nordpost) — ", ("Nordpost", "inferred")),
        ("(Velmar) ", None),
    ],
)
def test_a_dateline(line, publisher):
    text = NORDPOST.replace("By Tove Brandl, Nordpost, 12 March 2026\n\n", "")
    text = text.replace("Karvelia's Minister", f"{line}Karvelia's Minister")
    assert said(read(text), "publisher") == [publisher]


def test_who_reports_is_only_taken_for_the_publisher_if_known():
    text = NORDPOST.replace("By Tove Brandl, Nordpost, 12 March 2026\n\n", "")
    text = text.replace("two piers.", "two piers, reports Velmar Times.")
    assert read(text).publisher is None
    assert read(text).perhaps["publisher"].value == "Velmar Times"
    known = read(text, publishers=frozenset({"Velmar Times"}))
    assert said(known, "publisher") == [("Velmar Times", "inferred")]


def test_rights():
    text = NORDPOST.replace(", Nordpost,", ",") + "\n© 2026 Nordpost. All rights reserved.\n"
    reading = read(text)
    assert said(reading, "publisher") == [("Nordpost", "inferred")]
    assert text[slice(*reading.publisher.passage)] == "© 2026 Nordpost"
    both = read(NORDPOST + "\n© 2026 Nordpost. All rights reserved.\n")
    assert said(both, "publisher") == [("Nordpost", "printed")]


def test_a_headline_over_two_lines():
    text = NORDPOST.replace("authority over", "authority\nover")
    assert read(text).title.value == (
        "Karvelian minister meets port authority over winter ferry link"
    )


def test_a_headline_that_begins_like_a_byline():
    text = NORDPOST.replace(
        "Karvelian minister meets port authority over", "Von der Leyen in Velmar:"
    )
    assert read(text).title.value == "Von der Leyen in Velmar: winter ferry link"
    assert read(text).author.value == "Tove Brandl"


BODY = NORDPOST.partition("2026\n\n")[2]


@pytest.mark.parametrize(
    ("above", "title", "how"),
    [
        (
            "BREAKING\nWorld | Europe\n\nPort talks collapse\nNo deal in sight",
            "Port talks collapse",
            "guessed",
        ),
        (
            "Press release\n\nStatement on the talks in Velmar",
            "Statement on the talks in Velmar",
            "guessed",
        ),
        ("# Port talks collapse", "Port talks collapse", "printed"),
        ("Islands wait", "Islands wait", "printed"),
        ("It is over. It was long.", "It is over. It was long.", "printed"),
    ],
)
def test_what_stands_above_a_headline(above, title, how):
    assert said(read(f"{above}\n\n{BODY}"), "title") == [(title, how)]


@pytest.mark.parametrize(
    "above",
    [
        "Velmar",
        "From: Tove Brandl <tove@nordpost.example>\nSubject: The ferry\n\nDear all,",
        "12 March 2026",
        "The ferry link was closed for the winter and nobody in the port knows for how long now.",
    ],
)
def test_what_is_no_headline(above):
    assert read(f"{above}\n\n{BODY}").title is None


def test_the_day_of_a_dateline_is_inferred():
    reading = read(f"Port talks collapse\n\nVELMAR, March 12 (Nordpost) - {BODY}")
    assert said(reading, "date", "publisher") == [
        ("XXXX-03-12", "inferred"),
        ("Nordpost", "inferred"),
    ]


def test_the_day_of_a_change_alone_is_a_guess():
    reading = read(f"Port talks collapse\n\nLast updated: 13 March 2026\n\n{BODY}")
    assert said(reading, "date") == [("2026-03-13", "inferred")]


def test_days_that_contradict_each_other_are_a_guess():
    stamps = "12 March 2026\n13 March 2026\n"
    reading = read(f"Port talks collapse\n\n{stamps}\n{BODY}")
    assert said(reading, "date") == [("2026-03-12", "inferred")]


def test_an_article_without_a_headline():
    text = NORDPOST.partition("2026\n\n")[2]
    assert read(text).title is None


UKRAINIAN = """\
Карвельська міністерка зустрілася з керівництвом порту

Автор: Ірина Коваль
12 березня 2026, 14:37 • 1 204 перегляди

Міністерка транспорту Карвелії Ільма Саркайне зустрілася у Вельмарі з головою портового управління \
Теодором Хаугландом, повідомляє Нордпост. Переговори тривали чотири години.

Читайте також: Пором знову ходить

Нагадаємо

Поромну лінію зупинили 4 січня після того, як лід пошкодив два причали в порту та один маяк.

Реклама
"""
GERMAN = """\
Ministerin trifft Hafenbehörde: Keine Einigung über Winterfähre

Von Jan Berger, Velmar
Veröffentlicht am 12. März 2026 um 10:15 Uhr
Lesezeit: 3 Min.

Die karvelische Verkehrsministerin Ilma Sarkaine hat am Dienstag in Velmar den Vorsitzenden der \
Hafenbehörde, Teodor Haugland, getroffen. Die Gespräche dauerten vier Stunden.

ANZEIGE

„Wir werden den Hafen in diesem Winter nicht mehr schließen“, sagte Sarkaine nach den Gesprächen.

Artikel teilen
Kommentare (12)
"""
ARABIC = """\
وزيرة النقل تلتقي رئيس سلطة الميناء

بقلم سارة حداد، نوردبوست، 12 مارس 2026

التقت وزيرة النقل في كارفيليا إلما ساركاينه رئيس سلطة ميناء فيلمار تيودور هاوغلاند يوم الثلاثاء \
لبحث خط العبّارة الشتوي. استمرت المحادثات أربع ساعات وانتهت من دون اتفاق.

اقرأ أيضاً: عودة العبّارة إلى العمل

وقال هاوغلاند إن السلطة تحتاج إلى ضمان من الدولة قبل بناء أي رصيف جديد في الميناء هذا العام.
"""


@pytest.mark.parametrize(
    ("text", "values", "strips"),
    [
        (
            UKRAINIAN,
            [
                ("Карвельська міністерка зустрілася з керівництвом порту", "printed"),
                None,
                ("Ірина Коваль", "printed"),
                ("2026-03-12", "printed"),
                ("uk", "guessed"),
            ],
            [(8, 8), (10, 10), (14, 14)],
        ),
        (
            GERMAN,
            [
                ("Ministerin trifft Hafenbehörde: Keine Einigung über Winterfähre", "printed"),
                None,
                ("Jan Berger", "printed"),
                ("2026-03-12", "printed"),
                ("de", "guessed"),
            ],
            [(5, 5), (9, 9), (13, 13), (14, 14)],
        ),
        (
            ARABIC,
            [
                ("وزيرة النقل تلتقي رئيس سلطة الميناء", "printed"),
                ("نوردبوست", "inferred"),
                ("سارة حداد", "printed"),
                ("2026-03-12", "printed"),
                ("ar", "guessed"),
            ],
            [(7, 7)],
        ),
    ],
)
def test_articles_in_other_languages(text, values, strips):
    reading = read(text)
    assert said(reading, *ALL) == values
    assert [(one.first, one.last) for one in reading.boilerplate] == strips


# --- the shipped articles, against what people wrote down


def shipped_readings(shipped):
    """Each shipped article read as if it came without a name, with its entry."""
    for record in shipped.of_kind(Kind.SOURCE):
        assert isinstance(record.entry, Source)
        yield record.id, record.entry, read(shipped.texts[record.id].text)


def test_nothing_is_proposed_of_the_shipped_articles_that_is_wrong(shipped):
    for id_, entry, reading in shipped_readings(shipped):
        if reading.title:
            assert reading.title.value == entry.title, id_
        for ours, theirs in ((reading.publisher, entry.publisher), (reading.author, entry.author)):
            if ours:
                assert (theirs and theirs.name) == ours.value, id_
        if reading.date:
            assert reading.date.value == (entry.date.printed or entry.date.edtf), id_
        assert reading.language.value == entry.language


def test_what_is_found_in_the_shipped_articles(shipped):
    found = {id_: said(reading, *ALL[1:4]) for id_, _, reading in shipped_readings(shipped)}
    assert found == {
        "mfa-2024-08-20-heads-of-missions": [None, None, None],
        "unn-2025-04-18-paris": [None, None, ("2025-04-18", "printed")],
        "unn-2025-07-23-istanbul": [
            ("UNN", "printed"),
            ("Anna Murashko", "inferred"),
            ("XXXX-07-23", "inferred"),
        ],
        "web-2022-03-09-antalya": [None, None, None],
        "web-2024-04-16-civilians-working-group": [None, None, ("2024-04-16", "printed")],
    }


def test_the_boilerplate_of_the_shipped_articles_is_what_people_marked(shipped):
    for id_, entry, reading in shipped_readings(shipped):
        ours = [(one.first, one.last) for one in reading.boilerplate]
        assert ours == [one.span for one in entry.boilerplate], id_


def test_no_passage_of_a_proposal_lies_in_boilerplate(shipped):
    for _, _, reading in shipped_readings(shipped):
        lines = {n for one in reading.boilerplate for n in range(one.first, one.last + 1)}
        for field in ALL:
            one = getattr(reading, field)
            if one and one.passage:
                assert reading.page.line_of(one.passage[0]) not in lines
            assert one is None or one.how in set(How) - {How.METADATA, How.GIVEN}
