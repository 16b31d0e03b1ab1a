"""Findings as JUnit XML, which build servers read: a test a file, failed where there are errors."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from dossier.core.problems import Problem, Severity
from dossier.core.text import visible


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
        f"{_text(_line(path, one))}</failure>"
        for one in failures
    )
    if others:
        said = "\n".join(_line(path, one) for one in others)
        inside += f"<system-out>{_text(said)}</system-out>"
    name = path.rpartition("/")[2]
    return f"<testcase classname={_attribute(path)} name={_attribute(name)}>{inside}</testcase>"


def _line(path: str, one: Problem) -> str:
    hint = f"\n    hint: {one.hint}" if one.hint else ""
    place = f"{path}:{one.place.line}:{one.place.column}"
    return f"{place}: {one.severity} {one.rule.code} {one.message}{hint}"


def _text(text: str) -> str:
    return escape(visible.block(text))


def _attribute(text: str) -> str:
    return quoteattr(visible.line(text))
