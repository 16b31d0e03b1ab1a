"""Whatever changes: what is read and checked again is what reading and checking all would give."""

import os
import shutil
from pathlib import Path
from random import Random

import pytest

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
FOLDERS = ("people", "offices", "events", "sources")


def same(one, other):
    """Whether two libraries say the same, be they read or kept."""
    assert list(one.records) == list(other.records)
    for id_, record in other.records.items():
        assert (one.records[id_].kind, one.records[id_].path) == (record.kind, record.path)
        assert one.records[id_].entry == record.entry
        assert one.records[id_].name == record.name
    assert dict(one.broken) == dict(other.broken)
    assert list(one.texts) == list(other.texts)
    for id_, text in other.texts.items():
        mine = one.texts[id_]
        assert (mine.path, mine.text, mine.sha256, mine.intact, mine.boilerplate) == (
            text.path,
            text.text,
            text.sha256,
            text.intact,
            text.boilerplate,
        )
    assert dict(one.shelf.former) == dict(other.shelf.former)
    assert one.shelf.hidden == other.shelf.hidden
    assert dict(one.ties.by_target) == dict(other.ties.by_target)
    assert one.ties.loose == other.ties.loose
    assert one.lost_links == other.lost_links
    assert one.problems == other.problems
    for source in other.texts:
        assert one.prints.mentions(source) == other.prints.mentions(source)
    for id_ in other.records:
        assert one.prints.places(id_) == other.prints.places(id_)


class Hand:
    """Somebody who changes files at random."""

    def __init__(self, root, seed):
        self.root, self.random = root, Random(seed)  # noqa: S311
        self.bin = {}

    def change(self):
        """One change; gives what was done."""
        ways = (
            self.edit,
            self.edit,
            self.edit,
            self.take_line,
            self.remove,
            self.restore,
            self.copy,
            self.break_,
            self.text,
            self.misname,
            self.original,
        )
        return self.random.choice(ways)() if self._is_left() else "nothing"

    def _is_left(self):
        return all(any(self.root.glob(f"sources/*.{ending}")) for ending in ("txt", "yaml"))

    def any(self, pattern):
        return self.random.choice(sorted(self.root.glob(pattern)))

    def edit(self):
        path = self.any("*/*.yaml")
        more = self.random.choice(
            (
                "# a word\n",
                "tags: [new]\n",
                "other_names: [{name: Somebody New}]\n",
                "former_ids: [old-one]\n",
                f"former_ids: [{self.any('*/*.yaml').stem}]\n",
                f"relations: [{{relation: knows, to: {self.any('*/*.yaml').stem}}}]\n",
                "relations: [{relation: knows, to: nobody-at-all}]\n",
                "text: other.txt\n",
                "boilerplate: [{lines: 1, note: x}]\n",
                "sha256: 0\n",
            )
        )
        path.write_bytes(path.read_bytes() + more.encode())
        return f"{path.name} + {more!r}"

    def take_line(self):
        path = self.any("*/*.yaml")
        lines = path.read_bytes().splitlines(keepends=True)
        if lines:
            del lines[self.random.randrange(len(lines))]
        path.write_bytes(b"".join(lines))
        return f"a line of {path.name}"

    def remove(self):
        path = self.any("*/*.*")
        self.bin[path] = path.read_bytes()
        path.unlink()
        return f"no {path.name}"

    def restore(self):
        if not self.bin:
            return "nothing"
        path = self.random.choice(sorted(self.bin))
        path.write_bytes(self.bin.pop(path))
        return f"{path.name} again"

    def copy(self):
        path = self.any("*/*.yaml")
        folder = self.random.choice(FOLDERS)
        name = self.random.choice((path.stem, f"{path.stem}-2", "old-one", "other"))
        (self.root / folder / f"{name}.yaml").write_bytes(path.read_bytes())
        return f"{path.name} as {folder}/{name}"

    def break_(self):
        path = self.any("*/*.yaml")
        self.bin.setdefault(path, path.read_bytes())
        path.write_bytes(self.random.choice((b"[", b"", b"\xff\xfe", b"name: [")))
        return f"{path.name} broken"

    def text(self):
        path = self.any("sources/*.txt")
        data = path.read_bytes()
        more = self.random.choice((b" more", b"\xff", b"", b"\r\n", b" Umerov"))
        path.write_bytes(data + more if more else data[:-1])
        return f"text {path.name} {more!r}"

    def misname(self):
        path = self.any("*/*.yaml")
        ending = self.random.choice((".yml", ".yaml.txt", " copy.yaml"))
        path.rename(path.with_name(path.stem + ending))
        return f"{path.name} misnamed"

    def original(self):
        path = self.any("sources/*.yaml")
        (self.root / "sources" / "page.html").write_bytes(b"<p>x")
        path.write_bytes(path.read_bytes() + b"original: {file: page.html, sha256: " + b"0" * 64)
        return f"original of {path.name}"


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
