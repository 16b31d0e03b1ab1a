import pytest

SIZES = [(80, 24), (120, 35), (200, 60)]


async def test_the_app_opens_in_the_search_box_with_entries_below_it(run):
    async with run() as app:
        assert app.focus == "box"
        assert "Anna Berg" in app.text("hits")


@pytest.mark.parametrize("size", SIZES)
async def test_a_name_is_typed_its_entry_read_and_the_evidence_is_there(run, size):
    async with run(size=size) as app:
        await app.type("anna")
        assert app.row("hits").startswith("● Anna Berg")
        await app.press("enter")
        assert app.focus == "facts"
        assert app.title("facts") == "Anna Berg"
        assert app.row() == "2025-01-06…2025-01-12  Minister of Defence" + app.row()[42:]
        assert app.row().endswith("2 src")
        assert app.highlighted() == "Minister of Defence Anna Berg spoke in Oslo"


@pytest.mark.parametrize("size", SIZES)
async def test_the_evidence_follows_the_cursor(run, size):
    async with run(size=size) as app:
        await app.type("anna")
        await app.press("enter", "j")
        assert "Head of the Council" in app.row()
        assert "The editor's word" in app.text("quotes")
        assert "Nobody prints it." in app.text("quotes")
        assert app.highlighted() == ""
        await app.press("k", "3", "n")
        assert app.highlighted() == "Anna Berg, the defence minister, was in Paris"


@pytest.mark.parametrize("size", SIZES)
async def test_enter_follows_and_back_and_forward_restore_row_and_scroll(run, entries, size):
    async with run(entries, size=size) as app:
        await app.type("umerov")
        await app.press("enter", "G", "k", "k", "k", "k", "k", "k", "k")
        row, top = app.row(), app.screen.facts.top
        lines = app.lines("facts")
        await app.press("enter")
        assert app.title("facts") != "Rustem Umerov"
        there = app.title("facts"), app.row()
        await app.press("left_square_bracket")
        assert app.title("facts") == "Rustem Umerov"
        assert (app.row(), app.screen.facts.top) == (row, top)
        assert app.lines("facts") == lines
        await app.press("right_square_bracket")
        assert (app.title("facts"), app.row()) == there


async def test_following_a_post_puts_the_cursor_on_the_same_tenure_there(run):
    async with run() as app:
        await app.type("karl")
        await app.press("enter", "enter")
        assert app.title("facts") == "Minister of Defence"
        assert "Karl Vik" in app.row()
        assert app.row().endswith("1 src ≠")
        assert "HOLDERS" in app.text("facts")
        assert "The sources disagree" in app.text("quotes")


async def test_an_event_shows_participants_by_delegation(run):
    async with run() as app:
        await app.type("oslo")
        await app.press("enter")
        text = app.text("facts")
        assert text.index("PARTICIPANTS · NORWAY") < text.index("Anna Berg")
        assert text.index("PARTICIPANTS · SWEDEN") < text.index("the guests")


async def test_a_source_shows_its_claims_in_text_order_and_its_own_text(run):
    async with run() as app:
        await app.type("berg speaks")
        await app.press("enter")
        assert app.title("facts") == "Berg speaks"
        assert "Minister of Defence Anna Berg spoke" in app.text("article")
        assert app.dimmed() == "Another story: nothing to do with it."
        await app.go_to("Anna Berg: sister of Karl Vik")
        assert app.highlighted() == "with her brother Karl Vik"


async def test_enter_on_a_quote_leads_to_its_source_at_this_quote(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "3", "j", "enter")
        assert app.title("facts") == "The week"
        assert app.highlighted() == "Anna Berg, the defence minister, was in Paris"
        await app.press("backspace")
        assert app.title("facts") == "Anna Berg"


async def test_a_hit_is_looked_at_before_it_is_read(run):
    async with run() as app:
        await app.type("anna")
        assert app.title("facts") == "Anna Berg"
        await app.press("enter")
        await app.press("slash")
        await app.type("karl")
        assert app.title("facts") == "Karl Vik"
        await app.press("escape", "escape")
        assert app.title("facts") == "Anna Berg"
        assert app.focus == "facts"


async def test_stepping_into_an_entry_that_was_looked_at_visits_it(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "slash")
        await app.type("karl")
        await app.press("tab")
        assert app.title("facts") == "Karl Vik"
        await app.press("H")
        assert app.title("facts") == "Anna Berg"


