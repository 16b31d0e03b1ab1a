"""What the library says in sentences, found under the names."""

from dossier.tui.panes.finder import FinderPane


async def test_passages_stand_under_the_names_and_lead_to_their_place(run):
    async with run(size=(120, 35)) as app:
        await app.type("brother")
        await app.settle()
        assert "No name answers to “brother”." in app.words("hits")
        assert "IN THE TEXT" in app.text("hits")
        assert "with her brother Karl Vik" in app.words("hits")
        # The tie that rests on the words, and the article they stand in, are one hit.
        assert app.text("hits").count("with her brother") == 1
        assert "+ Berg speaks" in app.words("hits")
        await app.press("enter")
        assert app.focus == "facts"
        assert app.title("facts") == "Anna Berg"
        assert app.row().startswith("Karl Vik · sister of")
        assert app.highlighted() == "with her brother Karl Vik"


async def test_a_sentence_is_found_in_its_article(run):
    async with run(size=(120, 35)) as app:
        await app.type("brother type:source")
        await app.settle()
        assert app.row("hits").startswith("≡ 2025-01-06 Berg speaks")
        await app.press("enter")
        assert app.title("facts") == "Berg speaks"
        assert app.row().startswith("Anna Berg: sister of Karl Vik")
        assert app.highlighted() == "with her brother Karl Vik"


async def test_a_quote_that_is_found_leads_to_the_row_of_its_claim(run):
    async with run(size=(120, 35)) as app:
        await app.type("paris type:person")
        await app.settle()
        assert app.row("hits").startswith("● Anna Berg")
        await app.press("enter")
        assert "Minister of Defence" in app.row()
        assert app.highlighted() == "Anna Berg, the defence minister, was in Paris"


async def test_what_is_found_for_an_older_query_is_dropped(run):
    async with run() as app:
        await app.type("paris")
        await app.settle()
        stale = FinderPane.Read(app.screen.finder._asked - 1, ())
        before = app.text("hits")
        app.screen.finder.post_message(stale)
        await app.settle()
        assert app.text("hits") == before
        assert "IN THE TEXT" in before


async def test_texts_that_cannot_be_searched_say_so(run):
    async with run() as app:
        app.screen.parts.holding.texts.close()
        await app.type("paris")
        await app.settle()
        assert "The texts cannot be searched:" in app.words("hits")


async def test_a_hit_says_which_form_met_and_who_prints_it(run):
    library = """\
== people/anna.yaml
name: Anna Berg
other_names: [{name: Ana Bergh, use: misprint}]
== sources/daily
Here Ana Bergh is printed.
"""
    async with run(library, size=(160, 45)) as app:
        await app.type("bergh")
        assert app.row("hits").startswith("● Anna Berg")
        assert "misprint: Ana Bergh, printed in daily" in app.words("hits")


async def test_filters_alone_have_no_best_hit_so_enter_steps_into_the_list(run):
    async with run(size=(80, 24)) as app:
        await app.type("type:person")
        await app.press("enter")
        assert app.focus == "hits"
        await app.press("enter")
        assert app.title("facts") == "Anna Berg"
