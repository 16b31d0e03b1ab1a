"""Why some bytes are not stored as an article."""


class NotStoredError(Exception):
    """Bytes that are not stored; the message says why, `hint` the way out."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint
