"""The sizes at which the layout changes; the style sheet knows the classes."""

from typing import Final

WIDTHS: Final = [(0, "-tiny"), (60, "-narrow"), (100, "-medium"), (160, "-wide")]
HEIGHTS: Final = [(0, "-flat"), (15, "-tall")]
