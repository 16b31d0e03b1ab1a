"""Every rule by example: `rules/CODE-name.txt` holds libraries that break it and that keep it.

An example is a library (a bundle, see `libraries`) under a line `-- fails` or `-- passes`, with
words behind it that say what it shows. A failing one ends with `-- finds` and the findings of the
rule, as they are told. `pytest --rewrite-transcripts` writes what is found now; review the diff.
"""

import errno
import os
import re
from pathlib import Path

import pytest
from libraries import load_library

from dossier.core.checks.check import check
from dossier.core.problems import CODE, Rules

RULES = Path(__file__).parent / "rules"
FILES = sorted(RULES.glob("*.txt"))
_SECTION = re.compile(r"^-- (fails|finds|passes)\b.*\n", re.MULTILINE)


def sections(text):
    """The (word, header, body) of each section of an example file."""
    found = list(_SECTION.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    return [
        (match[1], match.group(), text[match.end() : end])
        for match, end in zip(found, ends, strict=True)
    ]


def findings(library, code):
    """The findings of one rule, as a reader is told of them."""
    lines = []
    for one in check(library):
        if one.rule.code == code:
            place = f"{one.place.path}:{one.place.line}:{one.place.column}"
            lines.append(f"{place} {one.message}\n")
            lines += [f"    {one.hint}\n"] if one.hint else []
    return "".join(lines)


@pytest.fixture(autouse=True)
def _not_root(monkeypatch):
    """Permissions hold, whoever runs the tests."""
    real = os.open

    def open_as_anybody(path, *arguments, **options):
        if Path(path).exists() and not Path(path).stat().st_mode & 0o444:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path, *arguments, **options)

    monkeypatch.setattr(os, "open", open_as_anybody)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_rule_finds_what_breaks_it_and_nothing_else(path, tmp_path, rewrite):
    code = path.stem.partition("-")[0]
    text = path.read_text()
    found = sections(text)
    written = text[: text.find(found[0][1])]
    for number, (word, header, body) in enumerate(found):
        if word == "finds":
            continue
        told = findings(load_library(tmp_path / str(number), body), code)
        written += header + body
        if word == "fails":
            written += f"-- finds\n{told}\n"
            assert told, f"{header.strip()}: {code} finds nothing"
        else:
            assert told == "", header.strip()
    written = f"{written.rstrip()}\n"
    if rewrite:
        path.write_text(written)
    assert rewrite or text == written


def test_every_rule_has_an_example_that_breaks_it_and_one_that_keeps_it():
    shown = {path.stem: [word for word, _, _ in sections(path.read_text())] for path in FILES}
    assert sorted(shown) == sorted(f"{rule.code}-{rule.name}" for rule in Rules.all())
    assert [name for name, words in shown.items() if not {"fails", "passes"} <= set(words)] == []


def test_codes_and_names_are_unique():
    rules = list(Rules.all())
    assert len(CODE) == len(rules)
    assert len({rule.name for rule in rules}) == len(rules)
    assert all(re.fullmatch(r"[A-Z]\d{3}", rule.code) for rule in rules)
    assert all(re.fullmatch(r"[a-z0-9-]+", rule.name) for rule in rules)
    assert all(rule.why for rule in rules)
