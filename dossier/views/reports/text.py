"""A finding as lines to read: its place, what it is, what to do about it."""

from dossier.core.problems import Problem
from dossier.core.text import visible


def line_of(problem: Problem, path: str) -> str:
    """A finding in a line, and its hint below; `path` is how its file is called."""
    place = problem.place
    message = visible.line(problem.message)
    text = (
        f"{visible.line(path)}:{place.line}:{place.column}: {problem.severity} "
        f"{problem.rule.code} {message}"
    )
    return f"{text}\n    hint: {visible.line(problem.hint)}" if problem.hint else text
