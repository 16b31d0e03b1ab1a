"""Writing into a library: sets of files whole or not at all, whatever happens, and back again."""

import os
import signal
import stat
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from dossier.files import writer as writer_module
from dossier.files.atomic import locked_folder
from dossier.files.journal import Change
from dossier.files.writer import NotWrittenError, Writer

_NOBODY = 65_534
BEFORE = {
    "people/anna.yaml": b"name: Anna\r\n# hers\r\n",
    "offices/editor.yaml": b"name: Editor\ntype: post",
}
CHANGES = (
    Change("people/anna.yaml", BEFORE["people/anna.yaml"], b"name: Anna Berg\n"),
    Change("events/talks.yaml", None, b"name: Talks\n"),
    Change("offices/editor.yaml", BEFORE["offices/editor.yaml"], b"name: Editor\ntype: body"),
    Change("sources/daily.txt", None, b"\xef\xbb\xbfA text.\r\n"),
)
AFTER = {one.path: one.after for one in CHANGES}


@pytest.fixture
def root(tmp_path):
    for path, data in BEFORE.items():
        (tmp_path / "library" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "library" / path).write_bytes(data)
    return tmp_path / "library"


@pytest.fixture
def writer(root, tmp_path):
    return Writer(root, tmp_path / "journal")


def files(root):
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def test_a_set_is_written_and_taken_back_byte_for_byte(root, writer):
    writer.write(CHANGES, "a meeting")
    assert files(root) == AFTER
    assert writer.last().what == "a meeting"
    writer.undo()
    assert files(root) == BEFORE
    assert writer.last() is None
    with pytest.raises(NotWrittenError, match="nothing to take back"):
        writer.undo()


def test_it_can_be_taken_back_after_a_restart_newest_first(root, writer, tmp_path):
    first = BEFORE["people/anna.yaml"]
    writer.write([Change("people/anna.yaml", first, b"2")], "one")
    writer.write([Change("people/anna.yaml", b"2", b"3")], "another")
    again = Writer(root, tmp_path / "journal")
    assert again.undo().what == "another"
    assert again.undo().what == "one"
    assert files(root) == BEFORE


def test_the_mode_of_a_file_stays(root, writer):
    (root / "people/anna.yaml").chmod(0o640)
    writer.write(CHANGES, "x")
    assert stat.S_IMODE((root / "people/anna.yaml").stat().st_mode) == 0o640
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((root / "events/talks.yaml").stat().st_mode) == 0o666 & ~mask


@pytest.mark.parametrize(
    ("path", "meddle", "said"),
    [
        ("people/anna.yaml", lambda path: path.write_bytes(b"mine"), "has changed"),
        ("people/anna.yaml", lambda path: path.unlink(), "is gone"),
        ("events/talks.yaml", lambda path: path.write_bytes(b"mine"), "is there"),
        (
            "people/anna.yaml",
            lambda path: (path.rename(path.parent / "x"), path.symlink_to("x")),
            "link",
        ),
        ("events/talks.yaml", lambda path: path.symlink_to("nowhere"), "link"),
        ("events/talks.yaml", lambda path: path.mkdir(), "not a regular file"),
    ],
)
def test_a_file_that_changed_meanwhile_stops_the_whole_set(root, writer, path, meddle, said):
    (root / "events").mkdir()
    meddle(root / path)
    found = files(root)
    with pytest.raises(NotWrittenError, match=said):
        writer.write(CHANGES, "x")
    assert files(root) == found


def test_nothing_is_taken_back_over_later_work(root, writer):
    writer.write(CHANGES, "x")
    (root / "events/talks.yaml").write_bytes(b"name: More talks\n")
    found = files(root)
    with pytest.raises(NotWrittenError, match=r"events/talks.yaml has changed"):
        writer.undo()
    assert files(root) == found
    (root / "events/talks.yaml").write_bytes(AFTER["events/talks.yaml"])
    writer.undo()
    assert files(root) == BEFORE


@pytest.mark.parametrize(
    "path", ["notes.yaml", "people/../x.yaml", "people/a/b.yaml", "people/.x", "/etc/x", "people/"]
)
def test_nothing_is_written_elsewhere(writer, path, root):
    with pytest.raises(NotWrittenError, match="no file of a library"):
        writer.write([Change(path, None, b"x")], "x")
    assert files(root) == BEFORE


