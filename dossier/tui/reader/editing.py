"""The entry as it is written: read here, or in the reader's own editor and then read again."""

import os
from collections.abc import Callable, Mapping

from textual.app import SuspendNotSupported

from dossier.core.problems import Place
from dossier.files.regular import RefusedFileError, decode, read_bytes
from dossier.tui.overlays.overlay import Page
from dossier.tui.paint.ink import Role
from dossier.tui.reader.display import Display
from dossier.tui.reader.holding import Holding
from dossier.tui.stage import Stage
from dossier.tui.terminal import editor


class Editing:
    """Owns nothing; it knows the place under the cursor and has the files read again."""

    def __init__(self, stage: Stage, holding: Holding, display: Display) -> None:
        self._stage, self._holding, self._display = stage, holding, display

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Reading the file and mending it."""
        return {"edit": self.edit, "yaml": self.show_yaml}

    def edit(self) -> None:
        """Open the file at the row's line, and read it again afterwards."""
        if self._display.place:
            self.edit_at(self._display.place)

    def edit_at(self, place: Place) -> None:
        """Open a file at a place; without an editor, name the place."""
        stage = self._stage
        try:
            path = self._holding.root / place.path
            words = editor.command_line(os.environ, path, place.line, stage.editor)
            said = ""
            with stage.screen.app.suspend():
                # Nothing may be raised in here: Textual would not take the terminal back.
                try:
                    editor.run(words)
                except editor.EditorError as error:
                    said = str(error)
        except editor.EditorError as error:
            stage.tell(f"{error} The fact is at {place.path}:{place.line}.", severity="warning")
            return
        except SuspendNotSupported:
            stage.tell(f"No editor can be opened here: {place.path}:{place.line}.")
            return
        if said:
            stage.tell(said, severity="warning")
        self._holding.reload()

    def show_yaml(self) -> None:
        """The entry's file, at the row's line."""
        place = self._display.place
        if place is None:
            return
        try:
            text = decode(read_bytes(self._holding.root / place.path))
        except RefusedFileError as refused:
            self._stage.tell(f"{place.path}: {refused}", severity="error")
            return
        lines = text.split("\n")
        start = sum(len(line) + 1 for line in lines[: place.line - 1])
        end = start + len(lines[place.line - 1]) if place.line <= len(lines) else start
        aim = (start, end, Role.CURRENT)
        title, opened_by = f"{place.path}:{place.line}", self._stage.keys_of("yaml")
        self._stage.lay_over(Page(title, text, [aim], aim, opened_by))
