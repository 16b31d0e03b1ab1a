"""`dossier add FILE|-`: store an article, with an entry proposed from what it prints."""

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from dossier.cli import changes, output, proposals, where
from dossier.cli.article_options import add_arguments, said_of
from dossier.cli.check import line_of, problem_json
from dossier.cli.diagnostics import CommandError, ExitCode, ask, say
from dossier.cli.given import bytes_given
from dossier.core.capture.article import naming
from dossier.core.capture.article.alike import Alike, alike
from dossier.core.capture.article.entry import entry_fields
from dossier.core.capture.article.found import Hints
from dossier.core.capture.article.reading import Reading, read_article
from dossier.core.capture.article.settling import Stated, with_given, with_metadata
from dossier.core.capture.naming import id_from
from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind, is_id
from dossier.core.library.library import Library
from dossier.core.problems import Rules, Severity
from dossier.files import libraries, limits
from dossier.files.received.received import Received, received
from dossier.files.received.refused import NotStoredError
from dossier.files.regular import RefusedFileError
from dossier.files.storing import (
    Stored,
    lies_there,
    original_of,
    same_bytes,
    source_text,
    stored,
    taken_by,
)

_MOST_NAMED: Final = 3
_YES: Final = frozenset({"", "y", "yes"})

__all__ = ["add_arguments", "run"]


@dataclass(frozen=True)
class _Article:
    """An article on its way into a library; `lies_as` is the id by which its text lies there."""

    root: Path
    library: Library
    received: Received
    reading: Reading
    lies_as: str
    retrieved: str | None

    def stored(self, id_: str) -> Stored:
        """It as it would be under an id."""
        fields = entry_fields(
            self.reading,
            source_text(id_, self.received),
            retrieved=self.retrieved,
            original=original_of(id_, self.received),
        )
        is_there = id_ == self.lies_as
        return stored(self.library, id_, self.received, fields, is_there=is_there)

    def taken_by(self, id_: str) -> str:
        """The path by which an id is taken; "" for one that is free."""
        return taken_by(self.root, self.library, id_, is_there=id_ == self.lies_as)


def run(options: argparse.Namespace) -> ExitCode:
    """Show what would be stored, and store it if told to."""
    root = where.find(options.entries)
    given = said_of(options)
    one = _received(options)
    library = where.open_library(root)
    _refuse_same(library, one)
    article = _read(options, root, library, one, given)
    found = _alike(article)
    _refuse_alike(found, anyway=options.anyway)
    asks = not options.write and not options.json and _is_terminal(options.file)
    article = _with_title(article, asks=asks)
    id_ = _id(options, article, asks=asks)
    done = article.stored(id_)
    wrong = any(one.severity is Severity.ERROR for one in done.problems)
    written = bool(options.write and not wrong)
    if written:
        changes.write(root, done.changes, id_)
    if options.json:
        told = [problem_json(library, one) for one in done.problems]
        output.write_json({**_report(article, id_, done, found, written=written), "problems": told})
    else:
        output.write(done.entry.rstrip("\n"))
        proposals.say_how(article.reading, one, id_)
        for problem in done.problems:
            if problem.severity is not Severity.INFO:
                say(line_of(problem, root))
    if wrong:
        say("dossier: nothing is written, as it would be wrong; say what is right, and try again")
        return ExitCode.FOUND
    if asks and not written:
        return _confirmed(root, done, id_)
    proposals.say_what(done.changes, written=written)
    return ExitCode.OK


# --- what is read


def _received(options: argparse.Namespace) -> Received:
    name = "the standard input" if options.file == "-" else options.file
    try:
        return received(bytes_given(options.file, limits.ORIGINAL_BYTES), options.encoding)
    except RefusedFileError as error:
        is_file = error.rule is not Rules.NOT_REGULAR
        hint = error.hint if is_file else "give the article's file itself"
        raise CommandError(f"{name}: {error}", hint) from error
    except NotStoredError as error:
        raise CommandError(f"{name}: {error}", error.hint) from error


