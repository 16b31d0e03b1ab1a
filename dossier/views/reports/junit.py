"""Findings as JUnit XML, which build servers read: a test a file, failed where there are errors."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from dossier.core.problems import Problem, Severity
from dossier.core.text import visible
from dossier.views.reports.text import line_of


def junit(
    files: Iterable[str], found: Mapping[str, Iterable[Problem]], fatal: frozenset[Severity]
) -> str:
    """A suite of a test for each file.

    Args:
        files: the paths of the files that were checked.
        found: the findings by the path of their file.
        fatal: what fails a test; what does not is printed in it.
    """
    paths = list(dict.fromkeys((*files, *found)))
    cases = [_case(path, list(found.get(path, ())), fatal) for path in paths]
    failed = sum(any(one.severity in fatal for one in found.get(path, ())) for path in paths)
    counts = f'tests="{len(paths)}" failures="{failed}" errors="0"'
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<testsuites name="dossier check" {counts}>',
            f'<testsuite name="dossier check" {counts}>',
            *cases,
            "</testsuite>",
            "</testsuites>",
        ]
    )


def _case(path: str, problems: list[Problem], fatal: frozenset[Severity]) -> str:
    failures = [one for one in problems if one.severity in fatal]
    others = [one for one in problems if one.severity not in fatal]
    inside = "".join(
        f"<failure type={_attribute(one.rule.code)} message={_attribute(one.message)}>"
        f"{escape(line_of(one, path))}</failure>"
        for one in failures
    )
    if others:
        said = "\n".join(line_of(one, path) for one in others)
        inside += f"<system-out>{escape(said)}</system-out>"
    name = path.rpartition("/")[2]
    return f"<testcase classname={_attribute(path)} name={_attribute(name)}>{inside}</testcase>"


def _attribute(text: str) -> str:
    return quoteattr(visible.line(text))
