"""Every field that the format declares reaches the reader: on the card, and in `dossier show`.

Each entry is filled with words that stand nowhere else, one a field, and each is looked for. What a
field of few values is shown as stands in `SHOWN`; whatever else is declared later is looked for as
it is, and the test fails until it is shown.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, is_dataclass

import pytest
from libraries import write_library

from dossier.cli.main import main
from dossier.core.format.entries import ENTRY_TYPE
from dossier.core.format.ids import Kind
from dossier.core.format.shapes import fields
from dossier.files.load import load
from dossier.views.card import card
from dossier.views.evidence import evidence

#: How a value is shown that is not shown as it is written.
SHOWN = {
    "editor": "✎",
    "conflict": "≠",
    "reported": "reported: ",
    "post": "(post, ",
}
#: Of a field of few values the one that shows; the first is often what nobody has to be told.
CHOSEN = {"basis": "editor", "status": "conflict", "speech": "reported"}


@dataclass
class Filling:
    """An entry's value with a word in every field, and what is to be found of each."""

    numbers: Iterator[int]
    targets: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    wanted: list[tuple[str, str]] = field(default_factory=list)

    def part(self, part, path, without=()):
        found = {
            key: self.value(one.shape, f"{path}.{key}")
            for key, one in fields(part).items()
            if key not in without and not self.is_second_way(part, key)
        }
        if "exact" in found:
            around = (found.get(key, "") for key in ("prefix", "exact", "suffix"))
            self.texts[found.get("source", "marked")] = "".join(around)
        return found

    def is_second_way(self, part, key):
        """A participant is one of three; the person stands for all, and `as` needs it."""
        return key in {"office", "party"} and "person" in fields(part)

    def value(self, shape, path):
        key = path.rpartition(".")[2]
        number = next(self.numbers)
        if shape.items:
            return [self.value(shape.items, path)]
        if shape.part:
            # A date's quotes have dates in them, whose quotes have dates: three levels will do.
            is_deep = path.count("as_of") + path.count("quotes") > 2
            return self.part(shape.part, path, {"quotes", "as_of"} if is_deep else ())
        if shape.choices:
            value = CHOSEN.get(key, shape.choices[0])
            return self.want(path, value, SHOWN.get(value, value))
        if shape.lowest is not None:
            return self.want(path, 1000 + number)
        if shape.links:
            return self.want(path, *self.target(shape, number))
        return self.want(path, *self.text(shape.text, number))

    def target(self, shape, number):
        id_ = f"target-{number}"
        self.targets[id_] = shape.links[0].folder
        return id_, id_

    def text(self, form, number):
        special = {
            "raw": (f"The words of marker{number} were said.",),
            "edtf": (f"{1000 + number}-02-03",),
            "lines": ("1-1", "line"),
            "language": (f"qa-m{number}",),
            "country": ("NO",),
            "sha256": ("SHA256",),
            "url": (f"http://marker{number}.example",),
            "id": (f"marker-{number}",),
            "file": ("marker.txt",),
        }
        return special.get(form, (f"marker{number}",))

    def want(self, path, value, shown=None):
        self.wanted.append((path, str(shown or value).strip()))
        return value


def written(value):
    """YAML in braces: JSON but for nothing that stands here."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key}: {written(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
        case int():
            return str(value)
        case _:
            return f'"{value}"'


def words(value):
    """All that a dataclass says, however deep."""
    if is_dataclass(value):
        value = [getattr(value, name) for name in value.__dataclass_fields__]
    if isinstance(value, list | tuple):
        return " ".join(map(words, value))
    return str(value)


@pytest.fixture(params=Kind)
def filled(request, tmp_path):
    """A library with one entry full of markers, its id, and what is to be found of it."""
    kind = request.param
    filling = Filling(iter(range(1, 10_000)))
    value = filling.part(ENTRY_TYPE[kind], "")
    files = {f"sources/{id_}.txt": f"{text}\n" for id_, text in filling.texts.items()}
    own = files.pop("sources/marked.txt", "")
    files["sources/marker.txt"] = f"The first line is the page's.\n{own}"
    sha256 = hashlib.sha256(files["sources/marker.txt"].encode()).hexdigest()
    for id_, folder in filling.targets.items():
        lead = "title" if folder == "sources" else "name"
        more = {"offices": "type: post\n", "sources": "sha256: SHA256\n"}.get(folder, "")
        files[f"{folder}/{id_}.yaml"] = f"{lead}: Name of {id_}.\n{more}"
    marked = "".join(f"{key}: {written(one)}\n" for key, one in value.items())
    files[f"{kind.folder}/marked.yaml"] = marked.replace("SHA256", sha256)
    wanted = [(path, shown.replace("SHA256", sha256)) for path, shown in filling.wanted]
    return write_library(tmp_path / "library", files), wanted


def is_reverse(path):
    """How a relation reads from the other side is shown there."""
    return path.endswith("relations.reverse")


def test_on_the_card(filled):
    root, wanted = filled
    library = load(root)
    shown = card(library, library.records["marked"])
    said = f"{shown.title} ({shown.kind_label}, {shown.id}) {words(shown.aka)} {shown.summary} "
    said += words([section.title for section in shown.sections])
    for row in shown.rows:
        said += f"{row.text} {row.date} {row.detail} {row.signs} {row.target} {row.note} "
        said += words(evidence(library, row))
    assert [one for one in wanted if not is_reverse(one[0]) and one[1] not in said] == []


def test_in_show(filled, capsys):
    root, wanted = filled
    main(["--entries", str(root), "show", "marked"])
    said = capsys.readouterr().out
    assert [one for one in wanted if not is_reverse(one[0]) and one[1] not in said] == []
    for path, word in wanted:
        if is_reverse(path):
            (to,) = (shown for other, shown in wanted if other.endswith("relations.to"))
            main(["--entries", str(root), "show", to])
            assert word in capsys.readouterr().out
