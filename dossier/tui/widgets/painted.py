"""The base of everything that paints entry text: a window of lines of pieces with roles.

It is no `ScrollView`: that lays the whole screen out anew whenever its content gets longer or
shorter, 40 ms for every row the cursor moves to. Here scrolling is a number and a column at the
right shows it, so a change repaints this widget and nothing else, and no bar ever changes a width.
"""

from collections.abc import Mapping
from typing import ClassVar, Final

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.css.styles import RenderStyles
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from dossier.tui.paint.ink import SHAPES, Line, Role

_CURSOR: Final = "painted--cursor"
_BAR: Final = "painted--bar"
_WHEEL: Final = 3  # lines
#: 1, 2 and 3 lead to a pane at once.
_BEGIN_A_COUNT: Final = frozenset("456789")
_MOST_OF_A_COUNT: Final = 1_000_000
_REVERSED: Final = Style(reverse=True)

#: The looks that every painted widget has in common; the app has them in the style sheet.
INKS: Final = frozenset({_BAR, *(f"painted--{one}" for one in Role)})


class Painted(Widget, can_focus=True):
    """A window on `total` lines, of which `top` is the first that is seen."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {_CURSOR}

    top: reactive[int] = reactive(0)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self.total = 0
        self._count = 0  # the number that is being typed before a key
        self._colours: dict[tuple[str, bool], Style] = {}

    @property
    def room(self) -> int:
        """The cells a line may take: all but the column of the bar."""
        return self.size.width - 1

    def scroll_lines(self, top: int) -> None:
        """Make `top` the first line that is seen, or the nearest that can be."""
        self.top = max(0, min(top, self.total - self.size.height))

    def paint(self, line: Line, y: int, *, cursor: bool = False) -> Strip:
        """The line `y` of the screen, as wide as the widget; `cursor` lays its bar under it."""
        shapes = self._shapes
        segments = [
            Segment(
                f"{shapes[role]}{text[1:]}" if role in shapes else text,
                self.colours(role, cursor=cursor),
            )
            for text, role in line
        ]
        end = self.colours(Role.TEXT, cursor=cursor)
        strip = Strip(segments).adjust_cell_length(max(self.room, 0), end)
        return Strip([*strip, self._bar(y)])

    @property
    def _shapes(self) -> Mapping[Role, str]:
        """What stands in place of the letters of entries' sorts: nothing where colours are few."""
        few = self.app.no_color or self.app.current_theme.ansi
        return {} if few else SHAPES

    def _bar(self, y: int) -> Segment:
        rows = self.size.height
        style = self._look(_BAR)
        if self.total <= rows:
            return Segment(" ", style)
        length = max(rows * rows // self.total, 1)
        start = self.top * (rows - length) // max(self.total - rows, 1)
        return Segment("▐" if start <= y < start + length else " ", style)

    def colours(self, role: Role, *, cursor: bool = False) -> Style:
        """The terminal style of a role, on the cursor's bar or off it."""
        return self._look(f"painted--{role}", cursor=cursor)

    def _look(self, name: str, *, cursor: bool = False) -> Style:
        found = self._colours.get((name, cursor))
        if found is None:
            names = (_CURSOR, name) if cursor else (name,)
            found = self.get_visual_style(*names).rich_style
            # Textual leaves this one out of visual styles.
            if self.get_component_styles(name).text_style.reverse:
                found += _REVERSED
            self._colours[name, cursor] = found
        return found

    def get_component_styles(self, *names: str) -> RenderStyles:
        """The app's, for all but the cursor.

        Textual looks every component up in the style sheet anew whenever the focus or a class
        changes, for each widget that has it: with roles of their own, lists and articles had 18
        restyled each.
        """
        if INKS.issuperset(names):
            return self.app.get_component_styles(*names)
        return super().get_component_styles(*names)

    def notify_style_update(self) -> None:
        """Textual has put other styles on this widget: a theme, the focus, a new size."""
        super().notify_style_update()
        self._colours = {}

    def counts(self, key: str, character: str | None) -> bool:
        """Take a number before a key that moves, as in vim, or the key behind it; if it is one.

        It begins with 4 to 9: 1 to 3 lead to a pane at once.
        """
        digit = character or ""
        if digit.isascii() and digit.isdigit() and (self._count or digit in _BEGIN_A_COUNT):
            self._count = min(self._count * 10 + int(digit), _MOST_OF_A_COUNT)
            return True
        count, self._count = self._count, 0
        return bool(count) and self.repeat(key, count)

    def repeat(self, key: str, count: int) -> bool:  # noqa: ARG002 - lists and texts can
        """Do what a key does `count` times; whether there is anything to repeat."""
        return False

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel moves the window, not the cursor."""
        event.stop()
        self.scroll_lines(self.top + _WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel moves the window, not the cursor."""
        event.stop()
        self.scroll_lines(self.top - _WHEEL)
