"""The list of what needs work, which can be left in two ways."""

from dossier.tui.overlays.overlay import Listing

EDIT = "edit "


class WorkList(Listing):
    """What needs work; the answer is a row's key, behind `edit ` if it is to be mended at once."""

    def mend_by(self, keys: str) -> "WorkList":
        """The keys that answer with the row to be mended."""
        for key in keys.split(","):
            self._bindings.bind(key, "mend", show=False)
        return self

    def action_mend(self) -> None:
        """Open the editor at the row's place."""
        if self.lines.key:
            self.dismiss(f"{EDIT}{self.lines.key}")
