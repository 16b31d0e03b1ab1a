"""An article of eight sentences, curated on the workbench from nothing: no quote is ever typed."""

from dossier.core.checks.check import check
from dossier.core.problems import Severity
from dossier.files.allowed import allow
from dossier.files.load import load

ARTICLE = """\
Karvelian minister meets port authority over winter ferry link

By Tove Brandl, Nordpost, 12 March 2026

Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, \
Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link. The talks lasted four \
hours and ended without an agreement. "We will not close the harbour again this winter," Sarkaine \
told reporters after the talks. Haugland said that the Port Authority needed a state guarantee \
before any new quay could be built. The ferry link was suspended on 4 January after ice damaged \
two piers. Sarkaine, who has been minister for less than a year, promised to send a draft \
guarantee to the Port Authority by the end of the month. Haugland called the draft "a first honest \
step". The two sides will meet again in Velmar in April."""
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
