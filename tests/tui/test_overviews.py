"""Timelines, and the list of what needs work: from the whole library to one fact."""

from dossier.tui.paint.ink import lay_out, text_of
from dossier.tui.paint.lists import MOST_OF_A_SECTION, work_items
from dossier.views.rows import Row, Section


def test_a_long_section_says_how_many_more_there_are_and_keeps_the_numbers_of_rows():
    many = tuple(Row(f"a{number}", "a") for number in range(MOST_OF_A_SECTION + 7))
    items = work_items((Section("x", "Many", many), Section("y", "Few", (Row("b", "b"),))))
    said = [text_of(line) for item in items for line in lay_out(item, 80)]
    assert "… and 7 more of these." in said
    assert items[-1].key == str(MOST_OF_A_SECTION + 7)


async def test_the_timeline_of_an_entry_leads_to_the_fact_and_its_quote(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "t")
        assert app.title("listing") == "Timeline of Anna Berg"
        first = "2025-01-06  ▲ Anna Berg at Talks in Oslo · as Minister of Defence, for Norway"
        assert app.row("listing").startswith(first)
        while "2025-01-12" not in app.row("listing"):
            await app.press("j")
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"
        assert "Minister of Defence" in app.row()
        assert app.highlighted() == "Anna Berg, the defence minister, was in Paris"


async def test_in_the_list_the_timeline_is_that_of_all_it_shows(run):
    async with run(size=(80, 24)) as app:
        await app.type("type:source")
        await app.press("enter", "t")
        assert app.title("listing") == "Timeline of what answers to “type:source”"
        assert "published: Berg speaks" in app.text("listing")
        assert "Talks in Oslo" not in app.text("listing")
        await app.press("t", "g", "t")
        assert app.title("listing") == "Timeline of the library"
        assert "Talks in Oslo" in app.text("listing")


async def test_what_has_no_date_says_so(run):
    async with run({"people/a.yaml": "name: Anna\n"}) as app:
        await app.type("anna")
        await app.press("enter", "t")
        assert "Nothing here has a date." in app.text("listing")
        await app.press("enter", "escape")
        assert app.title("facts") == "Anna"


async def test_what_needs_work_is_listed_under_headings_and_leads_to_the_fact(run):
    async with run() as app:
        await app.press("tab", "exclamation_mark")
        text = app.text("listing")
        headings = ("SOURCES DISAGREE", "THE EDITOR'S WORD", "ONE SOURCE ONLY")
        assert sorted(headings, key=text.find) == list(headings)
        while "the guests" not in app.row("listing"):
            await app.press("j")
        await app.press("enter")
        assert app.title("facts") == "Talks in Oslo"
        assert "the guests" in app.row()


async def test_e_in_the_list_mends_the_fact_at_its_place(run):
    async with run() as app:
        await app.press("tab", "exclamation_mark")
        while "Head of the Council" not in app.row("listing"):
            await app.press("j")
        await app.press("e")
        assert "people/anna-berg.yaml:8" in app.toasts()[-1]


async def test_a_library_without_faults_says_so(run):
    async with run({"people/README.md": "nothing"}) as app:
        await app.press("tab", "exclamation_mark")
        assert "Nothing needs work." in app.text("listing")
