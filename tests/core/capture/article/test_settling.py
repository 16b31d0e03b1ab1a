"""What a person or a page says goes before proposals, and is marked where the text is silent."""

import pytest

from dossier.core.capture.article import naming
from dossier.core.capture.article.entry import entry_fields
from dossier.core.capture.article.found import Hints, How
from dossier.core.capture.article.reading import read_article
from dossier.core.capture.article.settling import Metadata, Stated, find, with_given, with_metadata
from dossier.core.format.nodes import Lines
from dossier.core.sources.texts import SourceText

TEXT = """\
Ferry link reopens

Anna Berg, Nordpost, 12 March

The ferry link between Velmar and the islands opened again on Tuesday after three months of ice, \
the port said, and the first boat was full before it left.

Li Wei
"""
EDITOR = "The text does not say so; the editor's, when the article was stored."


def reading(text=TEXT, **hints):
    return read_article(text, Hints(**hints))


def fields(one):
    text = one.page.text
    return entry_fields(one, SourceText("a", "sources/a.txt", text, "0" * 64, True, Lines(text)))


def given(**said):
    return fields(with_given(reading(), Stated(**said)))


BYLINE = [{"a": "Anna Berg, Nordpost, 12 March"}]


def test_what_is_proposed_as_an_entry():
    assert fields(reading()) == {
        "title": "Ferry link reopens",
        "publisher": {
            "name": "Nordpost",
            "basis": "inferred",
            "note": "The byline names it beside the author and the day.",
            "quotes": BYLINE,
        },
        "author": {
            "name": "Anna Berg",
            "basis": "inferred",
            "note": "No word says so: the name stands first in the byline.",
            "quotes": BYLINE,
        },
        "date": {"edtf": "XXXX-03-12", "printed": "XXXX-03-12", "quotes": BYLINE},
        "language": "en",
        "sha256": "0" * 64,
    }


def test_a_person_confirms_what_was_inferred():
    assert given(publisher="Nordpost")["publisher"] == {"name": "Nordpost", "quotes": BYLINE}


def test_a_publisher_that_is_not_printed_is_the_editors():
    said = {"name": "Velmar Times", "basis": "editor", "note": EDITOR}
    assert given(publisher="Velmar Times")["publisher"] == said


def test_the_year_that_a_person_adds_is_the_editors():
    assert given(date="2026-03-12")["date"] == {
        "edtf": "2026-03-12",
        "printed": "XXXX-03-12",
        "basis": "editor",
        "note": "No year is printed; the year is the editor's.",
        "quotes": BYLINE,
    }


def test_a_day_that_the_text_denies_is_the_editors():
    assert given(date="2026-03-13")["date"] == {
        "edtf": "2026-03-13",
        "basis": "editor",
        "note": "The text prints XXXX-03-12 in line 3; this date is the editor's.",
    }


def test_less_than_is_printed_may_be_said():
    assert given(date="XXXX-03-12?")["date"] == {
        "edtf": "XXXX-03-12?",
        "printed": "XXXX-03-12",
        "quotes": BYLINE,
    }


def test_a_date_of_which_the_text_says_nothing():
    one = with_given(reading(TEXT.replace(", 12 March", "")), Stated(date="2026"))
    note = "The text prints no date of its own; this one is the editor's."
    assert fields(one)["date"] == {"edtf": "2026", "basis": "editor", "note": note}


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("Ferry  link\nreopens", None),
        ("The ferry is back", "The text has no such headline; the title is the editor's."),
    ],
)
def test_a_title(title, note):
    said = given(title=title)
    assert said["title"] == " ".join(title.split())
    assert said.get("note") == note


def test_boilerplate_is_replaced_and_known_strips_keep_their_notes():
    text = TEXT.replace("Li Wei", "Advertisement")
    one = with_given(reading(text), Stated(boilerplate=((7, 7), (1, 2))))
    assert fields(one)["boilerplate"] == [
        {"lines": "1-2"},
        {"lines": "7", "note": "Advertisement."},
    ]
    assert "boilerplate" not in fields(with_given(reading(text), Stated(boilerplate=())))


def test_a_name_too_short_to_be_quoted_is_named_in_the_note():
    text = TEXT.replace("Anna Berg, Nordpost, 12 March\n\n", "")
    assert fields(reading(text))["author"] == {
        "name": "Li Wei",
        "basis": "editor",
        "note": (
            "The name stands alone behind the story, on line 5, and is read as the byline. "
            "Line 5 prints “Li Wei”, which is too short to be quoted."
        ),
    }


PAGE = Metadata("Ferry link reopens", "A. Berg", "Nordpost", "2026-03-12", "https://n.example/a")


def test_what_the_page_says_fills_up_what_the_text_says():
    one = with_metadata(reading(), PAGE)
    assert (one.title.how, one.publisher.how) == (How.PRINTED, How.PRINTED)
    assert fields(one)["author"] == {
        "name": "A. Berg",
        "basis": "editor",
        "note": "From the page's metadata; the text does not say so.",
    }
    assert fields(one)["date"]["printed"] == "XXXX-03-12"
    assert fields(one)["url"] == "https://n.example/a"


def test_what_the_page_says_does_not_go_before_what_is_printed():
    text = TEXT.replace("Anna Berg", "By Anna Berg")
    assert with_metadata(reading(text), PAGE).author.value == "Anna Berg"


def test_a_headline_that_only_the_page_has():
    one = with_metadata(reading(), Metadata(title="Islands breathe again"))
    assert fields(one)["note"] == (
        "The text came without its headline; the title is from the page's metadata."
    )


def test_the_first_line_of_a_pdf_is_only_a_guess():
    one = with_metadata(reading(), Metadata(is_page=False))
    assert one.title.how is How.GUESSED
    assert fields(one)["note"] == "The title is the first line of the text taken out of the PDF."


def test_words_are_found_over_line_ends():
    page = reading("A headline over\r\ntwo lines\n").page
    assert page.text[slice(*find(page, "headline over two"))] == "headline over\r\ntwo"
    assert find(page, "head") is None
    assert find(page, " ") is None


@pytest.mark.parametrize(
    ("said", "id_"),
    [
        ({}, "nordpost-ferry-link-reopens"),
        ({"date": "2026-03-12"}, "nordpost-2026-03-12-ferry-link-reopens"),
        ({"date": "2026-03?"}, "nordpost-2026-03-ferry-link-reopens"),
        ({"publisher": "Нордпост"}, "nordpost-ferry-link-reopens"),
        ({"title": "Пором знову ходить"}, "nordpost-porom-znovu-khodit"),
        ({"title": "Of the in"}, "nordpost-article"),
        ({"title": "!"}, "nordpost-article"),
    ],
)
def test_the_id_that_is_proposed(said, id_):
    one = with_given(reading(), Stated(**said))
    assert f"{naming.beginning(one)}-{naming.subject(one)}" == id_


def test_an_unknown_publisher_and_a_taken_id():
    one = reading("Short news\n\nNothing else.\n")
    assert naming.beginning(one) == "web"
    assert naming.numbered("a", {"a", "a-2"}.__contains__) == "a-3"
