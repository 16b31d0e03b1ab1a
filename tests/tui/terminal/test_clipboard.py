from base64 import b64decode

from dossier.tui.terminal import clipboard


def test_every_route_to_a_clipboard_is_tried_and_named(programs, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("TMUX", "socket")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.delenv("DISPLAY", raising=False)
    tmux, wayland = programs("tmux"), programs("wl-copy", "exit 1")
    assert clipboard.to_clipboard("é “quote”") == ["tmux"]
    assert tmux.with_name("tmux.in").read_text() == "é “quote”"
    assert not wayland.with_name("wl-copy.in").exists()


LONG = "é “quote” " * 40


def test_the_terminals_own_way_is_passed_through_by_screen():
    bare = clipboard.osc_52(LONG, {})
    assert bare.startswith("\x1b]52;c;")
    assert b64decode(bare[7:-1]).decode() == LONG
    assert clipboard.osc_52(LONG, {"STY": "1.held", "TMUX": "socket"}) == bare
    wrapped = clipboard.osc_52(LONG, {"STY": "1.held"})
    pieces = wrapped.split("\x1b\\")
    assert pieces.pop() == ""
    assert all(one.startswith("\x1bP") and len(one) < 100 for one in pieces)
    assert "".join(one.removeprefix("\x1bP") for one in pieces) == bare
