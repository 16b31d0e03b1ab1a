"""`dossier add`: bytes as received, an entry that a check accepts, and nobody surprised."""

import hashlib
import json
import os
import pty
import subprocess
import sys
from contextlib import suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pypdf
import pytest
from libraries import write_library

from dossier.cli.main import main
from dossier.core.checks.check import check
from dossier.core.format.entries import Source
from dossier.core.problems import Severity
from dossier.files.load import load

STEM = "nordpost-2026-03-12-harbour-talks"
BODY = """\
Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, \
Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link. The talks lasted four \
hours and ended without an agreement. "We will not close the harbour again this winter," Sarkaine \
told reporters after the talks. Haugland said that the Port Authority needed a state guarantee \
before any new quay could be built. The ferry link was suspended on 4 January after ice damaged \
two piers. Sarkaine, who has been minister for less than a year, promised to send a draft \
guarantee to the Port Authority by the end of the month. Haugland called the draft "a first honest \
step". The two sides will meet again in Velmar in April.
"""
HEADLINE = "Karvelian minister meets port authority over winter ferry link"
ARTICLE = f"{HEADLINE}\n\nBy Tove Brandl, Nordpost, 12 March 2026\n\n{BODY}"
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{HEADLINE} - Nordpost</title>
<meta property="og:site_name" content="Nordpost"><meta property="og:title" content="{HEADLINE}">
<meta name="author" content="Tove Brandl">
<meta property="article:published_time" content="2026-03-12T08:15:00+01:00">
<link rel="canonical" href="https://nordpost.example/2026/03/harbour-talks"></head><body>
<nav><a href="/">Home</a><a href="/s">Subscribe</a></nav>
<article><h1>{HEADLINE}</h1>{"".join(f"<p>{one}.</p>" for one in BODY.strip(".").split(". "))}
</article><footer>All rights reserved.</footer></body></html>
"""


@pytest.fixture
def root(tmp_path):
    return write_library(tmp_path / "entries", {"people/anna-berg.yaml": "name: Anna Berg\n"})


@pytest.fixture
def add(root, tmp_path, capsys):
    """Runs `dossier add` on some bytes in a file; gives its code and what it printed."""

    def run(content, *words, name="article.txt"):
        data = content if isinstance(content, bytes) else content.encode()
        (tmp_path / name).write_bytes(data)
        code = main(["add", str(tmp_path / name), "--entries", str(root), *words])
        return code, capsys.readouterr()

    return run


def source(root, id_):
    """A source as it is loaded, and the library it is in; nothing is wrong with it."""
    library = load(root)
    entry = library.typed(id_, Source)
    assert entry, sorted(library.records)
    assert [one for one in check(library) if one.severity is not Severity.INFO] == []
    return entry, library


def test_an_article_is_stored_byte_for_byte_and_its_entry_passes_the_check(add, root):
    code, printed = add(ARTICLE, "--subject", "harbour-talks", "--write", name=f"{STEM}.txt")
    assert code == 0
    assert (root / f"sources/{STEM}.txt").read_bytes() == ARTICLE.encode()
    assert (root / f"sources/{STEM}.yaml").read_text() == printed.out
    entry, library = source(root, STEM)
    assert entry.title == HEADLINE
    assert (entry.publisher.name, entry.publisher.basis) == ("Nordpost", None)
    assert (entry.author.name, entry.author.basis) == ("Tove Brandl", None)
    assert (entry.date.edtf, entry.date.basis) == ("2026-03-12", None)
    assert entry.language == "en"
    assert library.texts[STEM].intact


def test_what_only_stands_in_the_byline_is_inferred(add, root):
    assert add(ARTICLE, "--subject", "harbour-talks", "--write")[0] == 0
    entry, _ = source(root, STEM)
    assert (entry.publisher.name, entry.publisher.basis) == ("Nordpost", "inferred")


def test_without_write_nothing_is_written(add, root):
    code, printed = add(ARTICLE)
    assert code == 0
    assert "nothing is written yet" in printed.err
    assert not (root / "sources").exists()


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + ARTICLE.encode(),
        b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode(),
        ARTICLE.rstrip("\n").encode(),
        f"\n\n \n{ARTICLE}\n\n".encode(),
        ARTICLE.replace(" hours", "\u00a0hours").replace("Velmar", "Ve\u0301lmar").encode(),
    ],
    ids=["CR LF", "mark", "mark and CR LF", "no line break", "blank lines", "odd characters"],
)
def test_every_byte_stays(add, root, data):
    assert add(data, "--id", "a-story", "--write")[0] == 0
    assert (root / "sources/a-story.txt").read_bytes() == data
    entry, library = source(root, "a-story")
    assert entry.title == HEADLINE
    assert entry.author.name == "Tove Brandl"
    assert library.texts["a-story"].intact


def test_standard_input(root, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(ARTICLE.encode())))
    assert main(["add", "-", "--entries", str(root), "--write", "--id", "talks"]) == 0
    assert (root / "sources/talks.txt").read_bytes() == ARTICLE.encode()
    assert "written" in capsys.readouterr().err


def test_a_text_that_lies_there_already_is_described(root, capsys):
    (root / "sources").mkdir()
    (root / f"sources/{STEM}.txt").write_text(ARTICLE)
    words = ["add", str(root / f"sources/{STEM}.txt"), "--write", "--entries", str(root)]
    assert main(words) == 0
    assert f"written: sources/{STEM}.yaml;" in capsys.readouterr().err
    source(root, STEM)


def test_a_file_that_an_entry_would_take_is_never_replaced(add, root):
    (root / "sources").mkdir()
    (root / f"sources/{STEM}.txt").write_text("Somebody else's.\n")
    code, printed = add(ARTICLE, "--id", STEM, "--write")
    assert code == 1
    assert f"taken by sources/{STEM}.txt" in printed.err
    assert (root / f"sources/{STEM}.txt").read_text() == "Somebody else's.\n"
    code, printed = add(ARTICLE, "--subject", "harbour-talks")
    assert code == 1
    proposed = add(ARTICLE)[1].err
    assert "sources/nordpost-2026-03-12-karvelian-minister-meets.txt" in proposed


def test_a_proposed_id_that_is_taken_gets_a_number(add):
    title = ("--title", "Ferry", "--publisher", "Nordpost", "--date", "2026")
    assert add(BODY, *title, "--write")[0] == 0
    code, printed = add("Another story altogether, of which nobody has heard.", *title, "--write")
    assert code == 0
    assert "sources/nordpost-2026-ferry-2.yaml" in printed.err


def test_copies_are_refused_and_named(add):
    assert add(ARTICLE, "--id", "talks", "--write")[0] == 0
    code, printed = add(ARTICLE)
    assert (code, "stored already: talks" in printed.err) == (1, True)
    code, printed = add(ARTICLE.replace("four", "five"))
    assert (code, "much like what is stored: talks (9" in printed.err) == (1, True)
    code, printed = add(ARTICLE.replace("four", "five"), "--anyway", "--json")
    assert code == 0
    (alike,) = json.loads(printed.out)["alike"]
    assert alike["source"] == "talks"
    assert 0.9 < alike["shared"] < 1


def test_another_story_of_the_same_talks_is_stored(add):
    other = """Port chief wants a guarantee

    Teodor Haugland, who heads the Velmar Port Authority, has told Karvelia's Minister of Transport,
    Ilma Sarkaine, that no quay will be built unless the state stands surety for it. The two had met
    in Velmar on Tuesday. After four hours they parted without an agreement.
    """
    assert add(ARTICLE, "--id", "talks", "--write")[0] == 0
    assert add(other, "--id", "guarantee", "--write")[0] == 0


def test_every_value_can_be_given(add, root):
    code, _ = add(
        ARTICLE,
        *("--id", "talks", "--title", "Talks in Velmar", "--publisher", "Velmar Times"),
        *("--author", "T. B.", "--date", "2026-03-13", "--language", "en-GB"),
        *("--url", "https://velmar.example/1", "--retrieved", "2026-03-14"),
        *("--boilerplate", "1-2", "--boilerplate", "4", "--write"),
    )
    assert code == 0
    entry, _ = source(root, "talks")
    assert entry.title == "Talks in Velmar"
    assert (entry.publisher.name, entry.publisher.basis) == ("Velmar Times", "editor")
    assert (entry.author.name, entry.author.basis) == ("T. B.", "editor")
    assert (entry.date.edtf, entry.date.basis) == ("2026-03-13", "editor")
    assert (entry.language, entry.url) == ("en-GB", "https://velmar.example/1")
    assert entry.retrieved.edtf == "2026-03-14"
    assert [one.span for one in entry.boilerplate] == [(1, 2), (4, 4)]
    assert "title is the editor's" in entry.note


def test_a_hostile_article_reaches_no_terminal_raw(add, root):
    raw = "\x1b[31m\u202e\x9b"
    text = ARTICLE.replace("Karvelian", f"Kar{raw}velian").replace("Tove", f"To{raw}ve")
    for words in ((), ("--json",), ("--id", "talks", "--write")):
        code, printed = add(text, *words)
        assert code == 0
        assert not set(raw[0] + raw[-2:]) & set(printed.out + printed.err)
    assert load(root).typed("talks", Source).title.startswith(f"Kar{raw}velian")


# --- pages, PDFs, other encodings


def test_a_page_keeps_its_bytes_and_says_what_only_it_says(add, root):
    code, printed = add(PAGE, "--subject", "harbour-talks", "--write", name="page.html")
    assert code == 0, printed.err
    assert (root / f"sources/{STEM}.html").read_bytes() == PAGE.encode()
    entry, library = source(root, STEM)
    assert entry.original.file == f"{STEM}.html"
    assert entry.original.sha256 == hashlib.sha256(PAGE.encode()).hexdigest()
    assert entry.title == HEADLINE
    text = library.texts[STEM].text
    assert "We will not close the harbour again this winter" in text
    assert "Subscribe" not in text
    assert (entry.url, entry.language) == ("https://nordpost.example/2026/03/harbour-talks", "en")
    assert entry.date.edtf == "2026-03-12"
    for one in (entry.publisher, entry.author, entry.date):
        assert (one.basis, one.quotes) == ("editor", ())
        assert "metadata" in one.note


def test_what_a_page_prints_is_quoted(add, root):
    page = PAGE.replace("</h1>", "</h1><p>By Tove Brandl, Nordpost, 12 March 2026</p>")
    assert add(page, "--id", "talks", "--write", name="page.html")[0] == 0
    entry, _ = source(root, "talks")
    assert [one.basis for one in (entry.publisher, entry.author, entry.date)] == [None] * 3
    assert entry.date.printed == "2026-03-12"


def test_the_same_page_is_not_stored_twice(add):
    assert add(PAGE, "--id", "talks", "--write", name="page.html")[0] == 0
    code, printed = add(PAGE, "--id", "other", name="page.html")
    assert (code, "stored already: talks" in printed.err) == (1, True)
    code, printed = add(ARTICLE)
    assert (code, "much like what is stored: talks" in printed.err) == (1, True)


def test_an_original_that_changes_is_found(add, root):
    assert add(PAGE, "--id", "talks", "--write", name="page.html")[0] == 0
    (root / "sources/talks.html").write_text(PAGE.replace("four", "five"))
    assert {one.rule.code for one in check(load(root))} & {"T106", "T107"} == {"T107"}
    (root / "sources/talks.html").unlink()
    assert {one.rule.code for one in check(load(root))} & {"T106", "T107"} == {"T106"}


@pytest.mark.parametrize(
    "page", ["<!DOCTYPE html><title>x</title>", "<html><body></body></html>", "<p>", "<html \0>"]
)
def test_a_page_without_an_article(add, root, page):
    code, printed = add(page, "--write", "--title", "x")
    assert code == 2
    assert "Traceback" not in printed.err
    assert not (root / "sources").exists()


def pdf(*lines, title=""):
    """A PDF of one page, as small as one can be."""
    words = " ".join(f"({line}) Tj T*" for line in lines)
    content = f"BT /F1 11 Tf 14 TL 40 780 Td {words} ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 7 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({title}) /Author (user) >>".encode("latin-1"),
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer << /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end % (size, len(data))


STORY = ["Ferry link reopens", "By Tove Brandl, Nordpost, 12 March 2026", "The ferry sails again."]


def test_a_pdf_keeps_its_bytes(add, root):
    data = pdf(*STORY, title="Ferry link reopens")
    code, printed = add(data, "--write", name="article.pdf")
    assert code == 0, printed.err
    id_ = "nordpost-2026-03-12-ferry-link-reopens"
    assert (root / f"sources/{id_}.pdf").read_bytes() == data
    entry, library = source(root, id_)
    assert entry.original.file == f"{id_}.pdf"
    assert (entry.title, entry.note) == ("Ferry link reopens", None)
    assert (entry.author.name, entry.date.edtf) == ("Tove Brandl", "2026-03-12")
    assert library.texts[id_].text == "\n".join(STORY) + "\n"


def test_the_headline_of_a_pdf_without_a_title_is_a_guess(add):
    code, printed = add(pdf(*STORY), "--json", name="article.pdf")
    assert code == 0
    assert json.loads(printed.out)["values"]["title"]["how"] == "guessed"


def encrypted():
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf(*STORY)))
    writer.encrypt("secret", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf(), "no text was found in it"),
        (b"%PDF-1.4\nnothing of the sort", "the PDF cannot be read"),
        (pdf(*STORY)[:300], "the PDF cannot be read"),
        (encrypted(), "the PDF is encrypted"),
    ],
    ids=["scanned", "no PDF", "cut off", "encrypted"],
)
def test_a_pdf_that_cannot_be_read(add, root, data, message):
    code, printed = add(data, "--write", "--title", "x", name="article.pdf")
    assert (code, message in printed.err) == (2, True), printed.err
    assert len(printed.err.splitlines()) == 2
    assert not (root / "sources").exists()


@pytest.mark.parametrize(
    ("module", "content", "name"), [("trafilatura", PAGE, "html"), ("pypdf", pdf(*STORY), "pdf")]
)
def test_without_the_extra_the_way_out_is_said(add, monkeypatch, module, content, name):
    monkeypatch.setitem(sys.modules, module, None)
    code, printed = add(content)
    assert code == 2
    assert f"pip install 'dossier[{name}]'" in printed.err


def test_another_encoding_is_converted_and_its_bytes_are_kept(add, root):
    text = (
        "Пором знову ходить\n\nПоромна лінія між Вельмаром та островами знову працює з вівторка.\n"
    )
    data = text.encode("windows-1251")
    code, printed = add(data, "--write")
    assert (code, "--encoding WINDOWS-1251" in printed.err) == (2, True)
    assert add(data, "--encoding", "WINDOWS-1251", "--id", "ferry", "--write")[0] == 0
    assert (root / "sources/ferry.original.txt").read_bytes() == data
    assert (root / "sources/ferry.txt").read_bytes() == text.encode()
    entry, _ = source(root, "ferry")
    assert (entry.language, entry.original.file) == ("uk", "ferry.original.txt")


def test_a_text_larger_than_a_library_takes(add, monkeypatch):
    monkeypatch.setenv("DOSSIER_TEXT_LIMIT", "1")
    code, printed = add("word " * 300_000, "--title", "x")
    assert (code, "larger than" in printed.err) == (2, True)


def test_a_pipe_is_not_waited_for(root, tmp_path, capsys):
    os.mkfifo(tmp_path / "pipe")
    assert main(["add", str(tmp_path / "pipe"), "--entries", str(root)]) == 2
    assert "not a regular file" in capsys.readouterr().err


# --- at a terminal


def at_terminal(root, path, *answers):
    """What is seen at a terminal, and the exit code, where somebody types some answers."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "dossier", "add", str(path), "--entries", str(root)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "DOSSIER_CACHE": "off"},
        start_new_session=True,
    )
    os.close(theirs)
    os.write(ours, "".join(f"{one}\n" for one in answers).encode())
    seen = b""
    with suppress(OSError):  # EIO is the end of a terminal that nobody writes to any more
        while piece := os.read(ours, 4096):
            seen += piece
    os.close(ours)
    return seen.decode(), process.wait(60)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / f"{STEM}.txt"
    path.write_text(ARTICLE)
    return path


