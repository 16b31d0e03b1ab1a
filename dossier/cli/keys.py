"""`dossier keys`: the keys in force, and what is wrong with the reader's own."""

import argparse

from dossier.cli import output
from dossier.cli.diagnostics import ExitCode, say
from dossier.core.text import visible
from dossier.files.config import read_config
from dossier.views.app.keymap import lay_over
from dossier.views.app.themes import theme_mistake


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing of its own: the settings file says it all."""
    del parser


def run(options: argparse.Namespace) -> ExitCode:
    """Print every command with its keys; exit 2 if the settings hold a mistake."""
    config = read_config()
    keymap = lay_over(config.keys)
    theme = theme_mistake(config.theme)
    mistakes = (*config.mistakes, *([theme] if theme else []), *keymap.mistakes)
    if options.json:
        output.write_json(
            [
                {
                    "id": one.id,
                    "scope": one.scope.value,
                    "keys": one.keys.split(","),
                    "help": one.help,
                    "own": one.id in keymap.changed,
                }
                for one in keymap.commands
            ]
        )
    else:
        width = max(len(one.id) for one in keymap.commands)
        for one in keymap.commands:
            own = "  (yours)" if one.id in keymap.changed else ""
            output.write(f"{one.id:{width}}  {one.shown:12}  {one.help}{own}")
    for mistake in mistakes:
        say(f"{visible.line(str(config.path))}: {visible.line(mistake)}")
    return ExitCode.USAGE if mistakes else ExitCode.OK
