"""What is kept may be damaged at any byte: it costs a rebuild, and nothing false is ever said.

DOSSIER_ROUNDS flips so many bits of every cache; the suite takes a few hundred.
"""

import json
import os
import random
import sqlite3
from contextlib import closing

import msgspec
import pytest
from libraries import write_bundle

from dossier.cli.main import main
from dossier.core.search import Form, NameIndex
from dossier.files import folders, name_index, seal
from dossier.files.state import Memory, Visited, remember, remembered
from dossier.files.table import states

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
other_names: [Анна Берг]
summary: Editor of the Daily News.
tenures:
- {post: editor, quotes: [{source: daily, exact: "Anna Berg, the editor, spoke"}]}
== people/olaf-lund.yaml
name: Olaf Lund
relations:
- {to: anna-berg, relation: pupil of, quotes: [{source: daily, exact: "Olaf Lund, her pupil"}]}
== offices/editor.yaml
name: Editor
type: post
== sources/daily
Anna Berg, the editor, spoke on Monday. Olaf Lund, her pupil, was heard too.
"""
COMMANDS = (
    ["search", "berg"],
    ["search", "pupil heard"],
    ["show", "anna-berg"],
    ["list"],
    ["timeline"],
    ["check", "-v"],
)
ROUNDS = int(os.environ.get("DOSSIER_ROUNDS", "60"))


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(name_index, "WORTH_KEEPING", 0)
    # What was written this very second would not be kept: it could be written again unseen.
    monkeypatch.setattr(states, "SETTLED", -1)
    seal._key.cache_clear()
    root = tmp_path / "library"
    write_bundle(root, BUNDLE)
    yield root
    seal._key.cache_clear()


def answer(words, root, capsys):
    code = main([*words, "--entries", str(root)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def kept_files(root):
    folder = folders.cached(root, "x").parent
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_whatever_bit_of_a_cache_is_flipped_the_answers_are_the_same(root, capsys):
    truth = [answer(words, root, capsys) for words in COMMANDS]
    assert [answer(words, root, capsys) for words in COMMANDS] == truth
    names = {path.name for path in kept_files(root)}
    assert {"names", "fulltext.sqlite", "fulltext.seal", "head"} <= names
    dice = random.Random(15)  # noqa: S311 - the same flips on every run
    for _ in range(ROUNDS):
        path = dice.choice(kept_files(root))
        data = bytearray(path.read_bytes())
        if data:
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
            path.write_bytes(data)
        for words, expected in zip(COMMANDS, truth, strict=True):
            assert answer(words, root, capsys) == expected, (path.name, words)


def test_what_an_entry_said_before_an_edit_is_not_asked_of_its_file(root, capsys, monkeypatch):
    link = "relations: [{to: eve-moe, relation: pupil of, basis: editor, note: So they say.}]\n"
    (root / "people/karl-vik.yaml").write_text(f"name: Karl Vik\n{link}")
    (root / "people/eve-moe.yaml").write_text("name: Eve Moe\n")
    for words in COMMANDS:
        answer(words, root, capsys)
    kept = {path: path.read_bytes() for path in kept_files(root)}
    (root / "people/karl-vik.yaml").write_text("name: Karl Vik\n")  # the only link to Eve goes
    with monkeypatch.context() as patch:
        patch.setenv("DOSSIER_CACHE", "off")
        truth = answer(["check", "-v"], root, capsys)
    assert "nothing links to `eve-moe`" in truth[1]
    path = folders.cached(root, "table") / "entries"
    for at in range(len(kept[path]) - 1, 0, -17):
        for one, data in kept.items():
            one.write_bytes(data)
        data = bytearray(kept[path])
        data[at] ^= 1
        path.write_bytes(data)
        assert answer(["check", "-v"], root, capsys) == truth, at


@pytest.mark.parametrize("spoil", ["empty", "half", "other", "folder", "zeros"])
def test_a_cache_that_is_not_whole_is_made_anew(root, capsys, spoil):
    truth = [answer(words, root, capsys) for words in COMMANDS]
    for path in kept_files(root):
        data = path.read_bytes()
        if spoil == "folder":
            path.unlink()
            path.mkdir()
        else:
            path.write_bytes(
                {
                    "empty": b"",
                    "half": data[: len(data) // 2],
                    "other": b"SQLite format 3\0" + b"nonsense" * 900,
                    "zeros": bytes(len(data)),
                }[spoil]
            )
        found = [answer(words, root, capsys) for words in COMMANDS]
        assert found == truth, path.name


def test_a_full_text_that_says_what_no_text_says_is_not_believed(root, capsys):
    truth = answer(["search", "pupil heard"], root, capsys)
    path = folders.cached(root, "fulltext.sqlite")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE place SET text = replace(text, 'pupil', 'enemy')")
        connection.execute("UPDATE place SET claim = 'anna-berg#editor' WHERE claim IS NOT NULL")
        connection.commit()
    # Sealed by somebody who has the key: the words are looked at in the stored text all the same.
    path.with_suffix(".seal").write_bytes(seal.checksum_of_file(path, 32))
    assert answer(["search", "pupil heard"], root, capsys) == truth
    assert not path.exists(), "what lies is not kept"
    assert answer(["search", "pupil heard"], root, capsys) == truth


@pytest.mark.parametrize(
    "forms",
    [
        [Form("nobody", "person", "Nobody Berg", "Nobody Berg", "name")],
        [Form("anna-berg", "person", "Anna Bergson", "Anna Bergson", "name")],
        [Form("anna-berg", "person", "Anna Berg", "Berg the Liar", "other_names")],
    ],
)
def test_names_that_nobody_has_are_not_believed(root, capsys, forms):
    truth = answer(["search", "berg"], root, capsys)
    path = folders.cached(root, "names")
    mark = path.read_bytes()[len(name_index._LAYOUT) :][: name_index._DIGEST]
    name_index._write(path, mark, NameIndex.build(forms, {}))
    assert answer(["search", "berg"], root, capsys) == truth
    assert not path.exists()


def test_a_seal_of_another_user_is_none(root, capsys, tmp_path, monkeypatch):
    truth = [answer(words, root, capsys) for words in COMMANDS]
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "elsewhere"))
    seal._key.cache_clear()
    assert [answer(words, root, capsys) for words in COMMANDS] == truth


def test_without_a_place_for_the_key_all_works(root, capsys, tmp_path, monkeypatch):
    truth = [answer(words, root, capsys) for words in COMMANDS]
    (tmp_path / "in-the-way").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "in-the-way"))
    seal._key.cache_clear()
    assert [answer(words, root, capsys) for words in COMMANDS] == truth
    assert [answer(words, root, capsys) for words in COMMANDS] == truth


@pytest.mark.usefixtures("root")
def test_a_key_that_is_not_whole_is_made_anew(tmp_path):
    before = seal.checksum(b"text", 16)
    path = tmp_path / "state" / "dossier" / "seal"
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_bytes(b"short")
    seal._key.cache_clear()
    assert seal.checksum(b"text", 16) != before
    assert len(path.read_bytes()) == 32
    assert [one.name for one in path.parent.iterdir()] == ["seal"]


# The state file


@pytest.fixture
def state(tmp_path):
    memory = Memory((Visited("anna-berg", "a#b", 3), Visited("olaf-lund")), 1, ("anna-berg",), "я")
    remember(tmp_path, memory)
    return tmp_path / "reading.json"


def test_every_bit_of_the_state_may_be_flipped(state):
    whole = state.read_bytes()
    for at in range(len(whole)):
        for bit in range(8):
            data = bytearray(whole)
            data[at] ^= 1 << bit
            state.write_bytes(data)
            assert isinstance(remembered(state.parent), Memory)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"stops":' + b"[" * 50_000,
        b'{"current": 1e999}',
        b'{"query": "\\ud800"}',
        json.dumps({"query": "x" * 2_000_000}).encode(),
        json.dumps({"stops": [{"entry": "a", "scroll": 10**40}]}).encode(),
        msgspec.msgpack.encode(Memory()),
    ],
)
def test_no_state_is_as_good_as_a_spoilt_one(state, data):
    state.write_bytes(data)
    assert remembered(state.parent) == Memory()


def test_a_state_that_is_no_file_is_none(state):
    state.unlink()
    os.mkfifo(state)
    assert remembered(state.parent) == Memory()
