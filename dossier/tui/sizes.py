"""The sizes at which the layout changes; the style sheet knows the classes."""

from typing import Final

WIDTHS: Final = [(0, "-tiny"), (60, "-narrow"), (100, "-medium"), (160, "-wide")]
#: How wide the list of hits is on a screen of at least so many columns.
LIST_WIDTHS: Final = [(0, 28), (110, 36), (120, 42), (160, 48)]
HEIGHTS: Final = [(0, "-flat"), (15, "-tall")]
