"""Git is asked whether it knows a path, and runs nothing of what the repository says."""

import os
import subprocess

import pytest
from libraries import git, write_bundle

from dossier.files.git import GitError, Repository, was_committed
from dossier.files.load import load
from dossier.files.revisions import Revisions
from dossier.views.blame import Blame, blame


@pytest.fixture
def repository(tmp_path):
    """A repository that has, and had, a few files."""

    git("init", "-q", cwd=tmp_path)
    (tmp_path / "kb").mkdir()
    for name in ("here", "gone", "long-gone", "[gone]"):
        (tmp_path / f"kb/{name}.yaml").write_text(name)
    git("add", ".", cwd=tmp_path)
    git("commit", "-q", "-m", "one", cwd=tmp_path)
    git("rm", "-q", "kb/long-gone.yaml", cwd=tmp_path)
    git("commit", "-q", "-m", "two", cwd=tmp_path)
    (tmp_path / "kb/gone.yaml").unlink()
    return tmp_path


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("kb/here.yaml", True),
        ("kb/gone.yaml", True),
        ("kb/long-gone.yaml", True),
        ("kb/[gone].yaml", True),
        ("kb/never.yaml", False),
        ("kb/*.yaml", False),
        ("kb/sub/never.yaml", False),
        ("kb/:(glob)*", False),
    ],
)
def test_what_was_committed_once_is_known(repository, path, expected):
    assert was_committed(repository / path) is expected


