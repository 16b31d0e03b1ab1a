"""Proof notes: what they say, and that anybody can run what they tell to run."""

import hashlib
import os
import re
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import load_library, write_library

from dossier.core.text import visible
from dossier.files.load import load
from dossier.views.cite import cite, to_json, to_markdown, to_text
from dossier.views.markdown import escaped, fenced
from dossier.views.proof import shell_lines

ENTRIES = """\
== offices/editor.yaml
name: Editor
type: post
seats: 1
part_of: {id: paper, basis: editor, note: Plain knowledge.}
== offices/paper.yaml
name: Daily News
type: body
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - post: editor
    note: It was long ago.
    status: conflict
    quotes:
      - {source: daily, exact: "Anna Berg, the Editor,", said_by: bo-lund}
      - {source: daily, exact: "Nobody said so."}
statements: [{source: daily, exact: "“We are ready”", event: talks}]
== people/bo-lund.yaml
name: Bo Lund
tenures: [{post: editor, quotes: [{source: daily, exact: "Bo Lund, Editor"}]}]
== events/talks.yaml
name: The talks
date: {edtf: 2024-08-20, printed: XXXX-08-20, basis: editor, note: No year is printed.}
quotes: [{source: daily, exact: "The talks were held"}]
== sources/daily.txt
The talks were held: “We are ready” said
Anna Berg, the Editor, and Bo Lund, Editor.
== sources/daily.yaml
title: "*Talks* in Oslo"
publisher: Daily
author: Cy Dahl
date: 2024-08-21
url: https://example.org/talks
sha256: SHA256
"""


@pytest.fixture
def library(library_from):
    return library_from(ENTRIES)


@pytest.fixture
def sh(tmp_path):
    """Runs lines in the folder of a library with a plain shell: the output, and if all is well."""

    def run(lines, folder=tmp_path):
        done = subprocess.run(
            ["sh"],
            input="\n".join(lines),
            cwd=folder,
            capture_output=True,
            check=False,
            text=True,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
        )
        return done.stdout, done.returncode == 0

    return run


def proof_of(tmp_path, text, exact, path="sources/daily.txt"):
    """The shell lines for a passage of a text, written where they look for it."""
    data = text.encode()
    write_library(tmp_path, {path: data})
    first_byte = data.index(exact.encode())
    return shell_lines(path, hash_of(data), first_byte, exact)


def hash_of(data):
    return hashlib.sha256(data).hexdigest()


