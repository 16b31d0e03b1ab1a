"""The static site: well-formed, whole in itself, safe from what it shows, no more than leaves."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib
import pytest
from evil import BUNDLE
from libraries import load_library

from dossier.cli.main import main
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.export.formats import writer
from dossier.export.html.passages import marked
from dossier.export.html.search import keys
from dossier.export.scope import Scope
from dossier.files.load import load

ENTRIES = Path(__file__).parents[2] / "entries"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return load_library(tmp_path_factory.mktemp("kb"), BUNDLE)


def site(library, chosen=None, *, include_editor=False):
    scope = Scope(library, chosen, include_editor=include_editor)
    return {page.path: page.data for page in writer("html").pages(scope)}


def parsed(data):
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(data.decode())


@pytest.fixture(scope="module", params=["strict", "editor", "chosen", "shipped", "shipped-editor"])
def pages(request, library):
    """The pages of several sites as trees, by their paths."""
    of = load(ENTRIES) if request.param.startswith("shipped") else library
    chosen = ["olaf-lund"] if request.param == "chosen" else None
    made = site(of, chosen, include_editor=request.param.endswith("editor"))
    return made, {path: parsed(data) for path, data in made.items() if path.endswith(".html")}


def walk(tree):
    return (one for one in tree.iter() if isinstance(one.tag, str))


def test_every_page_is_well_formed_and_each_id_stands_once(pages):
    _, trees = pages  # parsed strictly: any error in a page has raised
    for path, tree in trees.items():
        ids = [one.get("id") for one in walk(tree) if one.get("id")]
        assert len(ids) == len(set(ids)), path
        assert tree.find("head/title").text
        assert tree.get("lang") == "en"
        assert [one.tag for one in walk(tree)].count("h1") == 1
        assert [one.tag for one in walk(tree)].count("main") == 1


def test_all_links_lead_to_a_page_and_a_place_in_it(pages):
    made, trees = pages
    ids = {path: {one.get("id") for one in walk(tree)} for path, tree in trees.items()}
    for path, tree in trees.items():
        for one in walk(tree):
            href = one.get("href")
            if href is None or href.startswith(("https://", "data:")):
                continue
            parts = urlsplit(href)
            assert not parts.scheme
            assert not parts.netloc
            assert not href.startswith("/")
            folder = Path(path).parent / unquote(parts.path) if parts.path else Path(path)
            target = re.sub(r"[^/]+/\.\./", "", folder.as_posix())
            assert target in made, (path, href)
            if parts.fragment:
                assert parts.fragment in ids[target], (path, href)


def test_nothing_is_loaded_from_elsewhere_and_no_script_or_style_stands_in_a_page(pages):
    made, trees = pages
    for path, tree in trees.items():
        up = "../" * path.count("/")
        policy = tree.find("head/meta[@http-equiv='Content-Security-Policy']").get("content")
        assert policy == (
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            "base-uri 'none'; form-action 'none'"
        )
        for one in walk(tree):
            assert one.tag not in {"style", "iframe", "object", "embed", "form", "base", "img"}
            assert not any(
                name.startswith("on") or name in {"style", "srcdoc"} for name in one.attrib
            )
            if one.tag == "script":
                assert dict(one.items()) == {"defer": "", "src": f"{up}assets/site.js"}
                assert not one.text
            if one.tag == "link":
                assert one.get("href") in {"data:,", f"{up}assets/style.css"}
            if one.tag == "a" and (one.get("href") or "").startswith("https://"):
                assert one.get("rel") == "noreferrer noopener"
    assert b"@import" not in made["assets/style.css"]
    assert b"url(" not in made["assets/style.css"]


def test_hostile_words_are_text_everywhere(library):
    made = site(library, include_editor=True)
    for path, data in made.items():
        words = data.decode()
        raw = {one for one in words if visible.found().search(one)}
        assert raw <= {"\n"}, path
        if path.endswith(".html"):
            assert "<img" not in words
            assert words.count("<script") == 1
            assert "<!--" not in words
        elif not path.endswith(("site.js", "style.css")):
            assert "<" not in words
            assert "\u2028" not in words
    anna = made["people/anna-berg.html"].decode()
    assert "two lines \\u2028 here" in anna or "two lines here" in anna
    assert "\\x1b[2J" in anna
    assert "\\u202e" in anna
    assert 'href="https://user@' not in anna
    assert '<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer noopener"' in anna
    assert 'lang="ar" dir="auto">أنا بيرغ' in anna


def test_the_text_of_an_article_is_whole_with_its_passages_marked(pages, library):
    _, trees = pages
    for path, tree in trees.items():
        text = tree.find(".//div[@class='text']")
        if text is None:
            continue
        of = library if "daily" in path else load(ENTRIES)
        stored = of.texts[Path(path).stem]
        shown = "".join(text.itertext())
        assert shown == visible.block(stored.text)
        numbers = [one.get("data-n") for one in walk(text) if one.get("class") == "line"]
        assert numbers == [str(line) for line in range(1, len(stored.lines) + 1)]
        assert not [one for one in walk(text) if one.tag == "p"]


def test_evidence_stands_beside_its_fact_and_leads_to_its_place(library):
    made = site(library)
    tree = parsed(made["people/anna-berg.html"])
    fact = tree.find(".//li[@id='f-pilot']")
    (quote,) = fact.findall(".//blockquote")[:1]
    assert quote.find("mark").text == "harbour pilot, Anna Berg"
    assert "".join(quote.itertext()) == (
        "The ferry was launched on 4 May by the harbour pilot, Anna Berg, and all were there."
    )
    assert quote.get("lang") == "en"
    href = fact.find(".//figcaption/a").get("href")
    assert href.startswith("../sources/daily.html#q")
    article = parsed(made["sources/daily.html"])
    id_ = href.partition("#")[2]
    first = next(one for one in walk(article) if one.get("id") == id_)
    start, end = map(int, id_[1:].split("-"))
    assert library.texts["daily"].text[start:end] == "harbour pilot, Anna Berg"
    assert first.tag in {"mark", "span"}


def test_overlapping_passages_are_cut_at_their_ends(tmp_path):
    bundle = "== sources/a.txt\nabcdefghij\n== sources/a.yaml\ntitle: t\nsha256: SHA256\n"
    stored = load_library(tmp_path, bundle).texts["a"]
    found = html5lib.parseFragment(
        f"<div>{marked(stored, [(1, 5), (3, 7), (8, 9), (7, 8), (1, 5)])}</div>",
        namespaceHTMLElements=False,
    )
    pieces = [(one.get("class"), one.get("id"), one.text) for one in found.iter("mark")]
    assert pieces == [
        ("o1", None, "bc"),
        ("deep o1 o2", None, "de"),
        ("o2", None, "fg"),
        (None, "q7-8", "h"),
        (None, "q8-9", "i"),
    ]
    anchors = [(one.get("id"), one.get("class")) for one in found.iter("span") if one.get("id")]
    assert anchors == [("q1-5", "t t1"), ("q3-7", "t t2")]
    assert "".join(found.itertext()) == "abcdefghij\n"


def test_the_editor_s_word_is_in_it_only_if_asked_for_and_marked(library):
    strict, whole = (
        "\n".join(data.decode() for path, data in site(library, include_editor=flag).items())
        for flag in (False, True)
    )
    for words in ("told me so", "Knows", "Sum &lt;", "2020-05-04", "Oslo", "note &lt;"):
        assert words not in strict
    assert "Sum &lt;" in whole
    assert "2020-05-04✎" in whole
    assert "05-04 (year not printed)" in strict
    anna = parsed(site(library, include_editor=True)["people/anna-berg.html"])
    mayor = anna.find(".//li[@id='f-mayor']")
    assert [one.text for one in mayor.iter("span") if one.get("role") == "img"] == ["✎"]
    waved = parsed(site(library)["people/olaf-lund.html"])
    signs = [one.text for one in waved.iter("span") if one.get("class") == "sign"]
    assert "∴" in signs


def test_every_fact_that_leaves_stands_on_the_page_of_its_entry(pages, library):
    made, trees = pages
    shipped = "sources/daily.html" not in made
    include_editor = b"is marked" in made["index.html"]
    chosen = ["olaf-lund"] if "people/index.html" not in made and not shipped else None
    of = load(ENTRIES) if shipped else library
    facts = Scope(of, chosen, include_editor=include_editor).facts
    assert facts
    for fact in facts:
        owner, _, name = fact.id.partition("#")
        tree = trees[f"{of.records[owner].kind.folder}/{owner}.html"]
        assert any(one.get("id") == f"f-{name}" for one in walk(tree)), fact.id
        page = one_line("".join(tree.itertext()))
        for one in fact.proofs[:1]:
            assert visible.line(one_line(one.quote.exact)) in page, fact.id


def test_what_is_said_inside_a_fact_is_found_in_it(tmp_path):
    bundle = """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
