"""Only the files that are said to have changed are looked at; afterwards all of them are."""

import os
import shutil
from pathlib import Path

import pytest
from hands import Hand, same

from dossier.core.checks.check import check
from dossier.files.load import load
from dossier.files.table.states import difference, states
from dossier.files.table.table import Table, checked, opened, reopened
from dossier.tui.loading import check_for, look_for
from dossier.tui.messages import Changed, Checked

SHIPPED = Path(__file__).parents[2] / "entries"
PERSON = "people/rustem-umerov.yaml"
SEEDS = int(os.environ.get("DOSSIER_ROUNDS", "3"))


class Target:
    """Takes what a thread posts."""

    def __init__(self):
        self.posted = []

    def post_message(self, message):
        self.posted.append(message)


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "entries"
    shutil.copytree(SHIPPED, root)
    return root


def say_more(path):
    """Have the summary of an entry begin with another word."""
    path.write_text(path.read_text().replace("summary: ", "summary: New. ", 1))


@pytest.mark.parametrize("with_folder", [True, False])
@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_is_told_gives_what_loading_all_would(root, tmp_path, seed, with_folder):
    folder = tmp_path / "table" if with_folder else None
    library, table = opened(root, folder, stays=True)
    hand, before = Hand(root, 500 + seed), states(root)
    for _ in range(8):
        hand.change()
        now = states(root)
        changed = difference(before, now)
        told = changed.paths if changed else ()
        library, table = reopened(root, folder, library, table, told)
        same(library, load(root))
        assert checked(library, table) == check(library)
        assert not table.is_outdated()
        before = now


def test_a_file_is_looked_at_without_the_others(root, monkeypatch):
    library, table = opened(root, None, stays=True)
    say_more(root / PERSON)
    monkeypatch.setattr("dossier.files.table.table.looked_at", None)
    again, table = reopened(root, None, library, table, {PERSON})
    assert again.records["rustem-umerov"].entry.summary.startswith("New.")
    assert table.mark == states(root).digest


@pytest.mark.parametrize("name", ["people/nobody.yaml", "nowhere/a.yaml", "people", ""])
def test_all_are_looked_at_where_a_name_may_have_come_or_gone(root, name):
    table = Table(root, None)
    assert table.after([PERSON, name]) is None


def test_all_are_looked_at_where_many_are_told(root):
    paths = [path.relative_to(root).as_posix() for path in root.glob("*/*.yaml")]
    assert len(paths) > 100
    assert Table(root, None).after(paths) is None


def test_a_file_that_went_is_no_file_to_look_at(root):
    table = Table(root, None)
    (root / PERSON).unlink()
    assert table.after([PERSON]) is None


def test_a_link_in_the_place_of_a_file_is_another_sort_of_thing(root):
    table = Table(root, None)
    (root / PERSON).rename(root / "elsewhere.yaml")
    (root / PERSON).symlink_to(root / "elsewhere.yaml")
    assert table.after([PERSON]) is None


def test_what_nobody_told_is_found_afterwards(root):
    library, table = opened(root, None, stays=True)
    other = root / "people/sergei-lavrov.yaml"
    for path in (root / PERSON, other):
        say_more(path)
    library, table = reopened(root, None, library, table, {PERSON})
    assert not library.records["sergei-lavrov"].entry.summary.startswith("New.")
    target = Target()
    look_for(target, table)
    assert target.posted
    assert isinstance(target.posted[0], Changed)
    library, table = reopened(root, None, library, table, target.posted[0].paths)
    assert library.records["sergei-lavrov"].entry.summary.startswith("New.")
    target = Target()
    look_for(target, table)
    assert target.posted == []


def test_a_check_that_nobody_waits_for_ends(root):
    target, asked = Target(), []
    library, table = opened(root, None, stays=True)

    def is_current(number):
        asked.append(number)
        return len(asked) < 10

    check_for(target, library, 7, table, is_current)
    assert target.posted == []
    assert len(asked) == 10
    check_for(target, library, 7, table)
    assert [type(one) for one in target.posted] == [Checked]
    assert target.posted[0].problems == check(library)
