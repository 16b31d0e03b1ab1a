"""The vault, read back by Obsidian's rules, by PyYAML, by CommonMark and by obsidiantools."""

import re
import unicodedata
from functools import cache
from html import unescape
from pathlib import Path

import pytest
import yaml
from pier import ARTICLE, harbour

from dossier.core.format.ids import Kind
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.export.scope import Scope
from dossier.export.vault import pages
from dossier.export.vault.article import article
from dossier.export.vault.links import file_name, link
from dossier.export.vault.properties import tag
from dossier.files.exported import write_folder
from dossier.files.load import load

SHIPPED = Path(__file__).parents[2] / "entries"
#: As Obsidian reads them: [[file#^block|words]].
LINK = re.compile(r"\[\[([^\[\]|#^]+)(?:#\^([A-Za-z0-9-]+))?(?:\|([^\[\]|]*))?\]\]")
BLOCK = re.compile(r"(?:^|\s)\^([A-Za-z0-9-]+)$")
TAG = re.compile(r"(?<![^\s])#[^\s#]+")


@cache
def shipped(*, include_editor):
    return Scope(load(SHIPPED), include_editor=include_editor)


@pytest.fixture(params=["hostile", "shipped"])
def library(request):
    return request.param


@pytest.fixture(params=[False, True], ids=["stated", "editor"])
def scope(request, library, tmp_path):
    if library == "shipped":
        return shipped(include_editor=request.param)
    return Scope(harbour(tmp_path / "hostile"), include_editor=request.param)


@cache
def notes_of(scope):
    """The notes by their paths, as (properties, body)."""
    found = {}
    for page in pages(scope):
        empty, properties, body = page.data.decode().split("---\n", 2)
        assert empty == ""
        assert page.path not in found
        found[page.path] = (properties, body)
    return found


def by_name(notes):
    """The notes by their names as links have them, which on no system are two of one."""
    found = {Path(path).stem.casefold(): note for path, note in notes.items()}
    assert len(found) == len(notes)
    return found


def unwritten(line):
    """A line of the note's text without marks of Markdown, and the id of its block, "" for none."""
    block = BLOCK.search(line)
    words = line[: block.start()] if block else line
    return unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", words)), block[1] if block else ""


def test_each_entry_has_a_note_whose_file_every_system_takes(scope):
    notes = notes_of(scope)
    by_name(notes)
    assert len(notes) == len(scope.entries)
    for path in notes:
        folder, name = path.split("/")
        assert folder in {kind.folder for kind in Kind}
        assert re.fullmatch(r"[a-z0-9-]+\.md", name)
        assert not re.match(r"(con|prn|aux|nul|com\d|lpt\d)\.", name)


def test_properties_are_flat_and_nothing_but_strings(scope):
    for path, (properties, _) in notes_of(scope).items():
        found = yaml.safe_load(properties)
        values = list(found.values())
        scalars = [
            one for value in values for one in (value if isinstance(value, list) else [value])
        ]
        assert all(isinstance(one, str) for one in (*found, *scalars)), path
        assert [one for one in scalars if not one.isprintable()] == []
        assert file_name(found["id"]) == Path(path).stem
        assert found["aliases"][0] == as_written(scope.library.records[found["id"]].name)
        for one in found.get("tags", ()):
            assert re.search(r"[^\d]", one)
            assert not re.search(r"[\s#\[\]|^,:!'\"/\u2000-\u206f]", one)
        # What is of no source is there only if it was asked for, and is named.
        if not scope.include_editor:
            assert {"tags", "country", "editor"}.isdisjoint(found)
        assert set(found.get("editor", ())) <= set(found)
        assert {"tags", "country"} & set(found) <= set(found.get("editor", ()))


