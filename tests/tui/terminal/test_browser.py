import pytest

from dossier.core.text.web import is_web_address
from dossier.tui.terminal import browser


@pytest.mark.parametrize("url", ["https://example.org/a?b=c", "http://example.org"])
def test_web_addresses(url):
    assert is_web_address(url)


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
        "https://x.example\\@evil.example/",
        "https://user:secret@x.example/",
        "https://good.example@evil.example/",
        "",
    ],
)
def test_what_is_no_web_address_is_never_opened(url, monkeypatch):
    monkeypatch.setattr("subprocess.Popen", lambda *_, **__: pytest.fail("it was started"))
    monkeypatch.setenv("DISPLAY", ":0")
    assert not is_web_address(url)
    assert not browser.open_in_browser(url)


def test_without_a_window_no_browser_is_started(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert browser.browser_command({}, "https://example.org") is None
