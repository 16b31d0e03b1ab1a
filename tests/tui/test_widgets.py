"""The virtual list and the article, alone on a screen."""

from contextlib import asynccontextmanager
from pathlib import Path

import pytest

import dossier.tui
from dossier import wrap
from dossier.tui.base import BaseApp
from dossier.tui.paint.ink import Item, Para, Role
from dossier.tui.widgets.article import Article
from dossier.tui.widgets.item_list import ItemList

STYLES = Path(dossier.tui.__file__).parent / "paint" / "ink.tcss"


@asynccontextmanager
async def showing(widget, size=(20, 5)):
    class Alone(BaseApp):
        CSS_PATH = STYLES

        def compose(self):
            yield widget

    app = Alone()
    async with app.run_test(size=size) as pilot:
        widget.focus()
        await pilot.pause()
        yield pilot


def item(key, body, *, wrap=False):
    return Item(key, (Para(((body, Role.TEXT),), wrap=wrap),))


def items(count, **more):
    return [item(f"k{number}", f"row {number}", **more) for number in range(count)]


def lines(widget):
    return [widget.render_line(y).text.rstrip(" ▐") for y in range(widget.size.height)]


@pytest.fixture
def lines_widget():
    return ItemList()


async def test_only_what_is_on_the_screen_is_laid_out(lines_widget):
    async with showing(lines_widget):
        lines_widget.show(items(100_000))
        assert lines(lines_widget)[:2] == ["> row 0", "  row 1"]
        assert len(lines_widget._laid_out) <= 10


async def test_the_cursor_moves_by_rows_and_pages_and_stays_inside(lines_widget):
    async with showing(lines_widget) as pilot:
        lines_widget.show(items(20))
        await pilot.press("up")
        assert lines_widget.key == "k0"
        await pilot.press("j", "down", "k")
        assert lines_widget.key == "k1"
        await pilot.press("pagedown")
        assert lines_widget.key == "k5"
        await pilot.press("G", "j")
        assert lines_widget.key == "k19"
        assert lines(lines_widget)[-1] == "> row 19"
        await pilot.press("home")
        assert lines_widget.key == "k0"


async def test_headings_are_passed_over_and_shown_with_their_first_row(lines_widget):
    async with showing(lines_widget) as pilot:
        rows = items(8)
        rows.insert(4, item("", "HEADING"))
        rows.insert(0, item("", "TITLE"))
        lines_widget.show(rows)
        assert lines_widget.key == "k0"
        assert lines(lines_widget)[0] == "  TITLE"
        await pilot.press("G", *["k"] * 3)
        assert lines_widget.key == "k4"
        assert lines(lines_widget)[0] == "  HEADING"


async def test_the_cursor_finds_its_key_in_a_new_list(lines_widget):
    async with showing(lines_widget) as pilot:
        lines_widget.show(items(20))
        await pilot.press("G")
        lines_widget.show(items(30), lines_widget.key, lines_widget.top)
        assert lines_widget.key == "k19"
        assert lines(lines_widget)[-1] == "> row 19"
        lines_widget.show(items(3), "gone")
        assert lines_widget.key == "k0"


async def test_a_new_width_keeps_the_cursor_in_sight(lines_widget):
    async with showing(lines_widget, size=(40, 5)) as pilot:
        body = "words and words and words and more words"
        lines_widget.show([item(f"k{n}", f"{n} {body}", wrap=True) for n in range(20)])
        await pilot.press("G", "k", "k")
        await pilot.resize_terminal(12, 5)
        await pilot.pause()
        assert lines_widget.key == "k17"
        assert any(line.startswith("> 17") for line in lines(lines_widget))


async def test_an_empty_list_can_be_pressed(lines_widget):
    async with showing(lines_widget) as pilot:
        lines_widget.show([])
        await pilot.press("j", "k", "G", "home", "pagedown", "enter")
        assert lines_widget.key is None


async def test_a_click_moves_and_a_double_click_follows(lines_widget):
    async with showing(lines_widget) as pilot:
        chosen = []
        lines_widget.action_choose = lambda: chosen.append(lines_widget.key)
        lines_widget.show(items(4))
        await pilot.click(lines_widget, offset=(3, 2))
        await pilot.click(lines_widget, offset=(3, 2))
        assert (lines_widget.key, chosen) == ("k2", [])
        await pilot.double_click(lines_widget, offset=(3, 2))
        assert chosen == ["k2"]


async def test_a_megabyte_is_wrapped_once_and_only_what_is_on_the_screen_is_cut_out(monkeypatch):
    article = Article()
    text = ("Some words of an article that go on and on, as words do. " * 9 + "\n") * 2000
    async with showing(article, size=(60, 20)):
        article.show(text, ())
        monkeypatch.setattr(wrap, "lines", lambda *_: pytest.fail("it was wrapped again"))
        article.show(text, [(900_000, 900_040, Role.CURRENT)], (900_000, 900_040, Role.CURRENT))
        assert len(lines(article)) == 20
        style = article.colours(Role.CURRENT)
        assert any(piece.style == style for y in range(20) for piece in article.render_line(y))


async def test_an_article_scrolls_by_lines_and_pages():
    article = Article()
    async with showing(article) as pilot:
        article.show("\n".join(f"line {number}" for number in range(50)), ())
        await pilot.press("j", "down", "k")
        assert lines(article)[0] == " line 1"
        await pilot.press("space")
        assert lines(article)[0] == " line 5"
        await pilot.press("G")
        assert lines(article)[-1] == " line 49"
        await pilot.press("home", "pageup")
        assert lines(article)[0] == " line 0"