class TestTheShellLines:
    @pytest.mark.parametrize(
        "exact",
        [
            "A plain passage.",
            """It's "quoted" with `ticks`, $HOME, $(ls), \\n, \\\\ and a ! and %s %d.""",
            "Рустем Умєров «заявив»: “так” – и точка",
            "two\nlines\n\nand more",
            "ends with newlines\n\n",
            "no\u00a0break\u202fspaces\tand tabs",
            "hid\u200bden \u202eturned\u202c and \\ back\\slash\u00ad",
            "-n begins with a hyphen",
            "\u00a0-n 100% \\0101",
            "carriage\r\nreturn",
            "🇺🇦 and 𝔘nicode",
            "'",
            "''\\''",
        ],
    )
    def test_they_prove_what_stands_there(self, tmp_path, sh, exact):
        lines = proof_of(tmp_path, f"Before it: ї“{exact}” and after.\n", exact)
        assert sh(lines) == ("sources/daily.txt: OK\nproved\n", True)

    @given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
    def test_whatever_characters_it_has(self, tmp_path_factory, exact):
        folder = tmp_path_factory.mktemp("proof")
        lines = proof_of(folder, f"|{exact}|", exact)
        done = subprocess.run(
            ["sh"], input="\n".join(lines).encode(), cwd=folder, capture_output=True, check=True
        )
        assert done.stdout.endswith(b"proved\n")

    def test_nothing_in_them_is_changed_on_its_way_through_a_terminal(self, tmp_path):
        exact = "a\u200bb\u00a0c\u202ed\r\ne"
        for line in proof_of(tmp_path, exact, exact):
            assert visible.block(line) == line
            assert "\u00a0" not in line

    @pytest.mark.parametrize(
        "changed",
        [
            "Before it, the words. After.\n",  # elsewhere
            "Before it: the  words. After.\n",  # in the passage
            "Before it: the words. After.",  # at the very end
            "",
        ],
    )
    def test_a_text_that_was_changed_fails(self, tmp_path, sh, changed):
        lines = proof_of(tmp_path, "Before it: the words. After.\n", "the words")
        (tmp_path / "sources/daily.txt").write_text(changed)
        output, fine = sh(lines)
        assert not fine
        assert "proved" not in output

    def test_so_do_words_that_stand_elsewhere(self, tmp_path, sh):
        lines = proof_of(tmp_path, "the words, the words", "the words")
        moved = [line.replace("tail -c +1 ", "tail -c +2 ") for line in lines]
        assert sh(moved)[1] is False

    def test_a_file_may_be_called_anything_a_library_allows(self, tmp_path, sh):
        lines = proof_of(tmp_path, "the words", "the words", "sources/a b'c$d.txt")
        assert sh(lines)[1] is True

    def test_those_of_every_shipped_quote_work(self, shipped, entries, sh):
        claims = [claim for record in shipped.of_kind() for claim in record.claims]
        passages = [one for claim in claims for one in cite(shipped, claim).passages]
        lines = [line for one in passages for line in one.proof]
        assert len(passages) > 300
        assert len(lines) == 2 * len(passages)
        output, fine = sh(lines, entries)
        assert fine
        assert output.count("proved\n") == len(passages)

    def test_a_note_can_be_pasted_as_it_stands(self, entries, sh, shipped):
        note = list(to_text(cite(shipped, shipped.claim("rustem-umerov#secretary-nsdc-ukraine"))))
        first = note.index("   to prove it in the folder of the library:") + 1
        assert sh(note[first : first + 2], entries)[1] is True

    def test_a_byte_order_mark_is_counted(self, tmp_path, sh):
        data = "\ufeffThe words are here.".encode()
        entry = f"title: T\nsha256: {hash_of(data)}\n".encode()
        person = "name: A\nstatements: [{source: daily, exact: The words are here.}]\n"
        write_library(
            tmp_path,
            {
                "sources/daily.txt": data,
                "sources/daily.yaml": entry,
                "people/a.yaml": person,
            },
        )
        library = load(tmp_path)
        (passage,) = cite(library, library.records["a"].claims[0]).passages
        assert passage.first_byte == 3
        assert sh(passage.proof)[1] is True


