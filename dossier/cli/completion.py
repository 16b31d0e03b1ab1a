"""`dossier completion SHELL`: what completes commands, options and ids in a shell."""

import argparse
from importlib import import_module
from typing import Any, Final

from dossier.cli import output
from dossier.cli.diagnostics import ExitCode

_SHELLS: Final = ("bash", "zsh", "fish")
#: What a shell calls to complete an id: of any entry, or of a source.
_IDS: Final = {"bash": "_dossier_ids", "zsh": "_dossier_ids", "fish": "(__dossier_ids)"}
_SOURCES: Final = {
    "bash": "_dossier_sources",
    "zsh": "_dossier_sources",
    "fish": "(__dossier_ids source)",
}
#: By how the help calls an argument; paths are completed by the shell itself.
_COMPLETED: Final = {
    "ID": _IDS,
    "ONE": _IDS,
    "OTHER": _IDS,
    "OLD": _IDS,
    "CLAIM": _IDS,
    "SOURCE": _SOURCES,
}
_FILES: Final = {"FILE", "FILE|-", "PATH", "DIR"}
#: `list` writes an id, then the name behind spaces; what is wrong with the library is not its word.
_PREAMBLE: Final = {
    "bash": """\
_dossier_ids() {
  compgen -W "$(dossier list 2>/dev/null | cut -d ' ' -f 1)" -- "$1"
}
_dossier_sources() {
  compgen -W "$(dossier list source 2>/dev/null | cut -d ' ' -f 1)" -- "$1"
}
""",
    "zsh": """\
_dossier_ids() {
  local -a ids
  ids=(${(f)"$(dossier list 2>/dev/null | cut -d ' ' -f 1)"})
  compadd -a ids
}
_dossier_sources() {
  local -a ids
  ids=(${(f)"$(dossier list source 2>/dev/null | cut -d ' ' -f 1)"})
  compadd -a ids
}
""",
    "fish": """\
function __dossier_ids
  dossier list $argv 2>/dev/null | string replace -r ' +' \\t
end
""",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The shell."""
    parser.add_argument("shell", metavar="SHELL", choices=_SHELLS, help=", ".join(_SHELLS))


def run(options: argparse.Namespace) -> ExitCode:
    """Print the script; the shell reads it when it starts."""
    import shtab  # noqa: PLC0415 - no other command completes

    whole, commands = whole_parser()
    for parser in (whole, *commands.values()):
        _complete(parser)
    script = shtab.complete(whole, options.shell, preamble=_PREAMBLE[options.shell])
    if options.json:
        output.write_json({"shell": options.shell, "script": script})
    else:
        output.write(script.rstrip("\n"))
    return ExitCode.OK


def whole_parser() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The whole command line as one parser, with those of its commands; no command needs it."""
    from dossier.cli.main import BROWSE, COMMANDS, MODULES, common_arguments  # noqa: PLC0415 - it imports us

    whole = argparse.ArgumentParser(prog="dossier")
    common_arguments(whole, BROWSE)
    app = argparse.ArgumentParser(add_help=False)
    import_module(f"dossier.cli.{BROWSE}").add_arguments(app)
    # A folder may stand where a command does: the shell completes it when no command begins so.
    for action in app._actions:  # noqa: SLF001 - see below
        if action.option_strings:
            whole._add_action(action)  # noqa: SLF001
    below = whole.add_subparsers()
    commands: dict[str, argparse.ArgumentParser] = {}
    for name, says in COMMANDS.items():
        command = below.add_parser(name, help=says, description=says)
        common_arguments(command, name)
        import_module(f"dossier.cli.{MODULES.get(name, name)}").add_arguments(command)
        commands[name] = command
    return whole, commands


def _complete(parser: argparse.ArgumentParser) -> None:
    """Say of each argument how it is completed."""
    import shtab  # noqa: PLC0415 - see above

    for action in parser._actions:  # noqa: SLF001 - where shtab looks for them too
        how: Any = _COMPLETED.get(str(action.metavar))
        if how is None and action.metavar in _FILES:
            how = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE
        if how is not None:
            action.complete = how  # type: ignore[attr-defined]
