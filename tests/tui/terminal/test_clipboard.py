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
