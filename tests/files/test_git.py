"""Git is asked whether it knows a path, and runs nothing of what the repository says."""

import subprocess

import pytest

from dossier.files.git import was_committed


@pytest.fixture
def repository(tmp_path):
    """A repository that has, and had, a few files."""

    def git(*words):
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *words], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    (tmp_path / "kb").mkdir()
    for name in ("here", "gone", "long-gone", "[gone]"):
        (tmp_path / f"kb/{name}.yaml").write_text(name)
    git("add", ".")
    git("commit", "-q", "-m", "one")
    git("rm", "-q", "kb/long-gone.yaml")
    git("commit", "-q", "-m", "two")
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
