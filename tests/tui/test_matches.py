"""n and N: from match to match on the card, from quote to quote in the evidence."""


async def test_n_steps_through_the_rows_that_hold_a_word_of_the_query(run, entries):
    async with run(entries) as session:
        await session.type("medinsky")
        await session.press("enter")
        first = session.screen.facts.key
        await session.press("n")
        second = session.screen.facts.key
        assert second != first
        assert "medinsky" in str(session.screen.facts.row).casefold()
        await session.press("N")
        assert session.screen.facts.key != second


async def test_a_footnote_and_json_are_copied_from_the_menu(run, entries):
    async with run(entries) as session:
        await session.type("umerov")
        await session.press("enter", "y", "f")
        await session.settle()
        assert session.toasts()[-1].startswith("Footnote copied by ")
        assert "[^rustem-umerov-minister-of-defence-ukraine]: “" in session.app.clipboard
        await session.press("y", "j")
        await session.settle()
        assert '"claim": "rustem-umerov#minister-of-defence-ukraine"' in session.app.clipboard
