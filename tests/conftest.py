"""What every test may use: libraries from text, and the shipped entries."""

import itertools
import os
import signal
from pathlib import Path

import pytest
from hypothesis import settings
from libraries import load_library

from dossier.files.load import load

settings.register_profile("dossier", deadline=None, database=None)
settings.load_profile("dossier")

ENTRIES = Path(__file__).parent.parent / "entries"


def pytest_addoption(parser):
    parser.addoption(
        "--rewrite-transcripts",
        action="store_true",
        help="write what the program does now into the transcripts; review the diff",
    )


@pytest.fixture
def rewrite(request):
    """Whether transcripts are to be rewritten rather than compared."""
    return request.config.getoption("--rewrite-transcripts")


@pytest.fixture
def library_from(tmp_path):
    """Loads a library from a bundle or a dictionary of files; see `libraries`."""
    numbers = itertools.count(1)

    def make(content):
        return load_library(tmp_path / f"library-{next(numbers)}", content)

    return make


@pytest.fixture(scope="session")
def entries():
    """The folder of the shipped entries."""
    return ENTRIES


@pytest.fixture(scope="session")
def shipped():
    """The shipped library."""
    return load(ENTRIES)


@pytest.fixture(autouse=True)
def _nobodys_settings(monkeypatch, tmp_path_factory):
    """Whoever runs the tests may have a library and settings of their own."""
    monkeypatch.delenv("DOSSIER_ENTRIES", raising=False)
    for kept in ("STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kept}_HOME", str(tmp_path_factory.getbasetemp() / kept.lower()))
    monkeypatch.setenv("DOSSIER_WATCH", "off")  # but for the tests that change files
    monkeypatch.setenv("DOSSIER_CONFIG", os.devnull)


@pytest.fixture(autouse=True)
def _broken_pipes():
    """The command line sets SIGPIPE for its whole process; a test run is a process too."""
    before = signal.getsignal(signal.SIGPIPE)
    yield
    signal.signal(signal.SIGPIPE, before)
