from textual import events


async def all_at_once(app, keys):
    """As a slow line delivers them: the next before the one before has been dealt with."""
    names = {"/": "slash", "[": "left_square_bracket", "\r": "enter", "\x1b": "escape"}
    for key in keys:
        name = names.get(key, key)
        app.app.post_message(events.Key(name, key if name in {key, "slash"} else None))
    await app.settle()


async def test_keys_that_come_all_at_once_are_taken_in_their_order(run):
    async with run() as app:
        await all_at_once(app, "karl\r/anna\rj")
        assert app.screen.finder.text == "anna"
        assert app.title("facts") == "Anna Berg"
        assert "Head of the Council" in app.row()


async def test_letters_after_a_slash_are_never_commands(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter")
        await all_at_once(app, "/qe!v")
        assert app.app.is_running
        assert app.screen.finder.text == "qe!v"


async def test_two_strokes_that_come_at_once_are_a_command(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "j", "j")
        await all_at_once(app, "gg")
        assert "Minister of Defence" in app.row()
        await all_at_once(app, "gp")
        assert app.screen.finder.text == "type:person"
        assert app.focus == "hits"


async def test_typing_replaces_what_is_selected(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "slash")
        await app.type("karl")
        assert app.screen.finder.text == "karl"


async def test_a_keyboard_with_cyrillic_letters_has_the_same_commands(run):
    async with run() as app:
        await app.type("анна")
        assert app.screen.finder.text == "анна"
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"
        await app.press("о")
        assert "Head of the Council" in app.row()
        await app.press("л", "enter")
        assert app.title("facts") == "Minister of Defence"
        await app.press("х")
        assert app.title("facts") == "Anna Berg"
        await app.press("п", "з")
        assert app.screen.finder.text == "type:person"


async def test_arrows_move_the_list_while_one_types(run):
    async with run() as app:
        first = app.row("hits")
        await app.press("down", "ctrl+n")
        assert app.focus == "box"
        assert app.row("hits") != first
        await app.press("up", "up")
        assert app.row("hits") == first


async def test_what_is_typed_before_the_library_is_read_is_not_lost(run):
    async with run(wait=False) as app:
        await all_at_once(app, "karl\rj")
        assert app.title("facts") == "Karl Vik"


async def test_a_text_longer_than_the_box_shows_its_end_also_when_it_gets_shorter(run):
    words = "one two three four five six seven"
    async with run(size=(100, 30)) as app:
        box = app.screen.finder.box
        width = box.content_size.width

        async def seen():
            await app.quiet()
            return box.render_lines(box.size.region)[0].text.rstrip()

        await app.type(words)
        assert len(words) > width
        assert await seen() == words[1 - width :]
        await app.press(*["backspace"] * 6)
        assert await seen() == words[:-6][1 - width :]
