"""The command line: finds the command, loads its module and nothing more.

Imports cost more than the work: a command imports its own module when it runs, so that `--help`
needs neither YAML nor Textual.
"""

import argparse
import gc
import re
import signal
from collections.abc import Sequence
from importlib import import_module
from typing import Final, NoReturn, Protocol

from dossier import __version__
from dossier.cli import output
from dossier.cli.diagnostics import CommandError, ExitCode, fail, say
from dossier.core.text import visible


class _Parser(argparse.ArgumentParser):
    """Reports a mistake the way every command does: visibly, in one line, with a hint."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(visible.line(message), f"`{self.prog} --help` says what it takes")


class Subcommand(Protocol):
    """What a command's module offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare what the command takes, beside `--entries` and `--json`."""

    def run(self, options: argparse.Namespace) -> ExitCode:
        """Do it."""


#: Every command with its line of help; the module has the same name.
COMMANDS: Final = {
    "init": "start a library of your own",
    "check": "find what is wrong in a library",
    "show": "print one dossier",
    "list": "ids and names",
    "search": "ranked hits for a query",
    "pick": "choose an entry by name and print its id",
    "cite": "the proof note of a claim",
    "mentions": "who is named in a text, and what of it is unused",
    "timeline": "dated facts in order",
    "chart": "pictures of an entry: who held it when, who met whom, what is used",
    "new": "a new entry, ready to be filled in",
    "prove": "whether a text says this, and the quote to paste",
    "propose": "what the sentences of an article could be claimed to say",
    "add": "store an article: its bytes, and an entry proposed from what it prints",
    "capture": "put claims into a library, shown first",
    "rename": "another id for an entry, with every link to it",
    "merge": "two entries about the same made one",
    "log": "what changed, fact by fact, and who says so",
    "diff": "what the library says otherwise than at another time",
    "review": "what a branch asserts, as Markdown for a pull request",
    "export": "files for others: bibliographies, tables, graphs, a site",
    "import": "entries from what others keep: Popolo, FollowTheMoney, tables",
    "merge-file": "join two edits of an entry: git's merge driver",
    "fix": "the repairs that cannot make anything wrong",
    "keys": "the keys in force, your own among them",
    "completion": "what completes commands and ids in bash, zsh or fish",
    "man": "the manual page",
    "schema": "the entry format: JSON Schema for editors, or tables for people",
}
BROWSE: Final = "browse"
#: What stays open as long as its reader likes.
_STAY: Final = (BROWSE, "pick")
#: What asks a whole library, and mostly one that has not changed.
_LOOK: Final = frozenset(
    ("show", "list", "search", "cite", "mentions", "timeline", "chart", "check", "export")
)
_TAKE_A_DATE: Final = ("--as-of", "--from", "--to")
_BEFORE_CHRIST: Final = re.compile(r"-[0-9X]+(?:-|$)")
MODULES: Final = {
    "list": "list_entries",
    "merge-file": "merge_file",
    "import": "import_entries",
}
#: What other programs call a command, where that may be typed by habit.
_ALIASES: Final = {"completions": "completion"}


def main(arguments: Sequence[str]) -> ExitCode:
    """Run one command line, and give its exit code; never raises."""
    if hasattr(signal, "SIGPIPE"):
        # `dossier list | head` ends quietly, as every other tool does.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    output.prepare()
    try:
        code = _run(arguments)
        output.flush()
    except CommandError as error:
        return fail(error)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except SystemExit as end:  # argparse has said what it wanted to say
        return ExitCode(end.code) if isinstance(end.code, int) else ExitCode.USAGE
    except OSError as error:
        say(f"dossier: {error.strerror or error}")
        return ExitCode.INTERNAL
    except Exception as error:  # noqa: BLE001 - nobody reads a traceback; the place is in the line
        return _internal(error)
    return code


def _internal(error: Exception) -> ExitCode:
    """A mistake of ours: say what it was and where, for the report that we ask for."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_globals['__name__']}:{trace.tb_lineno}" if trace else ""
    said = visible.line(f"{type(error).__name__}{where}: {error}")
    return fail(CommandError(f"internal error: {said}", "please report it", ExitCode.INTERNAL))


def _run(arguments: Sequence[str]) -> ExitCode:
    name, rest = _split(arguments)
    if name in _LOOK:
        from dossier.cli.where import look_ahead  # noqa: PLC0415

        look_ahead(rest)
    command: Subcommand = import_module(f"dossier.cli.{MODULES.get(name, name)}")
    parser = _Parser(
        prog="dossier" if name == BROWSE else f"dossier {name}",
        description=None if name == BROWSE else _sentence(COMMANDS[name]),
        epilog=_commands() if name == BROWSE else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    common_arguments(parser, name)
    command.add_arguments(parser)
    options = parser.parse_args(_joined(rest))
    if name not in _STAY:
        gc.disable()  # a command ends before any garbage is worth collecting
    if options.demo:
        from dossier.cli.where import demo  # noqa: PLC0415

        options.entries = str(demo())
    return command.run(options)


def common_arguments(parser: argparse.ArgumentParser, name: str) -> None:
    """Declare what every command takes; the app can tell its version instead of printing JSON."""
    parser.add_argument("--entries", metavar="DIR", help="the library (default: see README)")
    parser.add_argument("--demo", action="store_true", help="the library that is shipped")
    if name != BROWSE:
        parser.add_argument("--json", action="store_true", help="print JSON")
    else:
        parser.add_argument("--version", action="version", version=f"dossier {__version__}")


def _split(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The command and its arguments; options that stand before the command come after it."""
    index = 0
    while index < len(arguments) and arguments[index].startswith("-"):
        index += 2 if arguments[index] == "--entries" else 1
    typed = arguments[index] if index < len(arguments) else ""
    name = _ALIASES.get(typed, typed)
    if name in COMMANDS:
        return name, [*arguments[:index], *arguments[index + 1 :]]
    return BROWSE, list(arguments)


def _joined(arguments: Sequence[str]) -> list[str]:
    """The arguments, with a day before Christ put to its option: `--as-of=-0043-03-15`.

    Standing apart it would be taken for an option, since it begins with a minus.
    """
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _TAKE_A_DATE and _BEFORE_CHRIST.match(argument):
            joined[-1] = f"{joined[-1]}={argument}"
        else:
            joined.append(argument)
    return joined


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _commands() -> str:
    width = max(map(len, COMMANDS)) + 2
    lines = [f"  {name:{width}}{text}" for name, text in COMMANDS.items()]
    return "\n".join(
        [
            "commands:",
            *lines,
            "",
            "`dossier COMMAND --help` explains each; without one, the app opens.",
        ]
    )
