"""Each phrase of a page by an example, and no sentence taken for one."""

import pytest

from dossier.core.capture.article.authors import author
from dossier.core.capture.article.bylines import byline
from dossier.core.capture.article.furniture import furniture, sort_of
from dossier.core.capture.article.languages import LANGUAGES, Sort
from dossier.core.capture.article.page import ArticlePage


def only_line(text):
    (line,) = ArticlePage(text).lines
    return line


def by_language(field):
    return [
        pytest.param(one, id=f"{language.code}: {one[0]}")
        for language in LANGUAGES
        for one in getattr(language, field)
    ]


@pytest.mark.parametrize("example", by_language("examples"))
def test_a_line_of_the_page_is_known_by_its_words(example):
    line, sort = example
    assert sort_of(only_line(line)) is sort


@pytest.mark.parametrize("example", by_language("bylines"))
def test_a_byline_names_its_author(example):
    line, name = example
    page = ArticlePage(line)
    found = author(page, byline(page.lines[0]), ())
    assert (found.value if found else "") == name


def test_every_language_shows_examples_of_its_own():
    for language in LANGUAGES:
        assert language.examples
        assert language.bylines
        words = "\n".join(language.furniture.values()).split()
        said = " ".join(line for line, _ in language.examples).casefold().split()
        assert set(said) & set(words), language.code


@pytest.mark.parametrize("sort", Sort)
def test_every_phrase_is_its_own_line(sort):
    """What no pattern matches, or the pattern of another sort, would never be seen."""
    for language in LANGUAGES:
        for phrase in language.furniture.get(sort, "").splitlines():
            line = phrase.strip().replace("#", "12").replace("…", " words")
            if line:
                assert sort_of(only_line(line)) is sort, line


@pytest.mark.parametrize(
    "line",
    [
        "The ferry has 340 views of the coast, its owners say.",
        "Details of the agreement were not published.",
        "By the end of the month the link will open.",
        "Reklame und Anzeigen machen den Hafen reich.",
        "Share prices fell on Tuesday",
        "He read more of the letter aloud.",
        "12 March 2026 • 300 views",
        "Haugland said: “Subscribe to nothing.”",
        "Нагадаємо, що пором зупинили 4 січня.",
        "Реклама пором не врятує",
        "14:37 16.04.2024",
        "Photo: Tove Brandl",
        "5",
    ],
)
def test_the_story_is_not_the_page(line):
    assert sort_of(only_line(line)) is None


def test_hashtags_are_tags():
    assert sort_of(only_line("#порт, #ferry #2026")) is Sort.TAGS
    assert sort_of(only_line("#1 in the port")) is None


def test_strips_join_what_stands_together():
    page = ArticlePage("Story goes on.\n\nClick to comment\n\nLeave a Reply\nAdvertisement\n")
    assert [(one.first, one.last, one.note) for one in furniture(page)] == [
        (3, 5, "The comment form."),
        (6, 6, "Advertisement."),
    ]
