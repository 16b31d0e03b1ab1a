"""The app as a reader sees it: press keys, look at the lines of a pane, see where the cursor is."""

import asyncio
import gc
import stat
from contextlib import asynccontextmanager

import pytest
from libraries import write_library
from textual.events import Key
from textual.keys import REPLACED_KEYS, _character_to_key, key_to_character

from dossier.files import load as load_module
from dossier.files.load import load
from dossier.tui.app import DossierApp

#: A small library in which every kind of link and every sign occurs.
SMALL = """\
== people/anna-berg.yaml
name: Anna Berg
other_names: [{name: Анна Берг, use: native}]
tenures:
  - post: minister-of-defence
    quotes:
      - {source: daily, exact: "Minister of Defence Anna Berg spoke in Oslo"}
      - {source: weekly, exact: "Anna Berg, the defence minister, was in Paris"}
  - post: head-of-council
    basis: editor
    note: Nobody prints it.
relations:
  - to: karl-vik
    relation: sister of
    quotes:
      - {source: daily, exact: "with her brother Karl Vik"}
== people/karl-vik.yaml
name: Karl Vik
tenures:
  - post: minister-of-defence
    status: conflict
    quotes:
      - {source: weekly, exact: "Karl Vik was the defence minister of Norway"}
== offices/minister-of-defence.yaml
name: Minister of Defence
other_names: [defence minister]
type: post
== offices/head-of-council.yaml
name: Head of the Council
type: post
== events/2025-oslo-talks.yaml
name: Talks in Oslo
date: 2025-01-06
status: held
participants:
  - person: anna-berg
    delegation: Norway
    as: minister-of-defence
    quotes:
      - {source: daily, exact: "Minister of Defence Anna Berg spoke in Oslo"}
  - party: the guests
    delegation: Sweden
    basis: editor
    note: They are not named.
== sources/daily.txt
Another story: nothing to do with it.
Minister of Defence Anna Berg spoke in Oslo on Monday.
She came with her brother Karl Vik.
== sources/daily.yaml
title: Berg speaks
publisher: The Daily
date: 2025-01-06
sha256: SHA256
boilerplate: [{lines: "1"}]
== sources/weekly.txt
A week later Anna Berg, the defence minister, was in Paris.
Before her, Karl Vik was the defence minister of Norway.
== sources/weekly.yaml
title: The week
publisher: The Weekly
date: 2025-01-12
sha256: SHA256
"""


class Session:
    """One run of the app. Panes are named by their ids: facts, hits, quotes, article, links."""

    def __init__(self, app, pilot):
        self.app = app
        self.pilot = pilot

    @property
    def screen(self):
        return self.app.screen

    async def press(self, *keys):
        """Press keys, one after the other; what each causes has happened before the next."""
        for key in keys:
            is_letter = len(key) == 1
            name = _character_to_key(key) if is_letter and not key.isalnum() else key
            character = key if is_letter else key_to_character(REPLACED_KEYS.get(key, key))
            self.app.post_message(Key(name, character))
            await self.quiet()

    async def quiet(self):
        """Wait until nobody has a message left to handle, and the screen is painted.

        Textual's pilot waits until the processor idles instead, 60 ms a key on a quick machine and
        anything on a busy one. Threads are not waited for; see `settle`.
        """
        quiet_rounds = 0
        while quiet_rounds < 2 and not self.app._exit:
            await self.pilot._wait_for_screen()
            self.app.screen._on_timer_update()
            await asyncio.sleep(0)
            pumps = [self.app, *self.screen.walk_children(with_self=True)]
            is_quiet = all(pump._message_queue.empty() for pump in pumps)
            quiet_rounds = quiet_rounds + 1 if is_quiet else 0

    async def go_to(self, words):
        """Move down to the row of the facts that holds some words."""
        self.screen.facts.action_to_top()
        for _ in range(200):
            await self.pilot.pause()
            if words in self.row():
                return
            self.screen.facts.action_cursor_down()
        raise AssertionError(f"no row says {words}")

    async def type(self, text):
        """Type into whatever has the focus."""
        await self.press(*("space" if letter == " " else letter for letter in text))

    async def settle(self):
        """Wait for threads and for what they post."""
        await self.quiet()
        while any(not one.is_finished for one in self.app.workers):
            await self.app.workers.wait_for_complete()
            await self.quiet()
        await self.pilot.pause()

    async def resize(self, width, height):
        await self.pilot.resize_terminal(width, height)
        await self.pilot.pause()

    def lines(self, pane):
        """What a pane shows, without the blanks at the right."""
        widget = self.screen.query_one(f"#{pane}")
        return [widget.render_line(y).text.rstrip(" ▐") for y in range(widget.size.height)]

    def text(self, pane):
        """What a pane shows, as one text."""
        return "\n".join(self.lines(pane))

    def words(self, pane):
        """What a pane says, however it is wrapped."""
        return " ".join(self.text(pane).split())

    def row(self, pane="facts"):
        """The first line of the item under the cursor."""
        return next((line[2:] for line in self.lines(pane) if line.startswith(">")), None)

    def title(self, pane):
        """What stands in the upper border of a pane, or of the box around it, but the path."""
        widget = self.screen.query_one(f"#{pane}")
        title = widget._border_title or widget.parent._border_title
        return title.plain.partition(" ‹ ")[0]

    def highlighted(self):
        """The characters of the article that are set off as the current quote."""
        article = self.screen.query_one("#article")
        return " ".join(_piece for _piece in self._pieces(article, "current"))

    def dimmed(self):
        """The characters of the article that are boilerplate."""
        article = self.screen.query_one("#article")
        return " ".join(_piece for _piece in self._pieces(article, "boilerplate"))

    def _pieces(self, widget, role):
        style = widget.colours(role)
        for y in range(widget.size.height):
            found = [one.text for one in widget.render_line(y) if one.style == style]
            if found:
                yield "".join(found)

    @property
    def focus(self):
        """The id of what has the focus."""
        return self.app.focused.id if self.app.focused else None

    def is_shown(self, pane):
        widget = self.screen.query_one(f"#{pane}")
        return widget.is_on_screen and widget.region.area > 0

    def all_text(self):
        """Every character on the terminal."""
        width, height = self.app.size
        strips = self.screen._compositor.render_strips()
        return "\n".join(strip.text for strip in strips[:height])[: (width + 1) * height]

    def toasts(self):
        return [note.message for note in self.app._notifications]


@pytest.fixture
def run(tmp_path, monkeypatch, entries, shipped):
    """Runs the app on a library (a bundle, a dictionary of files, or a folder) at a size.

    The shipped entries are read and indexed once for all tests: a library is frozen.
    """
    monkeypatch.setattr(
        load_module, "load", lambda root, *_: shipped if root == entries else load(root)
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in ("TMUX", "DISPLAY", "WAYLAND_DISPLAY", "VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)

    @asynccontextmanager
    async def running(library=SMALL, size=(120, 35), *, wait=True, config=None):
        root = library
        if isinstance(library, str | dict):
            root = write_library(tmp_path / "library", library)
        app = DossierApp(root, config)
        async with app.run_test(size=size) as pilot:
            session = Session(app, pilot)
            if wait:
                await session.settle()
            yield session

    yield running
    gc.unfreeze()  # what the app of one test keeps from the collector, is none of the next one's


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """A folder of our own programs, the only one in PATH; each writes down what it is given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def make(name, script='cat > "$0.in"'):
        path = folder / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    return make
