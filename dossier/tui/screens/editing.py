"""The reader's own editor, called from the screen; afterwards the files are read again."""

import os

from textual.app import SuspendNotSupported

from dossier.core.problems import Place
from dossier.tui.screens.reading import ReadingScreen
from dossier.tui.terminal import editor


class EditingScreen(ReadingScreen):
    """One library, read and mended."""

    def action_edit(self) -> None:
        """Open the file at the row's line, and read it again afterwards."""
        if self.place:
            self.edit_at(self.place)

    def edit_at(self, place: Place) -> None:
        """Open a file at a place; without an editor, name the place."""
        try:
            words = editor.command_line(os.environ, self.root / place.path, place.line)
            said = ""
            with self.app.suspend():
                # Nothing may be raised in here: Textual would not take the terminal back.
                try:
                    editor.run(words)
                except editor.EditorError as error:
                    said = str(error)
        except editor.EditorError as error:
            self.tell(f"{error} The fact is at {place.path}:{place.line}.", severity="warning")
            return
        except SuspendNotSupported:
            self.tell(f"No editor can be opened here: {place.path}:{place.line}.")
            return
        if said:
            self.tell(said, severity="warning")
        self.action_reload()
