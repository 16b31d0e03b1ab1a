"""Texts as they stand in a line of a message, a list or a row."""


def one_line(text: str) -> str:
    """A text with all white space, newlines included, as single spaces."""
    return " ".join(text.split())


def brief(text: str, most: int) -> str:
    """A text on one line, cut between two words before `most` characters, with an ellipsis."""
    words = one_line(text)
    if len(words) <= most:
        return words
    # A text without spaces, or one long word, is cut where it has to be.
    space = words.rfind(" ", most // 2, most)
    return f"{words[: space if space > 0 else most - 1].rstrip()}…"
