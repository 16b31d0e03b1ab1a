"""What was dismissed is remembered beside the library, never in it."""

import os

import pytest

from dossier.files import dismissed as module
from dossier.files.dismissed import dismiss, dismissed, restore
from dossier.files.writer import NotWrittenError


@pytest.fixture
def state(tmp_path, monkeypatch):
    folder = tmp_path / "state"
    monkeypatch.setattr(module, "state_folder", lambda library: folder / library.name)
    return folder


@pytest.mark.usefixtures("state")
def test_dismissed_and_restored(tmp_path):
    library = tmp_path / "mine"
    assert dismissed(library, "daily") == frozenset()
    dismiss(library, "daily", {"person velmar"})
    dismiss(library, "daily", {"body x"})
    dismiss(library, "weekly", {"person y"})
    assert dismissed(library, "daily") == {"person velmar", "body x"}
    assert restore(library, "daily") == 2
    assert restore(library, "daily") == 0
    assert dismissed(library, "daily") == frozenset()
    assert dismissed(library, "weekly") == {"person y"}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"daily": 3}', '{"daily": [1]}', "\udcff"])
def test_a_broken_file_remembers_nothing(state, tmp_path, text):
    library = tmp_path / "mine"
    (state / "mine").mkdir(parents=True)
    (state / "mine" / "dismissed.json").write_text(text, "utf-8", "surrogateescape")
    assert dismissed(library, "daily") == frozenset()
    dismiss(library, "daily", {"a"})
    assert dismissed(library, "daily") == {"a"}


def test_where_nothing_can_be_kept_it_is_said(tmp_path, monkeypatch):
    def nowhere(_):
        raise OSError("no home")

    monkeypatch.setattr(module, "state_folder", nowhere)
    assert dismissed(tmp_path, "daily") == frozenset()
    with pytest.raises(NotWrittenError, match="no home"):
        dismiss(tmp_path, "daily", {"a"})


def test_two_who_dismiss_at_once_lose_nothing(tmp_path):
    children = []
    for number in range(3):
        child = os.fork()
        if not child:
            try:
                for one in range(15):
                    dismiss(tmp_path, "daily", {f"{number}-{one}"})
            except BaseException:  # noqa: BLE001 - the child must never go on with the tests
                os._exit(1)
            os._exit(0)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    assert len(dismissed(tmp_path, "daily")) == 45


def test_what_cannot_be_read_is_not_written_anew(tmp_path):
    dismiss(tmp_path, "daily", {"one"})
    path = module.state_folder(tmp_path) / "dismissed.json"
    path.unlink()
    path.mkdir()  # reading it fails, as it would where it is closed
    assert dismissed(tmp_path, "daily") == frozenset()
    with pytest.raises(NotWrittenError, match="Is a directory"):
        dismiss(tmp_path, "daily", {"two"})
    assert path.is_dir()
