"""Fuzzing, guided by the lines that run: `fuzz.py [--seconds N] [--seed S] [--only PART]`.

Seconds are the processor's, so that a busy machine neither shortens it nor finds things slow.

Inputs are cut, doubled, joined and mixed with what people and attackers type; one that runs a line
of the program that no other has run is kept, and changed further. Nothing may be raised but what
the function says it raises, what it gives has to hold, and nothing may take longer than a limit.
Prints, for each part, how many inputs were tried, how many were kept, how many lines they ran.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from dossier.core import dates
from dossier.core.changes.threeway import Marks
from dossier.core.format.decode import decode
from dossier.core.format.ids import Kind
from dossier.core.search.query import parse as parse_query
from dossier.core.sources.quotes import Verdict, locate
from dossier.files.joining import joined_bytes
from dossier.files.reader import read

ROOT = Path(__file__).parent.parent.parent
PACKAGE = str(ROOT / "dossier")
SLOWEST = 5.0  # seconds for one input of at most LONGEST characters
LONGEST = 6_000
PIECES = (
    *("\n", "  ", "- ", ": ", "{", "}", "[", "]", ",", "'", '"', "|\n", ">-\n", "#", "---\n"),
    *("&a ", "*a", "!!str ", "<<: ", "? ", "\t", "\r", "\u2028", "\x00", "\ufeff", "\x1b", "\\"),
    *("name: ", "quotes:\n", "part_of: ", "former_ids: [a]\n", "basis: editor\n", "status: "),
    *("2025-02-30", "XXXX-12-XX", "2025-13", "-9999", "9999-12-31/..", "~", "?", "%", "/", "X"),
    *("20 August 2024", "Thursday, April 17", "23 липня", "2024年8月20日", "٢٠ أغسطس", "05/04/24"),
    *("type:event", "@2024..2025", "#tag", "+entry", "!not", "^pre", "'exact", '"a b"', "~word"),
    *("<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n", "é", "漢字", "\u202e", "\u200b", "🇺🇦"),
)
_PARTS = "\n~~~~\n"  # between the versions of a file
Target = Callable[[str], None]


def an_entry(text: str) -> None:
    """Reading and decoding: problems are values, with a place in the text."""
    document, problems = read(text, "people/a-b.yaml")
    if document is not None:
        for kind in Kind:
            problems = [*problems, *decode(kind, "a-b", document, "people/a-b.yaml").problems]
    lines = text.count("\n") + 1
    assert all(1 <= one.place.line <= lines + 1 and one.message for one in problems)


def a_date(text: str) -> None:
    """An EDTF date is one, or says why not; dates in a passage are found or not."""
    try:
        found = dates.parse(text)
    except dates.DateError:
        pass
    else:
        assert dates.parse(found.text) == found
        if found.earliest and found.latest:
            assert found.earliest <= found.latest
    list(dates.dates_printed(text[:400]))


def a_query(text: str) -> None:
    """A query is always one; its mistakes lie in it."""
    query = parse_query(text)
    assert all(0 <= one.start <= one.end <= len(text) for one in query.mistakes)


def a_quote(text: str) -> None:
    """What is proved stands there, once."""
    exact, _, rest = text.partition("\n")
    found = locate(rest, exact)
    if found.verdict is Verdict.PROVED:
        assert rest[found.start : found.end] == exact
        assert rest.count(exact) == 1


def a_merge(text: str) -> None:
    """Two edits of one file: what is joined without a conflict has neither side's loss."""
    base, ours, theirs = (
        part.encode("utf-8", "replace") for part in (f"{text}{_PARTS}{_PARTS}".split(_PARTS)[:3])
    )
    joined = joined_bytes(base, ours, theirs, Marks())
    assert joined.conflicts or joined.data is not None
    assert joined_bytes(base, ours, base, Marks()).data == ours


