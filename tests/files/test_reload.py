"""Whatever changes: what is read and checked again is what reading and checking all would give."""

import os
import shutil
from pathlib import Path

import pytest
from hands import Hand, same

from dossier.core.checks.check import check
from dossier.files import checking
from dossier.files.load import load
from dossier.files.reload import reloaded
from dossier.files.table import states as states_module
from dossier.files.table.states import difference, states
from dossier.files.table.table import Table, checked, opened, reopened

SHIPPED = Path(__file__).parents[2] / "entries"
#: DOSSIER_ROUNDS runs more of them.
SEEDS = int(os.environ.get("DOSSIER_ROUNDS", "6"))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_changed_is_read_again_and_nothing_else_is_other(tmp_path, seed):
    root = tmp_path / "entries"
    shutil.copytree(SHIPPED, root)
    hand = Hand(root, seed)
    library, before = load(root), states(root)
    done, by_parts = [], 0
    for _ in range(12):
        done.append([hand.change() for _ in range(hand.random.choice((1, 1, 1, 2, 5)))])
        now = states(root)
        whole, part = load(root), reloaded(root, library, difference(before, now))
        if part is not None:
            by_parts += 1
            try:
                same(part, whole)
            except AssertionError as error:
                raise AssertionError(done) from error
        library, before = part or whole, now
    assert by_parts or seed


def order(problem):
    """Everything a finding says: nothing may be left to chance among those of one place."""
    return (problem.order, problem.hint, problem.concerns, problem.claim or "")


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_check_made_again_of_what_has_changed_finds_what_a_whole_one_does(
    tmp_path, monkeypatch, seed
):
    monkeypatch.setattr(states_module, "SETTLED", -1)
    monkeypatch.setattr(checking, "_FEW", 0)  # so few entries are soon all concerned
    root, folder = tmp_path / "entries", tmp_path / "table"
    shutil.copytree(SHIPPED, root)
    checked(*opened(root, folder))
    hand = Hand(root, 100 + seed)
    done, again = [], 0
    for _ in range(12):
        # Every other time nothing may be kept: the files have just been written.
        settled = hand.random.choice((-1, 10**15))
        monkeypatch.setattr(states_module, "SETTLED", settled)
        done.append([hand.change() for _ in range(hand.random.choice((1, 1, 2)))])
        if hand.random.random() < 0.3:  # a command that reads, and does not check
            opened(root, folder)
            continue
        library, table = opened(root, folder)
        before = table.checked_before()
        again += before is not None
        found, expected = checked(library, table), check(load(root))
        assert sorted(found, key=order) == sorted(expected, key=order), done
        if settled < 0 and hand.random.random() < 0.3:  # what is kept of it says the same
            assert sorted(Table(root, folder).findings(), key=order) == sorted(found, key=order)
    assert again or seed


@pytest.mark.parametrize("seed", range(SEEDS))
def test_so_does_a_reader_who_stays_and_reads_what_has_changed(tmp_path, monkeypatch, seed):
    monkeypatch.setattr(checking, "_FEW", 0)
    root, folder = tmp_path / "entries", tmp_path / "table"
    shutil.copytree(SHIPPED, root)
    library, table = opened(root, folder)
    checked(library, table)
    hand = Hand(root, 200 + seed)
    done = []
    for _ in range(10):
        monkeypatch.setattr(states_module, "SETTLED", hand.random.choice((-1, 10**15)))
        done.append(hand.change())
        library, table = reopened(root, folder, library, table)
        expected = load(root)
        same(library, expected)
        found = checked(library, table)
        assert sorted(found, key=order) == sorted(check(expected), key=order), done