def _read(
    options: argparse.Namespace, root: Path, library: Library, one: Received, given: Stated
) -> _Article:
    """The article with everything that is proposed of it or given."""
    path = None if options.file == "-" else libraries.typed(options.file)
    hints = Hints(
        stem=options.id or (path.stem if path else ""),
        url=given.url or (one.metadata.url if one.metadata else ""),
        publishers=frozenset(_publishers(library)),
    )
    reading = read_article(one.text.decode("utf-8"), hints)
    if one.metadata:
        reading = with_metadata(reading, one.metadata)
    reading = with_given(reading, given)
    lies_as = lies_there(root, path) if path else ""
    return _Article(root, library, one, reading, lies_as, options.retrieved)


def _publishers(library: Library) -> set[str]:
    entries = (record.entry for record in library.of_kind(Kind.SOURCE))
    return {one.publisher.name for one in entries if isinstance(one, Source) and one.publisher}


# --- what is refused


def _refuse_same(library: Library, one: Received) -> None:
    same = same_bytes(library, one.data) or same_bytes(library, one.text)
    if same:
        message = f"this article is stored already: {same}"
        raise CommandError(message, f"`dossier show {same}` shows it", ExitCode.FOUND)


def _alike(article: _Article) -> list[Alike]:
    page = article.reading.page
    strips = [
        page.places.span(one.first, min(one.last, len(page.places)))
        for one in article.reading.boilerplate
        if one.first <= len(page.places)
    ]
    return alike(page.text, strips, article.library.texts.values())


def _refuse_alike(found: list[Alike], *, anyway: bool) -> None:
    if not found:
        return
    named = "; ".join(proposals.how_alike(one) for one in found[:_MOST_NAMED])
    if not anyway:
        hint = "if it is an article of its own, --anyway stores it all the same"
        raise CommandError(f"it is much like what is stored: {named}", hint, ExitCode.FOUND)
    say(f"dossier: it is much like what is stored: {named}")


# --- what is asked


def _is_terminal(file: str) -> bool:
    """Whether somebody can be asked: they see what is shown, and the input is not the article."""
    streams = (sys.stdin, sys.stdout, sys.stderr)
    return file != "-" and all(one is not None and one.isatty() for one in streams)


def _with_title(article: _Article, *, asks: bool) -> _Article:
    if article.reading.title:
        return article
    title = ask("the headline, of which the text has none: ") if asks else None
    if not title:
        hint = f'--title "…"; the text begins “{proposals.beginning(article.reading)}”'
        raise CommandError("no line of the text looks like a headline", hint)
    return replace(article, reading=with_given(article.reading, Stated(title=title)))


def _id(options: argparse.Namespace, article: _Article, *, asks: bool) -> str:
    """The id of the new source.

    Raises:
        CommandError: one that was given is taken, or is no id.
    """
    begins = naming.beginning(article.reading)
    subject = options.subject
    if options.id or article.lies_as:
        return _free(article, options.id or article.lies_as)
    if subject is None:
        proposed = naming.subject(article.reading)
        subject = ask(f"subject of the id [{proposed}]: {begins}-") if asks else None
        if not subject:
            return naming.numbered(f"{begins}-{proposed}", lambda id_: bool(article.taken_by(id_)))
    words = id_from(subject)
    if not words:
        raise CommandError(f"no id can be made of “{subject}”", "say the whole of it with --id")
    return _free(article, f"{begins}-{words}")


def _free(article: _Article, id_: str) -> str:
    assert is_id(id_)
    taken = article.taken_by(id_)
    if taken:
        raise CommandError(f"the id `{id_}` is taken by {taken}", "choose another", ExitCode.FOUND)
    return id_


def _confirmed(root: Path, done: Stored, id_: str) -> ExitCode:
    """Write it if somebody says so."""
    answer = ask(f"⏎ writes {proposals.files(done.changes)}; anything else leaves it: ")
    if answer is None or answer.casefold() not in _YES:
        say("dossier: nothing is written")
        return ExitCode.FOUND
    changes.write(root, done.changes, id_)
    proposals.say_what(done.changes, written=True)
    return ExitCode.OK


def _report(
    article: _Article, id_: str, done: Stored, found: list[Alike], *, written: bool
) -> dict[str, Any]:
    return {
        "id": id_,
        "written": written,
        "format": article.received.format.value,
        "files": proposals.files_json(done.changes),
        "yaml": done.entry,
        "values": proposals.values_json(article.reading),
        "alike": [{"source": one.source, "shared": one.shared, "held": one.held} for one in found],
    }
