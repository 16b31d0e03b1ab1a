"""The palette by key: it opens over whatever one does, and does what is chosen."""

import pytest


@pytest.mark.parametrize("key", ["ctrl+p", "colon"])
async def test_it_opens_and_closes_with_the_same_key(run, key):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", key)
        assert app.focus == "words"
        assert "all panes again" in app.text("listing") or "quit" in app.text("listing")
        await app.press("ctrl+p")
        assert app.focus == "facts"
        await app.press(key, "escape")
        assert app.focus == "facts"


async def test_it_opens_while_one_types_and_leaves_the_words(run):
    async with run() as app:
        await app.type("anna")
        await app.press("ctrl+p", "escape")
        assert (app.focus, app.screen.finder.text) == ("box", "anna")


async def test_a_command_is_found_by_its_words_and_carried_out(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "ctrl+p")
        await app.type("links here")
        assert "links here" in app.row("listing")
        await app.press("enter")
        assert app.title("listing") == "What links to Anna Berg"


async def test_the_list_moves_while_one_types(run):
    async with run() as app:
        await app.press("ctrl+p")
        first = app.row("listing")
        await app.press("down", "ctrl+n")
        assert app.row("listing") != first
        await app.press("up", "up")
        assert app.row("listing") == first
        await app.type("nothing is called so")
        assert "No command is called so" in app.text("listing")
        await app.press("enter", "q")
        assert app.focus == "words"


async def test_a_theme_is_taken_for_the_session(run):
    async with run() as app:
        await app.press("ctrl+p")
        await app.type("theme light")
        await app.press("enter")
        assert app.app.theme == "dossier-light"
        assert app.focus == "box"
