"""What an export has written is imported again, as far as the format carries it."""

import pytest

from dossier.cli.main import main
from dossier.core.format.ids import Kind


@pytest.fixture
def exported(tmp_path, entries, capsys):
    def run(name, path):
        out = tmp_path / "out" / path
        out.parent.mkdir(exist_ok=True)
        words = ["export", name, "--include-editor", "--entries", str(entries), "-o", str(out)]
        assert main(words) == 0
        capsys.readouterr()
        return out

    return run


def forms(library, *kinds):
    return {
        record.id: {record.name, *(one.name for one in record.entry.other_names)}
        for kind in kinds
        for record in library.of_kind(kind)
    }


def posts(library):
    return {
        record.id: sorted(library.resolve(one.post) for one in record.entry.tenures)
        for record in library.of_kind(Kind.PERSON)
    }


@pytest.mark.parametrize(("name", "path"), [("popolo", "a.json"), ("ftm", "a.ftm.json")])
def test_people_offices_and_events_come_back(name, path, exported, importing, shipped):
    done = importing(name, {path: exported(name, path).read_text()})
    kinds = (Kind.PERSON, Kind.OFFICE, Kind.EVENT)
    assert forms(done.library, *kinds) == forms(shipped, *kinds)
    assert posts(done.library) == posts(shipped)
    assert done.errors() == []
    assert importing(name, {path: exported(name, path).read_text()}).report["entries"] == []


def test_an_attested_day_comes_back_as_no_term(exported, importing):
    """What is imported says no more of time than what was exported."""
    for name, path in (("popolo", "a.json"), ("ftm", "a.ftm.json")):
        done = importing(name, {path: exported(name, path).read_text()})
        tenures = [
            one for record in done.library.of_kind(Kind.PERSON) for one in record.entry.tenures
        ]
        assert tenures
        assert [one for one in tenures if one.start or one.end] == []


def test_the_table_of_people_comes_back(exported, importing, shipped):
    text = (exported("csv", "tables") / "people.csv").read_text("utf-8-sig")
    done = importing("csv", {"people.csv": text})
    names = {record.id: record.name for record in shipped.of_kind(Kind.PERSON)}
    assert {one.id: one.name for one in done.library.of_kind(Kind.PERSON)} == names


@pytest.mark.parametrize("given", ["tables", "tables/bodies.csv"])
def test_other_tables_of_an_export_are_refused(given, exported, tmp_path, entries, capsys):
    """Any table with a column `name` would be read as one of people."""
    path = exported("csv", "tables").parent / given
    assert main(["import", "csv", str(path), "--entries", str(entries)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "was written by an export, and is no table of people" in said.err
    assert f"import {tmp_path / 'out' / 'tables' / 'people.csv'} alone" in said.err


@pytest.mark.parametrize(
    "package", ["{", "[]", "[" * 9_000, '{"resources": 7}', '{"name": "dossier"}', "\xff"]
)
def test_a_folder_that_is_described_otherwise_is_read(package, importing):
    files = {"a.csv": "name\nAnna Berg\n", "datapackage.json": package.encode("latin-1")}
    done = importing("csv", files)
    assert [record.id for record in done.library.of_kind(Kind.PERSON)] == ["anna-berg"]
