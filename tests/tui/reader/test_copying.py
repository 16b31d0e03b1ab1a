import pytest


async def test_copying_says_what_was_copied_and_by_which_route(run, programs, monkeypatch):
    tmux = programs("tmux")
    async with run() as app:
        monkeypatch.setenv("TMUX", "socket")
        await app.type("anna")
        await app.press("enter", "y", "q")
        await app.settle()
        assert tmux.with_name("tmux.in").read_text() == (
            "“Minister of Defence Anna Berg spoke in Oslo” — The Daily 2025-01-06"
        )
        assert app.toasts()[-1].startswith("Quote copied by tmux:")
        await app.press("y", "i")
        await app.settle()
        assert tmux.with_name("tmux.in").read_text() == "anna-berg#minister-of-defence"


async def test_a_citation_holds_the_fact_its_quotes_and_their_places(run, programs, monkeypatch):
    tmux = programs("tmux")
    async with run() as app:
        monkeypatch.setenv("TMUX", "socket")
        await app.type("anna")
        await app.press("enter", "y", "y")
        await app.settle()
        copied = tmux.with_name("tmux.in").read_text()
        first, second = copied.splitlines()
        said = "“Minister of Defence Anna Berg spoke in Oslo”"
        assert first == f"{said}, The Daily, “Berg speaks”, 2025-01-06, line 2"
        assert second.startswith("“Anna Berg, the defence minister, was in Paris”")
        await app.press("3", "n", "y", "y")
        await app.settle()
        # What stands under the cursor comes first.
        assert tmux.with_name("tmux.in").read_text().startswith(second)


async def test_the_proof_says_how_to_prove_it_again(run, programs, monkeypatch):
    tmux = programs("tmux")
    async with run() as app:
        monkeypatch.setenv("TMUX", "socket")
        await app.type("anna")
        await app.press("enter", "y", "p")
        await app.settle()
        copied = tmux.with_name("tmux.in").read_text()
        assert "anna-berg#minister-of-defence" in copied
        assert "Minister of Defence Anna Berg spoke in Oslo" in copied
        assert "sha256sum -c" in copied


@pytest.mark.parametrize(("key", "begins"), [("c", "["), ("b", "@misc{")])
async def test_the_article_for_a_bibliography(run, programs, monkeypatch, key, begins):
    tmux = programs("tmux")
    async with run() as app:
        monkeypatch.setenv("TMUX", "socket")
        await app.type("anna")
        await app.press("enter", "y", key)
        await app.settle()
        copied = tmux.with_name("tmux.in").read_text()
        assert copied.startswith(begins)
        assert "Berg speaks" in copied


async def test_where_no_route_answers_the_toast_says_so(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "y", "i")
        await app.settle()
        assert app.toasts()[-1].startswith("Id copied by OSC 52, if the terminal allows it:")
        await app.press("y", "u")
        assert app.toasts()[-1] == "There is no address here."