def test_at_a_terminal_the_subject_is_asked_for_and_return_writes(root, article):
    seen, code = at_terminal(root, article, "harbour talks", "")
    assert code == 0
    assert "subject of the id [karvelian-minister-meets]: nordpost-2026-03-12-" in seen
    assert f"⏎ writes sources/{STEM}.txt and sources/{STEM}.yaml" in seen
    source(root, STEM)


def test_at_a_terminal_anything_else_writes_nothing(root, article):
    seen, code = at_terminal(root, article, "", "no")
    assert (code, "nothing is written" in seen) == (1, True)
    assert not (root / "sources").exists()


def test_at_a_terminal_a_missing_headline_is_asked_for(root, tmp_path):
    path = tmp_path / "bare.txt"
    path.write_text(BODY)
    seen, code = at_terminal(root, path, "Talks in Velmar", "talks", "y")
    assert code == 0
    assert "the headline, of which the text has none" in seen
    entry, _ = source(root, "web-talks")
    assert entry.title == "Talks in Velmar"


def test_the_shipped_articles_are_known(entries, capsys):
    for path in sorted(Path(entries / "sources").glob("*.txt")):
        assert main(["add", str(path), "--entries", str(entries)]) == 1
        assert f"stored already: {path.stem}" in capsys.readouterr().err
