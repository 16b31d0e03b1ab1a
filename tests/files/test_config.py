"""The reader's settings: read, or named with what is wrong with them."""

import pytest

from dossier.files import config as settings
from dossier.files.config import VARIABLE, read_config


@pytest.fixture
def written(tmp_path, monkeypatch):
    def write(text):
        path = tmp_path / "config.toml"
        path.write_text(text, encoding="utf-8")
        monkeypatch.setenv(VARIABLE, str(path))
        return read_config()

    return write


def test_no_file_is_no_settings(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "config_path", lambda: tmp_path / "none.toml")
    monkeypatch.delenv(VARIABLE)
    config = read_config()
    assert (config.theme, config.keys, config.mistakes) == (None, {}, ())


@pytest.mark.parametrize("name", ["none.toml", "none/config.toml"])
def test_a_file_that_is_named_has_to_be_there(name, tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / name))
    (mistake,) = read_config().mistakes
    assert mistake == f"there is no such file; ${VARIABLE} names it"


def test_the_home_folder_is_found(tmp_path, monkeypatch):
    (tmp_path / "mine.toml").write_text('theme = "dossier-light"\n')
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv(VARIABLE, "~/mine.toml")
    assert read_config().theme == "dossier-light"


def test_theme_and_keys_are_read(written):
    config = written('theme = "dossier-light"\n[keys]\nback = "ctrl+o"\n')
    assert (config.theme, config.keys, config.mistakes) == (
        "dossier-light",
        {"back": "ctrl+o"},
        (),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("theme = \n", "it is not TOML"),
        ("theme = 3\n", "`theme` is a name in quotes"),
        ("keys = 3\n", "`keys` is a table"),
        ("[keys]\nback = 3\n", "`keys.back` is text in quotes"),
        ('them = "x"\n', "there is no setting `them`; did you mean `theme`?"),
    ],
)
def test_mistakes_are_named_and_the_rest_is_kept(written, text, said):
    (mistake,) = written(text).mistakes
    assert mistake.startswith(said)


def test_a_folder_in_its_place_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    (mistake,) = read_config().mistakes
    assert mistake.startswith("it cannot be read")
