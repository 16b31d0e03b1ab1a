"""Findings as workflow commands of GitHub, which shows each beside the line it is about."""

from collections.abc import Iterable
from typing import Final

from dossier.core.problems import Problem, Severity

#: The commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
_COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(located: Iterable[tuple[str, Problem]]) -> str:
    """A line for each finding, each given with the path of its file."""
    return "\n".join(_line(path, one) for path, one in located)


def _line(path: str, problem: Problem) -> str:
    place = problem.place
    hint = f"\nhint: {problem.hint}" if problem.hint else ""
    title = f"{problem.rule.code} {problem.rule.name}"
    return (
        f"::{_COMMANDS[problem.severity]} file={_property(path)},line={place.line},"
        f"col={place.column},title={_property(title)}::{_data(problem.message + hint)}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
