"""The mouse does what the keys do: click, double click, wheel."""

from textual.events import MouseScrollDown


async def reading(app, words="anna"):
    await app.type(words)
    await app.press("enter")


def line_of(app, pane, words):
    """Where a line of a pane stands, from the pane's own corner, inside its border."""
    widget = app.screen.query_one(f"#{pane}")
    edge = widget.gutter.top
    return 4 + widget.gutter.left, next(
        edge + at for at, line in enumerate(app.lines(pane)) if words in line
    )


async def test_a_click_moves_the_cursor_and_the_focus_and_the_evidence_follows(run):
    async with run() as app:
        await reading(app)
        await app.press("3")
        await app.pilot.click("#facts", offset=line_of(app, "facts", "Head of the Council"))
        await app.pilot.pause()
        assert app.focus == "facts"
        assert "Head of the Council" in app.row()
        assert "Nobody prints it." in app.words("quotes")
        await app.pilot.click("#facts", offset=line_of(app, "facts", "Head of the Council"))
        await app.pilot.pause()
        assert app.title("facts") == "Anna Berg"


async def test_a_double_click_follows(run):
    async with run() as app:
        await reading(app)
        spot = line_of(app, "facts", "Head of the Council")
        await app.pilot.double_click("#facts", offset=spot)
        await app.pilot.pause()
        assert app.title("facts") == "Head of the Council"


async def test_a_double_click_on_a_hit_reads_it(run):
    async with run() as app:
        await app.type("type:person")
        await app.pilot.double_click("#hits", offset=line_of(app, "hits", "Karl Vik"))
        await app.pilot.pause()
        assert (app.focus, app.title("facts")) == ("facts", "Karl Vik")


async def test_a_click_on_a_heading_or_below_the_last_row_moves_nothing(run):
    async with run() as app:
        await reading(app)
        row = app.row()
        await app.pilot.double_click("#facts", offset=line_of(app, "facts", "OFFICES"))
        await app.pilot.double_click("#hits", offset=(5, app.screen.finder.hits.size.height - 1))
        await app.pilot.pause()
        assert (app.title("facts"), app.row()) == ("Anna Berg", row)


async def test_the_wheel_moves_the_window_and_not_the_cursor(run, entries):
    async with run(entries) as app:
        await reading(app, "umerov")
        facts = app.screen.facts
        key = facts.key
        for _ in range(2):
            await app.pilot._post_mouse_events([MouseScrollDown], facts, (5, 5))
        await app.pilot.pause()
        assert (facts.top, facts.key) == (6, key)


async def test_one_click_in_a_menu_is_enough(run):
    async with run() as app:
        await reading(app)
        await app.press("g")
        await app.pilot.click("#menu", offset=line_of(app, "menu", "all people"))
        await app.pilot.pause()
        assert app.screen.finder.text == "type:person"


async def test_a_click_into_the_box_begins_to_type(run):
    async with run() as app:
        await reading(app)
        await app.pilot.click("#box", offset=(2, 0))
        await app.type("x")
        assert app.screen.finder.text != "anna"
