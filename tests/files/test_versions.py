"""State of another version of the program is read, and nothing of its cache is believed."""

import json

import pytest
from libraries import write_files

from dossier.cli.main import main
from dossier.core.library.record import KeptRecord
from dossier.files import folders, fulltext, name_index
from dossier.files.state import Memory, Visited, remembered
from dossier.files.table import states
from dossier.files.table.table import checked, opened

#: What the first version that remembered a place wrote, after `umer ⏎ j j q`.
FIRST_PLACE = (
    '{"stops":[{"entry":"rustem-umerov","row":"2025-07-23-final-preparations#rustem-umerov",'
    '"scroll":10}],"current":0,"recent":["rustem-umerov"],"query":"umer"}'
)
PLACE = Memory(
    stops=(Visited("rustem-umerov", "2025-07-23-final-preparations#rustem-umerov", 10),),
    recent=("rustem-umerov",),
    query="umer",
)
#: What the first version that could write kept of `dossier new person "Eve Moe" --write`.
FIRST_WRITE = (
    "259399cbe6049d93b7dcce7369d53e93\n"
    '{"what": "eve-moe", "changes": [{"path": "people/eve-moe.yaml", "before": null, '
    '"after": {"base64": "bmFtZTogRXZlIE1vZQo="}}], "takes_back": null}'
)


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(states, "SETTLED", -1)
    root = tmp_path / "library"
    names = {"anna-berg": "Anna Berg", "eve-moe": "Eve Moe"}
    write_files(root, {f"people/{id_}.yaml": f"name: {one}\n" for id_, one in names.items()})
    return root


def become(monkeypatch, version):
    """Let the program be of a version; that is told by its own files."""
    for module in (states, fulltext, name_index):
        monkeypatch.setattr(module, "program", lambda: version)


def test_the_place_an_older_version_remembered_is_there(tmp_path):
    (tmp_path / "reading.json").write_text(FIRST_PLACE)
    assert remembered(tmp_path) == PLACE


def test_so_is_that_of_a_newer_version_with_more_to_remember(tmp_path):
    newer = json.loads(FIRST_PLACE) | {"desk": {"sentence": 7}}
    newer["stops"][0]["pane"] = "evidence"
    (tmp_path / "reading.json").write_text(json.dumps(newer))
    assert remembered(tmp_path) == PLACE


def test_what_an_older_version_wrote_is_taken_back(root, capsys):
    done = folders.journal_folder(root) / "done"
    done.mkdir(parents=True)
    (done / "000001").write_text(FIRST_WRITE)
    assert main(["capture", "--undo", "--entries", str(root)]) == 0
    assert capsys.readouterr().err == "dossier: taken back: eve-moe (people/eve-moe.yaml)\n"
    assert [one.name for one in (root / "people").iterdir()] == ["anna-berg.yaml"]


def test_what_another_version_worked_out_is_not_believed(root, tmp_path, monkeypatch):
    def kept():
        library, table = opened(root, tmp_path / "table")
        checked(library, table)
        return [isinstance(one, KeptRecord) for one in library.records.values()]

    assert kept() == [False, False]
    assert kept() == [True, True]
    with monkeypatch.context() as other:
        become(other, b"another version")
        assert kept() == [False, False]
        assert kept() == [True, True]
    assert kept() == [False, False]


def test_of_all_this_nothing_is_said(root, capsys, monkeypatch):
    answers = []
    for version in (b"a version", b"another version"):
        become(monkeypatch, version)
        for words in (["check"], ["list"], ["search", "berg"], ["search", "berg"]):
            assert main([*words, "--entries", str(root)]) == 0
        answers.append(capsys.readouterr())
    assert answers[0] == answers[1]
    assert answers[0].err == ""