def test_a_folder_that_is_a_link_is_not_written_through(root, writer, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (root / "events").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotWrittenError, match="is a link"):
        writer.write(CHANGES, "x")
    assert files(root) == BEFORE
    assert not list((tmp_path / "elsewhere").iterdir())


def test_what_cannot_be_carried_out_is_taken_back_at_once(root, writer, monkeypatch):
    replace = Writer._replace

    def fail_at_events(self, change):
        if change.path.startswith("events"):
            raise OSError(28, "No space left on device", str(root / change.path))
        replace(self, change)

    monkeypatch.setattr(Writer, "_replace", fail_at_events)
    with pytest.raises(NotWrittenError, match=r"talks.yaml cannot be written: No space left"):
        writer.write(CHANGES, "x")
    monkeypatch.undo()
    assert files(root) == BEFORE
    assert writer.last() is None
    writer.write(CHANGES, "x")
    assert files(root) == AFTER


def test_a_damaged_journal_is_told_of_and_nothing_is_written(root, writer, tmp_path):
    writer.write(CHANGES, "x")
    (record,) = (tmp_path / "journal/done").iterdir()
    data = bytearray(record.read_bytes())
    data[50] ^= 1
    record.write_bytes(data)
    with pytest.raises(NotWrittenError, match="damaged"):
        writer.undo()
    assert files(root) == AFTER


def test_only_so_many_writes_are_kept(root, writer, tmp_path):
    now = BEFORE["people/anna.yaml"]
    for number in range(60):
        new = b"%d" % number
        writer.write([Change("people/anna.yaml", now, new)], "x")
        now = new
    assert len(list((tmp_path / "journal/done").iterdir())) == 50
    for _ in range(50):
        writer.undo()
    assert (root / "people/anna.yaml").read_bytes() == b"9"


# --- a crash, anywhere


def in_a_child(work):
    """Let a child process do some work; whether it came to its end."""
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException:  # noqa: BLE001 - the child must never go on with the tests
            os._exit(1)
        os._exit(0)
    return child


def die_at(step, monkeypatch):
    """Make a process end, without a farewell, at its so-manieth step that changes the disk."""
    left = [step]

    def counted(function):
        def call(*args, **options):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*args, **options)

        return call

    for name in ("open", "fsync", "replace", "rename", "link", "unlink", "mkdir", "fchmod"):
        monkeypatch.setattr(os, name, counted(getattr(os, name)))


@pytest.mark.parametrize("undoing", [False, True])
def test_a_process_that_dies_at_any_step_leaves_a_set_whole(tmp_path, monkeypatch, undoing):
    ended = False
    step = 0
    while not ended:
        root, journal = tmp_path / f"{step}/library", tmp_path / f"{step}/journal"
        for path, data in BEFORE.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)
        if undoing:
            Writer(root, journal).write(CHANGES, "x")

        def work(root=root, journal=journal, step=step):
            die_at(step, monkeypatch)
            writer = Writer(root, journal)
            if undoing:
                writer.undo()
            else:
                writer.write(CHANGES, "x")

        _, status = os.waitpid(in_a_child(work), 0)
        ended = os.WIFEXITED(status)
        assert not ended or os.WEXITSTATUS(status) == 0
        writer = Writer(root, journal)
        writer.recover()
        found = files(root)
        assert found in (BEFORE, AFTER), step
        assert writer.recover() is None
        assert (writer.last() is not None) == (found == AFTER)
        if found == AFTER:  # and it is still taken back byte for byte
            writer.undo()
            assert files(root) == BEFORE
        step += 1
    assert step > 25


