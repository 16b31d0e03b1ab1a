"""Files somebody else put there: each is named with the reason, and the rest stays readable.

`GOOD` lies beside every hostile file; each test asserts that it is still loaded, that exactly the
hostile file is complained about, and that every complaint says what to do.
"""

import errno
import os
from pathlib import Path

import pytest
from libraries import found, put_socket, write_library

from dossier.core.checks.check import check
from dossier.core.problems import Severity
from dossier.files import limits
from dossier.files.load import load
from dossier.files.tree import LibraryError

GOOD = """\
== people/anna-berg.yaml
name: Anna Berg
relations: [{to: oslo-institute, relation: member of, basis: editor, note: known}]
== offices/oslo-institute.yaml
name: Oslo Institute
type: body
"""


@pytest.fixture
def root(tmp_path):
    return write_library(tmp_path / "entries", GOOD)


def complaints(root):
    """Every finding about a library that still has its good entries."""
    library = load(root)
    assert {"anna-berg", "oslo-institute"} <= library.records.keys()
    problems = [one for one in check(library) if one.severity is not Severity.INFO]
    assert all(one.hint for one in problems)
    return found(problems)


ENTRIES = {
    "utf-16": ("name: A\n".encode("utf-16"), "1:1 F104"),
    "utf-16 without its mark": ("name: A\n".encode("utf-16-le"), "1:1 F104"),
    "utf-32": ("name: A\n".encode("utf-32"), "1:1 F104"),
    "latin-1": ("name: Çavuşoğlu\n".encode("iso8859-9"), "1:7 F104"),
    "a byte of half a character": (b"name: A\nnote: \xd0\n", "2:7 F104"),
    "a surrogate in utf-8": (b"name: \xed\xa0\x80\n", "1:7 F104"),
    "nul": (b"name: A\x00\n", "1:8 F107"),
    "two byte order marks": (b"\xef\xbb\xbf\xef\xbb\xbfname: A\n", "1:1 F107"),
    "nothing": (b"", "1:1 Y109"),
    "a list": (b"- name: A\n", "1:1 Y109"),
    "a sentence": (b"He said so.\n", "1:1 Y109"),
    "a file cut in half": (b'name: A\nsummary: "She wo', "2:17 Y101"),
    "another format": (b'{"name": "A", "name": "B"}', "1:15 Y102"),
    "too large": (b"# " + b"x" * limits.FILE_BYTES, "1:1 F103"),
    "too deep": (b"name: " + b"[" * 25_000, "1:30 Y106"),
    "a tag that runs code": (b"name: !!python/name:os.system x\n", "1:7 Y103"),
}


@pytest.mark.parametrize(("content", "expected"), ENTRIES.values(), ids=ENTRIES.keys())
def test_an_entry_that_cannot_be_read(root, content, expected):
    (root / "people/x.yaml").write_bytes(content)
    assert complaints(root) == [f"people/x.yaml:{expected}"]


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfname: A\n", b"name: A\r\nnote: B\r\n"])
def test_a_byte_order_mark_and_carriage_returns_do_no_harm(root, content):
    (root / "people/x.yaml").write_bytes(content)
    assert complaints(root) == []
    assert load(root).records["x"].name == "A"


def test_an_unreadable_entry_is_kept_as_broken_so_that_links_to_it_do_not_dangle(root):
    (root / "people/x.yaml").write_text("- a list\n")
    (root / "people/y.yaml").write_text(
        "name: Y\nrelations: [{to: x, relation: aide to, basis: editor, note: known}]\n"
    )
    assert complaints(root) == ["people/x.yaml:1:1 Y109"]
    assert load(root).broken["x"].path == "people/x.yaml"


NAMES = {
    "people/x.yml": "F106",
    "people/x.YAML": "F106",
    "people/x.yaml.txt": "F106",
    "people/x.json": "F106",
    "sources/x.yaml.txt": "F106",
    "x.yaml": "F106",
    "persons/x.yaml": "F106",
    "People/x.yaml": "F106",
    "people/ukraine/x.yaml": "F106",
    "people/ukraine/kyiv/2024/x.yml": "F106",
    "people/Anna-Berg.yaml": "F105",
    "people/anna berg.yaml": "F105",
    "people/anna_berg.yaml": "F105",
    "people/Рустем.yaml": "F105",
    "people/-x.yaml": "F105",
    "people/x\n.yaml": "F105",
    "people/x\x1b[31m.yaml": "F105",
    "people/\u202elmay.x.yaml": "F105",
    "people/[b]x.yaml": "F105",
    "sources/x.txt": "T105",
}


@pytest.mark.parametrize(("path", "code"), NAMES.items(), ids=map(ascii, NAMES))
def test_what_looks_like_an_entry_is_named_and_not_passed_over(root, path, code):
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text("name: A\n")
    where = path if code != "F106" else "/".join(path.split("/")[: 1 if path[0] in "Pp" else 9])
    if path.startswith("people/"):
        where = "/".join(path.split("/")[:2])
    if path.startswith(("persons/", "People/")):
        where = path.split("/")[0]
    assert complaints(root) == [f"{where}:1:1 {code}"]