- {post: pilot, start: 2019, quotes: [{daily: "pilot from 2019, Anna Berg"}]}
- {post: pilot, quotes: [{daily: "once more the pilot, Anna Berg"}]}
== offices/pilot.yaml
name: Pilot
type: post
== sources/daily
The pilot from 2019, Anna Berg, is once more the pilot, Anna Berg says.
"""
    made = site(load_library(tmp_path, bundle.replace("[{daily: ", "[{source: daily, exact: ")))
    tree = parsed(made["people/anna-berg.html"])
    first, second = tree.find(".//li[@id='f-pilot']"), tree.find(".//li[@id='f-pilot-2']")
    assert first.find(".//span[@id='f-pilot-start']") is not None
    assert second.find(".//span[@id]") is None


def test_the_same_library_gives_the_same_bytes(library, tmp_path):
    again = load_library(tmp_path, BUNDLE)
    assert list(site(library).items()) == list(site(again).items())
    assert str(tmp_path).encode() not in b"".join(site(again).values())


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("lavrov", "Лавров"),
        ("umerov", "Рустем Умєров"),
        ("умєров", "Рустем Умєров"),
        ("cavusoglu", "Mevlüt Çavuşoğlu"),
        ("zelenski", "Wołodymyr Zełenski"),
        ("xijinping", "习近平"),
        ("obrien", "Pat O’Brien"),
    ],
)
def test_a_form_is_found_by_any_of_its_keys(typed, form):
    assert typed in keys(form).replace(" ", "|").split("|")


def test_a_large_library_says_what_is_not_searched(library, monkeypatch):
    monkeypatch.setattr("dossier.export.html.search.MOST_TEXT", 10)
    manifest = site(library)["assets/manifest.js"].decode()
    assert '"searched":0,"texts":1' in manifest
    assert '"passages":0' in manifest


def test_long_lists_and_data_are_split(library, monkeypatch):
    monkeypatch.setattr("dossier.export.html.lists._MOST", 2)
    monkeypatch.setattr("dossier.export.html.search._FILE", 10)
    made = site(library)
    assert {"lists/people.html", "lists/people-2.html", "assets/names-7.js"} <= set(made)
    assert b'"names":7' in made["assets/manifest.js"]
    listed = parsed(made["lists/people-2.html"])
    current = [one.text for one in listed.iter("a") if one.get("aria-current")]
    assert current == ["2", "2"]


def test_the_command_writes_a_folder(tmp_path, capsys):
    assert main(["export", "html", "--entries", str(ENTRIES)]) == 2
    assert "html is a folder" in capsys.readouterr().err
    out = tmp_path / "site"
    assert main(["export", "html", "-o", str(out), "--entries", str(ENTRIES)]) == 0
    assert (out / "people" / "rustem-umerov.html").is_file()
    assert "left out" in capsys.readouterr().err


def test_what_is_there_for_the_days_of_others_only_is_not_told(tmp_path):
    bundle = """\
== events/season.yaml
name: The season
status: held
date: {edtf: 2020-05, basis: editor, note: As everybody knows.}
"""
    library = load_library(tmp_path, bundle)
    for include_editor, told in ((False, []), (True, ["f-date", "f-event"])):
        tree = parsed(site(library, include_editor=include_editor)["events/season.html"])
        facts = [one for one in tree.iter("li") if one.get("class") == "fact"]
        assert sorted(one.get("id") for one in facts if one.get("id")) == told
        assert ("year not printed" in "".join(tree.itertext())) is False
