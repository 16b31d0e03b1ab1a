"""How often the entry meant comes first, or among the first three.

    python tests/benchmarks/search_quality.py [DATA] [--misses]

Runs the hand-written query sets and generated ones over the shipped entries and, if DATA (or
DOSSIER_BENCH_DATA) is given, over the archive of US legislators. The held-out files are never
looked at while numbers in search/weights.py are chosen: `--misses` does not list them.
"""
# ruff: noqa: T201 - a benchmark prints

import argparse
import os
from collections.abc import Callable

from search_data import legislators_forms, queries, shipped_forms
from search_generated import generated

from dossier.core.names import words
from dossier.core.search import Form, Hit, NameIndex
from dossier.core.search.query import parse

_TUNED_SEED = 1
_HELD_OUT_SEED = 2

Row = tuple[str, Callable[[Hit], bool], str]


def main() -> None:
    """Read the arguments and print the tables."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    arguments.add_argument("data", nargs="?", default=os.environ.get("DOSSIER_BENCH_DATA"))
    arguments.add_argument(
        "--misses", action="store_true", help="list the tuned queries that do not come first"
    )
    chosen = arguments.parse_args()
    forms = shipped_forms()
    _report("shipped entries", forms, "shipped", 25, list_misses=chosen.misses)
    if chosen.data:
        _report(
            "US legislators",
            legislators_forms(chosen.data),
            "legislators",
            100,
            list_misses=chosen.misses,
        )
    else:
        print("US legislators: not run; pass the archive or set DOSSIER_BENCH_DATA")


def _report(title: str, forms: list[Form], file: str, of_each: int, *, list_misses: bool) -> None:
    index = NameIndex.build(forms)
    ids = {form.id for form in forms}
    for part, suffix, seed in (
        ("tuned on", "", _TUNED_SEED),
        ("held out", "-held-out", _HELD_OUT_SEED),
    ):
        by_hand: list[Row] = []
        for query, expected, label in queries(f"{file}{suffix}.tsv"):
            unknown = [one for one in expected if one[0] not in "=~" and one not in ids]
            if unknown:
                print(f"{query!r} expects {unknown}, which is no entry")
            by_hand.append((query, _is_one_of(expected), label))
        made = [
            (query, _has_id(meant), label)
            for query, meant, label in generated(forms, of_each, seed)
        ]
        print(f"\n{title}, {part}: {len(by_hand)} by hand, {len(made)} generated")
        for name, rows in (("by hand", by_hand), ("generated", made)):
            _print_rates(index, name, rows, list_misses=list_misses and not suffix)


def _is_one_of(expected: list[str]) -> Callable[[Hit], bool]:
    named = {one[1:] for one in expected if one[0] == "="}
    partly = {one[1:] for one in expected if one[0] == "~"}
    return lambda hit: (
        hit.id in expected or hit.name in named or not partly.isdisjoint(words(hit.name))
    )


def _has_id(ids: frozenset[str]) -> Callable[[Hit], bool]:
    return lambda hit: hit.id in ids


def _print_rates(index: NameIndex, name: str, rows: list[Row], *, list_misses: bool) -> None:
    ranks: dict[str, list[int]] = {}
    for query, is_meant, label in rows:
        hits = index.search(parse(query), limit=50)
        rank = next((at for at, hit in enumerate(hits, 1) if is_meant(hit)), 99)
        ranks.setdefault(label, []).append(rank)
        if list_misses and rank > 1:
            first = [f"{hit.name} {hit.score} ({hit.matched})" for hit in hits[:2]]
            meant = next((f"{hit.score} ({hit.matched})" for hit in hits if is_meant(hit)), "")
            print(f"   miss: {query!r} {label} rank {rank} {meant}; first: {first}")
    everything = [rank for its in ranks.values() for rank in its]
    for label, its in [*ranks.items(), ("all " + name, everything)]:
        first = sum(rank == 1 for rank in its) / len(its)
        third = sum(rank <= 3 for rank in its) / len(its)
        print(f"  {label:<20} {len(its):>4}   first {first:6.1%}   within three {third:6.1%}")


if __name__ == "__main__":
    main()
