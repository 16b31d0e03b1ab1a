"""The themes a reader may choose from, declared without their colours, which the screen knows."""

from typing import Final

from dossier.core.text.suggest import did_you_mean

DEFAULT: Final = "dossier-dark"
THEMES: Final = {
    DEFAULT: "light text on dark",
    "dossier-light": "dark text on light",
    "dossier-contrast": "high contrast: white, yellow and cyan on black",
    "dossier-ansi": "the terminal's own 16 colours",
}


def theme_mistake(name: str | None) -> str | None:
    """What is wrong with the name of a theme in the settings; None if nothing is."""
    if name is None or name in THEMES:
        return None
    hint = did_you_mean(name, THEMES) or f"there are {', '.join(THEMES)}"
    return f"there is no theme `{name}`; {hint}"
