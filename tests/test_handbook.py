"""The curation handbook shows entries that are ours, and commands that exist."""

import re
from pathlib import Path

import pytest

from dossier.cli.main import COMMANDS
from dossier.core.format.decode import decode
from dossier.core.format.entries import Quote
from dossier.core.format.ids import KIND_OF_FOLDER, Kind
from dossier.core.format.nodes import Mapping, Scalar, Sequence
from dossier.core.sources.quotes import Verdict
from dossier.files.reader import read

_ENTRIES = Path(__file__).parent.parent / "entries"
#: The start, then the casebook.
START, CASEBOOK = ((_ENTRIES / name).read_text("utf-8") for name in ("README.md", "CASEBOOK.md"))
HANDBOOK = f"{START}\n{CASEBOOK}"
BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", HANDBOOK, re.DOTALL | re.MULTILINE)
#: The first line of a whole entry is its path; that of a part of one, `# in` and the path.
_HEAD = re.compile(r"# (in )?((?:people|offices|events|sources)/[\w-]+\.yaml)\n")
HEADED = [(match[2], block) for block in BLOCKS if (match := _HEAD.match(block))]
WHOLE = [(path, block) for path, block in HEADED if not block.startswith("# in ")]
#: Stands in a block where it leaves out what the entry has.
_LEFT_OUT = "# …"


def plain(node):
    """A node as Python's own values."""
    match node:
        case Mapping(items=items):
            return {key: plain(value) for key, (_, value) in items.items()}
        case Sequence(items=items):
            return [plain(item) for item in items]
        case Scalar(value=value):
            return value
    raise AssertionError(node)


def read_block(text, path):
    document, problems = read(text, path)
    assert problems == []
    return document


def holds(whole, part):
    """Whether `part` is `whole`, or what is left of it after leaving out keys and list items."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and holds(whole[key], part[key]) for key in part)
    if isinstance(part, list) and isinstance(whole, list):
        rest = iter(whole)
        return all(any(holds(one, wanted) for one in rest) for wanted in part)
    return part == whole


def quotes_in(value):
    """Every quote in plain values, wherever it stands."""
    if isinstance(value, dict):
        if {"source", "exact"} <= value.keys():
            yield Quote(**{key: value[key] for key in value if key in _PLACING})
        for source, exact in value.items():
            if source in SOURCES and isinstance(exact, str):
                yield Quote(source=source, exact=exact)
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from quotes_in(one)


SOURCES = {path.stem for path in (_ENTRIES / "sources").glob("*.yaml")}
_PLACING = {"source", "exact", "prefix", "suffix"}


def test_there_is_a_whole_example_of_every_kind():
    assert {KIND_OF_FOLDER[path.partition("/")[0]] for path, _ in WHOLE} == set(Kind)
    types = {plain(read_block(block, path).root).get("type") for path, block in WHOLE}
    assert {"post", "body"} <= types


def test_the_start_is_one_page():
    assert len(START.splitlines()) <= 50


@pytest.mark.parametrize(("path", "block"), WHOLE)
def test_a_whole_example_is_an_entry(path, block):
    folder, _, name = path.partition("/")
    id_ = name.removesuffix(".yaml")
    problems = decode(KIND_OF_FOLDER[folder], id_, read_block(block, path), path).problems
    assert problems == ()


@pytest.mark.parametrize(("path", "block"), HEADED)
def test_an_example_says_what_the_entry_says(path, block, shipped):
    record = shipped.get(Path(path).stem)
    assert record is not None
    assert record.path == path
    entry, shown = plain(record.document.root), plain(read_block(block, path).root)
    assert holds(entry, shown)
    assert list(shown) == [key for key in entry if key in shown]
    if not block.startswith("# in "):
        assert (shown != entry) == (_LEFT_OUT in block), "mark what is left out, and only that"


def test_every_quote_of_the_handbook_is_proved(shipped):
    quotes = [
        one for block in BLOCKS for one in quotes_in(plain(read_block(block, "README.md").root))
    ]
    assert len(quotes) > len(BLOCKS)
    assert any(one.suffix for one in quotes)
    for quote in quotes:
        assert shipped.locate(quote).verdict is Verdict.PROVED, quote


def test_what_needs_a_suffix_would_be_ambiguous_without(shipped):
    (quote,) = (
        one
        for block in BLOCKS
        for one in quotes_in(plain(read_block(block, "README.md").root))
        if one.suffix
    )
    bare = Quote(source=quote.source, exact=quote.exact)
    assert shipped.locate(bare).verdict is Verdict.AMBIGUOUS


def test_the_commands_it_names_are_there():
    named = set(re.findall(r"(?:`|^ *)dossier ([\w-]+)", HANDBOOK, re.MULTILINE))
    assert {"check", "mentions", "cite", "schema", "search"} <= named <= COMMANDS.keys()


def test_the_ids_it_names_are_there(shipped):
    """Words with two hyphens in backticks are ids, unless they are tags."""
    listed = HANDBOOK.partition("## Small vocabularies")[2].partition("Roles that")[0]
    tags = set(re.findall(r"`([\w-]+)`", listed))
    ids = set(re.findall(r"`([a-z0-9]+(?:-[a-z0-9]+){2,})`", HANDBOOK)) - tags
    days = {id_ for id_ in ids if re.fullmatch(r"[\d-]+", id_)}
    assert ids - days
    assert {id_ for id_ in ids - days if shipped.get(id_) is None} == set()
