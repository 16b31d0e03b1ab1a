"""Whatever stands in an entry, a text or a file name, nothing raw reaches a terminal."""

import json
import os
import unicodedata

import pytest
from libraries import sha256, write_library

from dossier.cli.diagnostics import ExitCode
from dossier.cli.main import COMMANDS, main

# Writes the clipboard, sets the title, clears the screen, reverses a name, hides a letter, forges a
# second line: as YAML escapes, which are good YAML.
ESCAPES = r"\e]52;c;aGk=\a\e]0;owned\a\e[2J\x9b31m\u202eevil\u2066\u200bx\0\r\ud7ff\n  forged: 1"
RAW = "\x1b]52;c;aGk=\x07\x1b[2J\x9b31m\u202eevil\u2066\u200bx\x00\r\n  forged: 1"
FIELDS = {
    "people/anna-berg.yaml": """\
name: "Anna{e}Berg"
other_names: ["A{e}", {{name: "B{e}", note: "n{e}"}}]
summary: "Sum{e}"
tags: ["t{e}"]
country: NO
tenures:
  - {{post: editor, context: "c{e}", note: "n{e}", basis: editor}}
  - {{post: editor, quotes: [{{source: daily, exact: "words of{e}", said_by: anna-berg}}]}}
statements:
  - {{source: daily, exact: "We are ready{e}", event: talks, note: "n{e}"}}
relations:
  - {{to: editor, relation: "r{e}", reverse: "v{e}", basis: editor, note: "n{e}"}}
links: [{{url: "https://x/", note: "n{e}"}}]
note: "N{e}"
"k{e}": unknown
""",
    "people/worse.yaml": """\
name: Worse
country: "{e}"
former_ids: ["{e}"]
links: ["{e}"]
tenures: [{{post: "{e}", start: "{e}"}}]
other_names: [{{name: x, use: "{e}", language: "{e}"}}]
""",
    "offices/editor.yaml": 'name: "Editor{e}"\ntype: post\npart_of: {{id: body, note: "n{e}"}}\n',
    "offices/body.yaml": 'name: "Body{e}"\ntype: body\n',
    "events/talks.yaml": """\
name: "Talks{e}"
type: "t{e}"
place: "p{e}"
topics: ["o{e}"]
note: "n{e}"
date: {{edtf: 2024, basis: editor, note: "n{e}"}}
participants:
  - {{person: anna-berg, role: "r{e}", delegation: "d{e}", as: editor, basis: editor, note: x}}
  - {{party: "p{e}", basis: editor, note: "n{e}"}}
""",
    "sources/daily.yaml": """\
title: "Title{e}"
publisher: "P{e}"
author: "A{e}"
date: 2024
sha256: {sha}
boilerplate: [{{lines: 1-1, note: "n{e}"}}]
""",
}


def is_raw(character):
    """Whether a terminal would act on a character, or show nothing for it."""
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


@pytest.fixture
def root(tmp_path):
    text = f"Teaser{RAW}\nWe are ready{RAW} and words of{RAW}, said Anna{RAW}Berg."
    data = text.encode()
    files = {path: content.format(e=ESCAPES, sha=sha256(data)) for path, content in FIELDS.items()}
    root = write_library(tmp_path / "entries", files | {"sources/daily.txt": data})
    for name in (b"a\x1b]0;owned\x07.yaml", b"b\n  forged.yaml", b"\xff.yaml", b"[b]c.yaml"):
        (root / "people" / os.fsdecode(name)).write_text("name: X\n")
    (root / "people" / "\u202elmay.yml").write_text("name: X\n")
    return root


