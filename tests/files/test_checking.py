"""A check on several cores finds what one on one core finds."""

import os

import pytest

from dossier.core.checks.check import check
from dossier.files import checking, processes
from dossier.files.checking import check_on_all_cores
from dossier.files.load import load
from dossier.files.processes import in_processes

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


@pytest.fixture
def on_three_cores(monkeypatch):
    monkeypatch.setattr(processes, "_cores", lambda: 3)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)
    monkeypatch.setattr(checking, "WORTH_IT", 2)


@needs_fork
@pytest.mark.usefixtures("on_three_cores")
def test_the_same_is_found(entries, monkeypatch):
    monkeypatch.setattr(
        checking, "in_processes", lambda pieces, work, **_: in_processes(pieces, work, 2)
    )
    assert check_on_all_cores(load(entries)).problems == check(load(entries))


def doubled(numbers):
    return bytes(2 * one for one in numbers)


@needs_fork
@pytest.mark.usefixtures("on_three_cores")
def test_shares_lie_apart_and_every_piece_is_in_one():
    answers = in_processes(range(10), doubled, 2)
    assert answers == [bytes([0, 6, 12, 18]), bytes([2, 8, 14]), bytes([4, 10, 16])]


@needs_fork
@pytest.mark.usefixtures("on_three_cores")
def test_a_share_whose_process_dies_is_done_here():
    here = os.getpid()

    def work(numbers):
        if os.getpid() != here:
            os._exit(9)
        return doubled(numbers)

    assert sum(map(len, in_processes(range(10), work, 2))) == 10


def test_a_few_pieces_are_one_share():
    assert in_processes([1, 2], doubled) == [bytes([2, 4])]
