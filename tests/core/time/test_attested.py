"""On which days sources let somebody hold a post."""

import pytest

from dossier.core.time.attested import attestations, span, span_label
from dossier.core.time.stated import stated

ARTICLE = """\
== offices/editor.yaml
name: Editor
type: post
former_ids: [old-editor]
== offices/chair.yaml
name: Chair
type: post
== sources/daily.txt
Anna Berg, the Editor, opened the talks.
Editor Anna Berg was there again.
== sources/daily.yaml
title: The daily
date: 2024-09-01
sha256: SHA256
"""
OPENED = 'source: daily, exact: "Anna Berg, the Editor, opened the talks."'
AGAIN = 'source: daily, exact: "Editor Anna Berg was there again."'
NOWHERE = 'source: daily, exact: "Editor Anna Berg was nowhere at all."'


def berg(*quotes, more=""):
    """Anna Berg with one tenure; a quote is the inside of a YAML mapping."""
    passages = "".join(f"      - {{{quote}}}\n" for quote in quotes)
    return f"== people/anna-berg.yaml\nname: Anna Berg\ntenures:\n  - post: editor\n{more}" + (
        f"    quotes:\n{passages}" if quotes else ""
    )


def talks(fields, *quotes, as_="    as: editor\n"):
    """An event that Anna Berg attends."""
    passages = "".join(f"      - {{{quote}}}\n" for quote in quotes or (OPENED,))
    return (
        f"== events/talks.yaml\nname: The talks\n{fields}\n"
        f"participants:\n  - person: anna-berg\n{as_}    quotes:\n{passages}"
    )


@pytest.fixture
def attested(library_from):
    """The attestations of Anna Berg's tenure, of entries that come on top of the article."""

    def make(*entries):
        library = library_from(ARTICLE + "".join(entries))
        return attestations(library, library.claim("anna-berg#editor"))

    return make


def labels(found):
    return [one.label for one in found]


class TestWhichDay:
    def test_as_of_comes_first(self, attested):
        assert labels(attested(berg(f"{OPENED}, as_of: 2024-08-20"))) == ["2024-08-20"]

    def test_else_the_day_the_source_was_printed(self, attested):
        assert labels(attested(berg(OPENED))) == ["2024-09-01"]

    def test_an_event_attended_as_the_holder_attests_its_own_date(self, attested):
        found = attested(berg(OPENED), talks("date: 2024-08-20\nstatus: held"))
        assert labels(found) == ["2024-08-20", "2024-09-01"]
        assert [one.claim for one in found] == ["talks#anna-berg", "anna-berg#editor"]
        assert {one.source for one in found} == {"daily"}

    def test_but_a_quote_of_the_participant_may_know_better(self, attested):
        event = talks("date: 2024-08-20/2024-08-23", f"{AGAIN}, as_of: 2024-08-22")
        assert labels(attested(berg(OPENED), event)) == ["2024-08-22", "2024-09-01"]

    @pytest.mark.parametrize("status", ["announced", "proposed", "cancelled"])
    def test_what_was_not_held_attests_only_the_day_it_was_printed(self, attested, status):
        event = talks(f"date: 2024-12-24\nstatus: {status}")
        assert labels(attested(berg(OPENED), event)) == ["2024-09-01", "2024-09-01"]

    def test_an_event_attended_in_no_post_or_another_attests_nothing(self, attested):
        for as_ in ("", "    as: chair\n"):
            event = talks("date: 2024-08-20", as_=as_)
            assert labels(attested(berg(OPENED), event)) == ["2024-09-01"]

    def test_a_post_may_be_called_by_an_id_it_had_before(self, attested):
        event = talks("date: 2024-08-20", as_="    as: old-editor\n")
        assert labels(attested(berg(OPENED), event)) == ["2024-08-20", "2024-09-01"]

    def test_an_event_told_in_two_passages_attests_its_day_once(self, attested):
        event = talks("date: 2024-08-20", OPENED, AGAIN)
        assert labels(attested(berg(OPENED), event)) == ["2024-08-20", "2024-09-01"]

    def test_a_source_may_say_which_day_its_words_speak_about(self, library_from):
        article = ARTICLE.replace("date: 2024-09-01\n", "date: 2024-09-01\nas_of: 2024-08-30\n")
        library = library_from(article + berg(OPENED, f"{AGAIN}, as_of: 2024-08-20"))
        found = attestations(library, library.claim("anna-berg#editor"))
        assert labels(found) == ["2024-08-20", "2024-08-30"]

    def test_but_an_event_knows_its_own(self, library_from):
        article = ARTICLE.replace("date: 2024-09-01\n", "as_of: 2024-08-30\n")
        library = library_from(article + berg(OPENED) + talks("date: 2024-08-20"))
        found = attestations(library, library.claim("anna-berg#editor"))
        assert labels(found) == ["2024-08-20", "2024-08-30"]

    def test_without_any_date_there_is_no_day(self, library_from):
        article = ARTICLE.replace("date: 2024-09-01\n", "")
        library = library_from(article + berg(OPENED))
        assert attestations(library, library.claim("anna-berg#editor")) == ()


