"""A disk that is full, closed or read-only at any call: said, with file and remedy; nothing lost.

Each writer (tests/writers.py) meets an error at its first call that changes the disk, then at its
second, and so on: once only, or at that call and at each one after it, as a disk that stays full
has it. Then the disk is as it should be again.
"""

import errno
import json
import os
import resource
import signal
import stat
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
import writers
from writers import BESIDE, CACHES, LEFT, OUTSIDE, QUESTIONS, SETS, WRITERS, Place, is_noted, told

from dossier.cli.diagnostics import CommandError
from dossier.files.exported import NotExportedError
from dossier.files.writer import NotWrittenError, Writer, finish

#: What a full disk has no room for.
MAKING = ("mkdir", "link", "fsync")
#: What one that can only be read does not do either.
CHANGING = (*MAKING, "replace", "rename", "unlink", "chmod", "fchmod")
HARM = {
    errno.ENOSPC: ("No space left on device", "make room"),
    errno.EACCES: ("Permission denied", "give yourself the right"),
    errno.EROFS: ("Read-only file system", "can only be read"),
}
WAYS = [
    pytest.param(errno.ENOSPC, False, id="full once"),
    pytest.param(errno.ENOSPC, True, id="full from then on"),
    pytest.param(errno.EACCES, False, id="closed once"),
    pytest.param(errno.EROFS, True, id="read-only from then on"),
]
COMMANDS = (
    ["capture", "{out}/claims", "--write"],
    ["capture", "--undo"],
    ["new", "person", "Eve Moe", "--write"],
    ["add", "{out}/article", "--id", "a-day", "--write"],
    ["rename", "anna-berg", "anna-berg-2", "--write"],
    ["merge", "anna-berg", "anna-b", "--write"],
    ["fix", "--write"],
    ["init", "{out}/mine"],
    ["export", "bibtex", "-o", "{out}/it.bib"],
    ["chart", "daily", "-o", "{out}/it.svg"],
    ["merge-file", "{out}/base", "{out}/ours", "{out}/theirs"],
)
#: Caches are written in many calls: DOSSIER_ROUNDS=100 lets each of them fail, the suite every
#: fifth.
EACH = 1 if int(os.environ.get("DOSSIER_ROUNDS", "5")) >= 100 else 5
TOLD = (NotWrittenError, NotExportedError, CommandError)


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda _: None)  # whether it was waited for, nobody can see
    with writers.small_libraries_are_kept(tmp_path):
        yield Place(tmp_path)


class Disk:
    """A disk that fails at its so-manieth call; `calls` are how many there were."""

    def __init__(self, at: int, number: int, *, stays: bool) -> None:
        self.at, self.number, self.stays = at, number, stays
        self.calls = 0

    @property
    def has_failed(self) -> bool:
        return self.calls > self.at

    def _fails(self, path: object) -> None:
        self.calls += 1
        if self.calls - 1 == self.at or (self.stays and self.has_failed):
            raise OSError(self.number, os.strerror(self.number), path)

    @contextmanager
    def spun(self):
        """Let the calls of this process meet it, those of Python's own files included."""
        with contextmanager(self._patched)():
            yield self

    def _patched(self):
        names = MAKING if self.number == errno.ENOSPC else CHANGING
        patches = [patch.object(os, name, self._failing(getattr(os, name))) for name in names]
        patches += [
            patch.object(os, "open", self._opening(os.open)),
            patch("io.open", self._buffered(open)),
            patch("builtins.open", self._buffered(open)),
        ]
        for one in patches:
            one.start()
        try:
            yield
        finally:
            for one in reversed(patches):
                one.stop()

    def _failing(self, function):
        def call(*arguments, **options):
            first = arguments[0] if arguments else None
            self._fails(first if isinstance(first, str | os.PathLike) else None)
            return function(*arguments, **options)

        return call

    def _opening(self, function):
        def call(path, flags, *arguments, **options):
            if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                self._fails(path)
            return function(path, flags, *arguments, **options)

        return call

    def _buffered(self, function):
        def call(file, mode="r", *arguments, **options):
            writes = set(mode) & set("wax+")
            if writes and not isinstance(file, int):
                self._fails(file)
            made = function(file, mode, *arguments, **options)
            return _Half(made, self) if writes else made

        return call


