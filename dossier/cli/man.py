"""`dossier man`: the manual page, made of what the commands declare."""

import argparse
import re
from collections.abc import Iterator
from typing import Final

from dossier import __version__
from dossier.cli import output
from dossier.cli.diagnostics import ExitCode
from dossier.cli.where import VARIABLE

#: What roff takes for a request at the beginning of a line, and the signs it reads as its own.
_AT_THE_HEAD: Final = re.compile(r"^(?=[.'])", re.MULTILINE)
_SAYS: Final = (
    "Opens a library of hand-curated dossiers in the terminal: people, the offices they hold, the "
    "events they meet at, the articles all of it was drawn from, and for every line the quote that "
    "proves it. With a command, does one thing and ends."
)
_CODES: Final = (
    ("0", "nothing was found wrong; something matched"),
    ("1", "errors were found, or nothing matched"),
    ("2", "the command line cannot be meant so"),
    ("3", "the library cannot be read"),
    ("70", "a mistake of ours, which we ask you to report"),
    ("130", "interrupted"),
)


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Nothing of its own."""


def run(options: argparse.Namespace) -> ExitCode:
    """Print the page; `dossier man > dossier.1` keeps it."""
    page = "\n".join(_page())
    if options.json:
        output.write_json({"page": page})
    else:
        output.write(page)
    return ExitCode.OK


def _page() -> Iterator[str]:
    from dossier.cli.completion import whole_parser  # noqa: PLC0415 - it imports every command

    whole, commands = whole_parser()
    yield f'.TH DOSSIER 1 "" "dossier {__version__}" "User Commands"'
    yield ".SH NAME"
    yield "dossier \\- read, prove and curate dossiers kept in git"
    yield ".SH SYNOPSIS"
    yield "\\fBdossier\\fR [\\fIoptions\\fR] [\\fIcommand\\fR]"
    yield ".SH DESCRIPTION"
    yield _text(_SAYS)
    yield ".SH OPTIONS"
    yield from _arguments(whole)
    yield ".SH COMMANDS"
    for name, parser in commands.items():
        yield f".SS dossier {_text(name)}"
        says = parser.description or ""
        yield _text(f"{says[:1].upper()}{says[1:]}.")
        yield from _arguments(parser)
    yield ".SH EXIT STATUS"
    for code, says in _CODES:
        yield from (".TP", f".B {code}", _text(says))
    yield ".SH ENVIRONMENT"
    yield from (".TP", f".B {VARIABLE}", "The library, where none is named.")


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Each argument with its help."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no other list of them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        value = str(action.metavar or action.dest.upper()) if action.nargs != 0 else ""
        names = ", ".join(f"\\fB{_text(one)}\\fR" for one in action.option_strings)
        shown = " ".join(filter(None, (names, f"\\fI{_text(value)}\\fR" if value else "")))
        says = (action.help or "").replace("%%", "%")
        yield from (".TP", shown, _text(says))


def _text(text: str) -> str:
    r"""Words for roff: its own sign, and a minus that is one, are escaped."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return _AT_THE_HEAD.sub("\\\\&", escaped)
