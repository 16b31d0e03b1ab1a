"""A library to import into, and what comes of it."""

import json
from dataclasses import dataclass
from typing import Any

import pytest
from libraries import write_files

from dossier.cli.main import main
from dossier.core.checks.check import check
from dossier.core.problems import Severity
from dossier.files.load import load
from dossier.files.starting.start import begin


@dataclass
class Imported:
    """The exit code, the report, what was said, and the library as it is then."""

    code: int
    report: dict[str, Any]
    said: str
    library: Any

    def yaml(self, id_):
        return (self.library_root / self.library.records[id_].path).read_text()

    library_root: Any = None

    def wrong(self):
        return [f"{one['file']}:{one['line']} {one['what']}" for one in self.report["wrong"]]

    def left(self):
        return {one["field"]: one["count"] for one in self.report["left"]}

    def errors(self):
        return [one for one in check(self.library) if one.severity is Severity.ERROR]


@pytest.fixture
def importing(tmp_path, capsys):
    """Imports files, which are given by name, into one library, and writes it."""
    begin(tmp_path / "desk")
    root = tmp_path / "desk" / "entries"
    numbers = iter(range(100))

    def run(format_, files, *words):
        folder = tmp_path / f"given-{next(numbers)}"
        folder.mkdir()
        write_files(folder, files)
        names = [folder / name for name in files] if len(files) == 1 else [folder]
        given = ["import", format_, *map(str, names), "--entries", str(root), "--json"]
        code = main([*given, "--write", *words])
        printed = capsys.readouterr()
        report = json.loads(printed.out) if printed.out else {}
        return Imported(int(code), report, printed.err, load(root), root)

    return run
