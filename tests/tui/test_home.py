"""The first screen, and coming back to where one was."""

import threading

import pytest

from dossier.tui import loading


async def test_the_first_screen_says_what_is_there_and_its_rows_act(run):
    async with run(size=(120, 35)) as app:
        assert app.focus == "box"
        assert app.title("facts") == "library"
        text = app.text("facts")
        assert text.index("IN THIS LIBRARY") < text.index("2 people") < text.index("NEEDS WORK")
        assert "Type a name and ⏎ to read" in app.words("quotes")
        await app.press("tab")
        assert app.row() == "2 people"
        await app.press("enter")
        assert (app.screen.finder.text, app.focus) == ("type:person", "hits")
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"
        await app.press("g", "h")
        assert (app.focus, app.screen.finder.text) == ("facts", "")
        assert "LAST READ" in app.text("facts")
        await app.go_to("Sources disagree")
        await app.press("enter")
        assert app.row("listing").strip().startswith("Minister of Defence")
        assert "\n  Karl Vik\n" in app.text("listing")
        await app.press("escape")
        await app.go_to("Anna Berg")
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"


async def test_at_80_columns_it_shares_the_screen_with_the_box_until_one_types(run):
    async with run(size=(80, 24)) as app:
        assert app.is_shown("finder")
        assert app.is_shown("facts")
        assert "2 people" in app.text("facts")
        await app.type("anna")
        assert not app.is_shown("facts")
        await app.press("escape")
        assert "2 people" in app.text("facts")


async def test_esc_on_the_first_screen_leads_back_to_what_was_read(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "j", "g", "h", "escape")
        assert app.title("facts") == "Anna Berg"
        assert "Head of the Council" in app.row()


@pytest.mark.parametrize("size", [(80, 24), (120, 35)])
async def test_the_reader_is_where_he_was_with_his_history(run, size):
    async with run(size=size) as app:
        await app.type("karl")
        await app.press("enter", "enter", "slash")
        await app.type("anna")
        await app.press("enter", "j")
        await app.press("q")
    async with run(size=size) as app:
        assert app.focus == "box"
        assert app.is_shown("facts")
        assert app.title("facts") == "Anna Berg"
        assert "Head of the Council" in app.row()
        assert app.screen.finder.text == "anna"
        # Clears what is in the box, then leads back to what is read.
        await app.press("escape", "escape")
        assert "Head of the Council" in app.row()
        await app.press("backspace")
        assert app.title("facts") == "Minister of Defence"
        await app.press("backspace")
        assert app.title("facts") == "Karl Vik"


async def test_what_is_gone_is_left_out_of_the_history(run):
    async with run() as app:
        for name in ("karl", "weekly", "anna"):
            await app.press("slash")
            await app.type(name)
            await app.press("enter")
        root = app.app.root
    (root / "people" / "anna-berg.yaml").unlink()
    async with run(root) as app:
        assert app.title("facts") == "The week"
        await app.press("tab", "2", "backspace")
        assert app.title("facts") == "Karl Vik"


async def test_what_cannot_be_remembered_is_told_once(run, tmp_path):
    (tmp_path / "state").write_text("in the way")
    async with run() as app:
        for name in ("karl", "anna"):
            await app.press("slash")
            await app.type(name)
            await app.press("enter")
            await app.settle()
        said = [toast for toast in app.toasts() if "cannot be remembered" in toast]
        assert len(said) == 1


async def test_a_name_typed_before_the_library_is_read_is_searched_for(run, monkeypatch):
    async with run() as app:
        await app.type("karl")
        await app.press("enter")
    typed, load = threading.Event(), loading.load_for
    monkeypatch.setattr("dossier.tui.app.load_for", lambda *a: typed.wait() and load(*a))
    async with run(wait=False) as app:
        await app.type("anna")
        typed.set()
        await app.settle()
        assert app.screen.finder.text == "anna"


@pytest.mark.parametrize("size", [(80, 24), (120, 35)])
async def test_after_a_restart_a_name_that_is_typed_is_searched_for(run, size):
    async with run(size=size) as app:
        await app.type("anna")
        await app.press("enter", "q")
    async with run(size=size) as app:
        await app.settle()
        assert app.title("facts") == "Anna Berg"
        await app.type("karl")
        assert app.screen.finder.text == "karl"
        await app.press("enter")
        assert app.title("facts") == "Karl Vik"


async def test_marks_and_the_width_of_the_list_are_kept(run):
    async with run(size=(120, 35)) as app:
        await app.type("anna")
        await app.press("enter", "space", "greater_than_sign", "greater_than_sign")
        width = app.screen.finder.size.width
        await app.press("q")
    async with run(size=(120, 35)) as app:
        assert app.screen.finder.size.width == width
        await app.press("tab", "slash")
        await app.type("karl")
        await app.press("enter", "space", "equals_sign")
        assert "Anna Berg" in app.all_text()
        assert "Karl Vik" in app.all_text()
