"""An article of eight sentences, curated on the workbench from nothing: no quote is ever typed."""

from ferry import ARTICLE, LEFT_OUT, WRITTEN
from libraries import files_of

from dossier.core.checks.check import check
from dossier.core.problems import Severity
from dossier.files.allowed import allow
from dossier.files.load import load

LIBRARY = f"""\
== sources/nordpost.txt
{ARTICLE}
== sources/nordpost.yaml
title: Karvelian minister meets port authority over winter ferry link
date: {{edtf: 2026-03-12, printed: 2026-03-12, quotes: [{{nordpost: "By Tove Brandl, Nordpost, 12 March 2026"}}]}}
sha256: SHA256
"""  # noqa: E501 - one line of a file


#: What it takes, and the letters of names that no text holds as they are wanted.
KEYS, LETTERS = 108, 78
KEYS_WITH_PROPOSALS = 36
CLAIMS = [
    "chairman-of-velmar-port-authority#part-of",
    "ilma-sarkaine#minister-of-transport",
    "ilma-sarkaine#said-sarkaine-who-has-been-minister",
    "ilma-sarkaine#said-we-will-not-close-the",
    "nordpost#date",
    "suspension-of-ferry-link#date",
    "suspension-of-ferry-link#event",
    "talks-in-velmar#event",
    "talks-in-velmar#ilma-sarkaine",
    "talks-in-velmar#teodor-haugland",
    "teodor-haugland#chairman-of-velmar-port-authority",
    "teodor-haugland#said-a-first-honest-step",
    "teodor-haugland#said-haugland-said-that-the-port",
]


class Curator:
    """Counts the keys, but for the words of names and notes; `⏎` is pressed once all is shown."""

    def __init__(self, app):
        self.app = app
        self.keys = 0
        self.letters = 0

    async def press(self, *keys):
        for key in keys:
            if key == "enter":
                await self.app.pilot.pause(0.2)
                await self.app.settle()
            await self.app.press(key)
            self.keys += 1

    async def take(self, *keys):
        """Press keys, and wait until what they lead to is worked out."""
        for key in keys:
            await self.press(key)
            await self.app.settle()

    async def type(self, words):
        await self.app.type(words)
        self.letters += len(words)


async def test_the_article_is_curated_in_few_keys(run, tmp_path):
    async with run(LIBRARY, size=(120, 35)) as app:
        root = tmp_path / "library"
        allow(root)
        await app.type("karvelian")
        await app.press("enter", "c")
        one = Curator(app)
        # The five names of the first sentence.
        await one.press("n", "p", "tab", "i", "l", "tab")
        await one.type("Sarkaine")
        await one.press("enter")
        await one.press("v", "l", "l", "l", "L", "n", "p", "o", "tab", "enter")
        await one.press("n", "p", "tab", "t", "e", "o", "tab")
        await one.type("Haugland")
        await one.press("enter")
        await one.press("n", "b", "tab", "v", "e", "l", "tab")
        await one.type("Port Authority")
        await one.press("enter")
        # The second post, what it is part of, who holds it; then who holds the first.
        await one.press(*"v)))", *"LLLLLLLL", "n", "p", "o", "tab", "enter")
        await one.press("c", "o", "enter")
        await one.press("l", "l", "c", "t", "enter")
        await one.press("v", ")", ")", "c", "t", "enter", "escape")
        # The meeting, and who was there.
        await one.press("c", "e")
        await one.type("Talks in Velmar")
        await one.press("tab")
        await one.type("talks")
        await one.press("enter", "c", "p", "enter")
        await one.press("c", "p", "tab", "h", "a", "u", "tab", "enter")
        # The sentences after it: evidence, statements, an event of a day without a year, one left.
        await one.press("j", "q", *"event", "tab", "enter")
        await one.press("j", "s", "enter", "j", "s", "enter")
        await one.press("j", "c", "e")
        await one.type("Suspension of the ferry link")
        await one.press("enter", "j", "s", "enter", "j", "s", "enter", "j", "x", "enter")
        await app.settle()
        assert app.screen.article.done == 9
        assert one.keys == KEYS
        assert one.letters == LETTERS
    library = load(root)
    assert not [one for one in check(library) if one.severity is not Severity.INFO]
    claims = [claim.id for one in library.records.values() for claim in one.claims]
    assert sorted(claims) == CLAIMS


async def test_the_proposals_are_taken_in_fewer_keys_still(run, tmp_path):
    async with run(LIBRARY, size=(80, 24)) as app:
        root = tmp_path / "library"
        allow(root)
        await app.type("karvelian")
        await app.press("enter", "c")
        await app.settle()
        one = Curator(app)
        await one.take("enter", "enter")
        await one.take("space", "down", "y", "down", "space", "down", "space", "enter", "enter")
        await one.take("j", "y", "enter", "enter")  # the talks lasted four hours
        await one.take("j", "enter", "enter")
        await one.take("j", "enter", "enter")
        await one.take("j", "space", "down", "y", "enter", "enter")  # the ferry was suspended
        await one.take("j", "enter", "enter")
        await one.take("j", "enter", "enter")
        await one.take("j", "x", "enter")
        assert app.screen.article.done == 9
        assert one.keys == KEYS_WITH_PROPOSALS
        assert one.letters == 0
    written = {path: text for path, _, text in files_of(WRITTEN)}
    source = (root / "sources/nordpost.yaml").read_text()
    assert source.endswith(LEFT_OUT)
    assert {
        path.relative_to(root).as_posix(): path.read_text() for path in root.glob("*/*.yaml")
    } == {**written, "sources/nordpost.yaml": source}
    library = load(root)
    assert not [one for one in check(library) if one.severity is not Severity.INFO]
