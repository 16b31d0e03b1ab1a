"""Which folder is a library, which one a path lies in, and what a typed path means."""

import errno
import os
from pathlib import Path

import pytest
from libraries import write_files

from dossier.files import libraries


@pytest.fixture
def place(tmp_path):
    """A library in kb/, code beside it whose folders are called like those of a library."""
    write_files(
        tmp_path,
        {
            "kb/people/anna-berg.yaml": "name: Anna Berg\n",
            "kb/media/photo.txt": "",
            "code/events/click.py": "",
            "code/sources/more/deep.yaml": "",
            "code/entries/index.html": "",
            "code/ui/page.html": "",
        },
    )
    return tmp_path


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("kb", True),
        ("kb/people", False),
        ("code", False),
        ("code/entries", False),
        (".", False),
        ("nowhere", False),
        ("kb/people/anna-berg.yaml", False),
    ],
)
def test_a_folder_that_holds_entries_is_a_library(place, folder, expected):
    assert libraries.is_library(place / folder) is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("kb", "kb"),
        ("kb/people/anna-berg.yaml", "kb"),
        ("kb/people/gone.yaml", "kb"),
        ("kb/media/deeper/still", "kb"),
        ("kb/../kb/people", "kb"),
        ("code/events", None),
        ("code/ui/page.html", None),
        ("code/../kb/people/../people", "kb"),
    ],
)
def test_a_path_lies_in_the_nearest_library_above_it(place, path, expected):
    assert libraries.library_of(place / path) == (place / expected if expected else None)


def test_a_clone_inside_a_library_is_a_library_of_its_own(place):
    write_files(place, {"kb/vendor/other/events/talks.yaml": "name: Talks\n"})
    assert libraries.library_of(place / "kb/vendor/other/events") == place / "kb/vendor/other"
    assert libraries.library_of(place / "kb/vendor") == place / "kb"


def test_a_folder_that_may_not_be_listed_is_not_passed_by(place, monkeypatch):
    real = os.listdir

    def listdir(path):
        if Path(path).name == "people":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path)

    monkeypatch.setattr(os, "listdir", listdir)
    assert libraries.is_library(place / "kb")
    assert not libraries.is_library(place / "code")


def test_a_folder_of_links_is_no_library_but_may_be_meant_as_one(place):
    (place / "linked").mkdir()
    (place / "linked/people").symlink_to(place / "kb/people")
    assert not libraries.is_library(place / "linked")
    assert libraries.may_be_library(place / "linked")
    assert libraries.may_be_library(place / "kb")
    assert not libraries.may_be_library(place / "code")
    assert not libraries.may_be_library(place / "nowhere")


def test_a_path_below_a_library(place):
    link = place / "link"
    link.symlink_to("kb")
    entry = place / "kb/people/anna-berg.yaml"
    assert libraries.path_within(entry, place / "kb") == "people/anna-berg.yaml"
    assert libraries.path_within(place / "kb", place / "kb") == "."
    assert libraries.path_within(place / "code", place / "kb") is None
    for given, root in ((link / "people/anna-berg.yaml", place / "kb"), (entry, link)):
        assert libraries.path_within(given, root) == "people/anna-berg.yaml"


def test_a_link_inside_a_library_is_where_it_is_written(place):
    (place / "kb/people/x.yaml").symlink_to("/etc/passwd")
    assert libraries.path_within(place / "kb/people/x.yaml", place / "kb") == "people/x.yaml"


def test_a_link_that_is_left_again_is_followed(place):
    """`link/..` is the folder above the one that the link leads to, as the system has it."""
    (place / "code/ui/link").symlink_to(place / "kb/people")
    path = place / "code/ui/link/../people/anna-berg.yaml"
    assert libraries.absolute(path) == place / "kb/people/anna-berg.yaml"
    assert libraries.library_of(path) == place / "kb"


def test_the_home_folder(monkeypatch):
    monkeypatch.setenv("HOME", "/home/anna")
    assert libraries.typed("~/kb") == Path("/home/anna/kb")
    assert libraries.typed("~") == Path("/home/anna")
    assert libraries.typed("kb/~/x") == Path("kb/~/x")
    assert libraries.typed("~nobody-of-this-name/kb") == Path("~nobody-of-this-name/kb")
