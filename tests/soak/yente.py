"""Load an export into yente's own loader, up to the documents it would send to its search engine.

    python tests/soak/yente.py [ENTRIES]

It installs yente into an environment of its own, which takes minutes: a release of yente pins
every package that it needs. Exit 1 if a line of the export gives no document.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).parent
MANIFEST = """\
datasets:
  - {name: my_desk, title: My desk, path: entities.ftm.json, namespace: true, version: "1"}
"""
# Run by the Python of that environment, in the folder of the manifest.
LOAD = """\
import asyncio, json
from yente.data.manifest import Catalog, Manifest
from yente.data.updater import DatasetUpdater
from yente.search.indexer import iter_entity_docs

async def load():
    catalog = await Catalog.load(await Manifest.load("manifest.yml"))
    updater = await DatasetUpdater.build(catalog.require("my_desk"), None)
    assert updater.needs_update()
    documents = [one async for one in iter_entity_docs(updater, "index")]
    with open("documents.json", "w") as out:
        json.dump(documents, out)

asyncio.run(load())
"""


def run(*command, cwd=None):
    """Run a command; its output is shown if it fails."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command[:3]))} …\n{done.stdout}{done.stderr}")


def main():
    """Export, load, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("entries", nargs="?", default=HERE.parents[1] / "entries", type=Path)
    entries = parser.parse_args().entries.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        venv.create(folder / "yente", with_pip=True)
        python = folder / "yente" / "bin" / "python"
        run(python, "-m", "pip", "install", "--quiet", "yente>=5.5,<6")
        (folder / "manifest.yml").write_text(MANIFEST)
        out = folder / "entities.ftm.json"
        words = ["export", "ftm", "--include-editor", "-o", out, "--entries", entries]
        run(sys.executable, "-m", "dossier", *words)
        run(python, "-c", LOAD, cwd=folder)
        ids = [json.loads(line)["id"] for line in out.read_text().splitlines()]
        documents = json.loads((folder / "documents.json").read_text())
    signed = [one["_id"].rpartition(".")[0] for one in documents]
    sys.stdout.write(f"{len(ids)} entities, {len(documents)} documents\n")
    return ids != signed


if __name__ == "__main__":
    sys.exit(main())
