"""Every theme reads, and nothing is told by colour alone."""

import re
from pathlib import Path

import pytest
from rich.color import Color

import dossier.tui
from dossier.files.config import Config
from dossier.tui.paint.ink import Role
from dossier.tui.terminal import themes
from dossier.tui.widgets.painted import Painted
from dossier.views.app.themes import DEFAULT, THEMES, theme_mistake

STYLES = Path(dossier.tui.__file__).parent
LEAST = {"dossier-contrast": 7.0}


def test_what_is_declared_is_what_there_is():
    assert {theme.name for theme in themes.ALL} == set(THEMES)


def test_a_theme_that_is_not_known_is_told_with_the_one_that_may_be_meant():
    assert theme_mistake(None) is None
    assert theme_mistake("dossier-light") is None
    assert theme_mistake("dossier-lihgt").endswith("did you mean `dossier-light`?")
    assert theme_mistake("x").endswith(", ".join(THEMES))


def luminance(color):
    def linear(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, color.get_truecolor())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(style):
    """As WCAG measures it: 1 is nothing, 21 is black on white."""
    darker, lighter = sorted(map(luminance, (style.color, style.bgcolor)))
    return (lighter + 0.05) / (darker + 0.05)


async def test_every_role_of_text_reads_in_every_theme_on_the_cursors_bar_too(run):
    poor = []
    async with run() as app:
        await app.type("anna")
        await app.press("enter")
        for theme in themes.ALL:
            if theme.ansi:
                continue
            app.app.theme = theme.name
            await app.pilot.pause()
            least = LEAST.get(theme.name, 4.5)
            for widget in (app.screen.facts, app.screen.evidence.quotes):
                for role in Role:
                    for cursor in (False, True):
                        found = contrast(widget.colours(role, cursor=cursor))
                        if found < least:
                            poor.append((theme.name, role.value, cursor, round(found, 2)))
    assert poor == []


def attributes(style):
    on = ("bold", "dim", "italic", "underline", "reverse")
    return {name for name in on if getattr(style, name)}


@pytest.mark.parametrize("without_colour", [False, True])
async def test_without_colours_attributes_and_signs_say_the_same(run, monkeypatch, without_colour):
    if without_colour:
        monkeypatch.setenv("NO_COLOR", "1")
    async with run(config=Config(Path("x"), theme="dossier-ansi")) as app:
        await app.type("anna")
        await app.press("enter")
        look = app.screen.facts.colours
        assert "reverse" in attributes(look(Role.CURRENT))
        assert attributes(look(Role.QUOTE)) == {"underline"}
        assert "dim" in attributes(look(Role.BOILERPLATE))
        assert "underline" in attributes(look(Role.MATCH))
        assert attributes(look(Role.TEXT, cursor=True)) == {"bold"}
        assert app.screen.facts.styles.border_top[0] == "heavy"
        assert app.screen.evidence.styles.border_top[0] == "round"
        assert app.highlighted() == "Minister of Defence Anna Berg spoke in Oslo"
        colours = {
            color
            for strip in app.screen._compositor.render_strips()
            for segment in strip
            if segment.style
            for color in (segment.style.color, segment.style.bgcolor)
            if color and color != Color.default()
        }
        assert without_colour == (not colours)
        assert all(color.triplet is None for color in colours)


def test_style_sheets_name_no_colours_of_their_own():
    for path in STYLES.rglob("*.tcss"):
        assert not re.search(r":[^;{]*(#[0-9a-f]{3,8}\b|\brgba?\(|ansi_)", path.read_text()), path
    assert not re.search(r"#[0-9a-f]{6}", Painted.DEFAULT_CSS)


async def test_the_theme_of_the_settings_is_taken(run):
    async with run(config=Config(Path("x"), theme="dossier-light")) as app:
        assert app.app.theme == "dossier-light"
        assert app.toasts() == []


async def test_a_theme_that_is_not_known_leaves_the_default_and_is_told_once(run):
    async with run(config=Config(Path("settings.toml"), theme="dossier-lite")) as app:
        assert app.app.theme == DEFAULT
        (toast,) = app.toasts()
        assert toast.startswith("settings.toml: there is no theme `dossier-lite`; did you mean")
