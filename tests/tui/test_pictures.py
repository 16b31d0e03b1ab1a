"""Pictures in the reader: a cursor on a mark shows its quote, and ⏎ leads to the fact."""

import pytest


def mark_of(app):
    return app.screen.chart.mark


@pytest.mark.parametrize("size", [(80, 24), (120, 35), (200, 60)])
async def test_a_mark_shows_its_own_quote_and_leads_to_the_fact(run, size):
    async with run(size=size) as app:
        await app.type("minister of defence")
        await app.press("enter", "p")
        assert "MINISTER OF DEFENCE IN TIME" in app.text("chart")
        assert "2025-01-06" in mark_of(app).row.date
        assert "Minister of Defence Anna Berg spoke" in app.words("quotes")
        await app.press("right")
        assert "2025-01-12" in mark_of(app).row.date
        assert "the defence minister, was in Paris" in app.words("quotes")
        assert app.highlighted() == "Anna Berg, the defence minister, was in Paris"
        await app.press("down")
        assert mark_of(app).row.text == "Karl Vik"
        await app.press("up", "enter")
        assert app.title("facts") == "Anna Berg"
        assert "Minister of Defence" in app.row()
        await app.press("left_square_bracket")
        assert app.title("facts") == "Minister of Defence"


async def test_the_key_that_opened_it_and_esc_close_it(run):
    async with run(size=(120, 35)) as app:
        await app.type("anna")
        await app.press("enter", "p", "p")
        assert app.focus == "facts"
        await app.press("p", "tab")
        assert app.focus == "quotes"
        await app.press("tab")
        assert app.focus == "chart"
        await app.press("escape")
        assert app.title("facts") == "Anna Berg"


async def test_the_strip_stands_on_the_card_and_is_drawn_anew_for_its_width(run):
    async with run(size=(120, 35)) as app:
        await app.type("minister of defence")
        await app.press("enter")
        before = app.text("facts")
        assert "● attested" in before
        await app.press("ctrl+b")
        assert "● attested" in app.text("facts")
        assert app.text("facts") != before
        await app.press("ctrl+b")
        assert app.text("facts") == before


async def test_where_there_is_nothing_to_draw_it_is_said(run):
    async with run("== people/eve-moe.yaml\nname: Eve Moe\n") as app:
        await app.press("p")
        await app.type("")
        await app.press("escape")
        await app.type("eve")
        await app.press("enter", "p")
        assert app.toasts()[-1] == "There is nothing to draw of Eve Moe."