@pytest.mark.parametrize("path", ["README.md", "people/notes.md", ".git/x.yaml", "people/.x.yaml"])
def test_what_is_none_of_ours_is_left_alone(root, path):
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text("name: A\n")
    assert complaints(root) == []


def test_a_file_name_that_is_not_utf8(root):
    (root / os.fsdecode(b"people/\xff\xfe.yaml")).write_text("name: A\n")
    assert complaints(root) == ["people/\udcff\udcfe.yaml:1:1 F105"]


def test_one_id_in_two_folders(root):
    (root / "events").mkdir()
    (root / "events/oslo-institute.yaml").write_text("name: A\nnote: x\n")
    library = load(root)
    assert found(library.problems) == ["offices/oslo-institute.yaml:1:1 L104"]


def test_what_is_no_file(root):
    os.mkfifo(root / "people/pipe.yaml")
    put_socket(root / "people/socket.yaml")
    (root / "people/folder.yaml").mkdir()
    (root / "people/link.yaml").symlink_to("/etc/passwd")
    (root / "people/lost.yaml").symlink_to("nowhere")
    (root / "people/loop.yaml").symlink_to("loop.yaml")
    (root / "people/zero.yaml").symlink_to("/dev/zero")
    (root / "people/neighbour.yaml").symlink_to("anna-berg.yaml")
    assert complaints(root) == [
        "people/folder.yaml:1:1 F106",
        "people/link.yaml:1:1 F102",
        "people/loop.yaml:1:1 F102",
        "people/lost.yaml:1:1 F102",
        "people/neighbour.yaml:1:1 F102",
        "people/pipe.yaml:1:1 F102",
        "people/socket.yaml:1:1 F102",
        "people/zero.yaml:1:1 F102",
    ]


def test_a_folder_behind_a_link_is_not_entered(root, tmp_path):
    write_library(tmp_path / "elsewhere", {"events/secret.yaml": "name: Secret\nnote: x\n"})
    (root / "events").symlink_to(tmp_path / "elsewhere/events")
    assert complaints(root) == ["events:1:1 F102"]
    assert "secret" not in load(root).records


SOURCE = "title: A\nsha256: " + "0" * 64 + "\n"


@pytest.mark.parametrize(
    "name", ["../../secret.txt", "/etc/passwd", "..", ".hidden", "a/b.txt", '"a\\0b"']
)
def test_a_text_outside_the_folder_is_not_read(root, name):
    (root.parent / "secret.txt").write_text("secret")
    (root / "sources").mkdir()
    (root / "sources/x.yaml").write_text(f"{SOURCE}text: {name}\n")
    assert complaints(root) == ["sources/x.yaml:3:7 S104"]
    assert load(root).texts == {}


