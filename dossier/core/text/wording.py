"""Texts as they stand in a line of a message, a list or a row."""


def one_line(text: str) -> str:
    """A text with all white space, newlines included, as single spaces."""
    return " ".join(text.split())


def brief(text: str, most: int) -> str:
    """A text on one line, cut after `most` characters with an ellipsis."""
    words = one_line(text)
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
