import shlex
import stat

import pytest

from dossier.tui import outside
from dossier.tui.editor import EditorError, command_line, run


@pytest.fixture
def entry(tmp_path):
    path = tmp_path / "a b.yaml"
    path.write_text("name: Anna\n")
    return path


@pytest.mark.parametrize(
    ("editor", "expected"),
    [
        ("vi", ["vi", "+7", "FILE"]),
        ("/usr/bin/nvim -R", ["/usr/bin/nvim", "-R", "+7", "FILE"]),
        ("emacs -nw", ["emacs", "-nw", "+7", "FILE"]),
        ("hx", ["hx", "FILE:7"]),
        ("code -w", ["code", "-w", "-g", "FILE:7"]),
        ("'/my tools/ed it'", ["/my tools/ed it", "FILE"]),
    ],
)
def test_the_editor_opens_at_the_line(entry, editor, expected):
    words = command_line({"EDITOR": editor}, entry, 7)
    assert words == [word.replace("FILE", str(entry)) for word in expected]


def test_visual_comes_before_editor(entry):
    assert command_line({"VISUAL": "vi", "EDITOR": "nano"}, entry, 1)[0] == "vi"


@pytest.mark.parametrize("editor", ["", "   ", "''", "vi 'unclosed"])
def test_what_is_no_command_runs_nothing(entry, editor):
    with pytest.raises(EditorError):
        command_line({"EDITOR": editor}, entry, 1)


def test_a_path_can_not_pass_for_an_option(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = command_line({"EDITOR": "vi"}, tmp_path.relative_to(tmp_path) / "-c:!touch x", 1)
    assert words[-1].startswith("/")


@pytest.mark.parametrize("words", [["/nowhere/editor"], ["/"], ["false"]])
def test_an_editor_that_fails_is_named(words):
    with pytest.raises(EditorError, match=words[0]):
        run(words)


@pytest.mark.parametrize("url", ["https://example.org/a?b=c", "http://example.org"])
def test_web_addresses(url):
    assert outside.is_web_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--help",
        "https://",
        "https://a b/",
        "http://a/\x1b[31m",
        "http://[",
        "",
    ],
)
def test_what_is_no_web_address_is_never_opened(url, monkeypatch):
    monkeypatch.setattr("subprocess.Popen", lambda *_, **__: pytest.fail("it was started"))
    monkeypatch.setenv("DISPLAY", ":0")
    assert not outside.is_web_address(url)
    assert not outside.open_in_browser(url)


def test_without_a_window_no_browser_is_started(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert outside.browser_command({}, "https://example.org") is None


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


def test_every_route_to_a_clipboard_is_tried_and_named(programs, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("TMUX", "socket")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.delenv("DISPLAY", raising=False)
    tmux, wayland = programs("tmux"), programs("wl-copy", "exit 1")
    assert outside.to_clipboard("é “quote”") == ["tmux"]
    assert tmux.with_name("tmux.in").read_text() == "é “quote”"
    assert not wayland.with_name("wl-copy.in").exists()


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
        assert "anna-berg#minister-of-defence" in copied
        assert "Minister of Defence Anna Berg spoke in Oslo" in copied


async def test_where_no_route_answers_the_toast_says_so(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "y", "i")
        await app.settle()
        assert app.toasts()[-1].startswith("Id copied by OSC 52, if the terminal allows it:")
        await app.press("y", "u")
        assert app.toasts()[-1] == "There is no address here."


async def test_without_an_editor_the_place_is_told(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "e")
        assert app.toasts()[-1] == (
            "Set $VISUAL or $EDITOR to edit from here. The fact is at people/anna-berg.yaml:4."
        )


async def test_where_the_app_cannot_be_suspended_the_place_is_told(run, monkeypatch):
    async with run() as app:
        monkeypatch.setenv("EDITOR", shlex.join(["vi"]))
        await app.type("anna")
        await app.press("enter", "j", "e")
        assert app.toasts()[-1].endswith("people/anna-berg.yaml:8.")
