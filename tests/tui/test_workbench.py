"""Curating in the reader: from a sentence to a claim in its file, shown first, undone by a key."""

import pytest

from dossier.files.allowed import allow
from dossier.files.journal import Change, ChangeSet, Journal
from dossier.files.writer import Writer

TALKS = """\
== people/anna-berg.yaml
# hers
name: Anna Berg
other_names: [Berg]
== people/karl-vik.yaml
name: Karl Vik
== offices/minister-of-defence.yaml
name: Minister of Defence
type: post
== sources/daily.txt
Minister of Defence Anna Berg met Karl Vik in Oslo.
"We are ready for more talks," Berg said.
The weather was fine that day in Oslo.
== sources/daily.yaml
title: Berg meets Vik
publisher: The Daily
date: 2025-01-06
sha256: SHA256
"""


@pytest.fixture
def files(tmp_path):
    def read():
        return {
            one.relative_to(tmp_path / "library").as_posix(): one.read_text()
            for one in (tmp_path / "library").rglob("*.*")
        }

    return read


async def at_the_bench(app, tmp_path):
    allow(tmp_path / "library")
    await app.type("berg meets")
    await app.press("enter", "c")
    assert app.title("sentences") == "daily"


@pytest.mark.parametrize("size", [(80, 24), (120, 35)])
async def test_a_tenure_of_a_passage(run, tmp_path, files, size):
    async with run(TALKS, size=size) as app:
        await at_the_bench(app, tmp_path)
        await app.press("v", "right_curly_bracket", "right_curly_bracket")
        await app.press("c", "t")
        assert "✓ proved" in app.text("shown")
        assert "tenures:" in app.text("shown")
        await app.press("enter")
        assert files()["people/anna-berg.yaml"] == (
            "# hers\nname: Anna Berg\nother_names: [Berg]\ntenures:\n"
            "  - post: minister-of-defence\n    quotes:\n"
            '      - daily: "Minister of Defence Anna Berg"\n'
        )
        await app.settle()
        assert "Minister of Defence" in app.text("resting")
        assert "used or left 1/3" in app.screen.sentences._border_subtitle.plain


async def test_words_that_somebody_said(run, tmp_path, files):
    async with run(TALKS) as app:
        await at_the_bench(app, tmp_path)
        await app.press("j", "v", "right_parenthesis")
        assert app.screen.article.text.text[slice(*app.screen.passage)] == (
            "We are ready for more talks"
        )
        await app.press("escape", "s", "enter")
        assert files()["people/anna-berg.yaml"].endswith(
            "statements:\n  - source: daily\n"
            '    exact: "We are ready for more talks,"\n'
            '    quotes:\n      - daily: "\\"We are ready for more talks,\\" Berg said."\n'
        )


async def test_a_sentence_is_left_and_taken_up_again(run, tmp_path, files):
    async with run(TALKS) as app:
        before = files()
        await at_the_bench(app, tmp_path)
        await app.press("j", "j", "x")
        await app.type("only the weather")
        await app.settle()
        await app.pilot.pause(0.3)
        await app.press("enter")
        assert files()["sources/daily.yaml"].endswith(
            'left_out:\n  - exact: "The weather was fine that day in Oslo."\n'
            "    note: only the weather\n"
        )
        assert "×3" in app.text("sentences")
        await app.press("u")
        await app.settle()
        assert files() == before
        assert "·3" in app.text("sentences")


async def test_a_new_entry_and_more_evidence_by_a_few_letters(run, tmp_path, files):
    async with run(TALKS) as app:
        await at_the_bench(app, tmp_path)
        await app.press("c", "e")
        await app.type("Meeting in Oslo")
        await app.pilot.pause(0.3)
        await app.settle()
        await app.press("enter")
        assert files()["events/meeting-in-oslo.yaml"].startswith("name: Meeting in Oslo\n")
        await app.press("c", "p", "tab")
        await app.type("vik")
        assert "karl-vik" in app.text("offered")
        await app.press("tab")
        await app.pilot.pause(0.3)
        await app.settle()
        await app.press("enter")
        assert "  - person: karl-vik\n" in files()["events/meeting-in-oslo.yaml"]


async def test_what_the_gate_refuses_is_not_written(run, tmp_path, files):
    async with run(TALKS) as app:
        before = files()
        await at_the_bench(app, tmp_path)
        await app.press("j", "v")
        await app.press("c", "t")
        await app.type("anna")
        await app.press("tab")
        await app.type("nobody-knows-it")
        await app.pilot.pause(0.3)
        await app.settle()
        await app.press("enter", "enter")
        assert "!" in app.text("shown")
        assert files() == before
        await app.press("escape")
        assert app.title("sentences") == "daily"


async def test_the_first_write_into_a_library_asks(run, files):
    async with run(TALKS) as app:
        before = files()
        await app.type("berg meets")
        await app.press("enter", "c", "x", "enter")
        assert "Nothing was ever written" in app.words("listing")
        await app.press("enter")
        assert files() == before
        await app.press("y", "enter")
        assert "left_out:" in files()["sources/daily.yaml"]


async def test_what_was_typed_is_still_there_if_it_cannot_be_written(
    run, tmp_path, files, monkeypatch
):
    def full(*_):
        raise OSError(28, "No space left on device")

    async with run(TALKS, size=(120, 35)) as app:
        await at_the_bench(app, tmp_path)
        before = files()
        await app.press("v", "right_curly_bracket", "right_curly_bracket")
        await app.press("c", "t")
        with monkeypatch.context() as patch:
            patch.setattr(Journal, "begin", full)
            await app.press("enter")
        assert files() == before
        assert "No space left on device" in app.toasts()[-1]
        assert "make room" in app.toasts()[-1]
        assert "tenures:" in app.text("shown")
        await app.press("enter")
        assert "tenures:" in files()["people/anna-berg.yaml"]