class TestTheNote:
    def test_as_text(self, library):
        note = "\n".join(to_text(cite(library, library.claim("anna-berg#editor"))))
        sha256 = library.texts["daily"].sha256
        assert note.startswith(
            "Anna Berg: Editor  [anna-berg#editor]\n"
            "basis: stated, status: conflict\n"
            "contradicted by: bo-lund#editor\n"
            "note: It was long ago.\n"
            "\n"
            "1. “Anna Berg, the Editor,”\n"
            "   said by: Bo Lund, as reported\n"
            "   source: Cy Dahl, “*Talks* in Oslo”, Daily, 2024-08-21, "
            "https://example.org/talks [daily]\n"
            "   speaks about: 2024-08-21\n"
            "   place: sources/daily.txt, line 2, bytes 45–67\n"
            f"   sha256: {sha256}\n"
            "   verdict: proved\n"
        )

    def test_a_quote_that_is_not_proved_says_so_and_has_no_proof(self, library):
        passage = cite(library, library.claim("anna-berg#editor")).passages[1]
        assert (passage.verdict, passage.proof, passage.line) == ("absent", (), None)
        note = "\n".join(to_text(cite(library, library.claim("anna-berg#editor"))))
        assert "   place: sources/daily.txt, not found\n" in note
        assert note.endswith("   verdict: absent")

    def test_of_a_text_that_was_changed_nothing_is_proved(self, tmp_path):
        folder = write_library(tmp_path / "library", ENTRIES)
        with (folder / "sources/daily.txt").open("a") as text:
            text.write("More.\n")
        library = load(folder)
        passages = cite(library, library.claim("bo-lund#editor")).passages
        assert [(one.verdict, one.proof) for one in passages] == [("unverified", ())]

    @pytest.mark.parametrize(
        ("claim", "says", "about"),
        [
            ("talks#event", "The talks", "2024-08-20✎"),
            ("anna-berg#said-we-are-ready", "Anna Berg: ““We are ready””", "2024-08-20✎"),
        ],
    )
    def test_events_and_statements(self, library, claim, says, about):
        note = cite(library, library.claim(claim))
        assert (note.says, note.passages[0].speaks_about) == (says, about)

    @pytest.mark.parametrize(
        ("claim", "says"),
        [
            ("talks#date", "The talks: date 2024-08-20✎"),
            ("editor#part-of", "Editor: part of Daily News"),
        ],
    )
    def test_the_editors_word_has_no_passage_and_says_whose_it_is(self, library, claim, says):
        note = cite(library, library.claim(claim))
        assert (note.says, note.basis, note.passages) == (says, "editor", ())
        for lines in (to_text(note), to_markdown(note)):
            assert re.search(
                r"(?i)no source is quoted: this is the editor's word", "\n".join(lines)
            )

    def test_as_json(self, library):
        note = to_json(cite(library, library.claim("anna-berg#editor")))
        assert note["claim"] == "anna-berg#editor"
        assert note["contradicted_by"] == ("bo-lund#editor",)
        first = note["passages"][0]
        assert (first["first_byte"], first["bytes"], first["line"]) == (45, 22, 2)
        assert len(first["proof"]) == 2

    def test_as_markdown(self, library):
        note = "\n".join(to_markdown(cite(library, library.claim("anna-berg#editor"))))
        assert note.startswith(
            "**Anna Berg: Editor** (`anna-berg#editor`, stated, conflict)\n\n"
            "Contradicted by `bo-lund#editor`.\n\n"
            "It was long ago.\n\n"
            "> Anna Berg, the Editor,\n>\n"
            "> — Bo Lund, reported by Cy Dahl, “\\*Talks\\* in Oslo”, Daily, 2024-08-21, "
            "https://example.org/talks, about 2024-08-21: proved\n>\n"
            "> sources/daily.txt, line 2, bytes 45–67; SHA-256 `"
        )
        assert note.endswith("proved\n```")
        assert "\n```sh\nprintf " in note


class TestMarkdown:
    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("*a* _b_ `c` [d](e) <f> #g |h| ~i~ &amp; $j$", None),
            ("- wrote Umerov", "\\- wrote Umerov"),
            ("1. First", "1\\. First"),
            ("+ and 2) more", "\\+ and 2) more"),
            ("=====", "\\====="),
            ("plain words, 5 - 3 = 2!", "plain words, 5 - 3 = 2!"),
        ],
    )
    def test_words_are_never_marks(self, text, written):
        marked = escaped(text)
        if written:
            assert marked == written
        assert re.sub(r"\\(\W|_)", r"\1", marked) == text
        assert not re.search(r"(?<!\\)[`*_\[\]<>#|~&$]", marked)

    def test_a_fence_is_longer_than_any_in_the_lines(self):
        assert fenced(("a ```` b",), "sh") == ("`````sh", "a ```` b", "`````")
        assert fenced(("a",), "sh")[0] == "```sh"


def test_a_claim_of_a_broken_library_can_be_cited(tmp_path):
    library = load_library(tmp_path / "library", ENTRIES.replace("sha256: SHA256\n", ""))
    passages = cite(library, library.claim("bo-lund#editor")).passages
    assert [(one.verdict, one.sha256, one.proof) for one in passages] == [("unverified", "", ())]