def test_nobody_knows_outside_a_repository_or_without_git(repository, tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    outside = tmp_path.parent / "outside"
    outside.mkdir(exist_ok=True)
    assert not was_committed(outside / "kb/gone.yaml")
    monkeypatch.setenv("PATH", "")
    assert not was_committed(repository / "kb/gone.yaml")


def test_what_the_settings_of_a_clone_name_is_not_run(repository):
    program = repository / "evil"
    program.write_text("#!/bin/sh\ntouch ran\n")
    program.chmod(0o755)
    said = "".join(
        f"[{section}]\n\t{key} = {program}\n"
        for section, key in [
            ("core", "fsmonitor"),
            ("core", "pager"),
            ("core", "hooksPath"),
            ("diff", "external"),
            ("pager", "log"),
            ("gpg", "program"),
        ]
    )
    with (repository / ".git/config").open("a") as config:
        config.write(said + "[log]\n\tshowSignature = true\n")
    assert was_committed(repository / "kb/gone.yaml")
    assert not list(repository.rglob("ran"))


@pytest.fixture
def library(tmp_path):
    """A library in a repository of its own, committed once and changed since."""
    root = tmp_path / "kb"
    write_bundle(
        root,
        "== people/anna-berg.yaml\nname: Anna Berg\n== people/bo-lund.yaml\nname: Bo Lund\n"
        "== sources/daily\nAnna Berg spoke in Oslo on Monday.\n",
    )
    git("init", "-q", cwd=tmp_path)
    git("add", ".", cwd=tmp_path)
    git("commit", "-qm", "one", cwd=tmp_path)
    (root / "people/anna-berg.yaml").write_text("name: Anna Berg\ntags: [press]\n")
    return root


def told(root):
    """What is said of the past, and of the present, of a library."""
    past = Revisions(Repository(root))
    log = [(one.commit.subject, [entry.id for entry in one.entries]) for one in past.log()]
    old = past.committed(past.repository.commit("HEAD"))
    return log, [one.id for one in past.between(old, past.present())]


EXPECTED = ([("one", ["anna-berg", "bo-lund", "daily"])], ["anna-berg"])


def test_neither_filters_nor_hooks_nor_aliases_of_a_clone_are_run(library):
    root = library.parent
    program = root / "evil"
    program.write_text("#!/bin/sh\ntouch $(dirname $0)/ran\ncat\n")
    program.chmod(0o755)
    settings = {
        "core.fsmonitor": program,
        "core.pager": program,
        "core.hooksPath": root,
        "core.sshCommand": program,
        "core.editor": program,
        "diff.external": program,
        "diff.evil.textconv": program,
        "diff.evil.command": program,
        "filter.evil.clean": program,
        "filter.evil.smudge": program,
        "filter.evil.process": program,
        "filter.evil.required": "true",
        "gpg.program": program,
        "log.showSignature": "true",
        "alias.log": f"!{program}",
        "alias.rev-parse": f"!{program}",
        "pager.log": program,
        "core.alternateRefsCommand": program,
        "uploadpack.packObjectsHook": program,
        "credential.helper": f"!{program}",
        "diff.orderFile": root / "no-such-file",
        "log.follow": "true",
        "log.date": "format:%Y",
        "log.diffMerges": "off",
        "diff.renames": "copies",
        "color.ui": "always",
        "i18n.logOutputEncoding": "latin1",
    }
    for name, value in settings.items():
        git("config", name, str(value), cwd=root)
    (root / ".gitattributes").write_text("* filter=evil diff=evil\n")
    for hook in ("pre-commit", "post-checkout", "post-index-change", "reference-transaction"):
        (root / ".git/hooks").mkdir(exist_ok=True)
        (root / f".git/hooks/{hook}").write_text(program.read_text())
        (root / f".git/hooks/{hook}").chmod(0o755)
    assert told(library) == EXPECTED
    assert not list(root.rglob("ran"))


def test_a_bare_repository_inside_a_clone_is_no_repository_of_the_library(tmp_path):
    root = tmp_path / "kb"
    write_bundle(root, "== people/anna-berg.yaml\nname: Anna Berg\n")
    git("init", "-q", "--bare", cwd=root)
    with pytest.raises(GitError, match="lies in no git repository"):
        Repository(root)


def test_worktrees_shallow_clones_detached_heads_and_submodules(library, tmp_path):
    root = library.parent
    git("commit", "-qam", "two", cwd=root)
    second = ([("two", ["anna-berg"]), *EXPECTED[0]], [])
    assert told(library) == second
    git("worktree", "add", "-q", "--detach", str(tmp_path / "tree"), cwd=root)
    assert told(tmp_path / "tree/kb") == second
    git("clone", "-q", "--depth", "1", f"file://{root}", str(tmp_path / "shallow"), cwd=tmp_path)
    log, changed = told(tmp_path / "shallow/kb")
    assert [subject for subject, _ in log] == ["two"]
    assert not changed
    outer = tmp_path / "outer"
    outer.mkdir()
    git("init", "-q", cwd=outer)
    allow = ("-c", "protocol.file.allow=always")
    git(*allow, "submodule", "add", "-q", f"file://{root}", "inner", cwd=outer)
    assert told(outer / "inner/kb") == second


def test_what_a_sparse_checkout_leaves_out_is_not_gone(library):
    git("commit", "-qam", "two", cwd=library.parent)
    git("sparse-checkout", "set", "--no-cone", "/kb/people/anna-berg.yaml", cwd=library.parent)
    assert not (library / "people/bo-lund.yaml").exists()
    assert told(library)[1] == []


def test_authors_messages_and_files_in_any_bytes(library):
    (library / "people").joinpath(os.fsdecode(b"caf\xe9.yaml")).write_bytes(b"name: Caf\xe9\n")
    git("add", ".", cwd=library.parent)
    git(
        *("-c", "i18n.commitEncoding=latin1", "commit", "-q", "-m", b"caf\xe9"),
        cwd=library.parent,
        GIT_AUTHOR_NAME=os.fsdecode(b"Ren\xe9"),
    )
    newest = Repository(library).log()[0]
    assert (newest.author, newest.subject) == ("René", "café")
    assert told(library)[0][0][1] == ["anna-berg"]


def test_a_merge_is_told_of_once(library):
    root = library.parent
    git("commit", "-qam", "ours", cwd=root)
    git("checkout", "-q", "-b", "side", "HEAD~1", cwd=root)
    (library / "people/bo-lund.yaml").write_text("name: Bo Lund\ntags: [side]\n")
    git("commit", "-qam", "theirs", cwd=root)
    git("merge", "-q", "--no-ff", "-m", "merge", "main", cwd=root)
    said = [(subject, ids) for subject, ids in told(library)[0] if subject != "one"]
    assert sorted(said) == [("ours", ["anna-berg"]), ("theirs", ["bo-lund"])]


def test_what_a_merge_changes_by_itself_is_told_as_its_own(library):
    root = library.parent
    git("commit", "-qam", "ours", cwd=root)
    git("checkout", "-q", "-b", "side", "HEAD~1", cwd=root)
    (library / "people/anna-berg.yaml").write_text("name: Anna Berg\ntags: [side]\n")
    git("commit", "-qam", "theirs", cwd=root)
    with pytest.raises(subprocess.CalledProcessError):
        git("merge", "-q", "main", cwd=root)
    merged = "name: Anna Berg\ntags: [side, press]\nsummary: Hers.\n"
    (library / "people/anna-berg.yaml").write_text(merged)
    git("commit", "-qam", "merge", cwd=root)
    merge = next(Revisions(Repository(library)).log())
    assert merge.commit.subject == "merge"
    assert [(fact.what, fact.after) for fact in merge.entries[0].differences] == [
        ("summary", "Hers.")
    ]


def test_before_the_first_commit_there_is_no_past(tmp_path):
    write_bundle(tmp_path, "== people/anna-berg.yaml\nname: Anna Berg\n")
    git("init", "-q", cwd=tmp_path)
    past = Revisions(Repository(tmp_path))
    assert list(past.log()) == []
    assert [one.id for one in past.between({}, past.present())] == ["anna-berg"]


def test_who_added_a_claim_and_since_when_it_stands_so(library):
    root = library.parent
    file = library / "people/anna-berg.yaml"

    def commit(text, subject):
        file.write_text(text)
        git("commit", "-qam", subject, cwd=root)

    first = "name: Anna Berg\ntenures:\n- post: editor\n  quotes: [daily: Anna Berg spoke]\n"
    commit(first, "two")
    second = first.replace("spoke]", "spoke, daily: in Oslo on]")
    commit(second, "three")
    commit(f"# reviewed\n{second}tags: [press]\n", "four")
    file.write_text(file.read_text() + "born: {edtf: 1970, basis: editor, note: Known.}\n")
    record = load(library).records["anna-berg"]
    found = Revisions(Repository(library)).origins(record)
    editor = found["editor"]
    assert (editor.added.subject, editor.changed.subject, editor.is_open) == ("two", "three", False)
    assert {words: one.subject for (_, words), one in editor.quotes.items()} == {
        "Anna Berg spoke": "two",
        "in Oslo on": "three",
    }
    assert found["born"].is_open
    assert found["born"].added is None
    assert blame(editor) == Blame(
        f"added 2025-03-01 by Eve Moe ({editor.added.short}); "
        f"so since 2025-03-01 by Eve Moe ({editor.changed.short})",
        {("daily", "in Oslo on"): f"added 2025-03-01 by Eve Moe ({editor.changed.short})"},
    )
    assert blame(found["born"]).claim == "not committed yet"
