"""The reader's own settings: one TOML file with a theme, an editor and keys.

theme = "dossier-light"
editor = "code -g {file}:{line}"

[keys]
back = "backspace,ctrl+o"
"""

import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dossier.core.text.suggest import did_you_mean
from dossier.files.folders import of_user
from dossier.files.libraries import typed
from dossier.files.regular import RefusedFileError, decode, read_bytes

VARIABLE: Final = "DOSSIER_CONFIG"
_KNOWN: Final = ("theme", "editor", "keys")
_ALL_KNOWN: Final = "theme, editor and keys are known"


@dataclass(frozen=True, slots=True)
class Config:
    """What the file says: `keys` by command id, as written. `mistakes` name what it cannot mean."""

    path: Path
    theme: str | None = None
    editor: str | None = None
    keys: dict[str, str] = field(default_factory=dict)
    mistakes: tuple[str, ...] = ()


def config_path() -> Path:
    """Where the settings stand: $DOSSIER_CONFIG, else the user's configuration folder."""
    named = os.environ.get(VARIABLE)
    if named:
        return typed(named)
    from platformdirs import user_config_path  # noqa: PLC0415 - only where settings matter

    try:
        return of_user(user_config_path) / "config.toml"
    except OSError:  # whoever has no home has no settings in it
        return Path("~", ".config", "dossier", "config.toml")


def read_config() -> Config:
    """The reader's settings; none if there is no file. Never raises: mistakes are values.

    Nobody has to have settings; a file that $DOSSIER_CONFIG names has to be there.
    """
    path = config_path()
    if str(path) == os.devnull:
        return Config(path)
    try:
        # The file may well be a link: settings are kept together with others, in git.
        data = tomllib.loads(decode(read_bytes(path.resolve(strict=True))))
    except FileNotFoundError:
        missing = (f"there is no such file; ${VARIABLE} names it",)
        return Config(path, mistakes=missing if os.environ.get(VARIABLE) else ())
    except (OSError, RuntimeError) as error:  # the second for links that lead in a circle
        return Config(path, mistakes=(f"it cannot be read: {error}",))
    except RefusedFileError as refused:
        return Config(path, mistakes=(f"it cannot be read: {refused}",))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Config(path, mistakes=(f"it is not TOML: {error}",))
    mistakes = [
        f"there is no setting `{key}`; {did_you_mean(key, _KNOWN) or _ALL_KNOWN}"
        for key in data
        if key not in _KNOWN
    ]
    theme = data.get("theme")
    if theme is not None and not isinstance(theme, str):
        mistakes.append('`theme` is a name in quotes: theme = "dossier-dark"')
        theme = None
    editor = data.get("editor")
    if editor is not None and not isinstance(editor, str):
        mistakes.append('`editor` is a command in quotes: editor = "code -g {file}:{line}"')
        editor = None
    keys = data.get("keys", {})
    if not isinstance(keys, dict):
        mistakes.append("`keys` is a table: write [keys], then one command a line")
        keys = {}
    wrong = [id_ for id_, value in keys.items() if not isinstance(value, str)]
    mistakes += [f'`keys.{id_}` is text in quotes: {id_} = "j,down"' for id_ in wrong]
    kept = {id_: keys[id_] for id_ in keys if id_ not in wrong}
    return Config(path, theme, editor, kept, tuple(mistakes))
