"""Layouts, focus, zoom, and what is laid over the reader."""

import re

import pytest


async def reading(app, words="anna"):
    await app.type(words)
    await app.press("enter")


SHOWN = {
    (80, 24): {"facts", "quotes", "article"},
    (99, 24): {"facts", "quotes", "article"},
    (100, 24): {"finder", "facts", "quotes", "article"},
    (120, 35): {"finder", "facts", "quotes", "article"},
    (160, 40): {"finder", "facts", "quotes", "article", "links"},
    (200, 60): {"finder", "facts", "quotes", "article", "links"},
}


async def test_what_is_shown_at_which_width(run):
    panes = ("finder", "facts", "quotes", "article", "links")
    async with run(size=(80, 24)) as app:
        await reading(app)
        for size, shown in [*SHOWN.items(), *reversed(SHOWN.items())]:
            await app.resize(*size)
            assert {pane for pane in panes if app.is_shown(pane)} == shown, size


async def test_at_80_columns_the_search_takes_the_whole_screen(run):
    async with run(size=(80, 24)) as app:
        await app.type("anna")
        assert app.is_shown("finder")
        assert not app.is_shown("facts")
        await app.press("enter")
        assert not app.is_shown("finder")
        await app.press("slash")
        assert app.is_shown("finder")
        await app.press("escape", "escape")
        assert app.focus == "facts"


async def test_at_80_columns_the_strip_names_the_sources_and_shows_the_article(run):
    async with run(size=(80, 24)) as app:
        await reading(app)
        assert app.lines("quotes") == [
            "> — The Daily 2025-01-06 · line 2 · about 2025-01-06",
            "  — The Weekly 2025-01-12 · line 1 · about 2025-01-12",
        ]
        assert app.highlighted() == "Minister of Defence Anna Berg spoke in Oslo"
        await app.press("3", "plus")
        assert "“Minister of Defence Anna Berg spoke in Oslo”" in app.words("quotes")
        assert not app.is_shown("facts")
        await app.press("escape")
        assert app.is_shown("facts")


async def test_the_focus_is_given_back_by_every_layout(run):
    async with run(size=(200, 60)) as app:
        await reading(app)
        for pane in "123":
            await app.press(pane)
            focus = app.focus
            for size in [(80, 24), (120, 35), (40, 10), (200, 60)]:
                await app.resize(*size)
                await app.settle()
            assert app.focus == focus


async def test_a_layout_that_hides_the_list_never_leaves_one_typing_unawares(run):
    async with run(size=(120, 35)) as app:
        await reading(app)
        await app.press("tab")
        assert app.focus == "quotes"
        await app.resize(80, 24)
        await app.press("j")
        assert (app.focus, app.screen.finder.text) == ("quotes", "anna")


async def test_too_small_says_so_and_recovers(run):
    async with run(size=(80, 24)) as app:
        await reading(app)
        await app.resize(59, 24)
        assert app.is_shown("too-small")
        assert not app.is_shown("facts")
        await app.resize(60, 15)
        assert not app.is_shown("too-small")
        assert app.is_shown("facts")
        assert "Minister of Defence" in app.row()


async def test_tab_walks_through_the_panes_and_back(run):
    async with run(size=(120, 35)) as app:
        seen = []
        for _ in range(4):
            await app.press("tab")
            seen.append(app.focus)
        assert seen == ["facts", "quotes", "article", "hits"]
        await app.press("h", "h")
        assert app.focus == "quotes"
        await app.press("1", "l")
        assert app.focus == "facts"


async def test_ctrl_b_hides_the_list_and_search_brings_it_back(run):
    async with run(size=(120, 35)) as app:
        await reading(app)
        await app.press("ctrl+b")
        assert not app.is_shown("finder")
        await app.press("slash")
        assert app.is_shown("finder")


@pytest.mark.parametrize("size", [(80, 24), (120, 35), (200, 60)])
async def test_the_line_of_keys_fits_and_changes_with_the_pane(run, size):
    async with run(size=size) as app:
        assert "F1 keys" in app.screen.hints.render_line(0).text
        await reading(app)
        line = app.screen.hints.render_line(0).text
        assert "⏎ follow" in line
        assert "? keys" in line
        assert "…" not in line
        assert re.search(r"! \d+ +$", line)


async def test_help_lists_every_key_and_carries_out_what_is_chosen(run):
    async with run() as app:
        await reading(app)
        await app.press("question_mark")
        lines = app.text("listing")
        # What the signs mean, then what the keys do here, then all of them.
        assert lines.index("editor's word") < lines.index("IN THE FACTS") < lines.index("MOVE")
        await app.press("question_mark")
        assert app.title("facts") == "Anna Berg"
        await app.press("f1", "G")
        assert "to the shell; fg returns" in app.text("listing")
        await app.press("escape")
        assert app.focus == "facts"


async def test_backlinks_open_as_a_list_and_lead_there(run):
    async with run() as app:
        await reading(app, "karl")
        await app.press("b")
        assert app.title("listing") == "What links to Karl Vik"
        assert "Anna Berg" in app.row("listing")
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"


async def test_backlinks_have_a_pane_where_there_is_room(run):
    async with run(size=(200, 60)) as app:
        await reading(app, "karl")
        await app.press("b")
        assert app.focus == "links"
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"


async def test_problems_are_listed_and_enter_jumps_to_the_fact(run):
    library = """\
== people/anna.yaml
name: Anna
tenures:
  - post: minister
    quotes: [{source: daily, exact: "Anna is the minister here"}]
statements:
  - {source: daily, exact: "words that are not there"}
== people/broken.yaml
name: [unclosed
== offices/minister.yaml
name: minister
type: post
== sources/daily
Anna is the minister here.
"""
    async with run(library) as app:
        await app.press("escape", "tab", "exclamation_mark")
        assert "Q101" in app.text("listing")
        while "Q101" not in app.row("listing"):
            await app.press("j")
        await app.press("enter")
        assert app.title("facts") == "Anna"
        assert "words that are not there" in app.row()


async def test_yaml_shows_the_file_at_the_rows_line(run):
    async with run() as app:
        await reading(app)
        await app.press("j", "v")
        assert app.title("page") == "people/anna-berg.yaml:8"
        assert "post: head-of-council" in app.text("page")
        await app.press("v")
        assert app.title("facts") == "Anna Berg"


async def test_kinds_are_words_of_the_query(run):
    async with run() as app:
        await app.type("a")
        await app.press("escape", "tab", "f", "o")
        assert app.screen.finder.text == "type:office"
        assert app.focus == "box"
        await app.type(" min")
        assert app.screen.finder.text == "type:office min"
        await app.press("tab", "f", "f")
        assert app.screen.finder.text == "min"


async def test_two_marked_entries_show_what_they_share_and_stand_side_by_side(run):
    async with run(size=(120, 35)) as app:
        await app.press("x")
        await app.press("escape")
        await app.type("type:person")
        await app.press("tab", "1", "x")
        assert app.toasts()[-1].startswith("Mark two entries")
        await app.press("space", "space")
        assert [line[1] for line in app.lines("hits")[:2]] == ["•", "•"]
        await app.press("equals_sign")
        assert "Anna Berg" in app.all_text()
        assert "Karl Vik" in app.all_text()
        await app.press("escape", "x")
        assert app.screen.finder.text == "+anna-berg +karl-vik"
        assert "minister-of-defence" in {hit.id for hit in app.screen.finder.answer.hits}


async def test_reload_keeps_the_row_and_shows_what_was_changed(run):
    async with run() as app:
        await reading(app)
        await app.press("j")
        path = app.app.root / "people" / "anna-berg.yaml"
        path.write_text(path.read_text().replace("Nobody prints it.", "Still nobody."))
        await app.press("R")
        await app.settle()
        assert "Head of the Council" in app.row()
        assert "Still nobody." in app.words("quotes")


async def test_an_entry_that_broke_keeps_its_last_card_and_says_so(run):
    async with run() as app:
        await reading(app)
        await app.press("j")
        path = app.app.root / "people" / "anna-berg.yaml"
        path.write_text("name: [Anna\n")
        for _ in range(2):
            await app.press("R")
            await app.settle()
        assert app.title("facts") == "Anna Berg"
        assert "! The file cannot be read since" in app.text("facts")
        assert "! stale, ! says why" in app.all_text()
        assert "Head of the Council" in app.row()
        await app.press("k")
        assert app.highlighted() == "Minister of Defence Anna Berg spoke in Oslo"
        await app.press("exclamation_mark")
        assert "Y101" in app.text("listing")
        await app.press("escape", "e")
        assert "people/anna-berg.yaml:" in app.toasts()[-1]
        path.write_text("name: Anna Berg\n")
        await app.press("R")
        await app.settle()
        assert app.title("facts") == "Anna Berg"
        assert "cannot be read" not in app.text("facts")


async def test_an_entry_that_could_never_be_read_says_why_and_where_to_mend_it(run):
    library = {
        "people/karl.yaml": "name: Karl\nrelations: [{to: anna, relation: x, basis: editor, "
        "note: y}]\n",
        "people/anna.yaml": "name: [Anna\n",
    }
    async with run(library) as app:
        await reading(app, "karl")
        await app.press("enter")
        assert app.title("facts") == "people/anna.yaml"
        assert "Y101" in app.text("facts")
        await app.press("e")
        assert "people/anna.yaml:" in app.toasts()[-1]


async def test_a_library_that_vanishes_leaves_what_was_read(run, tmp_path):
    async with run() as app:
        await reading(app)
        app.app.root.rename(tmp_path / "elsewhere")
        await app.press("R")
        await app.settle()
        assert app.title("facts") == "Anna Berg"
        assert "what was read before stays" in app.toasts()[-1]


async def test_what_is_no_library_ends_the_app_with_the_reason(run, tmp_path):
    async with run(tmp_path, wait=False) as app:
        while app.app.is_running:
            await app.pilot.pause()
        assert "is no library" in str(app.app.refusal)
