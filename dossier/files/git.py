"""git, asked so that nothing in a repository is run: what was committed, when and by whom.

A clone's settings may name programs to run, and people clone each other's libraries. Of git only
rev-parse, ls-files, ls-tree, log and cat-file are used, with everything that could start a program
switched off; what differs from the last commit is told by hashing the files here, as `status` and
`diff` would run the filters that a repository configures.
"""

import hashlib
import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from dossier.core.format.ids import KIND_OF_FOLDER

#: A question about one name, and one about a whole history.
_SECONDS, _LONG = 10, 120
_GIT: Final = (
    "git",
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", "log.showSignature=false"),
    *("-c", "log.follow=false"),
    *("-c", "log.showRoot=true"),
    *("-c", "diff.orderFile=/dev/null"),
    *("-c", "protocol.allow=never"),
)
#: Commit, parents, author, date, subject; what changed with the blobs before and after. Of a merge
#: only what is as in none of its parents: the rest is told where it was made.
_LOG: Final = (
    *("log", "-z", "--raw", "--no-abbrev", "-c", "--no-renames", "--no-ext-diff", "--no-textconv"),
    *("--no-mailmap", "--no-color", "--encoding=UTF-8", "--format=%H%x00%P%x00%an%x00%aI%x00%s"),
)
_FIELDS: Final = 5
_ABSENT: Final = "000000"
#: git's names for sorts of files: a symbolic link, and another repository.
_LINK, _MODULE = "120000", "160000"


