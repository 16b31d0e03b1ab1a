"""Entry text is shown, never obeyed: no markup, no control character, no crash at any size."""

import re

import pytest
from textual.events import Paste

from dossier.core.text import visible

HOSTILE = (
    r"[@click=app.quit]Name[/] [b]x[/b] [/] \\[ : é й 漢 "
    r"\e]52;c;aGFjaw==\a \u202elegs\u202c a\u200bb \x9b31m \u0000"
)
LIBRARY = f"""\
== people/a.yaml
name: "{HOSTILE}"
other_names: ["{HOSTILE} aka", "漢字漢字漢字漢字漢字漢字漢字漢字漢字"]
summary: "{HOSTILE}\\n\\tsummary"
note: "{HOSTILE}"
tags: ["[red]tag[/]"]
tenures:
  - post: o
    context: "{HOSTILE}"
    note: "{HOSTILE}"
    quotes:
      - {{source: s, exact: "[@click=app.quit]quoted[/] \\e[31mwords\\u202e here"}}
      - {{source: s, exact: "words that are not there {HOSTILE}"}}
== offices/o.yaml
name: "[/] post {HOSTILE}"
type: post
== events/e.yaml
name: "event {HOSTILE}"
date: 2025-01-06
place: "{HOSTILE}"
participants:
  - {{person: a, delegation: "{HOSTILE}", role: "{HOSTILE}", basis: editor, note: "{HOSTILE}"}}
  - {{party: "{HOSTILE}", basis: editor, note: "{HOSTILE}"}}
== sources/s.txt [escaped]
[@click=app.quit]quoted[/] \\x1b[31mwords\\xe2\\x80\\xae here\\x1b]0;t\\x07
\\xe6\\xbc\\xa2\\r\\nmore\\x00
== sources/s.yaml
title: "{HOSTILE}"
publisher: "{HOSTILE}"
sha256: SHA256
links: [{{url: "javascript:alert(1)", note: "{HOSTILE}"}}]
"""
SIZES = [(200, 60), (120, 35), (100, 24), (80, 24), (60, 15), (40, 10), (9, 4), (2, 2), (1, 1)]
WALK = (
    "n a m e enter j j k G g g 3 j enter ] [ b escape v escape exclamation_mark escape "
    "question_mark escape y q y i y u f e enter plus underscore slash escape 1 j space x o l h"
).split()


@pytest.mark.parametrize("size", SIZES)
async def test_nothing_raw_reaches_the_terminal_and_nothing_crashes(run, size):
    async with run(LIBRARY, size=size) as app:
        seen = app.all_text()
        for key in WALK:
            await app.press(key)
            seen += app.all_text()
        assert app.app.is_running
        assert re.findall(visible.HIDDEN, seen.replace("\n", "")) == []


async def test_markup_and_control_characters_are_shown_as_they_are(run):
    async with run(LIBRARY, size=(200, 60)) as app:
        await app.type("name")
        await app.press("enter")
        words = app.words("facts")
        assert "[@click=app.quit]Name[/] [b]x[/b] [/]" in words
        assert "é й 漢" in words
        assert r"\x1b]52;c;aGFjaw==\x07 \u202elegs\u202c a\u200bb \x9b31m \x00" in words
        assert app.title("facts").startswith("[@click=app.quit]Name[/]")
        assert r"[@click=app.quit]quoted[/] \x1b[31mwords\u202e here" in app.words("article")
        assert r"[@click=app.quit]quoted[/] \x1b[31mwords\u202e here" in app.words("quotes")


async def test_a_quote_with_escapes_is_highlighted_from_its_first_to_its_last_character(run):
    async with run(LIBRARY, size=(200, 60)) as app:
        await app.type("name")
        await app.press("enter")
        assert app.highlighted() == r"[@click=app.quit]quoted[/] \x1b[31mwords\u202e here"


async def test_a_click_on_what_looks_like_a_link_only_moves_the_cursor(run):
    async with run(LIBRARY) as app:
        await app.type("name")
        await app.press("enter")
        for x in range(4, 24, 4):
            await app.pilot.click("#facts", offset=(x, 3))
            await app.pilot.click("#article", offset=(x, 1))
        assert app.app.is_running


@pytest.mark.parametrize("text", ["\x1b]52;c;QUJD\x07", "a\x9b31mb", "x\u202ey", "a\tb\x00"])
async def test_whoever_fills_the_box_nothing_raw_is_drawn(run, text):
    async with run(size=(120, 35)) as app:
        app.screen.finder.ask(text)
        await app.settle()
        drawn = app.all_text()
        assert not {"\x1b", "\x07", "\x9b", "\u202e", "\x00", "\t"} & set(drawn)
        app.app.post_message(Paste(text))
        await app.settle()
        assert not {"\x1b", "\x07", "\x9b", "\u202e", "\x00", "\t"} & set(app.all_text())