def test_properties_of_entries_that_yaml_would_misread(tmp_path):
    scope = Scope(harbour(tmp_path), include_editor=True)
    notes = by_name(notes_of(scope))
    anna = yaml.safe_load(notes["anna-berg"][0])
    assert anna["country"] == "NO"
    assert {"NO", "2024-01-01"} <= set(anna["aliases"])
    assert anna["tags"][0] == "_1984"
    assert anna["tags"][2:] == ["हिन्दी", "a-b-c"]
    assert yaml.safe_load(notes["daily"][0])["language"] == "no"
    assert yaml.safe_load(notes["daily"][0])["editor"] == ["publisher"]
    talks = yaml.safe_load(notes["talks"][0])
    assert talks["date"] == "2020-05-04"
    assert talks["editor"] == ["date", "place", "tags"]
    stated = yaml.safe_load(by_name(notes_of(Scope(scope.library)))["talks"][0])
    assert stated["date"] == "XXXX-05-04"
    assert "place" not in stated
    assert yaml.safe_load(notes["con-"][0])["id"] == "con"


def as_written(text):
    return visible.line(one_line(text))


def test_every_link_leads_to_a_note_and_a_passage_to_its_block(scope):
    notes = by_name(notes_of(scope))
    names = {file_name(one.id): as_written(one.name) for one in scope.entries}
    for name, (_, body) in notes.items():
        facts, _, _ = body.partition("\n## Text\n")
        assert len(LINK.findall(facts)) == facts.count("[[") == facts.count("]]"), name
        for to, block, words in LINK.findall(facts):
            assert to in notes, (name, to)
            if block:
                lines = notes[to][1].partition("\n## Text\n")[2].splitlines()
                assert sum(line.endswith(f" ^{block}") for line in lines) == 1, (name, to, block)
            elif words:
                assert words == names[to]


def test_every_passage_stands_in_the_block_that_its_footnote_leads_to(scope):
    notes = by_name(notes_of(scope))
    for fact in scope.facts:
        _, body = notes[file_name(fact.claim.owner)]
        for proof in fact.proofs:
            found = [
                re.search(rf"\[\[{file_name(proof.source)}#\^(line-\d+)\|", line)
                for line in body.splitlines()
                if line.startswith("[^")
                and unwritten(line.partition(": ")[2])[0].startswith(
                    f"“{as_written(proof.quote.exact)}”"
                )
            ]
            blocks = {match[1] for match in found if match}
            assert blocks, fact.id
            text = notes[file_name(proof.source)][1].partition("\n## Text\n")[2]
            assert any(
                proof.quote.exact.split("\n")[0].strip() in block_of(text, one) for one in blocks
            )


def block_of(text, id_):
    """The words of a block in a note's text."""
    paragraphs = text.strip("\n").split("\n\n")
    (found,) = (one for one in paragraphs if one.endswith(f" ^{id_}"))
    words = "\n".join(unwritten(line)[0] for line in found.split("\n"))
    return words.replace("\\x1b", "\x1b").replace("\\x85", "\x85")


