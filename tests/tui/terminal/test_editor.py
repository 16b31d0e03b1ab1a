import pytest

from dossier.tui.terminal.editor import EditorError, command_line, run


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


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("code -g {file}:{line}", ["code", "-g", "FILE:7"]),
        ("'my ed' --at={line} {file} --wait", ["my ed", "--at=7", "FILE", "--wait"]),
        ("open {file}", ["open", "FILE"]),
        ("vim -R", ["vim", "-R", "+7", "FILE"]),
    ],
)
def test_the_setting_comes_before_all(entry, setting, expected):
    words = command_line({"VISUAL": "nano", "EDITOR": "ed"}, entry, 7, setting)
    assert words == [word.replace("FILE", str(entry)) for word in expected]


@pytest.mark.parametrize(("there", "expected"), [(("nano", "vi"), "vi"), (("nano",), "nano")])
def test_without_a_word_the_editors_that_everybody_has(entry, tmp_path, there, expected):
    for name in there:
        path = tmp_path / name
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
    assert command_line({"PATH": str(tmp_path)}, entry, 3) == [expected, "+3", str(entry)]


def test_a_path_can_not_pass_for_an_option(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = command_line({"EDITOR": "vi"}, tmp_path.relative_to(tmp_path) / "-c:!touch x", 1)
    assert words[-1].startswith("/")


@pytest.mark.parametrize("words", [["/nowhere/editor"], ["/"], ["false"]])
def test_an_editor_that_fails_is_named(words):
    with pytest.raises(EditorError, match=words[0]):
        run(words)
