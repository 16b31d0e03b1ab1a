"""Random keys and sizes through the app: `python tests/soak/keys.py [--keys N] [--seed S]`.

The shipped library is copied first, for the workbench writes. What is pressed depends on the seed
alone. Prints how much was pressed and how long it took; ends with 1, and the last keys, where the
app ended by itself or raised anything.
"""

import argparse
import asyncio
import os
import random
import shutil
import sys
import time
from collections import Counter, deque
from pathlib import Path
from tempfile import TemporaryDirectory

from textual.events import Key
from textual.keys import REPLACED_KEYS, _character_to_key, key_to_character

from dossier.tui.app import DossierApp

ROOT = Path(__file__).parent.parent.parent
SIZES = (
    (20, 5),
    (59, 14),
    (60, 15),
    (80, 24),
    (99, 30),
    (100, 24),
    (120, 35),
    (160, 45),
    (200, 60),
)
#: Keys, with how often each comes beside the others.
KEYS = {
    **dict.fromkeys(("down", "up", "j", "k", "enter", "tab", "escape"), 12),
    **dict.fromkeys(("slash", "left_square_bracket", "right_square_bracket", "pagedown"), 5),
    **dict.fromkeys("123456789ghlnNbtpvxycfoeRH", 2),
    **dict.fromkeys("GLdDuYqsacimrwz .,'\"@#+!~^*()[]{}", 1),
    **dict.fromkeys(("space", "equals_sign", "exclamation_mark", "less_than_sign"), 3),
    **dict.fromkeys(("greater_than_sign", "plus", "underscore", "question_mark", "colon"), 2),
    **dict.fromkeys(("home", "end", "pageup", "left", "right", "backspace", "delete", "f1"), 3),
    **dict.fromkeys(("ctrl+b", "ctrl+p", "ctrl+d", "ctrl+u", "ctrl+n", "shift+tab"), 2),
    **dict.fromkeys(("ц", "й", "漢", "ع", "é"), 1),
}
#: What is typed as a whole now and then, so that something is found.
WORDS = ("umerov", "min def", "istanbul", "@2025-04-18", "type:event", "#ceasefire", "+sybiha")
ONE_IN = 40  # keys for which a word comes
BURSTS = 0.3  # how much of it comes without a pause


def key_event(key: str) -> Key:
    """What the terminal sends for a key."""
    is_letter = len(key) == 1
    name = _character_to_key(key) if is_letter and not key.isalnum() else key
    return Key(name, key if is_letter else key_to_character(REPLACED_KEYS.get(key, key)))


async def soak(root: Path, seed: int, keys: int, resizes: int) -> Counter[str]:
    """Press so many keys; what ends the app is pressed too, and it is opened again."""
    dice = random.Random(seed)  # noqa: S311 - the same on every run
    done: Counter[str] = Counter()
    last: deque[str] = deque(maxlen=60)
    names, weights = list(KEYS), list(KEYS.values())
    every = max(keys // max(resizes, 1), 1)
    while done["keys"] < keys:
        app = DossierApp(root)
        done["sessions"] += 1
        async with app.run_test(size=dice.choice(SIZES)) as pilot:
            await pilot.pause()
            while done["keys"] < keys and app.is_running and app._exit is False:
                if dice.randrange(ONE_IN) == 0:
                    pressed = list(dice.choice(WORDS))
                else:
                    pressed = dice.choices(names, weights)
                last.extend(pressed)
                try:
                    for key in pressed:
                        app.post_message(key_event(key))
                    # Some come in one burst, as over a slow line; most are waited for a little.
                    await asyncio.sleep(0 if dice.random() < BURSTS else 0.004)
                    done["keys"] += len(pressed)
                    done[f"on {type(app.screen).__name__}"] += len(pressed)
                    if done["keys"] // every > done["resizes"]:
                        await pilot.resize_terminal(*dice.choice(SIZES))
                        done["resizes"] += 1
                except Exception:
                    sys.stderr.write(f"seed {seed}, the last keys: {' '.join(last)}\n")
                    raise
        if app.crash is not None or app.return_code not in {None, 0}:
            sys.stderr.write(f"seed {seed}, the last keys: {' '.join(last)}\n")
            raise SystemExit(f"the app ended with {app.return_code}: {app.crash}")
    return done


def main() -> None:
    """Run one soak, and say what it was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=20_000)
    parser.add_argument("--resizes", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX"):
            os.environ.pop(name, None)
        os.environ["EDITOR"] = "true"
        root = Path(folder) / "library"
        shutil.copytree(ROOT / "entries", root)
        begun = time.monotonic()
        done = asyncio.run(soak(root, options.seed, options.keys, options.resizes))
        took = time.monotonic() - begun
    said = ", ".join(f"{number:,} {what}" for what, number in sorted(done.items()))
    sys.stdout.write(f"seed {options.seed}: {said}, {took:.0f} s, nothing fell\n")


if __name__ == "__main__":
    main()
