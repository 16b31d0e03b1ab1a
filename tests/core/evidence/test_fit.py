"""Whether the quotes of a claim name whom and what it is about."""

import pytest

from dossier.core.evidence.fit import misfits

ENTRIES = """\
== people/ivan-petrov.yaml
name: Ivan Petrov
other_names: [Petrov, {name: Іван Петров, use: native}, {name: Ivan Petroff, use: misprint}]
TENURE
== people/ivan-petrov-junior.yaml
name: Ivan Petrov Junior
== offices/defence-minister.yaml
name: Minister of Defence
other_names: [Defence Minister, {name: міністр оборони, use: native}, міністра оборони]
type: post
country: UA
== offices/deputy-minister.yaml
name: First Deputy Minister of Defence for Europe
type: post
== offices/council.yaml
name: Security Council
type: body
== offices/secretary.yaml
name: Secretary of the Security Council
other_names: [the Secretary]
type: post
== offices/health.yaml
name: Ministry of Health
other_names: [Ministries of Health]
type: body
== offices/justice.yaml
name: Ministry of Justice
other_names: ["Ministries of Health, Justice"]
type: body
== sources/daily
"""


@pytest.fixture
def misfit(library_from):
    """The ends that the quotes of a claim do not name, of an article and the owner's YAML.

    The quotes are the lines of the article.
    """

    def make(article, claim="tenures: [{post: defence-minister, quotes: QUOTES}]", **more):
        lines = [line for line in article.split("\n") if line]
        quotes = ", ".join(f'{{source: daily, exact: "{line}"}}' for line in lines)
        quotes = more.get("quotes", f"[{quotes}]")
        own = claim.replace("QUOTES", quotes)
        text = more.get("text", article)
        library = library_from(ENTRIES.replace("TENURE", own) + text + "\n" + more.get("rest", ""))
        assert library.problems == ()
        owner = more.get("owner", "ivan-petrov")
        claims = library.records[owner].claims
        return [one for claim in claims for one in misfits(library, claim)]

    return make


def ends(found):
    return [(one.what, one.end) for one in found]


def phrases(misfit):
    """The doubtful phrases of one end."""
    return [one.phrase for one in misfit.doubts]


BOTH = [("the person", "ivan-petrov"), ("the post", "defence-minister")]


class TestTenures:
    @pytest.mark.parametrize(
        "article",
        [
            "Ivan Petrov, the Minister of Defence, spoke.",
            "The minister of Defence, Petrov, spoke.",
            "Defence Minister Petrov's visit",
            "Ivan\u00a0Petrov, Minister of Defence",
            "міністр оборони Іван Петров",
            "Ivan Petroff, Minister of Defence",  # listed as a misprint
            "Ivan Petrov spoke.\nHe is the Minister of Defence.",  # two quotes
        ],
    )
    def test_both_ends_are_named_by_a_listed_form(self, misfit, article):
        assert misfit(article) == []

    @pytest.mark.parametrize(
        ("article", "missing"),
        [
            ("He is the Minister of Defence.", BOTH[:1]),
            ("Ivan Petrov has an office.", BOTH[1:]),
            ("Nobody of that sort spoke.", BOTH),
            ("на зустрічі з міністром оборони Іваном Петровим", BOTH),  # inflected forms
        ],
    )
    def test_an_end_that_is_not_is_told_of(self, misfit, article, missing):
        assert ends(misfit(article)) == missing

    def test_a_name_that_stands_outside_the_quote_does_not_count(self, misfit):
        text = "Ivan Petrov spoke. The Minister of Defence left."
        found = misfit("The Minister of Defence left.", text=text)
        assert ends(found) == BOTH[:1]