WORDS = [
    ["check"],
    ["check", "--verbose"],
    ["list"],
    ["search", "anna"],
    ["search", "berg\x1b]0;x\x07", "+nobody\x1b[2J"],
    ["pick", "--kind", "kind\x1b[2J"],
    ["schema"],
    ["keys"],
    *(["show", id_] for id_ in ("anna-berg", "worse", "editor", "body", "talks", "daily")),
    *(["chart", id_] for id_ in ("anna-berg", "worse", "editor", "talks", "daily")),
    ["chart", "talks", "-o", "-"],
    ["show", "talks", "--format", "md"],
    ["cite", "anna-berg#editor", "--format", "line"],
    ["cite", "daily", "--format", "bibtex"],
    ["cite", "daily", "--format", "csl"],
    ["export", "csl", "--include-editor"],
    ["export", "bibtex", "--include-editor"],
    ["export", "csv", "--include-editor"],
    ["export", "gexf", "--include-editor"],
    ["export", "graphml", "--include-editor"],
    ["export", "sqlite", "--include-editor"],
    ["export", "ftm", "--include-editor"],
    ["export", "ftm-statements", "--include-editor"],
    ["export", "popolo", "--include-editor"],
    ["export", "markdown"],
    ["export", "markdown", "--include-editor"],
    ["export", "vault", "--include-editor"],
    ["export", "annotations", "--include-editor"],
    ["export", "csl", "no\x1b[2Jsuch"],
    ["export", "no\x1b[2Jsuch"],
    ["import", "popolo", "no\x1b[2Jsuch"],
    ["import", "csv", "no\x1b[2Jsuch", "--map", "x\x1b[2J=y\u202e"],
    ["show", "ann\x1b[2J"],
    ["list", "kind\x1b[2J"],
    ["list", "--nonsense\x1b[2J\x9b\u202e"],
    ["list", "a", "b\x1b[2J"],
    ["check", "no\x1b[2J\u202esuch"],
    ["no\x1b[2Jsuch"],
    ["mentions", "daily"],
    ["timeline"],
    ["timeline", "#t"],
    ["timeline", "--from", "\x1b[2J"],
    ["cite", "anna-berg#editor"],
    ["cite", "anna-berg#editor-2"],
    ["cite", "anna-berg#editor-2", "--format", "md"],
    ["cite", "anna-berg#\x1b[2J"],
    ["show", "anna-berg", "--as-of", "\x1b[2J"],
    ["prove", "daily", "x\x1b[2J"],
    ["propose", "daily"],
    ["merge", "editor", "worse"],
    ["log"],
    ["log", "--since", "no\x1b[2Jsuch"],
    ["diff"],
    ["review", "HEAD"],
    ["diff", "no\x1b[2Jsuch"],
    ["check", "--format", "github"],
    ["check", "--format", "sarif"],
    ["check", "--format", "junit"],
    ["check", "--since", "no\x1b[2Jsuch"],
    ["merge-file", "no\x1b[2Jsuch", "a", "b"],
    ["completion", "bash"],
    ["man"],
    ["new", "person", "Eve\x1b[2J Moe"],
    ["capture", "no\x1b[2Jsuch"],
    ["fix"],
    ["init", "/dev/null/\x1b[2J"],
    ["rename", "no\x1b[2J", "x\x1b[2J"],
    ["fix", "no\x1b[2J"],
    ["add", "no\x1b[2Jsuch"],
]


@pytest.mark.parametrize("as_json", [False, True], ids=["text", "json"])
@pytest.mark.parametrize("words", WORDS, ids=lambda words: ascii(" ".join(words)))
def test_nothing_raw_is_printed(words, as_json, root, capsys):
    code = main([*words, "--entries", str(root), *(["--json"] if as_json else [])])
    printed = capsys.readouterr()
    assert {ascii(one) for one in printed.out + printed.err if is_raw(one)} <= {r"'\n'"}
    assert code in {ExitCode.OK, ExitCode.FOUND, ExitCode.USAGE}
    if printed.out and as_json:
        json.loads(printed.out)


def test_every_command_is_tried():
    assert set(COMMANDS) <= {words[0] for words in WORDS}


@pytest.mark.parametrize(
    "words",
    [
        ["check", "-v"],
        ["list"],
        *(["show", id_] for id_ in ("anna-berg", "editor", "talks")),
        ["search", "anna"],
        ["timeline"],
    ],
    ids=" ".join,
)
def test_no_line_is_forged(words, root, capsys):
    """A newline in a value does not begin a line where one line is meant."""
    main([*words, "--entries", str(root)])
    printed = capsys.readouterr()
    assert [line for line in printed.out.split("\n") if line.strip().startswith("forged")] == []


def test_json_holds_the_characters_themselves_as_escapes(root, capsys):
    main(["show", "anna-berg", "--json", "--entries", str(root)])
    shown = json.loads(capsys.readouterr().out)
    assert shown["name"].startswith("Anna\x1b]52;c;aGk=\x07")


def test_a_file_name_that_is_not_utf8_survives_as_json(root, capsys):
    main(["check", "--json", "--entries", str(root)])
    paths = {one["path"] for one in json.loads(capsys.readouterr().out)["problems"]}
    assert "people/\udcff.yaml" in paths
