"""A few screens as plain text, on the shipped entries: `snapshots/NAME.txt`.

`pytest --rewrite-transcripts` writes what is seen now; review the diff as a reader would. There are
at most a dozen: they show that the whole still looks as it was meant to, other tests say why.
"""

from pathlib import Path

import pytest

from dossier.files.git import GitError, Repository

FOLDER = Path(__file__).parent / "snapshots"
#: Name, size, the query typed at the start, and the keys after it.
SCREENS = [
    ("start-80x24", (80, 24), "", ""),
    ("person-60x15", (60, 15), "umerov", "enter"),
    ("person-80x24", (80, 24), "umerov", "enter"),
    ("person-120x35", (120, 35), "umerov", "enter"),
    ("event-200x60", (200, 60), "istanbul talks", "enter j j j"),
    ("hits-100x30", (100, 30), "лавров", ""),
    ("help-80x24", (80, 24), "umerov", "enter question_mark"),
    ("palette-80x24", (80, 24), "umerov", "enter ctrl+p"),
    ("timeline-120x35", (120, 35), "#ceasefire", "enter t"),
    ("compare-160x45", (160, 45), "type:person", "tab 1 space space equals_sign"),
    ("too-small-40x10", (40, 10), "umerov", "enter"),
]


@pytest.fixture(autouse=True)
def without_git(monkeypatch):
    """Who added what is another matter in every clone."""

    def refuse(*_words, **_more):
        raise GitError("not here")

    monkeypatch.setattr(Repository, "_ask", refuse)


@pytest.mark.parametrize("screen", SCREENS, ids=[name for name, *_ in SCREENS])
async def test_screen(run, entries, rewrite, screen):
    name, size, query, keys = screen
    async with run(entries, size=size) as app:
        await app.type(query)
        await app.settle()
        await app.press(*keys.split())
        await app.settle()
        seen = "".join(f"{line.rstrip()}\n" for line in app.all_text().split("\n"))
    path = FOLDER / f"{name}.txt"
    if rewrite:
        path.write_text(seen, encoding="utf-8")
    assert seen == path.read_text(encoding="utf-8")


def test_there_are_few_and_none_is_forgotten():
    assert len(SCREENS) <= 12
    assert {path.stem for path in FOLDER.glob("*.txt")} == {name for name, *_ in SCREENS}
