"""One column: what the keys mean where the list has the screen to itself."""


async def test_tab_reads_the_hit_under_the_cursor_and_not_what_was_read_before(run):
    async with run(size=(80, 24)) as session:
        await session.press(*"berg", "enter", "slash", "ctrl+u")
        await session.type("oslo")
        hit = session.screen.finder.entry
        await session.press("tab")
        await session.settle()
        assert session.screen.parts.display.shown == hit
        assert session.focus == "facts"
