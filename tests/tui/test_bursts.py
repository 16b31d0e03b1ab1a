"""Keys that arrive in one burst (a paste, a slow line): menus and lists answer once."""

import pytest
from textual import events

NAMES = {"\r": "enter", "\x1b": "escape", "=": "equals_sign", "!": "exclamation_mark"}


@pytest.mark.parametrize(
    "burst", ["sybiha", "gppp", "fppp", "yiii", "b\r\r\r", "!\r\r\r", "v\x1b\x1b\x1b", "?\r\r\r"]
)
async def test_a_burst_of_keys_never_stops_the_app(run, burst):
    async with run() as session:
        await session.press(*"berg", "enter")
        for character in burst:
            printable = character if character.isprintable() else None
            session.app.post_message(events.Key(NAMES.get(character, character), printable))
        await session.settle()
        assert session.app.is_running
        assert session.app.return_code in (None, 0)
