"""An article of eight sentences, curated from the command line alone: no quote is typed."""

import io
import json

import pytest
from ferry import ARTICLE, LEFT_OUT, WRITTEN
from libraries import files_of

from dossier.cli.main import main


@pytest.fixture
def dossier(tmp_path, monkeypatch, capsys):
    """Run a command in a library of one's own, and give what it prints."""
    (tmp_path / "mine" / "sources").mkdir(parents=True)

    def run(*words, given=""):
        data = io.TextIOWrapper(io.BytesIO(given.encode()))
        monkeypatch.setattr("sys.stdin", data)
        assert main(["--entries", str(tmp_path / "mine"), *words]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    return run


def test_an_article_is_curated_by_a_few_commands(dossier, tmp_path):
    article = tmp_path / "harbour.txt"
    article.write_text(ARTICLE)
    dossier("add", str(article), "--id", "nordpost", "--write")
    dossier("capture", "-", "--write", given=dossier("propose", "nordpost", "--take", "on"))
    left = json.loads(dossier("propose", "nordpost", "--json"))["proposals"]
    wanted = ",".join(str(one["number"]) for one in left if not one["doubt"])
    dossier("capture", "-", "--write", given=dossier("propose", "nordpost", "--take", wanted))
    sentence = {"exact": "The two sides will meet again in Velmar in April."}
    dossier(
        "capture", "-", "--write", given=json.dumps({"entry": "nordpost", "left_out": [sentence]})
    )
    dossier("check", "--strict")
    source = (tmp_path / "mine/sources/nordpost.yaml").read_text()
    assert source.endswith(LEFT_OUT)
    written = {
        path.relative_to(tmp_path / "mine").as_posix(): path.read_text()
        for path in tmp_path.glob("mine/*/*.yaml")
    }
    expected = {path: text for path, _, text in files_of(WRITTEN)}
    assert written == {**expected, "sources/nordpost.yaml": source}
