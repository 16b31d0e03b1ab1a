"""Somebody who changes the files of a library at random, and what makes two libraries the same."""

from random import Random

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
