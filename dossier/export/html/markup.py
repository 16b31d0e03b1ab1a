"""HTML by construction: what is not `Markup` is text, and text never becomes markup.

HTML Living Standard; the elements are written so that they are well-formed XML as well. Characters
that would act on a reader, or that HTML does not allow, are made visible (`core.text.visible`).
"""

from collections.abc import Iterable
from html import escape
from typing import Final

from dossier.core.text import visible
from dossier.core.text.wording import one_line

_VOID: Final = frozenset({"br", "input", "link", "meta"})


class Markup(str):
    """HTML that was made by this module."""

    __slots__ = ()


def text(words: str) -> Markup:
    """Words on one line, as text; white space at their ends is one space."""
    before = " " if words[:1].isspace() else ""
    behind = " " if words[1:] and words[-1].isspace() else ""
    return Markup(f"{before}{escape(visible.line(one_line(words)))}{behind}")


def block(words: str) -> Markup:
    """Words with their line breaks and spaces, as text."""
    return Markup(escape(visible.block(words)))


def joined(parts: Iterable[str | None], between: str = "") -> Markup:
    """Parts behind each other; what is no markup becomes text, what is empty falls away."""
    made = (one if isinstance(one, Markup) else text(one) for one in parts if one)
    return Markup(escape(between).join(made))


def el(name: str, /, *parts: str | None, **attributes: str | bool | None) -> Markup:
    """An element. `class_` is the attribute class, `data_n` is data-n; None and False are none."""
    said = "".join(
        f" {key.rstrip('_').replace('_', '-')}{_value(value)}"
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    inside = joined(parts)
    return Markup(f"<{name}{said}>" if name in _VOID else f"<{name}{said}>{inside}</{name}>")


def _value(value: str | bool) -> str:
    return "" if value is True else f'="{escape(visible.line(one_line(str(value))))}"'


def listed(items: Iterable[str], **attributes: str | bool | None) -> Markup:
    """A list of items, each made already; nothing where there is none."""
    made = joined(items)
    return el("ul", made, **attributes) if made else made