def seeds_of(name: str) -> list[str]:
    """What a part begins with: the shipped entries and texts, or single pieces."""
    entries = [path.read_text("utf-8") for path in sorted((ROOT / "entries").rglob("*.yaml"))]
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "entries").rglob("*.txt"))]
    if name == "entry":
        return [one[:LONGEST] for one in entries]
    if name == "merge":
        small = [one for one in entries if len(one) < LONGEST // 3]
        more = ("tags: [new]\n", "summary: Other.\n", "links: [https://a.example]\n")
        return [
            _PARTS.join((one, f"{one}{more[at % 3]}", f"{more[(at + 1) % 3]}{one}"))
            for at, one in enumerate(small[:60])
        ]
    if name == "quote":
        return [f"{one.split(chr(10))[2][:60]}\n{one}"[:LONGEST] for one in texts]
    return list(PIECES)


TARGETS: dict[str, Target] = {
    "entry": an_entry,
    "date": a_date,
    "query": a_query,
    "quote": a_quote,
    "merge": a_merge,
}


class Lines:
    """The lines of the package that were run so far."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, int]] = set()
        self.is_new = False

    def run(self, target: Target, text: str) -> bool:
        """Run a target; whether it ran a line that none before has run."""
        self.is_new = False
        sys.settrace(self._called)
        try:
            target(text)
        finally:
            sys.settrace(None)
        return self.is_new

    def _called(self, frame: FrameType, event: str, argument: object):
        del event, argument
        return self._line if frame.f_code.co_filename.startswith(PACKAGE) else None

    def _line(self, frame: FrameType, event: str, argument: object):
        del argument
        if event == "line":
            at = (frame.f_code.co_filename, frame.f_lineno)
            if at not in self.seen:
                self.seen.add(at)
                self.is_new = True
        return self._line


def changed(dice: random.Random, text: str, others: list[str]) -> str:
    """A text after a few edits."""
    for _ in range(dice.randint(1, 4)):
        start = dice.randint(0, len(text))
        end = min(len(text), start + dice.choice((0, 1, 2, 5, 20, 100)))
        match dice.randrange(6):
            case 0:
                text = text[:start] + dice.choice(PIECES) + text[start:]
            case 1:
                text = text[:start] + text[end:]
            case 2:
                text = text[:end] + text[start:end] + text[end:]
            case 3:
                text = text[:start] + dice.choice(PIECES) + text[end:]
            case 4:
                other = dice.choice(others)
                cut = dice.randint(0, len(other))
                text = text[:start] + other[cut : cut + 200] + text[start:]
            case _:
                text = (
                    text[:start]
                    + chr(dice.choice((dice.randrange(128), 0x2028, 0x85)))
                    + text[end:]
                )
    return text[:LONGEST]


def fuzz(name: str, seconds: float, seed: int) -> str:
    """Fuzz one part for so long; what was done, in words."""
    dice = random.Random(f"{seed}:{name}")  # noqa: S311 - the same on every run
    target, lines = TARGETS[name], Lines()
    corpus = seeds_of(name)
    for text in corpus:
        lines.run(target, text)
    kept, tried, until = len(corpus), 0, time.process_time() + seconds
    while time.process_time() < until:
        text = changed(dice, dice.choice(corpus), corpus)
        begun = time.process_time()
        try:
            is_new = lines.run(target, text)
        except BaseException:
            sys.stderr.write(f"{name}, seed {seed}: {text!a}\n")
            raise
        tried += 1
        if time.process_time() - begun > SLOWEST:
            raise SystemExit(f"{name}: {time.process_time() - begun:.1f} s for {text!a}")
        if is_new:
            corpus.append(text)
    found = len(corpus) - kept
    return f"{name}: {tried:,} inputs, {found} kept, {len(lines.seen):,} lines run, nothing raised"


def main() -> None:
    """Fuzz every part, each for its share of the time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=7_200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=TARGETS, action="append", help="may be given again")
    options = parser.parse_args()
    names = options.only or list(TARGETS)
    for name in names:
        sys.stdout.write(f"{fuzz(name, options.seconds / len(names), options.seed)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
