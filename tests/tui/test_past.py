"""What changed, out of git: of the library by `g l`, of one entry by `g c`."""

from libraries import git


def committed(root, message):
    git("add", ".", cwd=root)
    git("commit", "-qm", message, cwd=root)


async def test_a_log_leads_from_a_fact_to_where_it_stands(run):
    async with run() as app:
        root = app.app.root
        git("init", "-q", cwd=root)
        committed(root, "All of it")
        anna = root / "people/anna-berg.yaml"
        anna.write_text(anna.read_text() + "tags: [minister]\n")
        committed(root, "A tag")
        await app.press("tab", "g", "l")
        await app.settle()
        assert app.title("listing") == "What changed in the library"
        assert "2025-03-01 Eve Moe · A tag" in app.text("listing")
        while "minister" not in app.row("listing"):
            await app.press("j")
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"
        await app.press("g", "c")
        await app.settle()
        assert app.title("listing") == "What changed in Anna Berg"
        assert "All of it" in app.text("listing")
        while "quote of" not in app.row("listing"):
            await app.press("j")
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"
        assert app.highlighted()


async def test_without_a_repository_it_says_so_once(run):
    async with run() as app:
        await app.press("tab", "g", "l")
        await app.settle()
        (said,) = app.toasts()
        assert said.startswith("git says nothing: the library lies in no git repository;")
