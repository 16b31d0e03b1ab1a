"""What git remembers of a path: one question, asked so that nothing in the repository is run."""

import os
import subprocess
from pathlib import Path
from typing import Final

_SECONDS: Final = 10
# A clone's settings may name programs to run; `log` with these runs none. The pathspec is a name,
# whatever characters are in it.
_GIT: Final = (
    "git",
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", "log.showSignature=false"),
    *("-c", "protocol.allow=never"),
)


def was_committed(path: Path) -> bool:
    """Whether a commit that leads to the present one has touched a path, which may be gone by now.

    False where nobody can say: without git, outside a repository.
    """
    folder = path.parent
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    inside = os.path.relpath(path, folder)
    words = ("log", "-1", "--format=%H", "--no-ext-diff", "--no-textconv", "--", inside)
    environment = {name: value for name, value in os.environ.items() if name[:4] != "GIT_"}
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and no word of it is anybody else's
            (*_GIT, *words),
            cwd=folder,
            env={**environment, "GIT_NO_LAZY_FETCH": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and bool(done.stdout.strip())
