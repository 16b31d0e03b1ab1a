"""Types and tags in the search box: offered in grey, taken by a key."""

LIBRARY = """\
== people/anna-berg.yaml
name: Anna Berg
tags: [human rights, peace]
== events/2025-talks.yaml
name: The talks
type: press conference
date: 2025
== events/2025-more-talks.yaml
name: More talks
type: talks
date: 2025
"""


def box_line(app):
    box = app.screen.finder.box
    return box.render_lines(box.size.region)[0].text.rstrip()


async def test_after_type_the_types_of_the_library_are_offered(run):
    async with run(LIBRARY) as app:
        await app.type("type:")
        assert app.words("hits").startswith("Types: event, person, press conference, talks")
        assert box_line(app) == "type:event"
        assert app.screen.finder.text == "type:"
        await app.type("p")
        assert box_line(app) == "type:person"
        await app.press("right")
        assert app.screen.finder.text == "type:person"
        assert "Anna Berg" in app.text("hits")
        assert "Types:" not in app.text("hits")


async def test_tab_takes_what_is_offered_and_moves_on_where_nothing_is(run):
    async with run(LIBRARY) as app:
        await app.type("type:pre")
        await app.press("tab")
        assert app.screen.finder.text == 'type:"press conference"'
        assert app.focus == "box"
        assert "The talks" in app.text("hits")
        await app.press("tab")
        assert app.focus == "facts"


async def test_tags_of_two_words_are_completed_in_quotes_begun_or_not(run):
    async with run(LIBRARY) as app:
        await app.type("#hu")
        assert box_line(app) == "#human rights"
        await app.press("tab")
        assert app.screen.finder.text == '#"human rights"'
        assert "Anna Berg" in app.text("hits")
        await app.press("escape")
        await app.type('an #"pe')
        await app.press("right")
        assert app.screen.finder.text == 'an #"peace"'


async def test_what_is_only_half_typed_is_no_mistake_yet(run):
    async with run(LIBRARY) as app:
        await app.type("type:pr")
        assert "nothing here is" not in app.words("hits")
        await app.type("x")
        assert "nothing here is of the type “prx”" in app.words("hits")
        assert box_line(app) == "type:prx"


async def test_right_moves_the_cursor_where_it_is_not_at_the_end(run):
    async with run(LIBRARY) as app:
        await app.type("type:p")
        await app.press("left", "right")
        assert app.screen.finder.text == "type:p"
        assert app.screen.finder.box.cursor_at_end


async def test_a_kind_takes_the_place_of_a_type_of_two_words(run):
    async with run(LIBRARY) as app:
        await app.type('talks type:"press conference"')
        await app.press("enter", "f", "e")
        assert app.screen.finder.text == "talks type:event"
