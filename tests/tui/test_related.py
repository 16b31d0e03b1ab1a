"""Computed ties lead to their other side, and every quote to where it stands."""

LIBRARY = """\
== people/anna.yaml
name: Anna Berg
tenures:
  - post: chair
    quotes: [{source: daily, exact: "Chair Anna Berg met Karl Vik", as_of: 2025-01-06}]
== people/karl.yaml
name: Karl Vik
tenures:
  - post: chair
    quotes: [{source: weekly, exact: "the new chair, Karl Vik", as_of: 2025-02-01}]
== offices/chair.yaml
name: Chair
type: post
seats: 1
== events/talks.yaml
name: Talks in Oslo
date: 2025-01-06
participants:
  - {person: anna, quotes: [{source: daily, exact: "Chair Anna Berg met Karl Vik"}]}
  - {person: karl, quotes: [{source: daily, exact: "Chair Anna Berg met Karl Vik"}]}
== events/more-talks.yaml
name: More talks
date: 2025-01-07
participants:
  - {person: anna, quotes: [{source: daily, exact: "They met again"}]}
  - {person: karl, quotes: [{source: daily, exact: "They met again"}]}
== sources/daily
Chair Anna Berg met Karl Vik in Oslo. They met again a day later.
== sources/weekly
It was opened by the new chair, Karl Vik.
"""


async def test_whom_one_met_leads_to_the_same_meeting_seen_from_the_other_side(run):
    async with run(LIBRARY) as app:
        await app.type("anna")
        await app.press("enter")
        await app.go_to("Karl Vik")
        assert app.row().startswith("Karl Vik · 2 events: 2025-01-06 Talks in Oslo;")
        assert app.highlighted() == "Chair Anna Berg met Karl Vik"
        await app.press("enter")
        assert app.title("facts") == "Karl Vik"
        assert app.row().startswith("Anna Berg · 2 events")
        await app.press("3", "j", "enter")
        assert app.title("facts") == "About daily"
        assert app.highlighted() == "They met again"


async def test_a_series_leads_to_the_other_event_and_back_to_this_one(run):
    async with run(LIBRARY) as app:
        await app.type("talks in oslo")
        await app.press("enter")
        await app.go_to("More talks")
        assert "with Anna Berg, Karl Vik" in app.words("facts")
        await app.press("enter")
        assert app.title("facts") == "More talks"
        assert app.row().startswith("2025-01-06  Talks in Oslo")


async def test_a_succession_leads_to_the_successors_tenure(run):
    async with run(LIBRARY) as app:
        await app.type("chair type:office")
        await app.press("enter")
        await app.go_to("Anna Berg, then Karl Vik")
        assert app.row().startswith("2025-01-06…2025-02-01")
        assert app.highlighted() == "Chair Anna Berg met Karl Vik"
        await app.press("3", "n")
        assert app.highlighted() == "the new chair, Karl Vik"
        await app.press("2", "enter")
        assert app.title("facts") == "Karl Vik"
        assert "Chair" in app.row()


async def test_a_form_of_a_name_leads_to_the_article_that_prints_it(run):
    async with run(LIBRARY) as app:
        await app.type("karl")
        await app.press("enter")
        await app.go_to("the form we lead with")
        await app.press("3", "j", "enter")
        assert app.title("facts") == "About weekly"
        assert app.row().startswith("Karl Vik · “Karl Vik”")
        assert app.highlighted() == "Karl Vik"
