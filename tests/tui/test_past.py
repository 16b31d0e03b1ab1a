"""What changed, out of git: of the library by `g l`, of one entry by `g c`."""

from libraries import git


def committed(root, message):
    git("add", ".", cwd=root)
    git("commit", "-qm", message, cwd=root)


def in_git(app):
    """Put the app's library into a repository; gives its folder and Anna Berg's file."""
    root = app.app.root
    git("init", "-q", cwd=root)
    committed(root, "All of it")
    return root, root / "people/anna-berg.yaml"


async def test_a_log_leads_from_a_fact_to_where_it_stands(run):
    async with run() as app:
        root, anna = in_git(app)
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


async def test_the_evidence_says_who_added_a_claim_and_lists_what_is_not_committed(run):
    async with run() as app:
        root, anna = in_git(app)
        anna.write_text(anna.read_text() + "tags: [minister]\n")
        (root / "people/eve-moe.yaml").write_text("name: Eve Moe\n")
        await app.press("tab", "R")
        await app.settle()
        assert "● ~ Anna Berg" in app.text("hits")
        assert "● + Eve Moe" in app.text("hits")
        await app.press("tab")
        await app.type("/anna")
        await app.press("enter")
        await app.settle()
        assert "added 2025-03-01 by Eve Moe (" in " ".join(app.text("quotes").split())


async def test_a_claim_that_is_not_committed_says_so(run):
    async with run() as app:
        _, anna = in_git(app)
        born = "born: {edtf: 1970, basis: editor, note: Known.}\n"
        anna.write_text(anna.read_text() + born)
        await app.press("tab", "R")
        await app.settle()
        await app.type("/anna")
        await app.press("enter")
        await app.go_to("1970")
        await app.settle()
        assert "not committed yet" in app.text("quotes")