class GitError(Exception):
    """git cannot answer; the message says why, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file that a commit changed, by its path in the library.

    `before` are its blobs in the commit's parents and `after` the one it has now; None where there
    is no file, or none that is read: a link, another repository.
    """

    path: str
    before: tuple[str | None, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit with what it changed in a library; `date` is the author's, ISO 8601."""

    id: str
    parents: tuple[str, ...]
    author: str
    date: str
    subject: str
    files: tuple[FileChange, ...] = ()

    @property
    def day(self) -> str:
        """The author's day, as the author's own clock had it."""
        return self.date[:10]

    @property
    def short(self) -> str:
        """The first characters of its id."""
        return self.id[:8]


class Repository:
    """The repository a library lies in. Paths are those in the library, `people/anna-berg.yaml`."""

    def __init__(self, root: Path) -> None:
        """Find the repository of the library in `root`.

        Raises:
            GitError: there is no git here, or no repository that it will read.
        """
        self.root = root
        found = self._ask("rev-parse", "--show-object-format", "--show-prefix").split(b"\n")
        self._hash = os.fsdecode(found[0])
        self._prefix = found[1] if len(found) > 1 else b""

    def commit(self, revision: str) -> str:
        """The id of the commit that a revision names.

        Raises:
            GitError: there is none.
        """
        words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        try:
            found = self._ask(*words)
        except GitError as error:
            hint = "name a commit, a branch or a tag; in a shallow clone, fetch it first"
            raise GitError(f"there is no commit “{revision}” here", hint) from error
        return found.decode().strip()

    @cached_property
    def head(self) -> str | None:
        """The commit that is checked out; None before the first."""
        try:
            return self.commit("HEAD")
        except GitError:
            return None

    def merge_base(self, one: str, other: str) -> str:
        """The commit from which two commits went their own ways.

        Raises:
            GitError: they have none in common.
        """
        found = self._ask("rev-parse", "--end-of-options", f"{one}...{other}").decode().split()
        base = [line[1:] for line in found if line.startswith("^")]
        if not base:
            hint = "in a shallow clone, fetch more of their history"
            raise GitError(f"{one[:8]} and {other[:8]} have no commit in common", hint)
        return base[0]

    def tree(self, commit: str, paths: Iterable[str] = ()) -> dict[str, str]:
        """The blobs of a library's files in a commit, by path; links and modules are left out.

        Args:
            commit: its id.
            paths: the files that are asked about; all of them by default.
        """
        found: dict[str, str] = {}
        data = self._ask("ls-tree", "-r", "-z", commit, "--", *paths, seconds=_LONG)
        for line in data.split(b"\0"):
            about, tab, path = line.partition(b"\t")
            if tab:
                mode, _, blob = about.decode().split(" ")
                if mode not in (_LINK, _MODULE):
                    found[os.fsdecode(path)] = blob
        return found

    def skipped(self) -> frozenset[str]:
        """The files that are committed and, in a sparse checkout, not there."""
        found = self._ask("ls-files", "-t", "-z", seconds=_LONG).split(b"\0")
        return frozenset(os.fsdecode(line[2:]) for line in found if line[:2] == b"S ")

    def blobs(self, ids: Iterable[str]) -> dict[str, bytes]:
        """What blobs hold; one that is not in this clone is left out."""
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            return {}
        asked = "".join(f"{one}\n" for one in wanted).encode()
        data = self._ask("cat-file", "--batch", given=asked, seconds=_LONG)
        return dict(_batch(data))

    def blob_of(self, data: bytes) -> str:
        """The id that git would give to a blob."""
        made = hashlib.new(self._hash, usedforsecurity=False)
        made.update(b"blob %d\0" % len(data))
        made.update(data)
        return made.hexdigest()

    def log(
        self,
        paths: Iterable[str] = KIND_OF_FOLDER,
        *,
        range_: str = "HEAD",
        since: str | None = None,
        most: int | None = None,
        skip: int = 0,
    ) -> list[Commit]:
        """The commits that changed some files or folders, the newest first.

        Args:
            paths: files and folders of the library; those of its kinds by default.
            range_: of which commits: "HEAD", or "A..B" of commits' ids.
            since: only commits made since this day (ISO 8601).
            most: only so many,
            skip: after so many others.

        Raises:
            GitError: git cannot read them.
        """
        if self.head is None:
            return []
        limits = [f"--since={since}T00:00:00"] if since else []
        limits += [f"-n{most}"] if most is not None else []
        limits += [f"--skip={skip}"] if skip else []
        data = self._ask(*_LOG, *limits, range_, "--", *paths, seconds=_LONG)
        return list(_commits(data, self._prefix))

    def shown(self, commits: Iterable[str]) -> list[Commit]:
        """Some commits with all that they changed in the library.

        Raises:
            GitError: git cannot read them.
        """
        ids = list(commits)
        if not ids:
            return []
        data = self._ask(*_LOG, "--no-walk=unsorted", *ids, "--", *KIND_OF_FOLDER, seconds=_LONG)
        return list(_commits(data, self._prefix))

    def _ask(self, *words: str, given: bytes | None = None, seconds: int = _SECONDS) -> bytes:
        """What git answers.

        Raises:
            GitError: it does not, or says that it cannot.
        """
        try:
            done = subprocess.run(  # noqa: S603 - no shell; what is not ours stands behind `--`
                (*_GIT, *words),
                cwd=self.root,
                env=_environment(),
                input=given if given is not None else b"",
                capture_output=True,
                check=False,
                timeout=seconds,
            )
        except FileNotFoundError as error:
            raise GitError(
                "git is not installed", "install git to read a library's past"
            ) from error
        except subprocess.TimeoutExpired as error:
            raise GitError(f"git {words[0]} took longer than {seconds} s") from error
        except OSError as error:
            raise GitError(f"git cannot be run: {error.strerror}") from error
        if done.returncode:
            raise _refusal(words[0], done.stderr.decode("utf-8", "replace"))
        return done.stdout


def _environment() -> dict[str, str]:
    """The environment without what would lead git elsewhere, and with its messages in English."""
    kept = {name: value for name, value in os.environ.items() if name[:4] != "GIT_"}
    return {**kept, "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}


def _refusal(word: str, said: str) -> GitError:
    """Why git refused, in the words of its first line."""
    if "not a git repository" in said or "bare repository" in said:
        hint = "`git init` and a first commit begin its history"
        return GitError("the library lies in no git repository", hint)
    first = next((line for line in said.splitlines() if line.strip()), "it said nothing")
    if "dubious ownership" in said:
        hint = "if you trust it: `git config --global --add safe.directory FOLDER`"
        return GitError("the repository belongs to somebody else, and git does not read it", hint)
    return GitError(f"git {word}: {first.removeprefix('fatal: ')}")


def _batch(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The blobs in the answer of `cat-file --batch`: a line on each, then its bytes."""
    at = 0
    while at < len(data):
        end = data.index(b"\n", at)
        words = data[at:end].decode("ascii", "replace").split(" ")
        at = end + 1
        if len(words) == 3:  # noqa: PLR2004 - id, type, size; else it says that there is none
            size = int(words[2])
            if words[1] == "blob":
                yield words[0], data[at : at + size]
            at += size + 1


def _commits(data: bytes, prefix: bytes) -> Iterator[Commit]:
    """The commits in the answer of `log`: its fields and what changed, each behind a NUL."""
    tokens = iter(data.split(b"\0"))
    head: list[str] = []
    files: list[FileChange] = []
    for token in tokens:
        stripped = token.lstrip(b"\n")
        if stripped[:1] == b":":
            path = next(tokens)
            if path.startswith(prefix):
                files.append(_file(stripped.decode(), os.fsdecode(path[len(prefix) :])))
        elif stripped:
            if head:
                yield _made(head, files)
            rest = [next(tokens) for _ in range(_FIELDS - 1)]
            head = [one.decode("utf-8", "surrogateescape") for one in (stripped, *rest)]
            files = []
    if head:
        yield _made(head, files)


def _made(head: list[str], files: list[FileChange]) -> Commit:
    id_, parents, author, date, subject = head
    return Commit(id_, tuple(parents.split()), author, date, subject, tuple(files))


def _file(about: str, path: str) -> FileChange:
    """One line of what changed: `:mode mode blob blob M`; of a merge with one for each parent."""
    parents = len(about) - len(about.lstrip(":"))
    words = about[parents:].split(" ")
    modes, blobs = words[: parents + 1], words[parents + 1 : 2 * parents + 2]
    read = [
        None if mode in (_ABSENT, _LINK, _MODULE) else blob
        for mode, blob in zip(modes, blobs, strict=True)
    ]
    return FileChange(path, tuple(read[:-1]), read[-1])


def was_committed(path: Path) -> bool:
    """Whether a commit that leads to the present one has touched a path, which may be gone by now.

    False where nobody can say: without git, outside a repository.
    """
    folder = path.parent
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    try:
        return bool(Repository(folder).log([os.path.relpath(path, folder)], most=1))
    except GitError:
        return False