def test_a_text_may_be_larger_than_an_entry(root, monkeypatch):
    sources = root / "sources"
    sources.mkdir()
    (sources / "long.yaml").write_text(SOURCE.replace("A", "long"))
    (sources / "long.txt").write_bytes(b"It went on. " * (limits.FILE_BYTES // 10))
    assert list(load(root).texts) == ["long"]
    monkeypatch.setenv(limits.TEXT_VARIABLE, "much")
    problem = next(one for one in load(root).problems if one.rule.code == "T103")
    assert "“much”, which is no whole number of MiB" in problem.message
    assert "DOSSIER_TEXT_LIMIT=128" in problem.hint


def test_texts_that_are_no_files(root, monkeypatch):
    monkeypatch.setenv(limits.TEXT_VARIABLE, "1")
    sources = root / "sources"
    sources.mkdir()
    for name in ("fifo", "link", "folder", "absent", "large", "latin"):
        (sources / f"{name}.yaml").write_text(SOURCE.replace("A", name))
    os.mkfifo(sources / "fifo.txt")
    (sources / "link.txt").symlink_to("/etc/passwd")
    (sources / "folder.txt").mkdir()
    (sources / "large.txt").write_bytes(b"x" * (1024 * 1024 + 1))
    (sources / "latin.txt").write_bytes("Çavuşoğlu".encode("iso8859-9"))
    assert complaints(root) == [
        "sources/absent.yaml:1:1 T101",
        "sources/fifo.yaml:1:1 T103",
        "sources/folder.yaml:1:1 T103",
        "sources/large.yaml:1:1 T103",
        "sources/latin.yaml:1:1 T103",
        "sources/link.yaml:1:1 T103",
    ]
    assert load(root).texts == {}


@pytest.fixture
def failing(monkeypatch):
    """Makes one system call fail for paths that end in a name, as it does for other users."""

    def fail(call, name, error):
        real = getattr(os, call)

        def refuse(path, *arguments, **options):
            if os.fspath(path).endswith(name):
                raise OSError(error, os.strerror(error), path)
            return real(path, *arguments, **options)

        monkeypatch.setattr(os, call, refuse)

    return fail


def test_a_file_without_permission(root, failing):
    (root / "people/x.yaml").write_text("name: A\n")
    failing("open", "x.yaml", errno.EACCES)
    (problem,) = load(root).problems
    assert found([problem]) == ["people/x.yaml:1:1 F101"]
    assert "Permission denied" in problem.message


def test_a_file_that_vanishes_between_listing_and_reading(root, failing):
    (root / "people/x.yaml").write_text("name: A\n")
    failing("open", "x.yaml", errno.ENOENT)
    assert complaints(root) == ["people/x.yaml:1:1 F101"]


def test_a_disk_that_fails_in_the_middle(root, monkeypatch):
    real = os.read
    calls = []

    def read(descriptor, size):
        calls.append(descriptor)
        if len(calls) == 3:
            raise OSError(errno.EIO, "Input/output error")
        return real(descriptor, size)

    monkeypatch.setattr(os, "read", read)
    library = load(root)
    assert [one.rule.code for one in library.problems] == ["F101"]
    assert len(library) == 1


@pytest.mark.parametrize(
    "folder", ["events", "people/norway", "people/norway/oslo", "archive", "archive/2024"]
)
def test_a_folder_without_permission(root, failing, folder):
    (root / folder).mkdir(parents=True)
    failing("listdir", folder, errno.EACCES)
    assert complaints(root) == [f"{folder}:1:1 F101"]


@pytest.mark.parametrize("folder", [".git", "people/.hidden", "archive/.trash"])
def test_a_hidden_folder_is_somebody_elses(root, failing, folder):
    (root / folder).mkdir(parents=True)
    failing("listdir", folder, errno.EACCES)
    assert complaints(root) == []


def test_a_folder_whose_files_may_not_be_looked_at_is_told_of_once(root, monkeypatch):
    """A folder with the permission to list it, and without the one to enter it."""
    for name in ("a", "b", "c"):
        (root / f"people/{name}.yaml").write_text("name: A\n")
    real = Path.lstat

    def lstat(path):
        if path.parent.name == "people":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path)

    monkeypatch.setattr(Path, "lstat", lstat)
    library = load(root)
    assert found(library.problems) == ["people:1:1 F101"]
    assert library.unread_kinds == {"person"}


def test_a_folder_of_a_kind_that_cannot_be_read_is_the_one_thing_that_is_told(root, failing):
    """Not every link to somebody who lies in it, nor what nobody else links to."""
    (root / "people/bo-lund.yaml").write_text("name: Bo Lund\n")
    (root / "events").mkdir()
    (root / "events/talks.yaml").write_text(
        "name: Talks\nnote: x\n"
        "participants: [{person: bo-lund, as: oslo-institute, basis: editor, note: known}]\n"
    )
    (root / "offices/oslo-institute.yaml").write_text("name: Oslo Institute\ntype: post\n")
    failing("listdir", "people", errno.EACCES)
    assert found(check(load(root))) == ["people:1:1 F101"]


def test_a_folder_that_vanishes_while_it_is_listed(root, monkeypatch):
    real = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: [*real(path), "events"])
    assert complaints(root)[:1] == ["events:1:1 F101"]


@pytest.mark.parametrize("name", ["archive", "people/norway", "sources/2024", "archive/old/more"])
def test_a_link_to_a_folder_is_not_entered_and_not_passed_over(root, tmp_path, name):
    write_library(tmp_path / "elsewhere", {"people/secret.yaml": "name: Secret\n"})
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).symlink_to(tmp_path / "elsewhere/people")
    assert complaints(root) == [f"{name}:1:1 F106"]
    assert "secret" not in load(root).records


def test_a_link_to_a_file_that_is_no_entry_is_left_alone(root):
    (root / "people/notes.md").symlink_to("/etc/passwd")
    (root / "README.md").symlink_to("nowhere")
    assert complaints(root) == []


def test_what_is_no_library_at_all(tmp_path, failing):
    (tmp_path / "file").write_text("")
    (tmp_path / "empty").mkdir()
    (tmp_path / "lost").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    for name, why in [
        ("lost", "is a link that leads nowhere"),
        ("loop", "cannot be listed"),
        ("file", "is not a folder"),
        ("absent", "does not exist"),
        ("empty", "is no library"),
    ]:
        with pytest.raises(LibraryError, match=why):
            load(tmp_path / name)
    failing("listdir", "empty", errno.EACCES)
    with pytest.raises(LibraryError, match="cannot be listed"):
        load(tmp_path / "empty")


def test_no_descriptor_is_left_open(root):
    put_socket(root / "people/socket.yaml")
    os.mkfifo(root / "people/pipe.yaml")
    (root / "people/x.yaml").write_bytes(b"\xff")
    before = sorted(os.listdir("/dev/fd"))
    load(root)
    assert sorted(os.listdir("/dev/fd")) == before
