"""The colours of the themes that `views.app.themes` declares.

Every role of text reads at 4.5:1 on its background, and at 7:1 in the theme of high contrast; a
test measures it. The 16 colours are whatever the reader has set them to, so nothing there stands
on a background of ours: what must be seen at once is reversed (see `ink.tcss`).
"""

from typing import Final

from textual.theme import Theme

from dossier.views.app.themes import DEFAULT

_DARK: Final = Theme(
    name=DEFAULT,
    primary="#7aa2d6",
    secondary="#9fb3a0",
    accent="#e8c069",
    warning="#e0985a",
    error="#e8808a",
    success="#8fbf7f",
    foreground="#d8dade",
    background="#14171c",
    surface="#14171c",
    panel="#232830",
    variables={
        "border": "#7aa2d6",
        "border-blurred": "#3a414c",
        "foreground-muted": "#a0a6b0",
        "foreground-disabled": "#949ba6",
        "primary-muted": "#243145",
    },
)
_LIGHT: Final = Theme(
    name="dossier-light",
    dark=False,
    primary="#1f5a9e",
    secondary="#3d6142",
    accent="#7a5200",
    warning="#8a4100",
    error="#a81c2c",
    success="#2f6b24",
    foreground="#1d2127",
    background="#fbfaf7",
    surface="#fbfaf7",
    panel="#eceae4",
    variables={
        "border": "#1f5a9e",
        "border-blurred": "#b9b6ad",
        "foreground-muted": "#565c66",
        "foreground-disabled": "#5f646d",
        "primary-muted": "#d6e4f4",
    },
)
_CONTRAST: Final = Theme(
    name="dossier-contrast",
    primary="#66d9ff",
    secondary="#9cf09c",
    accent="#ffe000",
    warning="#ffb060",
    error="#ffa4a4",
    success="#9cf09c",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1c1c1c",
    variables={
        "border": "#ffe000",
        "border-blurred": "#909090",
        "foreground-muted": "#dddddd",
        "foreground-disabled": "#bbbbbb",
        "primary-muted": "#00284d",
    },
)
_ANSI: Final = Theme(
    name="dossier-ansi",
    ansi=True,
    primary="ansi_cyan",
    secondary="ansi_green",
    accent="ansi_magenta",
    warning="ansi_red",
    error="ansi_red",
    success="ansi_green",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables={
        "border": "ansi_cyan",
        "border-blurred": "ansi_default",
        "foreground-muted": "ansi_default",
        "foreground-disabled": "ansi_default",
        "primary-muted": "ansi_default",
        "panel": "ansi_default",
        "ansi-background": "ansi_default",
        "ansi-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
    },
)

ALL: Final = (_DARK, _LIGHT, _CONTRAST, _ANSI)
#: What NO_COLOR asks for: no colour code at all reaches the terminal.
WITHOUT_COLOUR: Final = _ANSI.name