class TestNamesInsideNames:
    def test_a_person_inside_another_persons_name(self, misfit):
        (found,) = misfit("Ivan Petrov Junior, Minister of Defence")
        assert (found.end, phrases(found)) == ("ivan-petrov", ["Ivan Petrov Junior"])

    def test_a_quote_cannot_cut_the_other_name_short(self, misfit):
        text = "Ivan Petrov Junior, Minister of Defence"
        (found,) = misfit(
            "",
            quotes='[{source: daily, exact: "Minister of Defence"}, '
            '{source: daily, exact: "Ivan Petrov", suffix: " Junior"}]',
            text=text,
        )
        assert phrases(found) == ["Ivan Petrov Junior"]

    @pytest.mark.parametrize(
        "article",
        [
            "радник міністра оборони Іван Петров заявив",
            "Прибув Іван Петров, радник міністра оборони.",
        ],
    )
    def test_who_is_somebodys_adviser_is_still_the_speaker(self, misfit, article):
        claim = 'statements: [{source: daily, exact: "Ми готові до всього.", quotes: QUOTES}]'
        text = f"Ми готові до всього.\n{article}\n"
        quotes = f'[{{source: daily, exact: "{article}"}}]'
        assert misfit("", claim, quotes=quotes, text=text) == []

    def test_both_named_in_turn_is_naming_both(self, misfit):
        assert misfit("Ivan Petrov Junior met Ivan Petrov, Minister of Defence") == []

    def test_a_double_name_is_somebody_else(self, misfit):
        assert ends(misfit("Petrov-Vodkin, Minister of Defence")) == BOTH[:1]

    @pytest.mark.parametrize(
        "title",
        [
            "Deputy Minister of Defence",
            "First Deputy Minister of Defence for Europe",
            "former Defence Minister",
            "ex-Defence Minister",
            "vice minister of Defence",
            "adviser to the Minister of Defence",
            "Spokesperson for the Minister of Defence",
            "колишній міністр оборони",
        ],
    )
    def test_another_post_made_of_the_same_words(self, misfit, title):
        (found,) = misfit(f"Petrov, {title}, spoke.")
        assert found.end == "defence-minister"
        assert [one.casefold() for one in phrases(found)] == [title.casefold()]
        assert found.near == ()

    @pytest.mark.parametrize(
        "article",
        [
            "Іван Петров, міністр оборони України, прибув.",
            "міністр оборони України Іван Петров",
            "Petrov, Defence Minister of Ukraine, spoke.",
        ],
    )
    def test_a_title_with_the_name_of_its_own_country(self, misfit, article):
        assert misfit(article) == []

    def test_or_with_that_of_another(self, misfit):
        (found,) = misfit("Іван Петров, міністр оборони Польщі, прибув.")
        assert phrases(found) == ["міністр оборони Польщі"]

    @pytest.mark.parametrize("title", ["acting Minister of Defence", "new Defence Minister"])
    def test_the_same_post_in_another_way(self, misfit, title):
        assert misfit(f"Petrov, {title}, spoke.") == []

    def test_a_body_inside_the_name_of_its_post_is_named(self, misfit):
        claim = "relations: [{to: council, relation: member of, quotes: QUOTES}]"
        assert misfit("Petrov met the Secretary of the Security Council.", claim) == []

    def test_a_list_of_ministries_names_each(self, misfit):
        claim = (
            "relations:\n  - {to: health, relation: wrote to, quotes: QUOTES}\n"
            "  - {to: justice, relation: wrote to, quotes: QUOTES}"
        )
        assert misfit("Petrov wrote to the Ministries of Health, Justice and others", claim) == []


