"""Every size is a place to read in: row, scroll and focus survive a change, and lines line up."""

from rich.cells import cell_len

SIZES = [(60, 15), (80, 24), (100, 30), (120, 35), (160, 45), (200, 60)]
#: Every layout after every other that a reader may come from, growing and shrinking.
JOURNEY = [*SIZES, (100, 30), (60, 15), (160, 45), (80, 24)]


async def reading(app, words):
    await app.type(words)
    await app.press("enter")


def check_screen(app):
    """Every line of the screen is as wide as the screen, whatever it says."""
    width, height = app.app.size
    strips = app.screen._compositor.render_strips()
    assert len(strips) == height
    assert {strip.cell_length for strip in strips} == {width}
    assert {cell_len(strip.text) for strip in strips} == {width}


def is_row_in_sight(app):
    return app.row() is not None


async def test_row_and_focus_survive_every_size(run, entries):
    keys = {"facts": (), "article": ("3", "l"), "box": ("slash",)}
    async with run(entries) as app:
        await reading(app, "umerov")
        await app.press("G", "k", "k", "k")
        key = app.screen.facts.key
        for pane, leading_there in keys.items():
            await app.press(*leading_there)
            assert app.focus == pane
            for size in JOURNEY:
                await app.resize(*size)
                assert (app.focus, app.screen.facts.key) == (pane, key)
                check_screen(app)
                if pane != "box" or size[0] >= 100:
                    assert is_row_in_sight(app)


async def test_the_line_of_keys_is_never_cut_and_always_leads_to_all_keys(run):
    async with run() as app:
        await reading(app, "anna")
        for size in SIZES:
            await app.resize(*size)
            for pane in ("1", "2", "3"):
                await app.press(pane)
                line = app.screen.hints.render_line(0).text
                assert "…" not in line
                assert "? keys" in line


async def test_the_scroll_is_the_same_again_at_the_same_size(run, entries):
    async with run(entries) as app:
        await reading(app, "rustem")
        await app.press("G", *("k" * 9))
        facts = app.screen.facts
        before = (facts.key, facts.top, app.lines("facts"))
        for size in [(80, 24), (120, 35)]:
            await app.resize(*size)
        assert is_row_in_sight(app)
        assert facts.key == before[0]
        # Where there was room for more, the rows may stand lower; the cursor's row is seen.
        assert abs(facts.top - before[1]) <= facts.size.height


async def test_the_quote_stays_in_sight(run, entries):
    async with run(entries) as app:
        await reading(app, "umerov")
        for size in JOURNEY:
            await app.resize(*size)
            assert "Minister of Defence of Ukraine" in app.highlighted(), size


async def test_below_60_by_15_it_says_so_and_keeps_everything(run):
    async with run() as app:
        await reading(app, "anna")
        await app.press("j")
        for size in [(59, 40), (120, 14), (20, 5), (1, 1)]:
            await app.resize(*size)
            assert app.is_shown("too-small")
            assert not app.is_shown("facts")
        await app.resize(60, 15)
        assert (app.focus, app.is_shown("too-small")) == ("facts", False)
        assert "Head of the Council" in app.row()
        await app.resize(30, 10)
        await app.press("q")
        assert app.app._exit


WIDE = """\
== people/kim.yaml
name: 김정은 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字
other_names: ["é́ñ ｆｕｌｌｗｉｄｔｈ", "محمد بن سلمان", "בנימין נתניהו", "ประยุทธ์", "👩‍👩‍👧 Ⅷ ½"]
summary: "漢字 and עברית and हिन्दी and é, side by side; a line that wraps 漢字漢字漢字"
tenures:
  - post: o
    quotes: [{source: s, exact: "王毅外交部长 said 漢字 that, עברית too"}]
  - {post: o2, basis: editor, note: "नोट ノート ملاحظة"}
== offices/o.yaml
name: 外交部长 وزير الخارجية
type: post
== offices/o2.yaml
name: e\u0301\u0301\u0301 кома\u0301ндир
type: post
== sources/s
漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字
Then 王毅外交部长 said 漢字 that, עברית too, and e\u0301 combining ☕ 👍🏽.
"""


async def test_text_of_any_script_lines_up_at_every_size(run):
    async with run(WIDE, size=(200, 60)) as app:
        await reading(app, "type:person")
        for size in SIZES:
            await app.resize(*size)
            for keys in [(), ("j",), ("k",), ("1",), ("2",)]:
                await app.press(*keys)
                check_screen(app)
                borders(app)
        assert "王毅外交部长 said 漢字 that, עברית too" in app.words("quotes")


def borders(app):
    """The border at the right of every pane stands in one column, line by line."""
    for pane in ("finder", "facts", "evidence"):
        if not app.is_shown(pane):
            continue
        region = app.screen.query_one(f"#{pane}").region
        strips = app.screen._compositor.render_strips()
        found = {
            strips[y].crop(region.right - 1, region.right).text
            for y in range(region.y + 1, region.bottom - 1)
        }
        assert found <= {"│", "┃"}, (pane, found)
