"""Findings as SARIF 2.1.0, which code scanning reads (OASIS, sarif-v2.1.0)."""

from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote

from dossier import __version__
from dossier.core.problems import Edit, Problem, Rules, Severity

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(
    located: Iterable[tuple[str, Problem]], fixes: Mapping[Problem, Iterable[tuple[str, Edit]]]
) -> dict[str, Any]:
    """A log of one run.

    Args:
        located: the findings, each with the path of its file from where the run began.
        fixes: of findings that can be mended, the edits in bytes, each with the path of its file.
    """
    rules = list(Rules.all())
    number = {rule.code: at for at, rule in enumerate(rules)}
    driver = {
        "name": "dossier",
        "version": __version__,
        "rules": [
            {
                "id": rule.code,
                "name": rule.name,
                "shortDescription": {"text": rule.name.replace("-", " ")},
                "fullDescription": {"text": rule.why},
                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
            }
            for rule in rules
        ],
    }
    results = [
        _result(path, one, number[one.rule.code], tuple(fixes.get(one, ())))
        for path, one in located
    ]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(
    path: str, problem: Problem, rule: int, edits: tuple[tuple[str, Edit], ...]
) -> dict[str, Any]:
    region = {"startLine": problem.place.line, "startColumn": problem.place.column}
    location = {"physicalLocation": {"artifactLocation": _file(path), "region": region}}
    logical = problem.claim or problem.entry
    found: dict[str, Any] = {
        "ruleId": problem.rule.code,
        "ruleIndex": rule,
        "level": _LEVELS[problem.severity],
        "message": {"text": f"{problem.message}\n{problem.hint}".rstrip()},
        "locations": [
            location | ({"logicalLocations": [{"fullyQualifiedName": logical}]} if logical else {})
        ],
    }
    if edits:
        found["fixes"] = [{"description": {"text": problem.hint}, "artifactChanges": _edits(edits)}]
    return found


def _edits(edits: tuple[tuple[str, Edit], ...]) -> list[dict[str, Any]]:
    return [
        {
            "artifactLocation": _file(path),
            "replacements": [
                {
                    "deletedRegion": {"byteOffset": one.start, "byteLength": one.end - one.start},
                    "insertedContent": {"text": one.text},
                }
            ],
        }
        for path, one in edits
    ]


def _file(path: str) -> dict[str, str]:
    return {"uri": quote(path.encode("utf-8", "surrogateescape"))}
