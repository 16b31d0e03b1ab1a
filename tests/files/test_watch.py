"""What changes in a library's folder is told of once a burst, and nothing else is."""

import queue
import shutil
import threading
from pathlib import Path

import pytest

from dossier.files.watch import changes, concerns

PATIENCE = 30  # seconds until a change that is not told of fails a test


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("people/anna-berg.yaml", True),
        ("sources/daily.txt", True),
        ("people", True),
        ("people/.anna-berg.yaml.swp", False),
        ("people/anna-berg.yaml~", False),
        ("people/#anna-berg.yaml#", False),
        ("people/4913", False),
        ("people/.#anna-berg.yaml", False),
        (".git/index", False),
        ("notes.md", False),
        ("../other/people/x.yaml", False),
    ],
)
def test_what_concerns_a_library(path, expected):
    assert concerns(Path("/lib") / path, Path("/lib")) is expected


@pytest.fixture
def told(tmp_path):
    """The bursts told of a library, as they come; the folder stands in `told.root`."""
    root = tmp_path / "entries"
    (root / "people").mkdir(parents=True)
    stop, bursts = threading.Event(), queue.Queue()

    def watch():
        for paths in changes(root, stop):
            bursts.put(paths)

    bursts.root = root
    thread = threading.Thread(target=watch)
    thread.start()
    # The first change may come before the system watches: make some until one is told of.
    for number in range(PATIENCE * 5):
        (root / "people/first.yaml").write_text(f"name: {number}\n")
        try:
            bursts.get(timeout=0.2)
            break
        except queue.Empty:
            pass
    yield bursts
    stop.set()
    thread.join(PATIENCE)
    assert not thread.is_alive()


def drained(bursts):
    """The bursts that are told of until it is quiet."""
    told = []
    try:
        while True:
            told.append(bursts.get(timeout=1))
    except queue.Empty:
        return told


def test_a_burst_is_told_of_once_or_twice(told):
    drained(told)
    for number in range(200):
        (told.root / f"people/p-{number}.yaml").write_text("name: P\n")
    bursts = drained(told)
    assert 1 <= len(bursts) <= 3
    assert frozenset().union(*bursts) == {f"people/p-{number}.yaml" for number in range(200)}


def test_an_atomic_rename_is_a_change_and_what_editors_leave_is_none(told):
    drained(told)
    (told.root / "people/.x.swp").write_text("x")
    (told.root / "README.md").write_text("x")
    assert drained(told) == []
    (told.root / "people/.x.tmp").write_text("name: X\n")
    (told.root / "people/.x.tmp").rename(told.root / "people/x.yaml")
    assert frozenset().union(*drained(told)) == {"people/x.yaml"}


def test_a_folder_that_goes_and_comes_again(told):
    shutil.rmtree(told.root)
    told.get(timeout=PATIENCE)
    drained(told)
    (told.root / "people").mkdir(parents=True)
    told.get(timeout=PATIENCE)