def test_killed_two_hundred_times_never_torn_never_half_a_set(root, tmp_path):
    random = Random(1)  # noqa: S311 - moments, not secrets
    journal = tmp_path / "journal"
    sets = [
        {one.path: b"%d of %d\n" % (number, index) * 200 for index, one in enumerate(CHANGES)}
        for number in range(2)
    ]
    Writer(root, journal).write(
        [Change(path, BEFORE.get(path), data) for path, data in sets[0].items()], "x"
    )

    def work():
        now = 0 if files(root) == sets[0] else 1
        while True:
            Writer(root, journal).write(
                [Change(path, data, sets[1 - now][path]) for path, data in sets[now].items()], "x"
            )
            now = 1 - now

    finished = 0
    for _ in range(200):
        child = in_a_child(work)
        time.sleep(random.uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        finished += Writer(root, journal).recover() is not None
        assert files(root) in sets
    assert finished  # some of them were in the middle of it


def test_what_is_finished_leaves_later_work_alone(root, tmp_path, monkeypatch):
    writer = Writer(root, tmp_path / "journal")

    def stop(*_):
        os._exit(0)

    def work():
        monkeypatch.setattr(writer_module.Writer, "_tidy", stop)
        done = Writer._replace

        def only_first(self, change):
            if change.path.startswith("people"):
                os._exit(0)
            done(self, change)

        monkeypatch.setattr(Writer, "_replace", only_first)
        writer.write(CHANGES, "x")

    os.waitpid(in_a_child(work), 0)
    (root / "people/anna.yaml").write_bytes(b"name: mine\n")
    finished = writer.recover()
    assert finished.kept == ("people/anna.yaml",)
    assert files(root) == {**AFTER, "people/anna.yaml": b"name: mine\n"}


def test_two_writers_wait_for_each_other(root, tmp_path):
    def work(number):
        def write():
            for _ in range(20):
                while True:
                    now = (root / "people/anna.yaml").read_bytes()
                    try:
                        Writer(root, tmp_path / "journal").write(
                            [Change("people/anna.yaml", now, now + b"%d" % number)], "x"
                        )
                    except NotWrittenError:
                        continue
                    break

        return write

    children = [in_a_child(work(number)) for number in range(3)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    added = (root / "people/anna.yaml").read_bytes().removeprefix(BEFORE["people/anna.yaml"])
    assert sorted(added) == sorted(b"0" * 20 + b"1" * 20 + b"2" * 20)


def test_two_who_keep_journals_of_their_own_wait_for_each_other_too(root, tmp_path):
    """Two users of one folder, say: no change is lost, and no file takes the other's place."""

    def work(number):
        def write():
            for _ in range(15):
                while True:
                    now = (root / "people/anna.yaml").read_bytes()
                    try:
                        Writer(root, tmp_path / f"journal-{number}").write(
                            [Change("people/anna.yaml", now, now + b"%d" % number)], "x"
                        )
                    except NotWrittenError:
                        continue
                    break

        return write

    children = [in_a_child(work(number)) for number in range(3)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    added = (root / "people/anna.yaml").read_bytes().removeprefix(BEFORE["people/anna.yaml"])
    assert sorted(added) == sorted(b"0" * 15 + b"1" * 15 + b"2" * 15)


def test_who_waits_too_long_is_told(root, tmp_path, monkeypatch):
    monkeypatch.setattr(writer_module, "_SECONDS_FOR_THE_LOCK", 0)
    with (
        locked_folder(root, 0),
        pytest.raises(NotWrittenError, match="somebody else is writing"),
    ):
        Writer(root, tmp_path / "journal").write(CHANGES, "x")
    assert files(root) == BEFORE


@pytest.mark.parametrize("closed", ["library/people", "library/offices", "journal"])
def test_a_folder_that_is_read_only_is_named_and_all_stays(closed):
    with TemporaryDirectory() as folder:
        place = Path(folder)
        root, journal = place / "library", place / "journal"
        for path, data in BEFORE.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)
        for one in (place, root, journal, *(root / name for name in ("people", "offices"))):
            one.mkdir(exist_ok=True)
            one.chmod(0o777)
        (root / "events").mkdir(mode=0o777)
        (root / "sources").mkdir(mode=0o777)
        for path in (*root.iterdir(), *root.rglob("*.yaml")):
            path.chmod(0o777 if path.is_dir() else 0o666)
        (place / closed).chmod(0o555)

        def work():
            if not os.geteuid():  # nothing is closed to root
                os.seteuid(_NOBODY)
            with pytest.raises(NotWrittenError, match="Permission denied") as raised:
                Writer(root, journal).write(CHANGES, "x")
            assert closed.removeprefix("library/") in str(raised.value)
            assert "give yourself the right" in raised.value.hint

        assert os.waitpid(in_a_child(work), 0)[1] == 0
        assert files(root) == BEFORE
        (place / closed).chmod(0o777)


def test_what_a_writer_could_not_take_with_it_is_swept_by_the_next(root, writer):
    old, new, note = (
        root / "people" / name for name in (".anna.yaml.written", ".eve.yaml.written", ".note")
    )
    for one in (old, new, note):
        one.write_text("half")
    for one in (old, note):
        os.utime(one, (1_700_000_000, 1_700_000_000))
    writer.write([Change("people/karl.yaml", None, b"name: Karl\n")], "x")
    assert sorted(path.name for path in (root / "people").glob(".*")) == [new.name, note.name]
