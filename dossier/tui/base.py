"""What the reader and the picker share: colours, the reader's own keys, signals, and crashes."""

import asyncio
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import ClassVar, Final, Generic

from rich.console import RenderableType
from textual.app import App, ReturnType
from textual.driver import Driver

from dossier.core.text import visible
from dossier.files.atomic import replacing
from dossier.files.config import Config
from dossier.files.folders import of_user
from dossier.tui.terminal import themes
from dossier.tui.terminal.screenful import Screenful
from dossier.tui.widgets.painted import INKS
from dossier.views.app.keymap import Keymap, lay_over
from dossier.views.app.themes import DEFAULT, theme_mistake

INTERRUPTED: Final = 130


class CrashError(Exception):
    """The app met a mistake of ours and ended; the message says what, and where more stands."""


class BaseApp(App[ReturnType], Generic[ReturnType]):
    """An app that reads well in every terminal and leaves none behind in disorder."""

    ENABLE_COMMAND_PALETTE = False
    COMPONENT_CLASSES: ClassVar[set[str]] = set(INKS)
    TITLE = "dossier"

    def __init__(self, config: Config | None = None) -> None:
        # With NO_COLOR, no code of a colour is written at all, not even grey.
        super().__init__(ansi_color="NO_COLOR" in os.environ or None)
        self.crash: CrashError | None = None
        self.editor = config.editor if config else None
        self.keymap: Keymap = lay_over(config.keys if config else {})
        self._settle_in(config)

    def _settle_in(self, config: Config | None) -> None:
        """Take over theme and keys; what cannot be meant is told once, when the app is open."""
        for theme in themes.ALL:
            self.register_theme(theme)
        wanted = config.theme if config else None
        mistake = theme_mistake(wanted)
        self.theme = DEFAULT if mistake or wanted is None else wanted
        if self.no_color:
            self.theme = themes.WITHOUT_COLOUR
        self.set_keymap(dict(self.keymap.changed))
        mistakes = (*(config.mistakes if config else ()), *([mistake] if mistake else []))
        mistakes += self.keymap.mistakes
        if config and mistakes:
            said = f"{config.path}: {mistakes[0]}"
            more = f"\n{len(mistakes) - 1} more: `dossier keys` lists them." * (len(mistakes) > 1)
            self.notify(visible.block(said + more), severity="warning", markup=False)

    def refresh_css(self, animate: bool = True) -> None:
        """Read the style sheets again in the colours of the theme.

        Textual asks for it for the theme an app begins with as well, when nothing has been read
        yet: the colours are all that is needed then.
        """
        if not self.children:
            self.stylesheet.set_variables(self.get_css_variables())
        else:
            super().refresh_css(animate)

    def heed_signals(self) -> None:
        """Give the terminal back when told to end; without this it stays in raw mode."""
        if sys.platform == "win32" or self.is_headless:
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT):
            loop.add_signal_handler(number, self.exit, None, INTERRUPTED)

    def _build_driver(
        self, headless: bool, inline: bool, mouse: bool, size: tuple[int, int] | None
    ) -> Driver:
        """The driver Textual chooses, writing through a `Screenful`."""
        driver = super()._build_driver(headless, inline, mouse, size)
        file = getattr(driver, "_file", None)
        if file is not None and not headless:
            loop = asyncio.get_running_loop()

            def gone() -> None:
                loop.call_soon_threadsafe(self.exit, None, INTERRUPTED)

            driver._file = Screenful(file, gone)  # type: ignore[attr-defined]  # noqa: SLF001
        return driver

    def _handle_exception(self, error: Exception) -> None:
        """Keep the traceback for the log: on the screen it would show what the entries say."""
        if self.crash is None:
            log = _write_log("".join(traceback.format_exception(error)))
            where = f"the log is {log}" if log else "it could not be logged"
            self.crash = CrashError(visible.line(f"{type(error).__name__}: {error}; {where}"))
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End; `crash` holds what there is to say."""
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:
        """End as `_fatal_error` does, also if it is Textual that gives up."""
        if self.crash is None:
            self.crash = CrashError("the terminal could not be read")
        del renderables
        self._close_messages_no_wait()


def _write_log(text: str) -> Path | None:
    """Write a crash log into the reader's state folder; None if that is not possible."""
    from platformdirs import user_state_path  # noqa: PLC0415 - hardly ever needed

    try:
        path = of_user(user_state_path) / "crash.log"
        with replacing(path, lasting=False) as beside:
            beside.write_text(visible.block(text), encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    return path