class _Half:
    """A file of which a write may put half on the disk, and then say that there is no room."""

    def __init__(self, file, disk: Disk) -> None:
        self._file, self._disk = file, disk

    def write(self, data):
        try:
            self._disk._fails(None)
        except OSError:
            self._file.write(data[: len(data) // 2])
            self._file.flush()
            raise
        return self._file.write(data)

    def writelines(self, some):
        for one in some:
            self.write(one)

    def __enter__(self):
        self._file.__enter__()
        return self

    def __exit__(self, *raised):
        return self._file.__exit__(*raised)

    def __getattr__(self, name):
        return getattr(self._file, name)


@pytest.mark.parametrize(("number", "stays"), WAYS)
@pytest.mark.parametrize("name", SETS)
def test_a_set_is_written_whole_or_not_at_all_wherever_the_disk_fails(place, name, stays, number):
    write = SETS[name](place)
    ready = place.files()
    write()
    done = place.files()
    place.put_back(ready)
    finish(place.root)
    before = place.files()
    library = [path for path in ready.keys() | done.keys() if path.startswith("library/")]
    for at in range(1_000):
        place.put_back(ready)
        disk, error = Disk(at, number, stays=stays), None
        with disk.spun():
            try:
                write()
            except NotWrittenError as raised:
                error = raised
        if not disk.has_failed:
            break
        found = whole(place)
        pending = any(path.endswith("/pending") for path in found)
        if error is None or "everything is written" in str(error):
            assert all(found.get(path) == done.get(path) for path in library), at
        elif not pending:
            assert found == before, at
        else:  # the disk let nothing be put back: whoever opens it next finishes it
            assert name == "recovery" or error.hint.endswith("whoever opens the library next"), at
        if error:
            told_well(f"{error}. {error.hint}", number)
            named = [path.removeprefix("library/") for path in library]
            assert any(one in str(error) for one in (*named, "the journal")), at
        assert number != errno.ENOSPC or pending or not place.left_over(), at
        finish(place.root)
        found = whole(place)
        assert found == before or is_done(found, before, done), at
        if found == before != done:
            write()
        assert is_done(whole(place), before, done), at
        if name != "undo":
            swept_by(place, Writer(place.root).undo)
            assert not place.left_over()
    assert at > 10


@pytest.mark.parametrize(("number", "stays"), WAYS)
@pytest.mark.parametrize("name", {**BESIDE, **CACHES, **OUTSIDE})
def test_a_file_by_itself_is_whole_wherever_the_disk_fails(place, name, stays, number):
    write = WRITERS[name](place)
    before = place.files()
    versions = {path: {one} for path, one in before.items()}
    with kept_versions(place, versions):
        write()
    done = place.files()
    truth = answers(place, name)
    for at in range(0, 1_000, EACH if name in CACHES else 1):
        place.put_back(before)
        disk, error = Disk(at, number, stays=stays), None
        with disk.spun():
            try:
                write()
            except (*TOLD, OSError) as raised:
                error = raised
        if not disk.has_failed:
            break
        for path, one in whole(place).items():
            assert one in versions[path] or is_noted(path, one, versions[path]), (at, path)
        assert not before.keys() & done.keys() - place.files().keys(), at
        assert number != errno.ENOSPC or not place.left_over(), at
        if error is not None:
            assert name not in (*CACHES, "seal", "crash log"), "it is done without"
            if isinstance(error, TOLD):
                told_well(f"{error}. {error.hint}", number)
        if name in CACHES:
            assert answers(place, name) == truth, at
        if whole(place) != done:
            swept_by(place, write)
        assert name in CACHES or whole(place) == done, at
    assert not disk.has_failed
    assert at


@pytest.mark.parametrize("stays", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_a_command_says_what_it_could_not_write_and_ends(place, monkeypatch, words, stays):
    monkeypatch.setenv("DOSSIER_CACHE", "off")
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    (place.out / "claims").write_text(json.dumps(writers.ADDED))
    (place.out / "article").write_bytes(writers.ARTICLE)
    for name, text in (("base", ""), ("ours", "tags: [a]\n"), ("theirs", "country: NO\n")):
        (place.out / name).write_text(f"name: Anna\n{text}")
    words = [one.format(out=place.out) for one in words]
    if "--undo" in words:
        SETS["rename"](place)()
    before = place.files()
    for at in range(1_000):
        place.put_back(before)
        disk = Disk(at, errno.ENOSPC, stays=stays)
        with disk.spun():
            code, _, said = told([*words, "--entries", str(place.root)])
        if not disk.has_failed:
            break
        assert code in (0, 1, 2), (at, said)
        assert "Traceback" not in said
        if code:
            told_well(said, errno.ENOSPC)
    assert code == 0, said
    assert at


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit can be set here")
@pytest.mark.parametrize("name", WRITERS)
def test_a_file_of_which_only_a_part_has_room_is_not_there(place, name):
    """The system itself breaks the writes off, SQLite's too: files may become only so long."""
    write = WRITERS[name](place)
    before = place.files()
    versions = {path: {one} for path, one in before.items()}
    with kept_versions(place, versions):
        write()
    truth = answers(place, name)
    largest = max(len(one) for some in versions.values() for _, one in some)
    for most in (0, 1, 10, 100, 1_000, largest // 2, largest - 1):
        place.put_back(before)
        assert ends_well(write, most) == 0, most
        finish(place.root)
        for path, one in whole(place).items():
            assert one in versions[path] or is_noted(path, one, versions[path]), (most, path)
        assert not place.left_over(), most
        if name in CACHES:
            assert answers(place, name) == truth, most


@contextmanager
def kept_versions(place, versions):
    """Note what is put into the place of which file: some are put twice in one write."""

    def noted(function):
        def put(beside, path, **options):
            made = function(beside, path, **options)
            key = os.path.relpath(path, place.folder)
            one = (stat.S_IMODE(Path(path).stat().st_mode), Path(path).read_bytes())
            versions.setdefault(key, set()).add(one)
            return made

        return put

    with patch("os.replace", noted(os.replace)), patch("os.link", noted(os.link)):
        yield


def ends_well(write, most):
    """Write in a process whose files may not become longer; 0 if it says so or does without."""
    child = os.fork()
    if not child:
        code = 1
        try:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
            write()
            code = 0
        except (*TOLD, OSError):
            code = 0
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def answers(place, name):
    """What commands say, without leaving a trace in the cache."""
    kept = place.files()
    asked = {"names": QUESTIONS[:1], "full ": QUESTIONS[1:2]}.get(name[:5], QUESTIONS[2:])
    found = [told([*words, "--entries", str(place.root)]) for words in asked]
    place.put_back(kept)
    return found


def whole(place):
    """The files of a place, without what killed writers left: it is swept when it is old."""
    return {path: one for path, one in place.files().items() if not path.endswith(LEFT)}


def is_done(found, before, done):
    """Whether all is as it was to be; the oldest record of the journal may still be there."""
    older = {path for path in before.keys() - done.keys() if "/done/" in path}
    return {path: one for path, one in found.items() if path not in older} == done


def told_well(said, number):
    """Whether an error says what is the matter, and what can be done."""
    assert all(words in said for words in HARM[number]), said
    assert "None" not in said
    assert "[Errno" not in said


def swept_by(place, work):
    """Do something when what was left is old, and see that it is gone."""
    for path in place.left_over():
        os.utime(place.folder / path, (1_700_000_000, 1_700_000_000))
    work()
    assert not place.left_over()