async def test_letters_are_letters_while_one_types(run):
    async with run() as app:
        await app.type("quit yes?")
        assert app.screen.finder.text == "quit yes?"


async def test_esc_clears_then_closes_then_goes_back_and_never_quits(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "enter")
        assert app.title("facts") == "Minister of Defence"
        await app.press("slash")
        await app.type("karl")
        await app.press("escape")
        assert (app.focus, app.screen.finder.text) == ("box", "")
        await app.press("escape")
        assert app.focus == "facts"
        await app.press("3", "escape")
        assert app.focus == "facts"
        await app.press("escape")
        assert app.title("facts") == "Anna Berg"
        await app.press("escape", "escape", "escape")
        assert app.app.is_running
        assert any("q quits" in toast for toast in app.toasts())


async def test_q_quits(run):
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "q")
        assert not app.app.is_running


async def test_what_nothing_answers_to_says_which_key_helps(run):
    async with run() as app:
        await app.type("xyzzyx")
        assert "Nothing answers to “xyzzyx”." in app.words("hits")
        assert "esc clears the search" in app.text("hits")


async def test_a_mistake_in_the_query_is_named(run):
    async with run() as app:
        await app.type("anna @")
        assert "After @ comes a date" in app.words("hits")


async def test_a_link_that_leads_nowhere_says_so(run):
    library = """\
== people/a.yaml
name: Anna
tenures: [{post: nowhere, basis: editor, note: No idea.}]
"""
    async with run(library) as app:
        await app.press("enter", "enter")
        assert app.title("facts") == "Anna"
        assert any("Nobody has the id nowhere" in toast for toast in app.toasts())


async def test_an_empty_library_names_the_next_key(run):
    async with run({"people/README.md": "nothing"}) as app:
        assert "The library is empty." in app.words("hits")
        await app.press("enter", "tab", "j", "enter", "b", "v", "e", "n", "x")
        assert app.app.is_running


async def test_problems_of_a_claim_stand_with_its_evidence(run):
    library = """\
== people/a.yaml
name: Anna
statements: [{source: s, exact: "words that are not there"}]
== sources/s
Quite other words.
"""
    async with run(library) as app:
        await app.press("a", "n", "n", "a", "enter")
        assert app.row().endswith("1 src !")
        assert "! absent: the text does not say this" in app.words("quotes")
        assert "Q101" in app.text("quotes")
        assert "Quite other words." in app.text("article")


async def test_a_day_in_the_query_is_the_day_tenures_are_read_at(run):
    async with run() as app:
        await app.type("anna @2025-01-08")
        await app.press("enter")
        assert "between attestations" in app.words("facts")
        await app.press("at")
        await app.type("2025-01-06")
        await app.press("enter")
        assert app.screen.finder.text == "anna @2025-01-06"
        assert "Minister of Defence 2 src @ attested" in app.words("facts")
        assert "@ 2025-01-06" in app.screen.hints.render_line(0).text
        assert "read at 2025-01-06" in app.all_text()
        await app.press("enter")
        assert "Anna Berg 2 src @ attested" in app.words("facts")
        await app.press("escape")
        assert "@ attested" not in app.words("facts")
        assert "@" not in app.screen.hints.render_line(0).text
        assert app.screen.finder.text == "anna"
        assert app.title("facts") == "Minister of Defence"
        await app.press("escape")
        assert app.title("facts") == "Anna Berg"


async def test_an_article_shows_what_of_it_is_used_and_what_is_not(run):
    library = """\
== people/anna.yaml
name: Anna
statements: [{source: s, exact: "The talks were long"}]
== sources/s
The talks were long, she said.
Nobody was there to hear it.
"""
    async with run(library, size=(80, 24)) as app:
        await app.type("about s")
        await app.press("enter")
        await app.go_to("1 of 2 sentences")
        assert "│ something rests on it" in app.text("quotes")
        assert app.lines("article")[:2] == [
            "│The talks were long, she said.",
            "·Nobody was there to hear it.",
        ]
        await app.go_to("Nobody was there")
        assert app.highlighted() == "Nobody was there to hear it."
        await app.go_to("Anna: “The talks")
        assert app.lines("article")[0].startswith("▌The talks")
        assert app.highlighted() == "The talks were long"


async def test_a_form_of_a_name_is_shown_where_it_is_printed(run):
    async with run() as app:
        await app.type("karl")
        await app.press("enter")
        await app.go_to("printed in daily")
        assert app.highlighted() == "Karl Vik"
        assert app.title("evidence") == "How do we know · 1/2"
