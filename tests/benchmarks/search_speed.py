"""What a keystroke costs, beside `fzf --filter` and `textual.fuzzy`, on the same names.

    python tests/benchmarks/search_speed.py DATA [--forms 100000] [--queries 120]

DATA (or DOSSIER_BENCH_DATA) is the archive of US legislators; it is grown with made-up names to the
size asked for. Ours is measured as it is used: every query is typed letter by letter, and each
letter is one search. The other two keep nothing between letters, so their cost per letter is that
of the whole query; textual.fuzzy, being slow, gets a tenth of the queries. fzf's time includes
starting it, as a program that calls it would pay. Read the ratios; the milliseconds are this
machine's. Processor time is printed too, for a machine that has other things to do. Queries in
other scripts than Latin and Cyrillic, which are met by ear, have a line of their own.
"""
# ruff: noqa: T201 - a benchmark prints

import argparse
import gc
import os
import shutil
import statistics
import subprocess
import time
import tracemalloc
from collections.abc import Callable

from search_data import QUERIES, grown, legislators_forms
from search_generated import Case, generated

from dossier.core.search import Form, NameIndex
from dossier.core.search.query import parse

_SEED = 3
_HITS = 50

# Name, milliseconds of each search, how often the entry meant came first, of how many.
Measured = tuple[str, list[float], int, int]


def main() -> None:
    """Read the arguments, build, and print the table."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    arguments.add_argument("data", nargs="?", default=os.environ.get("DOSSIER_BENCH_DATA"))
    arguments.add_argument("--forms", type=int, default=100_000)
    arguments.add_argument("--queries", type=int, default=120)
    chosen = arguments.parse_args()
    forms = grown(legislators_forms(chosen.data), chosen.forms)
    cases = generated(forms, max(chosen.queries // 8, 2), _SEED)
    gc.freeze()  # as the app does after loading
    index = _built(forms)
    _by_ear(index)
    rows = [_ours(index, cases)]
    if shutil.which("fzf"):
        rows.append(_fzf(forms, cases[::4]))
    else:
        print("fzf is not installed: left out")
    rows.append(_textual(forms, cases[::10]))
    print(f"{'':<16}{'p50 ms':>9}{'p95 ms':>9}{'p50':>11}{'p95':>11}{'first':>8}{'of':>5}")
    base_middle, base_high = _quantiles(rows[0][1])
    for name, times, first, asked in rows:
        middle, high = _quantiles(times)
        ratios = f"{middle / base_middle:>10.1f}x{high / base_high:>10.1f}x"
        print(f"{name:<16}{middle:>9.2f}{high:>9.2f}{ratios}{first / asked:>8.0%}{asked:>5}")


def _built(forms: list[Form]) -> NameIndex:
    gc.disable()  # while it builds, as a loader does
    start = time.perf_counter()
    index = NameIndex.build(forms)
    seconds = time.perf_counter() - start
    gc.enable()
    state = index.to_state()
    start = time.perf_counter()
    index = NameIndex.from_state(state)
    restored = time.perf_counter() - start
    tracemalloc.start()
    index.warm()
    warmed = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    print(
        f"{len(forms):,} forms, {len(state['ids']):,} entries, {len(state['words']):,} words, "
        f"built in {seconds:.2f} s, from its columns in {restored:.2f} s; "
        f"warming adds {warmed / 1e6:.0f} MB"
    )
    gc.collect()
    gc.freeze()
    return index


def _ours(index: NameIndex, cases: list[Case]) -> Measured:
    times: list[float] = []
    of_processor: list[float] = []
    slowest: list[tuple[float, str]] = []
    first = 0
    for query, meant, _ in cases:
        for length in range(1, len(query) + 1):
            start, busy = time.perf_counter(), time.process_time()
            hits = index.search(parse(query[:length]), _HITS)
            times.append((time.perf_counter() - start) * 1000)
            of_processor.append((time.process_time() - busy) * 1000)
            slowest.append((times[-1], query[:length]))
        first += bool(hits) and hits[0].id in meant
    worst = ", ".join(f"{query!r} {ms:.1f}" for ms, query in sorted(slowest, reverse=True)[:6])
    print(f"{len(times)} keystrokes; slowest (ms): {worst}")
    middle, high = _quantiles(of_processor)
    print(f"processor time of a keystroke: p50 {middle:.2f} ms, p95 {high:.2f} ms")
    cold = []
    for query, _, _ in cases:
        index.forget()
        start = time.perf_counter()
        index.search(parse(query), _HITS)
        cold.append((time.perf_counter() - start) * 1000)
    middle, high = _quantiles(cold)
    print(f"a whole query at once, nothing remembered: p50 {middle:.2f} ms, p95 {high:.2f} ms")
    return "ours, a letter", times, first, len(cases)


def _by_ear(index: NameIndex) -> None:
    """Print the times of queries in other scripts, typed letter by letter."""
    times: list[float] = []
    of_processor: list[float] = []
    for query in (QUERIES / "other-scripts.txt").read_text(encoding="utf-8").splitlines():
        for length in range(1, len(query) + 1):
            start, busy = time.perf_counter(), time.process_time()
            index.search(parse(query[:length]), _HITS)
            times.append((time.perf_counter() - start) * 1000)
            of_processor.append((time.process_time() - busy) * 1000)
    for what, its in (("", times), (" of the processor", of_processor)):
        middle, high = _quantiles(its)
        print(f"{len(its)} letters of other scripts{what}: p50 {middle:.2f} ms, p95 {high:.2f} ms")


def _fzf(forms: list[Form], cases: list[Case]) -> Measured:
    lines = "".join(f"{form.text}\n" for form in forms).encode()

    def best(query: str) -> str:
        command = ["fzf", "--filter", query]
        found = subprocess.run(command, input=lines, capture_output=True, check=False).stdout
        return found.split(b"\n", 1)[0].decode()

    return _measured("fzf --filter", best, forms, cases)


def _textual(forms: list[Form], cases: list[Case]) -> Measured:
    from textual.fuzzy import Matcher  # noqa: PLC0415 - only this row needs Textual

    def best(query: str) -> str:
        match = Matcher(query).match
        score, text = max((match(form.text), form.text) for form in forms)
        return text if score else ""

    return _measured("textual.fuzzy", best, forms, cases)


def _measured(
    name: str, best: Callable[[str], str], forms: list[Form], cases: list[Case]
) -> Measured:
    """Times of `best`, which gives the text of the best form for a query."""
    ids: dict[str, set[str]] = {}
    for form in forms:
        ids.setdefault(form.text, set()).add(form.id)
    times: list[float] = []
    first = 0
    for query, meant, _ in cases:
        start = time.perf_counter()
        text = best(query)
        times.append((time.perf_counter() - start) * 1000)
        first += not meant.isdisjoint(ids.get(text, ()))
    return name, times, first, len(cases)


def _quantiles(times: list[float]) -> tuple[float, float]:
    """The middle one, and the one that 95 of 100 do not exceed."""
    return statistics.median(times), statistics.quantiles(times, n=20, method="inclusive")[-1]


if __name__ == "__main__":
    main()
