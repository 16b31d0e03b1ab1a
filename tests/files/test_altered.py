"""What was done to a text since it was recorded, found out by its hash."""

import pytest
from libraries import sha256

from dossier.files.altered import altered

WORDS = b"One line.\nTwo lines.\n"
MARK = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("here", "recorded", "changes"),
    [
        (b"One.\r\nTwo.\r\n", b"One.\nTwo.\n", "its line endings are CR LF, LF was recorded"),
        (b"One.\nTwo.\n", b"One.\r\nTwo.\r\n", "its line endings are LF, CR LF was recorded"),
        (b"One.\nTwo.\n", b"One.\rTwo.\r", "its line endings are LF, CR was recorded"),
        (b"1\r\n2\n3", b"1\n2\n3", "its line endings are LF and CR LF, LF was recorded"),
        (MARK + WORDS, WORDS, "a byte order mark was put before it"),
        (WORDS, MARK + WORDS, "its byte order mark is gone"),
        (WORDS + b"\n", WORDS, "a line break was put at its end"),
        (WORDS[:-1], WORDS, "the line break at its end is gone"),
        (
            MARK + b"One.\r\nTwo.",
            b"One.\nTwo.\n",
            (
                "its line endings are CR LF, LF was recorded; a byte order mark was put before it; "
                "the line break at its end is gone"
            ),
        ),
    ],
)
def test_what_editors_and_git_do_is_undone(here, recorded, changes):
    found = altered(here, sha256(recorded))
    assert (found.recorded, found.changes) == (recorded, changes)
    assert found.line_endings == changes.startswith("its line endings")


@pytest.mark.parametrize("here", [b"", b"Other words.\r\n", b"One line. Two lines.\n"])
def test_other_words_are_not(here):
    assert altered(here, sha256(WORDS)) is None


def test_line_endings_that_were_mixed_cannot_be_found_again():
    assert altered(b"1\n2\n3\n", sha256(b"1\r\n2\n3\r\n")) is None
