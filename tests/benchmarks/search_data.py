"""What the search benchmarks run on: name forms of two libraries, and query sets.

The shipped library is read from `entries/`. The large one is an archive of US legislators and
committees (25,769 YAML files, never committed): pass the folder, or the .tar.xz itself, as an
argument or in DOSSIER_BENCH_DATA.
"""

import os
import random
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from dossier.core.search import Form

REPOSITORY = Path(__file__).parents[2]
QUERIES = Path(__file__).parent / "queries"
KINDS = {"people": "person", "offices": "office", "events": "event", "sources": "source"}


def shipped_forms() -> list[Form]:
    """The name forms of the shipped entries."""
    forms = []
    for folder, kind in KINDS.items():
        for path in sorted((REPOSITORY / "entries" / folder).glob("*.yaml")):
            entry = _yaml(path.read_bytes())
            forms += _forms(path.stem, kind, entry)
    return forms


def _forms(entry_id: str, kind: str, entry: dict[str, Any]) -> Iterator[Form]:
    leading = "title" if kind == "source" else "name"
    name = entry[leading]
    yield Form(entry_id, kind, name, name, leading)
    for other in entry.get("other_names", ()):
        text, use = (other, None) if isinstance(other, str) else (other["name"], other.get("use"))
        yield Form(entry_id, kind, name, text, "other_names", use)
    for field, values in (
        ("place", [entry.get("place")]),
        ("type", [entry.get("type") if kind == "event" else None]),
        ("topic", entry.get("topics", ())),
        ("tag", entry.get("tags", ())),
    ):
        for value in values:
            if value:
                yield Form(entry_id, kind, name, value, field)


def legislators_forms(location: str | None) -> list[Form]:
    """The name forms of the large library; ends the program with a sentence if it is not there."""
    location = location or os.environ.get("DOSSIER_BENCH_DATA")
    if not location or not Path(location).exists():
        sys.exit(
            "This benchmark needs the archive of US legislators (openstates-people): "
            "pass its folder or .tar.xz, or set DOSSIER_BENCH_DATA."
        )
    forms = []
    for entry_id, content in _files(Path(location)):
        entry = _yaml(content)
        if not isinstance(entry, dict) or "name" not in entry:
            continue
        kind = "office" if "classification" in entry else "person"
        names = [
            str(other["name"]) for other in entry.get("other_names") or () if other.get("name")
        ]
        forms.append(Form(entry_id, kind, entry["name"], entry["name"], "name"))
        forms += [Form(entry_id, kind, entry["name"], name, "other_names") for name in names]
    return forms


def _files(location: Path) -> Iterator[tuple[str, bytes]]:
    if location.is_dir():
        for path in sorted(location.rglob("*.yml")):
            yield str(path.relative_to(location)), path.read_bytes()
        return
    with tarfile.open(location) as archive:
        for member in archive:
            if member.name.endswith(".yml") and (file := archive.extractfile(member)):
                yield member.name, file.read()


def _yaml(content: bytes) -> Any:
    return yaml.load(content, yaml.CSafeLoader)


def grown(forms: list[Form], count: int) -> list[Form]:
    """`count` forms: the given ones, then made-up people, always the same ones.

    A new family name is the head of one real one and the tail of another. As in a real register the
    share of people who bring a new one falls with its size: all of them up to 70,000, then 70,000
    in the number there are; the others share a family name with somebody.
    """
    chance = random.Random(20250723)  # noqa: S311 - reproducible, not secret
    people = [form.text.split() for form in forms if form.kind == "person" and form.field == "name"]
    families = [parts[-1] for parts in people]
    result = list(forms[:count])
    while len(result) < count:
        family = chance.choice(families)
        if chance.random() < 70_000 / len(result):
            tail = chance.choice(families)
            family = f"{family[: len(family) // 2 + 1]}{tail[len(tail) // 2 :].lower()}"
            families.append(family)
        name = f"{chance.choice(people)[0]} {family}"
        result.append(Form(f"made-up-{len(result)}", "person", name, name, "name"))
    return result


def queries(file: str) -> list[tuple[str, list[str], str]]:
    """(query, expected ids or =names or ~words of names, class) of a file in `queries/`."""
    found = []
    for line in (QUERIES / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            query, expected, *kind = line.split("\t")
            found.append((query, expected.split("|"), kind[0] if kind else "by hand"))
    return found
