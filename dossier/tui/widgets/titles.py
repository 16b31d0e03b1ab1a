"""Titles in borders. A plain string there would be read as markup, so none is ever given."""

from textual.content import Content
from textual.widget import Widget

from dossier.core import visible


def entitle(widget: Widget, title: str, subtitle: str = "") -> None:
    """Write a title, which may be an entry's text, into a widget's border."""
    widget.border_title = Content(visible.line(title))
    widget.border_subtitle = Content(visible.line(subtitle))
