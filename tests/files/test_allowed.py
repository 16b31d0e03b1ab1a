"""Whether the app may write: asked once, never in the library that is shipped."""

from dossier.cli.main import main
from dossier.files import allowed


def test_it_is_remembered_by_library(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    assert not allowed.is_allowed(one)
    allowed.allow(one)
    assert allowed.is_allowed(one)
    assert not allowed.is_allowed(other)
    assert not list(one.iterdir())


def test_the_shipped_library_is_never_written(tmp_path, monkeypatch, library_from, capsys):
    library_from("== people/anna-berg.yaml\nname: Anna Berg\n")
    root = tmp_path / "library-1"
    monkeypatch.setattr(allowed, "_SHIPPED", root.resolve())
    assert "not to be written" in allowed.why_not_writable(root)
    assert main(["new", "person", "Bo Lund", "--write", "--entries", str(root)]) == 1
    assert "`dossier init DIR` starts your own" in capsys.readouterr().err
    assert [one.name for one in (root / "people").iterdir()] == ["anna-berg.yaml"]