class TestOtherClaims:
    event = """\
== events/talks.yaml
name: Oslo talks
other_names: [the talks]
participants: [{PARTICIPANT, quotes: [QUOTES]}]
"""

    def participant(self, misfit, article, who):
        quotes = f'{{source: daily, exact: "{article}"}}'
        event = self.event.replace("PARTICIPANT", who).replace("QUOTES", quotes)
        return ends(misfit("", "", text=article, rest=event, owner="talks"))

    def test_a_participant_the_event_and_the_post_attended_in(self, misfit):
        who = "person: ivan-petrov, as: defence-minister"
        article = "Defence Minister Petrov opened the talks."
        assert self.participant(misfit, article, who) == []
        article = "Petrov opened the meeting."
        assert self.participant(misfit, article, who) == [
            ("the post", "defence-minister"),
            ("the event", "talks"),
        ]

    def test_an_office_at_an_event(self, misfit):
        assert (
            self.participant(misfit, "The Security Council at the talks", "office: council") == []
        )
        assert self.participant(misfit, "The Council at the talks", "office: council") == [
            ("the office", "council")
        ]

    def test_a_party_has_no_name_to_look_for(self, misfit):
        assert self.participant(misfit, "the host party at the talks", "party: the host") == []

    @pytest.mark.parametrize("word", ["Deputy", "Adviser to the"])
    def test_a_tie_to_a_post_is_named_by_what_holds_its_name(self, misfit, word):
        claim = "relations: [{to: defence-minister, relation: works for, quotes: QUOTES}]"
        assert misfit(f"Petrov, {word} Minister of Defence", claim) == []

    def test_a_tie_between_a_post_and_one_whose_name_holds_it(self, misfit):
        claim = "relations: [{to: deputy-minister, relation: head of, quotes: [QUOTES]}]"
        article = "The First Deputy Minister of Defence for Europe came."
        quote = f'{{source: daily, exact: "{article}"}}'
        entry = f"== offices/x.yaml\nname: Minister of Defence for Europe\ntype: post\n{claim}\n"
        rest = entry.replace("QUOTES", quote)
        assert misfit("", "", text=article, rest=rest, owner="x") == []

    def test_every_quote_names_the_source_it_is_from(self, misfit):
        claim = "relations: [{to: daily, relation: wrote, quotes: QUOTES}]"
        assert misfit("By Ivan Petrov, our reporter", claim) == []

    def test_a_statement_names_its_speaker_in_the_words_around_it(self, misfit):
        claim = 'statements: [{source: daily, exact: "We are ready for anything.", quotes: [Q]}]'
        text = "“We are ready for anything.” So Petrov said. So Lund said."
        for words, missing in (
            ("So Petrov said.", []),
            ("So Lund said.", [("the speaker", "ivan-petrov")]),
        ):
            quoted = claim.replace("Q", f'{{source: daily, exact: "{words}"}}')
            assert ends(misfit("", quoted, text=text)) == missing


class TestSilence:
    """A claim whose quotes are not where they should be has trouble enough."""

    def test_a_claim_without_quotes(self, misfit):
        claim = "tenures: [{post: defence-minister, basis: editor, note: So it is.}]"
        assert misfit("Nobody spoke.", claim) == []

    @pytest.mark.parametrize(
        "quote",
        [
            "Somebody else altogether spoke.",  # absent
            "and so it was",  # ambiguous
        ],
    )
    def test_a_claim_one_of_whose_quotes_has_no_place(self, misfit, quote):
        text = "Nobody spoke, and so it was, and so it was."
        quotes = f'[{{source: daily, exact: "{quote}"}}, {{source: daily, exact: "Nobody spoke"}}]'
        assert misfit("", quotes=quotes, text=text) == []

    def test_an_end_that_does_not_exist_has_its_own_problem(self, misfit):
        claim = "tenures: [{post: nothing, quotes: QUOTES}]"
        assert misfit("Ivan Petrov spoke.", claim) == []


class TestNearest:
    def test_names_in_the_quotes_that_look_like_a_form(self, misfit):
        (found,) = misfit("Ivan Petrow and Bo Lund, Minister of Defence")
        assert found.near == ("Ivan Petrow",)

    def test_names_of_others_are_not_among_them(self, misfit):
        (found,) = misfit("Ivan Petrov Junior spoke.\nMinister of Defence")
        assert found.near == ()
