"""A place is never lost: overviews in the history, narrowed lists, counts, what follows the end."""

import pytest


async def test_an_overview_is_a_stop_that_keeps_its_row_and_its_words(run):
    async with run(size=(120, 35)) as app:
        await app.type("karl")
        await app.press("enter", "exclamation_mark", "slash")
        await app.type("guests")
        row = app.row("listing")
        assert "the guests" in row
        assert app.text("listing").count("\n  the") <= 1
        await app.press("enter")
        assert app.title("facts") == "Talks in Oslo"
        await app.press("left_square_bracket")
        assert app.title("listing") == "What needs work"
        assert app.row("listing") == row
        assert app.screen.words == "guests"
        # Back once more: to what was read before the list was opened.
        await app.press("left_square_bracket")
        assert app.title("facts") == "Karl Vik"
        await app.press("right_square_bracket")
        assert app.title("listing") == "What needs work"
        await app.press("escape", "escape")
        assert app.title("facts") == "Karl Vik"


async def test_esc_shows_all_again_and_then_closes(run):
    async with run(size=(120, 35)) as app:
        await app.type("anna")
        await app.press("enter", "g", "t")
        everything = app.text("listing")
        await app.press("slash")
        await app.type("oslo")
        assert app.text("listing") != everything
        assert "Talks in Oslo" in app.text("listing")
        await app.type(" nothingofthekind")
        assert "Nothing here says so" in app.text("listing")
        await app.press("escape")
        assert app.text("listing") == everything
        assert app.focus == "listing"
        await app.press("escape")
        assert app.title("facts") == "Anna Berg"
        assert app.focus == "facts"


async def test_the_list_of_keys_narrows_too(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "question_mark", "slash")
        await app.type("marked side")
        assert "side by side" in app.text("listing")
        assert "page down" not in app.text("listing")


async def test_the_title_names_the_way_one_came(run):
    async with run(size=(120, 35)) as app:
        await app.type("karl")
        await app.press("enter", "exclamation_mark", "slash")
        await app.type("guests")
        await app.press("enter")
        title = app.screen.facts._border_title.plain
        assert title == "Talks in Oslo ‹ What needs work ‹ Karl Vik"


async def test_a_third_mark_is_refused_with_what_can_be_done(run):
    async with run(size=(120, 35)) as app:
        for name in ("anna", "karl", "weekly"):
            await app.press("escape", "slash")
            await app.type(name)
            await app.press("enter", "space")
        said = app.toasts()[-1]
        assert "Anna Berg and Karl Vik are marked" in said
        assert "= compares them" in said


async def test_space_marks_what_one_reads(run):
    async with run(size=(120, 35)) as app:
        await app.type("anna")
        await app.press("enter", "space")
        assert app.toasts()[-1] == "Marked: Anna Berg"
        await app.press("space")
        assert app.toasts()[-1] == "Not marked any more: Anna Berg"


@pytest.mark.parametrize(("keys", "moved"), [(("4", "j"), 4), (("4", "j", "4", "k"), 0)])
async def test_a_number_before_a_key_moves_so_far(run, keys, moved):
    async with run(size=(120, 35)) as app:
        await app.type("anna")
        await app.press("enter", "home")
        rows = [row.key for row in app.screen.facts.rows]
        await app.press(*keys)
        assert app.screen.facts.key == rows[moved]


async def test_where_the_quotes_end_the_article_scrolls_on(run):
    text = "\n".join(f"Line {number} of it." for number in range(200))
    library = f"""\
== people/anna-berg.yaml
name: Anna Berg
statements: [{{source: daily, exact: Line 0 of it.}}]
== sources/daily
{text}
"""
    async with run(library, size=(120, 35)) as app:
        await app.type("anna")
        await app.press("enter", "3")
        assert app.focus == "quotes"
        top = app.screen.evidence.article.top
        await app.press("j", "j")
        assert app.screen.evidence.article.top == top + 2
        await app.press("pagedown")
        assert app.screen.evidence.article.top > top + 10
        await app.press("k")
        assert app.screen.evidence.article.top > top


async def test_the_list_grows_and_shrinks_by_a_key(run):
    async with run(size=(120, 35)) as app:
        await app.type("anna")
        await app.press("enter")
        width = app.screen.finder.size.width
        await app.press("greater_than_sign")
        assert app.screen.finder.size.width == width + 4
        await app.press(*["less_than_sign"] * 9)
        assert 15 < app.screen.finder.size.width < width
        await app.press("plus", "underscore")
        assert 15 < app.screen.finder.size.width < width


@pytest.mark.parametrize(
    ("theme", "row"), [("dossier-dark", "● Anna Berg"), ("dossier-ansi", "P Anna Berg")]
)
async def test_sorts_are_shapes_or_where_colours_are_few_letters(run, theme, row):
    async with run(size=(120, 35)) as app:
        app.app.theme = theme
        await app.type("anna")
        await app.settle()
        assert app.row("hits").startswith(row)


async def test_an_overview_of_what_is_gone_is_passed_over(run):
    async with run(size=(120, 35)) as app:
        await app.type("karl")
        await app.press("enter", "t", "slash")
        await app.type("talks")
        await app.press("escape", "escape", "slash")
        await app.type("anna")
        await app.press("enter")
        (app.app.root / "people" / "karl-vik.yaml").unlink()
        await app.press("R")
        await app.settle()
        await app.press("left_square_bracket", "left_square_bracket", "left_square_bracket")
        assert app.app._exception is None
        assert app.focus is not None