async def test_where_there_is_nothing_to_curate_it_is_said(run):
    library = {"sources/daily": "Talks", "people/anna-berg.yaml": "name: Anna Berg\n"}
    async with run(library) as app:
        await app.type("anna")
        await app.press("enter", "c")
        assert app.toasts() == ["There is no article here; g a lists them."]
        await app.press("slash")
        await app.type("type:source")
        await app.press("enter", "enter", "c")
        assert app.toasts() == ["This text has no sentence that could say something."]


async def test_a_text_that_was_altered_carries_nothing(run, tmp_path, files):
    async with run(TALKS) as app:
        await at_the_bench(app, tmp_path)
        text = tmp_path / "library/sources/daily.txt"
        before = files()
        text.write_text(text.read_text() + "More.")
        await app.press("escape", "R")
        await app.settle()
        await app.press("c", "c", "t")
        assert "is not the text that daily records" in app.words("shown")
        await app.press("enter", "enter")
        assert files() == {**before, "sources/daily.txt": text.read_text()}


async def test_copying_and_leaving(run, tmp_path):
    async with run(TALKS) as app:
        await at_the_bench(app, tmp_path)
        await app.press("v", "l", "l", "Y")
        await app.settle()
        assert app.app.clipboard == '- daily: "Minister of Defence"\n'
        await app.press("escape")
        assert app.screen.passage is None
        await app.press("escape")
        assert app.title("facts") == "Berg meets Vik"


FERRY = """\
== sources/daily.txt
The Mayor of Oslo, Ana Brandt, met Ivo Holm for talks on Tuesday.
The former Mayor of Oslo Ivo Holm said nothing.
The Global Forum Prize was hers, said Peace Formula.
== sources/daily.yaml
title: Brandt meets Holm
date: 2025-01-09
language: en
sha256: SHA256
"""


async def offered(app, tmp_path):
    allow(tmp_path / "library")
    await app.type("brandt meets")
    await app.press("enter", "c")
    await app.settle()


@pytest.mark.parametrize("size", [(80, 24), (120, 35)])
async def test_proposals_are_taken_shown_and_written(run, tmp_path, files, size):
    async with run(FERRY, size=size) as app:
        before = files()
        await offered(app, tmp_path)
        assert app.title("resting") == "This sentence could say"
        assert "[x] tenure       Ana Brandt · Mayor of Oslo" in app.text("resting")
        assert app.screen.resting._border_subtitle.plain == "⏎ writes 4"
        await app.press("enter")
        await app.settle()
        assert 'daily: "Mayor of Oslo, Ana Brandt"' in app.words("listing")
        assert files() == before
        await app.press("enter")
        await app.settle()
        assert '- daily: "Mayor of Oslo, Ana Brandt"' in files()["people/ana-brandt.yaml"]
        assert "used or left 1/3" in app.screen.sentences._border_subtitle.plain
        await app.press("u")
        await app.settle()
        assert files() == before
        assert "[x] tenure" in app.text("resting")


async def test_what_is_only_concluded_is_taken_by_its_own_key(run, tmp_path):
    async with run(FERRY) as app:
        await offered(app, tmp_path)
        await app.press("space")  # the post is dropped, and with it who holds it
        assert "[x]" not in app.text("resting").replace("[x] new person", "")
        await app.press("down", "down", "down", "down", "space", "down", "space")
        assert "counted from the day of the article" in app.toasts()[-1]
        assert "[?] date" in app.text("resting")
        await app.press("y")
        assert "[x] date" in app.text("resting")
        await app.press("up", "space")  # the event is dropped, and with it its date
        assert "[x] date" not in app.text("resting")
        assert "[x] new event" not in app.text("resting")


async def test_a_doubt_is_shown_and_nothing_of_it_is_on(run, tmp_path):
    async with run(FERRY, size=(120, 35)) as app:
        await offered(app, tmp_path)
        await app.press("j")
        assert "“former Mayor of Oslo” is not the post" in app.words("resting")
        assert "[?] tenure" in app.text("resting")
        assert "[x] statement" in app.text("resting")


async def test_what_is_no_name_is_dismissed_and_brought_back(run, tmp_path):
    async with run(FERRY) as app:
        await offered(app, tmp_path)
        await app.press("j", "j")
        assert "Peace Formula" in app.text("resting")
        await app.press("d")
        assert "Peace Formula" not in app.text("resting")
        await app.press("d")
        assert app.toasts()[-1] == "There is no proposal under the cursor."
        await app.press("escape", "c", "j", "j")
        await app.settle()
        assert "Peace Formula" not in app.text("resting")
        await app.press("D")
        assert "Peace Formula" in app.text("resting")


async def test_the_app_finishes_what_was_broken_off_before_it_shows_it(run, tmp_path):
    (tmp_path / "library").mkdir()
    journal = Writer(tmp_path / "library")._journal
    journal.folder.mkdir(parents=True)
    journal.begin(ChangeSet("a person", (Change("people/eve.yaml", None, b"name: Eve Moe\n"),)))
    async with run(TALKS) as app:
        await app.type("eve")
        assert "Eve Moe" in app.all_text()
        assert any("Finished what was broken off" in one for one in app.toasts())
    assert journal.pending() is None
