"""The text of an article as `dossier mentions` prints it: verbatim, but for the brackets."""

import pytest
from libraries import write_library

from dossier.cli.main import main
from dossier.core.evidence.harvest import harvest
from dossier.core.format.ids import Kind


def text_of(capsys, folder, source):
    """What stands below the heading of the text."""
    assert main(["--entries", str(folder), "mentions", source]) == 0
    return capsys.readouterr().out.partition("The text, used passages in ⟦⟧:\n")[2]


def test_every_shipped_text_is_verbatim_apart_from_the_brackets(capsys, entries, shipped):
    for record in shipped.of_kind(Kind.SOURCE):
        printed = text_of(capsys, entries, record.id)
        found = harvest(shipped, record.id)
        assert printed.replace("⟦", "").replace("⟧", "") == f"{found.text.text}\n"
        marked = [piece.partition("⟧")[0] for piece in printed.split("⟦")[1:]]
        assert marked == [found.text.text[start:end] for start, end in found.used]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Two lines\n\nof words \n", "Two lines\n\nof words \n\n"),
        ("tabs\tand\u00a0spaces", "tabs\tand\u00a0spaces\n"),
        ("a \x1b[31mred\u202e trick", "a \\x1b[31mred\\u202e trick\n"),
    ],
)
def test_what_a_terminal_would_act_on_is_made_visible(capsys, tmp_path, text, printed):
    write_library(tmp_path, {"sources/daily": text})
    assert text_of(capsys, tmp_path, "daily") == printed