def test_the_stored_text_reads_as_it_is(scope):
    from markdown_it import MarkdownIt  # noqa: PLC0415

    reader = MarkdownIt("commonmark")
    notes = by_name(notes_of(scope))
    texts = [one for one in scope.library.texts.values() if one.source in notes]
    assert any(one.intact for one in texts)
    for text in texts:
        _, _, written = notes[text.source][1].partition("\n## Text\n")
        assert bool(written) is text.intact
        # The first block of all is no block of code, no list, no heading: nothing but paragraphs.
        tokens = reader.parse(written)
        assert {one.type for one in tokens} <= {"paragraph_open", "paragraph_close", "inline"}
        inner = [one for token in tokens for one in token.children or ()]
        assert {one.type for one in inner} <= {"text", "softbreak"}
        read = [
            "".join(one.content or "\n" for one in token.children)
            for token in tokens
            if token.type == "inline"
        ]
        read = [BLOCK.sub("", one) for one in read]
        paragraphs = (
            re.split(r"\n(?:\s*\n)+", text.text.replace("\r\n", "\n")) if text.intact else []
        )
        stored = [re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", as_escape, one) for one in paragraphs]
        assert read == [one.rstrip("\n") for one in stored if one.strip()], text.source


def as_escape(match):
    return f"\\x{ord(match.group()):02x}"


def test_the_stored_text_is_line_for_line(tmp_path):
    text = harbour(tmp_path).texts["daily"]
    lines = article(text)
    assert len(lines) == ARTICLE.decode().count("\n") + 1
    assert lines[0] == "\\# No heading ^line-1"
    assert lines[2] == "By \\*Ida Holm\\*, \\<b\\>reporter\\</b\\> \\| 4 May \\^line-1"
    assert lines[3].startswith("&#x20;&#x20;&#x20;&#x20;Anna")
    assert lines[4].endswith("a tab&#x9; ^line-3")
    assert lines[5] == ""
    assert "soft&#xAD;hyphen" in lines[7]
    assert "&#x202E;turned&#x202C;" in lines[7]
    assert "\\x1b\\[2J" in lines[7]
    assert [one for line in lines for one in line if unicodedata.category(one)[0] == "C"] == []


def test_nothing_raw_and_no_markup_of_others(tmp_path):
    for include_editor in (False, True):
        scope = Scope(harbour(tmp_path / str(include_editor)), include_editor=include_editor)
        for properties, body in notes_of(scope).values():
            for text in (properties, body):
                assert [
                    one for one in text if not one.isprintable() and one not in "\n\u3000"
                ] == []
            bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", LINK.sub("", body))
            assert not re.search(r"<(?!https://example)|==|%%|\$|~~|\]\(", bare)
            assert TAG.findall(bare) == []
            assert "evil.example" not in re.sub(r"(https\\://|www\\\.|l\\@)evil\.example", "", body)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Anna Berg", "[[a|Anna Berg]]"),
        ("Smith & Sons (Oslo), “x” – y's", "[[a|Smith & Sons (Oslo), “x” – y's]]"),
        ("A | B", "A \\| B ([[a]])"),
        ("A]] B", "A\\]\\] B ([[a]])"),
        ("A#B^c", "A\\#B\\^c ([[a]])"),
        ("*A*", "\\*A\\* ([[a]])"),
        ("AT&amp;T", "AT\\&amp;T ([[a]])"),
        ("A\nB", "[[a|A B]]"),
        ("A\u202eB", "A\\\\u202eB ([[a]])"),
        ("", "[[a]]"),
        ("آنا برگ", "[[a|آنا برگ]]"),
    ],
)
def test_a_name_that_a_link_cannot_hold_stands_before_it(name, written):
    assert link("a", name) == written


@pytest.mark.parametrize(
    ("word", "written"),
    [("1984", "_1984"), ("#x y", "x-y"), ("a/b", "a-b"), ("…!", ""), ("мир", "мир"), ("-a-", "a")],
)
def test_tags(word, written):
    assert tag(word) == written


def test_a_choice_has_notes_of_those_it_leads_to():
    scope = Scope(load(SHIPPED), ["rustem-umerov"])
    notes = by_name(notes_of(scope))
    assert "rustem-umerov" in notes
    assert "minister-of-defence-ukraine" in notes
    assert "mfa-2024-08-20-heads-of-missions" in notes
    assert "serhiy-kyslytsia" not in notes
    assert "[[rustem-umerov|Rustem Umerov]]" in notes["minister-of-defence-ukraine"][1]


def test_obsidiantools_finds_the_same_graph(scope, tmp_path):
    import obsidiantools.api  # noqa: PLC0415 - with pandas and networkx in tow

    root = tmp_path / "vault"
    write_folder(root, pages(scope))
    vault = obsidiantools.api.Vault(root).connect().gather()
    stems = {file_name(one.id): one.id for one in scope.entries}
    assert set(vault.md_file_index) == set(stems)
    # It looks for links in the text as rendered, where brackets that are escaped are brackets: of
    # the hostile names it takes [[no|x]] for one, which Obsidian does not.
    lost = set(vault.nonexistent_notes)
    assert lost == ({"no"} if "daily" in stems else set())
    edges = [ends for ends in vault.graph.edges() if lost.isdisjoint(ends)]
    led = {frozenset((stems[one], stems[other])) for one, other in edges}
    for fact in scope.facts:
        for end in scope.ends(fact):
            if end != fact.claim.owner:
                assert frozenset((fact.claim.owner, end)) in led, (fact.id, end)
    for stem, found in vault.front_matter_index.items():
        assert found["id"] == stems[stem]
    assert {one for found in vault.tags_index.values() for one in found} == set()


def test_the_same_bytes_again(tmp_path):
    first = [(one.path, one.data) for one in pages(Scope(harbour(tmp_path)))]
    assert first == [(one.path, one.data) for one in pages(Scope(load(tmp_path)))]
