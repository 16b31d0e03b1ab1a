"""The base of everything that paints entry text: a scroll view of lines of pieces with roles."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.scroll_view import ScrollView
from textual.strip import Strip

from dossier.tui.ink import Line, Role

_CURSOR = "painted--cursor"


class Painted(ScrollView, can_focus=True):
    """Turns lines of pieces into strips; the style sheet gives every role its colours."""

    DEFAULT_CSS = """
    Painted {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-size-horizontal: 0;
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {_CURSOR} | {f"painted--{role}" for role in Role}

    def paint(self, line: Line, *, cursor: bool = False) -> Strip:
        """A line as wide as the widget, in colours; `cursor` lays the cursor's bar under it."""
        width = self.scrollable_content_region.width
        segments = [Segment(text, self.colours(role, cursor=cursor)) for text, role in line]
        return Strip(segments).adjust_cell_length(width, self.colours(Role.TEXT, cursor=cursor))

    def colours(self, role: Role, *, cursor: bool = False) -> Style:
        """The terminal style of a role, on the cursor's bar or off it."""
        names = (_CURSOR, f"painted--{role}") if cursor else (f"painted--{role}",)
        return self.get_visual_style(*names).rich_style
