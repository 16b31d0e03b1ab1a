"""Files that change under the open app: `python tests/soak/live.py [--cycles N] [--seed S]`.

Entries and texts are edited, renamed, deleted, broken and mended at random, faster than they are
read, while keys are pressed. At the end the app must hold what a fresh load of the folder gives,
and have found in it what a fresh check finds. Ends with 1 where it does not, or fell.
"""

import argparse
import asyncio
import os
import random
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

from hands import Hand, same

from dossier.core.checks.check import check
from dossier.files.load import load
from dossier.tui.app import DossierApp

ROOT = Path(__file__).parent.parent.parent
PRESSED = ("down", "up", "enter", "left_square_bracket", "tab", "slash", "a", "escape", "t")
PATIENCE = 60  # seconds for the end state
CHECKED_EACH = 50  # cycles after which the state is compared too


async def soak(root: Path, seed: int, cycles: int) -> int:
    """Change files so often; gives how often the state was compared."""
    hand, dice = Hand(root, seed), random.Random(seed)  # noqa: S311 - the same on every run
    app, compared = DossierApp(root), 0
    async with app.run_test(size=(120, 35)) as pilot:
        while not hasattr(app.screen, "parts"):
            await pilot.pause(0.05)
        reader = app.screen
        for cycle in range(1, cycles + 1):
            hand.change()
            await asyncio.sleep(dice.choice((0, 0.01, 0.05, 0.2)))
            await pilot.press(dice.choice(PRESSED))
            if cycle % CHECKED_EACH == 0 or cycle == cycles:
                await settle(reader, root)
                compared += 1
    if app.crash is not None:
        raise SystemExit(f"seed {seed}: the app fell: {app.crash}")
    return compared


async def settle(reader, root: Path) -> None:
    """Wait until the app says what the files say, and how they stand by themselves."""
    until = time.monotonic() + PATIENCE
    holding = reader.parts.holding
    while True:
        await asyncio.sleep(0.2)
        expected = load(root)
        try:
            same(holding.library, expected)
            assert sorted(map(said, holding.problems)) == sorted(map(said, check(expected)))
        except AssertionError:
            if time.monotonic() > until:
                raise
        else:
            return


def said(problem) -> str:
    return f"{problem.place} {problem.rule.code} {problem.message}"


def main() -> None:
    """Run one soak, and say what it was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        root = Path(folder) / "library"
        shutil.copytree(ROOT / "entries", root)
        begun = time.monotonic()
        compared = asyncio.run(soak(root, options.seed, options.cycles))
        took = time.monotonic() - begun
    sys.stdout.write(
        f"seed {options.seed}: {options.cycles:,} changes, the same as loaded anew "
        f"{compared} times out of {compared}, {took:.0f} s\n"
    )


if __name__ == "__main__":
    main()
