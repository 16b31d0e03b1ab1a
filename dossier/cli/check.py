"""`dossier check`: the linter. Silent when there is nothing to say."""

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.given import Given, given
from dossier.cli.progress import Progress
from dossier.core.checks.scope import concerning, entries_at, files, stem
from dossier.core.format.ids import KIND_OF_FOLDER
from dossier.core.library.library import Library
from dossier.core.problems import Edit, Problem, Severity
from dossier.core.sources.quotes import Verdict
from dossier.core.text.suggest import did_you_mean
from dossier.files import libraries
from dossier.files.git import was_committed
from dossier.files.repairs import in_bytes
from dossier.files.table.table import checked
from dossier.views.reports import text

#: How findings may be printed.
FORMATS: Final = ("text", "json", "github", "sarif", "junit")
_ENTRIES: Final = f"entries are .yaml files in {', '.join(f'{one}/' for one in KIND_OF_FOLDER)}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Paths, strictness, talkativeness."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a library, or files and folders of one"
    )
    parser.add_argument(
        "--since",
        metavar="REV",
        help="only what concerns files that differ from those of a commit, branch or tag",
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help=f"how it is printed: {', '.join(FORMATS)}",
    )
    parser.add_argument("--strict", action="store_true", help="warnings fail the check too")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="print information and a summary as well"
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Check a library and print what was found.

    Raises:
        CommandError: nothing was read of what was asked about, so that nothing is known of it.
    """
    asked = given(options.entries, options.paths)
    changed = _changed_since(asked, options.since) if options.since is not None else None
    library, table = where.open_with_table(asked.root, name_broken=False)
    progress = Progress()
    try:
        found, interrupted = checked(library, table, progress), False
    except KeyboardInterrupt as end:
        found, interrupted = getattr(end, "found", ()), True
    finally:
        progress.clear()
    problems = concerning(library, found, asked.paths) if asked.paths else found
    if changed is not None:
        concerned = frozenset(concerning(library, found, changed) if changed else ())
        problems = tuple(one for one in problems if one in concerned)
    fatal = frozenset({Severity.ERROR, *([Severity.WARNING] if options.strict else [])})
    shown = [one for one in problems if options.verbose or one.severity is not Severity.INFO]
    match "json" if options.json else options.format:
        case "json":
            output.write_json(_report(asked.root, library, problems))
        case "text":
            from_here = where.paths_from_here(asked.root)
            for problem in shown:
                output.write(text.line_of(problem, from_here(problem.place.path)))
        case other:
            _write_as(other, asked, library, shown, fatal)
    if interrupted:
        say("dossier: interrupted; this is what was found by then, and not all of it")
        return ExitCode.INTERRUPTED
    _refuse_nothing(asked, library, problems)
    if options.verbose and not options.json and options.format == "text":
        say(f"{len(library)} entries, {library.quotes} quotes: {_summary(problems)}")
    return ExitCode.FOUND if any(one.severity in fatal for one in problems) else ExitCode.OK


def _changed_since(asked: Given, revision: str) -> list[str]:
    """The files of a library that are not as they were in a commit.

    Raises:
        CommandError: git cannot tell.
    """
    from dossier.cli.past import asking_git, revisions  # noqa: PLC0415 - most checks ask no git
    from dossier.files.revisions import differing  # noqa: PLC0415

    past = revisions(asked.root)
    with asking_git():
        old = past.committed(past.repository.commit(revision))
        return differing(old, past.present())


def _write_as(
    form: str,
    asked: Given,
    library: Library,
    problems: Sequence[Problem],
    fatal: frozenset[Severity],
) -> None:
    """Write findings for another program, with paths from where one stands."""
    located = [(_from_here(asked.root, one.place.path), one) for one in problems]
    if form == "github":
        from dossier.views.reports.github import github  # noqa: PLC0415 - one of several

        if located:
            output.write(github(located))
    elif form == "sarif":
        from dossier.views.reports.sarif import sarif  # noqa: PLC0415

        fixes = {
            one: [
                (_from_here(asked.root, edit.path), edit) for edit in in_bytes(asked.root, one.fix)
            ]
            for one in problems
            if one.fix
        }
        output.write_json(sarif(located, fixes))
    else:
        from dossier.views.reports.junit import junit  # noqa: PLC0415

        found: dict[str, list[Problem]] = {}
        for path, one in located:
            found.setdefault(path, []).append(one)
        checked_files = (_from_here(asked.root, path) for _, path in files(library))
        output.write(junit(() if asked.paths else checked_files, found, fatal))


def _from_here(root: Path, path: str) -> str:
    return Path(where.from_here(root / path)).as_posix()


def _refuse_nothing(asked: Given, library: Library, problems: Iterable[Problem]) -> None:
    """Let nobody take silence for praise where no entry was read."""
    if not (library or library.broken):
        raise CommandError(f"no entry was read in {where.from_here(asked.root)}", _ENTRIES)
    if not asked.paths:
        return
    unknown = _unknown(asked, library, problems)
    hint = "".join(did_you_mean(stem(path), library.records) for path in unknown[:1])
    if entries_at(library, asked.paths) or len(unknown) < len(asked.gone):
        if unknown:
            names = ", ".join(asked.paths[path] for path in unknown)
            said = f"dossier: nothing lies at {names}, and nothing speaks of it"
            say("; ".join(filter(None, (said, hint))))
        return
    names = ", ".join(asked.paths.values())
    raise CommandError(f"no entry was read: none lies at {names}", hint or _ENTRIES)


def _unknown(asked: Given, library: Library, problems: Iterable[Problem]) -> list[str]:
    """The paths at which nothing lies and of which nothing speaks: they are misspelt.

    A finding may speak of what was there, a former id, or a commit.
    """
    told = {id_ for one in problems for id_ in (one.entry, *one.concerns)}
    texts = {path for _, path in files(library)}
    return [
        path
        for path in sorted(asked.gone)
        if path not in texts
        and stem(path) not in told
        and library.get(stem(path)) is None
        and not was_committed(libraries.absolute(asked.root / path))
    ]


def line_of(problem: Problem, root: Path) -> str:
    """A finding with a path that opens from where one stands."""
    return text.line_of(problem, where.from_here(root / problem.place.path))


def _report(root: Path, library: Library, problems: Iterable[Problem]) -> dict[str, Any]:
    owners = {path: id_ for id_, path in files(library)}
    return {
        "entries": len(library),
        "quotes": library.quotes,
        "problems": [
            problem_json(library, one, owners.get(one.place.path), in_bytes(root, one.fix))
            for one in problems
        ],
    }


def problem_json(
    library: Library, problem: Problem, owner: str | None = None, fix: Iterable[Edit] = ()
) -> dict[str, Any]:
    """A finding as JSON; `owner` is the entry in whose file it is, if the finding names none.

    `verdict` is what became of the quotes of the claim it is about: that of the first which is not
    proved. `fix` are the edits that mend it, in bytes of the files.
    """
    return {
        "code": problem.rule.code,
        "severity": problem.severity.value,
        "path": problem.place.path,
        "line": problem.place.line,
        "column": problem.place.column,
        "message": problem.message,
        "hint": problem.hint,
        "entry": problem.entry or owner,
        "claim": problem.claim,
        "verdict": _verdict(library, problem.claim),
        "concerns": list(problem.concerns),
        "fix": [asdict(edit) for edit in fix],
    }


def _verdict(library: Library, claim_id: str | None) -> str | None:
    """The first verdict on a quote of a claim that is not “proved”; None without a quote."""
    claim = library.claim(claim_id) if claim_id else None
    found = [library.locate(cited.quote).verdict for cited in claim.quotes] if claim else []
    wrong = (one for one in found if one is not Verdict.PROVED)
    return next(wrong, Verdict.PROVED).value if found else None


def _summary(problems: Sequence[Problem]) -> str:
    counts = [
        (sum(one.severity is severity for one in problems), severity.value) for severity in Severity
    ]
    said = [f"{number} {word}{'s' if number != 1 else ''}" for number, word in counts if number]
    return ", ".join(said) or "nothing to report"