class TestWhatAttestsNothing:
    def test_a_quote_that_is_not_in_its_source(self, attested):
        assert attested(berg(NOWHERE)) == ()

    def test_any_quote_of_a_text_that_is_not_the_one_recorded(self, library_from):
        article = ARTICLE.replace("SHA256", "0" * 64)
        library = library_from(article + berg(OPENED))
        assert attestations(library, library.claim("anna-berg#editor")) == ()

    def test_a_day_whose_own_passages_are_not_all_there(self, attested):
        printed = '{source: daily, exact: "was there again."}'
        made_up = '{source: daily, exact: "on Tuesday, 20 August 2024"}'
        for quotes, days in ((printed, ["2024-08-20"]), (f"{printed}, {made_up}", [])):
            day = f"as_of: {{edtf: 2024-08-20, quotes: [{quotes}]}}"
            assert labels(attested(berg(f"{OPENED}, {day}"))) == days

    def test_whoever_gives_that_day(self, library_from):
        made_up = '{edtf: 2024-08-20, quotes: [{source: daily, exact: "on 20 August 2024"}]}'
        article = ARTICLE.replace("date: 2024-09-01", f"as_of: {made_up}")
        library = library_from(article + berg(OPENED) + talks(f"date: {made_up}"))
        assert attestations(library, library.claim("anna-berg#editor")) == ()

    def test_the_word_of_the_editor(self, attested):
        found = attested(berg(more="    basis: editor\n    note: Everybody knows.\n"))
        assert found == ()
        assert span(found) is None
        assert span_label(found) == ""


class TestDoubts:
    def test_a_date_of_the_editors_keeps_the_pencil(self, attested):
        as_of = "as_of: {edtf: 2024-08-20, basis: editor, note: No year is printed.}"
        (one,) = attested(berg(f"{OPENED}, {as_of}"))
        assert (one.label, one.by_editor, one.doubtful) == ("2024-08-20✎", True, False)

    @pytest.mark.parametrize("day", ["2024-08-20?", "2024-08-20~", "2024-08-20%"])
    def test_an_uncertain_date_is_doubtful(self, attested, day):
        (one,) = attested(berg(f"{OPENED}, as_of: {day}"))
        assert one.doubtful

    def test_an_inferred_date_shows_the_sign_of_doubt(self, attested):
        as_of = "as_of: {edtf: 2024-08-20, basis: inferred, note: It fits.}"
        (one,) = attested(berg(f"{OPENED}, {as_of}"))
        assert (one.label, one.by_editor, one.doubtful) == ("2024-08-20?", False, True)

    def test_so_does_that_of_an_event_or_a_source(self, library_from):
        inferred = "{edtf: 2024-08-20, basis: inferred, note: It fits.}"
        article = ARTICLE.replace("date: 2024-09-01", f"date: {inferred}")
        library = library_from(article + berg(OPENED) + talks(f"date: {inferred}"))
        found = attestations(library, library.claim("anna-berg#editor"))
        assert labels(found) == ["2024-08-20?"] * 2
        assert span_label(found) == "2024-08-20?"

    def test_so_is_what_is_only_inferred(self, attested):
        (one,) = attested(berg(OPENED, more="    basis: inferred\n    note: She sat there.\n"))
        assert one.doubtful


class TestSpan:
    @pytest.mark.parametrize(
        ("days", "label"),
        [
            (["2024-08-20"], "2024-08-20"),
            (["2025-04-17", "2024-08-20"], "2024-08-20…2025-04-17"),
            (["2024-08", "2025"], "2024-08…2025"),
            (["2024-08-20", "2024-08-20"], "2024-08-20"),
            # An interval gives its first and its last day.
            (["2024-08-20/2024-08-22"], "2024-08-20…2024-08-22"),
            (["2024-08-20/2024-08-22", "2024-08-21"], "2024-08-20…2024-08-22"),
            # Of an open start only the end is known, and it is no first day.
            (["2023-05", "../2024-04-16"], "2023-05…2024-04-16"),
            (["../2024-04-16", "2025"], "…2024-04-16…2025"),
            # The surer attestation of a day gives the label.
            (["{edtf: 2024-08-20, basis: editor}", "2024-08-20"], "2024-08-20"),
            (["{edtf: 2024-08-20, basis: editor}", "2025-04-17"], "2024-08-20✎…2025-04-17"),
            (["2024-08-20?", "2024-08-20"], "2024-08-20"),
            # A day of no known year says so.
            (["XXXX-08-20"], "08-20 (year not printed)"),
        ],
    )
    def test_first_and_last_attested_day(self, attested, days, label):
        found = attested(berg(*(f"{OPENED}, as_of: {day}" for day in days)))
        assert len(found) == len(days)
        assert span_label(found) == label


def bounds(library_from, more):
    library = library_from(ARTICLE + berg(OPENED, more=more))
    found = stated(library, library.claim("anna-berg#editor"))
    return [day and (day.label, day.doubtful) for day in found]


def test_a_start_and_an_end_are_only_what_is_stated(library_from):
    assert bounds(library_from, "") == [None, None]
    more = "    start: 2024-01\n    end: {edtf: 2025?, basis: editor, note: So we think.}\n"
    assert bounds(library_from, more) == [("2024-01", False), ("2025?✎", True)]


def test_those_of_a_tenure_of_the_editors_are_the_editors_too(library_from):
    more = "    start: 2024-01-01\n    basis: editor\n    note: Everybody knows.\n"
    library = library_from(ARTICLE + berg(more=more))
    start, end = stated(library, library.claim("anna-berg#editor"))
    assert (start.label, end) == ("2024-01-01✎", None)


def test_those_of_an_inferred_tenure_are_inferred_unless_they_have_quotes(library_from):
    end = f"{{edtf: 2025, quotes: [{{{AGAIN}}}]}}"
    more = f"    start: 2024-01\n    end: {end}\n    basis: inferred\n    note: She sat there.\n"
    assert bounds(library_from, more) == [("2024-01?", True), ("2025", False)]
