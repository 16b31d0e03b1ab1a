"""Files are replaced whole, keep their permissions, and leave nothing behind."""

import os
import signal
import subprocess
import sys

import pytest

from dossier.files.atomic import FOR_ALL, creating, replacing

WRITER = """
import os, sys
from pathlib import Path
from dossier.files.atomic import replacing
for number in range(10_000):
    with replacing(Path(sys.argv[1])) as beside:
        beside.write_bytes(bytes([65 + number % 26]) * 200_000)
    if not number:
        print(flush=True)
"""


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664])
def test_the_permissions_of_the_old_file_are_kept(tmp_path, mode):
    path = tmp_path / "file"
    path.write_text("old")
    path.chmod(mode)
    with replacing(path) as beside:
        beside.write_text("new")
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == mode


def test_a_new_file_is_its_owners(tmp_path):
    with replacing(tmp_path / "a" / "file") as beside:
        beside.write_text("new")
    assert (tmp_path / "a" / "file").stat().st_mode & 0o777 == 0o600


def test_a_link_stays_one(tmp_path):
    real, link = tmp_path / "there" / "real", tmp_path / "link"
    real.parent.mkdir()
    real.write_text("old")
    link.symlink_to(real)
    with replacing(link) as beside:
        beside.write_text("new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert os.listdir(real.parent) == ["real"]


def test_what_is_raised_leaves_the_old_file_and_nothing_beside_it(tmp_path):
    path = tmp_path / "file"
    path.write_text("old")

    def write():
        with replacing(path) as beside:
            beside.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["file"]


def test_what_killed_writers_left_is_removed_once_it_is_old(tmp_path):
    path = tmp_path / "file"
    old, new, others, swap = (
        tmp_path / name
        for name in (
            ".file.00000000.unfinished",
            ".file.11111111.unfinished",
            ".other.00000000.unfinished",
            ".file.swp",  # an editor's, with what somebody has not saved yet
        )
    )
    for one in (old, new, others, swap):
        one.write_text("half")
    for one in (old, others, swap):
        os.utime(one, (1_700_000_000, 1_700_000_000))
    with replacing(path) as beside:
        beside.write_text("new")
    assert sorted(os.listdir(tmp_path)) == [new.name, swap.name, "file"]
    new.rename(old)
    os.utime(old, (1_700_000_000, 1_700_000_000))
    with pytest.raises(FileExistsError), creating(path):
        pass
    assert sorted(os.listdir(tmp_path)) == [swap.name, "file"]


def test_what_is_made_for_all_is_so_as_far_as_the_mask_allows(tmp_path):
    mask = os.umask(0o027)
    try:
        with replacing(tmp_path / "one", mode=FOR_ALL) as beside:
            beside.write_text("new")
        with creating(tmp_path / "other", mode=FOR_ALL) as beside:
            beside.write_text("new")
    finally:
        os.umask(mask)
    assert [one.stat().st_mode & 0o777 for one in tmp_path.iterdir()] == [0o640, 0o640]
    (tmp_path / "one").chmod(0o600)  # somebody has made it his own
    with replacing(tmp_path / "one", mode=FOR_ALL) as beside:
        beside.write_text("newer")
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o600


def test_nothing_is_created_in_the_place_of_what_comes_meanwhile(tmp_path):
    path = tmp_path / "file"

    def create():
        with creating(path) as beside:
            beside.write_text("ours")
            path.write_text("theirs")

    with pytest.raises(FileExistsError):
        create()
    assert path.read_text() == "theirs"
    assert os.listdir(tmp_path) == ["file"]


def test_a_writer_that_is_killed_at_any_moment_leaves_a_whole_file(tmp_path):
    path = tmp_path / "file"
    for pause in range(int(os.environ.get("DOSSIER_ROUNDS", "12"))):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE
        )
        process.stdout.readline()  # it has written once
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.001 * (pause % 40) + 0.002)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        data = path.read_bytes()
        assert len(data) == 200_000
        assert len(set(data)) == 1
