"""Titles in borders. A plain string there would be read as markup, so none is ever given."""

from textual.content import Content
from textual.widget import Widget

from dossier.core.text import visible


def entitle(widget: Widget, title: str, subtitle: str = "") -> None:
    """Write a title, which may be an entry's text, into a widget's border."""
    for edge, text in (("border_title", title), ("border_subtitle", subtitle)):
        content = Content(visible.line(text))
        # The getter answers with markup, which is exactly what a title is compared by here.
        if getattr(widget, edge) != content.markup:
            setattr(widget, edge, content)
