"""The tasks people come with, each played on the shipped entries with its keys counted.

What is typed into the search box is no key to learn, so it is not counted. Everybody begins where
one is most of the time: reading something else.
"""

import re
import shutil
from contextlib import asynccontextmanager, nullcontext

import pytest

from dossier.cli.main import main

SIZES = [(80, 24), (120, 35)]


class Task:
    """A run of the app in which keys are counted."""

    def __init__(self, app):
        self.app = app
        self.keys = 0

    async def press(self, *keys):
        self.keys += len(keys)
        await self.app.press(*keys)

    async def type(self, text):
        await self.app.type(text)
        await self.app.settle()


@pytest.fixture
def task(run, entries):
    """Starts a task: somebody reads `reading` (typed as a query) and has pressed nothing yet."""

    @asynccontextmanager
    async def begun(reading="lavrov", size=(120, 35), library=entries):
        async with run(library, size=size) as app:
            await app.type(reading)
            await app.press("enter")
            yield app, Task(app)

    return begun


@pytest.mark.parametrize("size", SIZES)
async def test_1_who_was_minister_that_day_and_how_do_we_know(task, size):
    async with task(size=size) as (app, one):
        await one.press("slash")
        await one.type("min def @2025-04-18")
        await one.press("enter")
        assert one.keys == 2
        assert app.title("facts") == "Minister of Defence of Ukraine"
        assert "Rustem Umerov" in app.row()
        assert "not stated" in app.words("facts")
        assert (
            app.highlighted() == "the Minister of Defense Rustem Umerov held a series of meetings"
        )


async def test_2_the_events_of_two_people(task):
    async with task() as (app, one):
        await one.press("slash")
        await one.type("umerov +sybiha")
        assert app.row("hits").startswith("▲ Meetings in Pa")
        await one.press("enter")
        assert one.keys == 2
        assert "Rustem Umerov" in app.text("facts")
        assert "Andriy Sybiha" in app.text("facts")


@pytest.mark.parametrize("size", SIZES)
async def test_3_the_quote_stands_in_its_article_without_a_key(task, size):
    async with task("umerov", size=size) as (app, one):
        assert one.keys == 0
        assert "a separate session with the Minister of Defence" in app.highlighted()


async def test_4_a_misspelt_name_is_mended_and_seen(task, entries, tmp_path, monkeypatch):
    library = tmp_path / "entries"
    shutil.copytree(entries, library)
    editor = tmp_path / "vi"
    editor.write_text(
        f'#!/bin/sh\necho "$@" >{tmp_path}/called\n'
        'sed -i "s/^name: Rustem Umerov$/name: Rustem Umjerov/" "$2"\n'
    )
    editor.chmod(0o755)
    async with task("umerov", library=library) as (app, one):
        monkeypatch.setenv("EDITOR", str(editor))
        monkeypatch.setattr(app.app, "suspend", nullcontext)
        await app.press("j")
        row, top = app.row(), app.screen.facts.top
        await one.press("e")
        await app.settle()
        assert one.keys == 1
        line, path = (tmp_path / "called").read_text().split()
        assert path == str(library / "people" / "rustem-umerov.yaml")
        written = (library / "people" / "rustem-umerov.yaml").read_text().split("\n")
        assert "post: secretary-nsdc-ukraine" in written[int(line.removeprefix("+")) - 1]
        assert app.title("facts") == "Rustem Umjerov"
        assert (app.row(), app.screen.facts.top) == (row, top)


async def test_7_a_citation_for_my_report(task):
    async with task("umerov") as (app, one):
        await one.press("y", "y")
        await app.settle()
        assert one.keys == 2
        (first, *_) = app.app.clipboard.splitlines()
        assert first.startswith("“a separate session with the Minister of Defence")
        assert first.endswith("2024-08-20?✎, line 12")


async def test_8_the_timeline_of_all_ceasefire_talks(task):
    async with task() as (app, one):
        await one.press("slash")
        await one.type("#ceasefire type:event")
        await one.press("enter", "t")
        assert one.keys == 3
        days = re.findall(r"^..(\d{4}-\d\d-\d\d)", app.text("listing"), re.MULTILINE)
        assert days == sorted(days)
        assert {"2022-03-10", "2025-04-17", "2025-07-23"} <= set(days)


async def test_9_what_needs_work_and_the_way_there(task):
    async with task() as (app, one):
        await one.press("exclamation_mark")
        assert one.keys == 1
        assert "MARKED AS OPEN" in app.text("listing")
        assert "THE EDITOR'S WORD" in app.text("listing")
        above = app.text("listing").partition("> ")[0].splitlines()[-1].strip()
        await app.press("enter")
        assert app.title("facts") == above


async def test_10_who_held_this_post_before_and_after(task):
    async with task("sybiha") as (app, one):
        assert "Minister of Foreign Affairs of Ukraine" in app.row()
        await one.press("enter")
        assert one.keys == 1
        text = app.text("facts")
        assert text.index("Dmytro Kuleba") < text.index("Andriy Sybiha")


async def test_11_the_same_person(task):
    async with task() as (app, one):
        await app.press("slash")
        await app.type("type:person")
        await app.press("tab", "1")
        await one.press("space", "space", "equals_sign")
        assert one.keys == 3
        assert "person · andriy-yermak" in app.all_text()
        assert "person · rustem-umerov" in app.all_text()


async def test_12_what_links_here(task):
    async with task("sybiha") as (app, one):
        await one.press("b")
        assert one.keys == 1
        assert app.title("listing") == "What links to Andriy Sybiha"
        assert "EVENTS" in app.text("listing")


async def test_13_the_article_on_the_web(task):
    async with task("unn-2025-04-18-paris") as (app, one):
        await one.press("o")
        assert one.keys == 1
        # None of the five pages was kept with its address.
        assert app.toasts()[-1] == "No web address is recorded for this article."


async def test_13_an_article_with_an_address_is_opened_in_the_browser(run, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "dossier.tui.terminal.browser.open_in_browser", lambda url: opened.append(url) or True
    )
    bundle = {
        "sources/daily.txt": "Nothing happened in Oslo today.\n",
        "sources/daily.yaml": (
            "title: Quiet in Oslo\nurl: https://example.org/quiet\nsha256: SHA256\n"
        ),
    }
    async with run(bundle) as app:
        await app.press(*"quiet", "enter", "o")
        assert opened == ["https://example.org/quiet"]
        assert app.toasts()[-1] == "Opening https://example.org/quiet"


CONFLICT = """\
== people/anna.yaml
name: Anna Berg
tenures:
  - post: minister
    status: conflict
    note: The papers disagree.
    quotes:
      - {source: daily, exact: "Anna Berg, the minister of that year"}
      - {source: weekly, exact: "Anna Berg, never a minister at all"}
== offices/minister.yaml
name: minister
type: post
== sources/daily
So said Anna Berg, the minister of that year, and left.
== sources/weekly
It was Anna Berg, never a minister at all, who said so.
"""


async def test_14_where_sources_disagree(task):
    """No shipped article contradicts another, so this one is played on two lines of our own."""
    async with task("anna", library=CONFLICT) as (app, one):
        assert one.keys == 0
        assert app.row().endswith("2 src ≠")
        quotes = app.words("quotes")
        assert "The sources disagree" in quotes
        assert "the minister of that year" in quotes
        assert "never a minister at all" in quotes


def test_15_a_brief_for_a_colleague_or_a_script(entries, capsys):
    assert main(["show", "rustem-umerov", "--json", "--entries", str(entries)]) == 0
    assert '"id": "rustem-umerov"' in capsys.readouterr().out
