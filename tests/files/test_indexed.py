"""After a change the kept indexes are used still, with what has changed laid over them."""

import json

import pytest
from libraries import write_bundle, write_files

from dossier.cli.main import main
from dossier.files import folders, name_index, seal
from dossier.files.table import states, table

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
- {post: editor, quotes: [{source: daily, exact: "Anna Berg, the editor, spoke"}]}
== people/olaf-lund.yaml
name: Olaf Lund
== people/eve-moe.yaml
name: Eve Moe
== offices/editor.yaml
name: Editor
type: post
== events/launch.yaml
name: Launch of the ferry
participants:
- {person: olaf-lund, basis: editor, note: Seen there.}
== sources/daily
Anna Berg, the editor, spoke on Monday. Olaf Lund was heard at the harbour too.
"""
QUERIES = (
    "berg",
    "lund",
    "moe",
    "holm",
    "harbour",
    "quay",
    "editor spoke",
    "launch",
    "type:person",
)


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(name_index, "WORTH_KEEPING", 0)
    monkeypatch.setattr(name_index, "WORTH_LAYING_OVER", 0)
    # What was written this very second would not be kept: it could be written again unseen.
    monkeypatch.setattr(states, "SETTLED", -1)
    seal._key.cache_clear()
    root = tmp_path / "library"
    write_bundle(root, BUNDLE)
    yield root
    seal._key.cache_clear()


@pytest.fixture
def answers(root, capsys, monkeypatch):
    """What is found by some queries: ids and what matched."""

    def ask(*, cached=True):
        found = {}
        with monkeypatch.context() as patch:
            if not cached:
                patch.setenv("DOSSIER_CACHE", "off")
            _ask(found)
        return found

    def _ask(found):
        capsys.readouterr()
        for query in QUERIES:
            main(["search", query, "--json", "--entries", str(root)])
            hits = json.loads(capsys.readouterr().out)
            found[query] = sorted((one["id"], one["field"], one["matched"]) for one in hits)

    return ask


def kept(root):
    """The bytes of the kept indexes."""
    names, texts = (folders.cached(root, name) for name in ("names", "fulltext.sqlite"))
    return names.read_bytes(), texts.read_bytes()


CHANGES = {
    "another name": ("people/olaf-lund.yaml", "name: Olav Holm\n"),
    "another name, and one more": ("people/eve-moe.yaml", "name: Eve Moe\nother_names: [Lund]\n"),
    "a new entry": ("people/per-holm.yaml", "name: Per Holm\nsummary: Lives at the quay.\n"),
    "an entry that cannot be read": ("people/eve-moe.yaml", "name: [\n"),
    "another text": ("sources/daily.txt", "Anna Berg, the editor, spoke at the quay on Monday.\n"),
    "other quotes": ("people/anna-berg.yaml", "name: Anna Berg\nsummary: Wrote of the quay.\n"),
    "no entry": ("people/olaf-lund.yaml", None),
}


def change(root, path, text):
    if text is None:
        (root / path).unlink()
    else:
        write_files(root, {path: text})


@pytest.mark.parametrize("what", CHANGES)
@pytest.mark.parametrize("settled", [True, False], ids=["settled", "just now"])
def test_what_is_found_after_a_change_is_what_is_there(root, answers, monkeypatch, what, settled):
    answers()
    before = kept(root)
    if not settled:
        monkeypatch.setattr(states, "SETTLED", 10**12)
    change(root, *CHANGES[what])
    assert answers() == answers(cached=False)
    assert kept(root) == before, "the indexes are those of before"
    assert answers() == answers(cached=False)


def test_one_change_after_the_other_is_laid_over(root, answers):
    answers()
    before = kept(root)
    for path, text in CHANGES.values():
        change(root, path, text)
        assert answers() == answers(cached=False)
    assert kept(root) == before


def test_an_index_of_the_day_after_is_laid_over_too(root, answers):
    change(root, *CHANGES["a new entry"])
    main(["list", "--entries", str(root)])
    change(root, *CHANGES["another name"])
    answers()
    before = kept(root)
    change(root, *CHANGES["other quotes"])
    assert answers() == answers(cached=False)
    assert kept(root) == before


def test_after_many_changes_the_indexes_are_made_anew(root, answers, monkeypatch):
    monkeypatch.setattr(table, "_MOST_BESIDE", 1)
    answers()
    before = kept(root)
    for what in ("another name", "other quotes", "a new entry"):
        change(root, *CHANGES[what])
        assert answers() == answers(cached=False)
    assert all(one != other for one, other in zip(kept(root), before, strict=True))
