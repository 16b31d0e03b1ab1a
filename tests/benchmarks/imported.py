"""How an import of a real parliament's worth of data goes: what comes in, what not, how long.

    python tests/benchmarks/imported.py ARCHIVE [FORMAT]

ARCHIVE is a tar of files that `dossier import FORMAT` reads, by default the people and committees
of OpenStates (https://github.com/openstates/people, CC0). They are imported into a new library in a
folder that goes again; then that is checked, and imported once more, which must write nothing.
Prints figures as JSON; ends with 1 if the check finds an error, or the second import an entry.
"""

import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any


def said(*words: str) -> tuple[dict[str, Any], float]:
    """What a command prints as JSON, and the seconds it took."""
    start = time.monotonic()
    command = [sys.executable, "-P", "-m", "dossier", *words, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        sys.exit(done.stderr)
    return json.loads(done.stdout), round(time.monotonic() - start, 1)


def figures(data: Path, format_: str, root: Path) -> dict[str, Any]:
    """What comes of an import, a check and a second import."""
    words = ("import", format_, str(data), "--entries", str(root), "--write")
    first, importing = said(*words)
    checked, checking = said("check", str(root))
    again, _ = said(*words)
    return {
        "came": first["came"],
        "left": {one["field"]: one["count"] for one in first["left"]},
        "wrong": Counter(one["what"] for one in first["wrong"]),
        "seen": Counter(one["what"] for one in first["seen"]),
        "found": Counter(f"{one['code']} {one['severity']}" for one in checked["problems"]),
        "again": len(again["entries"]),
        "seconds": {"import": importing, "check": checking},
    }


def main() -> int:
    """Import an archive, and print what came of it."""
    archive, format_ = sys.argv[1], (*sys.argv[2:], "popolo")[0]
    with tempfile.TemporaryDirectory() as folder:
        for kept in ("STATE", "CACHE"):
            os.environ[f"XDG_{kept}_HOME"] = str(Path(folder) / kept.lower())
        data, root = Path(folder) / "data", Path(folder) / "desk"
        with tarfile.open(archive) as packed:
            packed.extractall(data, filter="data")
        said("init", str(root))
        found = figures(data, format_, root / "entries")
    print(json.dumps(found, indent=2))  # noqa: T201 - it is what it is for
    errors = sum(count for code, count in found["found"].items() if code.endswith(" error"))
    return 1 if errors or found["again"] else 0


if __name__ == "__main__":
    sys.exit(main())
