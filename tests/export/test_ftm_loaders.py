"""What loads entities into a search engine takes them: yente's manifest, OpenAleph's client.

No server runs: what the programs would send is held against what the other side does with it. All
of yente's own loader is run by `tests/soak/yente.py`, since its release pins each of its hundred
packages, FollowTheMoney's too, and could not stand beside the other readers.
"""

import json
from importlib import import_module
from io import BytesIO

import pytest
import yaml
from harbour import BUNDLE
from libraries import load_library

from dossier.cli.main import main

# As in the README.
MANIFEST = """\
datasets:
  - name: my_desk
    title: My desk
    path: {path}
    namespace: true
    version: "20250801001"
"""


@pytest.fixture
def exported(tmp_path):
    """The file that `dossier export ftm -o` writes."""
    load_library(tmp_path / "desk", BUNDLE)
    out = tmp_path / "my_desk.ftm.json"
    assert main(["export", "ftm", "-o", str(out), "--entries", str(tmp_path / "desk")]) == 0
    return out


def test_a_manifest_names_a_data_set(exported):
    """The manifest's data sets are FollowTheMoney's, of which yente's model is made."""
    money = import_module("followthemoney.dataset")
    manifest = yaml.safe_load(MANIFEST.format(path=exported))
    (dataset,) = money.DataCatalog(money.Dataset, manifest).datasets
    assert (dataset.name, dataset.model.title) == ("my_desk", "My desk")
    assert dataset.model.version == "20250801001"
    assert not dataset.is_collection


def test_every_line_is_an_entity_with_a_caption(exported):
    """As yente reads a file: a line is JSON, its values are taken as clean, its ids are signed."""
    money = import_module("followthemoney")
    namespace = import_module("followthemoney.namespace").Namespace("my_desk")
    lines = exported.read_bytes().split(b"\n")
    assert lines.pop() == b""
    for line in lines:
        entity = namespace.apply(money.ValueEntity.from_dict(json.loads(line)))
        assert entity.caption
        if entity.schema.is_a("Person"):
            assert entity.caption in {"Anna Berg", "Eve Moe", "Olaf Lund"}


class Aleph:
    """The other side of OpenAleph's client: it notes what is sent, and answers as the API does."""

    def __init__(self, requests):
        self.requests, self.sent = requests, []

    def send(self, request, **_):
        """Answer a request."""
        self.sent.append(request)
        answer = self.requests.Response()
        answer.status_code = 200
        made = {"id": "7", "foreign_id": "my_desk"}
        found = {"results": [], "total": 0, "limit": 10, "offset": 0, "next": None}
        is_query = request.method == "GET"
        answer.raw = BytesIO(json.dumps(found if is_query else made).encode())
        answer.url, answer.request = request.url, request
        return answer


@pytest.fixture
def aleph(monkeypatch):
    requests = import_module("requests")
    other = Aleph(requests)
    monkeypatch.setattr(
        requests.Session, "send", lambda _, request, **words: other.send(request, **words)
    )
    return other


def test_openaleph_s_client_sends_all_of_it(exported, aleph):
    run = import_module("click.testing").CliRunner().invoke
    words = ["--host", "http://127.0.0.1:9", "--api-key", "none"]
    words += ["write-entities", "-f", "my_desk", "-i", str(exported), "-c", "10"]
    done = run(import_module("openaleph_client.cli").cli, words)
    assert done.exit_code == 0, done.output
    bulk = [one for one in aleph.sent if one.url.partition("?")[0].endswith("/collections/7/_bulk")]
    sent = [data for one in bulk for data in json.loads(one.body)]
    assert sent == [json.loads(line) for line in exported.read_text().splitlines()]
    model = import_module("followthemoney").model
    for data in sent:
        # As the server does with each (`bulk_write`), values being cleaned: none is lost by that.
        proxy = model.get_proxy(data, cleaned=False)
        assert {name: set(proxy.get(name)) for name in proxy.properties} == {
            name: set(told) for name, told in data["properties"].items()
        }
