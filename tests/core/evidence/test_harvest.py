"""What an article holds, and how much of it the library has taken up."""

import pytest

from dossier.core.evidence.harvest import harvest

ENTRIES = """\
== people/steve-witkoff.yaml
name: Steve Witkoff
other_names: [Witkoff]
TENURES
== offices/envoy.yaml
name: Special Envoy
type: post
== sources/daily.yaml
title: A day in Oslo
sha256: SHA256
BOILERPLATE
"""


@pytest.fixture
def of(library_from):
    """The harvest of an article, of which the quoted passages are used."""

    def make(article, *quoted, boilerplate="", left_out=()):
        quotes = ", ".join(f'{{source: daily, exact: "{one}"}}' for one in quoted)
        tenures = f"tenures: [{{post: envoy, quotes: [{quotes}]}}]" if quoted else ""
        left = "".join(f'\n  - {{exact: "{one}", note: Ours.}}' for one in left_out)
        more = boilerplate + (f"\nleft_out:{left}" if left else "")
        entries = ENTRIES.replace("TENURES", tenures).replace("BOILERPLATE", more)
        library = library_from(f"== sources/daily.txt\n{article}\n{entries}")
        return harvest(library, "daily")

    return make


def cut(found, spans):
    return [found.text.text[start:end] for start, end in spans]


def unknown(found):
    return [one.text for one in found.unknown]


class TestUse:
    article = "Witkoff came. He met nobody there.\nHe left for home again."

    def test_an_article_nobody_cites(self, of):
        found = of(self.article)
        assert (found.share, found.used) == (0.0, ())
        # Two words are a signature or a rubric, no sentence.
        assert cut(found, found.unused) == ["He met nobody there.", "He left for home again."]

    def test_a_sentence_is_used_by_any_passage_that_touches_it(self, of):
        found = of(self.article, "met nobody")
        assert cut(found, found.unused) == ["He left for home again."]
        assert found.sentences == 2
        assert found.share == pytest.approx(9 / 45)

    def test_passages_that_overlap_count_once(self, of):
        found = of(self.article, "He met nobody", "met nobody there.")
        assert cut(found, found.used) == ["He met nobody there."]

    def test_an_article_wholly_used(self, of):
        found = of(self.article, *self.article.replace(". ", ".\n").split("\n"))
        assert (found.share, found.unused) == (1.0, ())

    def test_a_quote_that_is_not_found_uses_nothing(self, of):
        assert of(self.article, "He met everybody there.").used == ()

    def test_the_headline_is_never_quoted_and_so_not_missed(self, of):
        found = of(f"A day  in Oslo\n{self.article}", *self.article.split("\n"))
        assert (found.share, found.unused) == (1.0, ())

    def test_nor_is_what_came_with_the_page(self, of):
        boilerplate = "boilerplate: [{lines: 3-4}]"
        article = f"{self.article}\nRead also what Bo Lund did.\nSubscribe to the daily now!"
        found = of(article, *self.article.split("\n"), boilerplate=boilerplate)
        assert (found.share, found.unused, found.unknown) == (1.0, (), ())

    def test_a_sentence_that_is_knowingly_left_is_counted_apart(self, of):
        found = of(self.article, left_out=["He left for home again."])
        assert cut(found, found.unused) == ["He met nobody there."]
        (left,) = found.left
        assert (found.text.text[left.start : left.end], left.note) == (
            "He left for home again.",
            "Ours.",
        )
        assert (found.share, found.sentences) == (0.0, 2)

    def test_a_piece_of_it_is_enough_and_every_place_counts(self, of):
        found = of("It was cold. He came. It was cold.", left_out=["was cold"])
        assert len(found.left) == 2
        assert found.unused == ()

    def test_but_what_is_used_is_not_left(self, of):
        found = of(self.article, "He met nobody", left_out=["He met nobody there."])
        assert (found.left, found.sentences) == ((), 2)

    def test_nor_is_what_does_not_stand_there(self, of):
        assert of(self.article, left_out=["He left for  home again."]).left == ()

    def test_names_in_it_are_nobodys_business(self, of):
        article = "There Witkoff met Keith Kellogg and Marco Rubio."
        assert unknown(of(article, left_out=["Keith Kellogg"])) == ["Marco Rubio"]

    def test_an_article_without_letters(self, of):
        assert of("… 5 — !\n").share == 0.0

    def test_a_source_without_a_text(self, library_from):
        library = library_from("== sources/daily.yaml\ntitle: A day\nsha256: SHA256\n")
        assert harvest(library, "daily") is None


class TestNames:
    def test_known_names_are_those_listed(self, of):
        found = of("Steve Witkoff came; Witkoff is a special envoy.")
        named = [(found.text.text[one.start : one.end], one.entries) for one in found.mentions]
        assert named == [
            ("Steve Witkoff", ("steve-witkoff",)),
            ("Witkoff", ("steve-witkoff",)),
            ("special envoy", ("envoy",)),
        ]
        assert found.unknown == ()

    @pytest.mark.parametrize(
        ("article", "names"),
        [
            ("There Witkoff met Keith Kellogg and Marco Rubio.", ["Keith Kellogg", "Marco Rubio"]),
            ("Keith Kellogg came first.", ["Keith Kellogg"]),  # at the head of a sentence, too
            ("The Ministry of Defence spoke.", ["Ministry of Defence"]),
            ("He works for the OSCE there.", ["OSCE"]),
            ("Keith Kellogg met Keith Kellogg.", ["Keith Kellogg"]),  # once
            ("Kellogg came to Oslo on Tuesday, April 17.", []),  # one word may be anything
            ("In May the Talks began. However, Oslo was far.", []),
        ],
    )
    def test_names_of_no_entry(self, of, article, names):
        assert unknown(of(article)) == names

    @pytest.mark.parametrize(
        ("article", "name", "reason"),
        [
            ("And then Vitkoff came.", "Vitkoff", "sounds like “Witkoff”"),
            (
                "The US Colonel Vitkoff came.",
                "US Colonel Vitkoff",
                "sounds like “Witkoff”",
            ),
            (
                "They met Steve Witkopf.",
                "Steve Witkopf",
                "differs by few letters from “Steve Witkoff”",
            ),
        ],
    )
    def test_a_near_twin_is_told_with_the_reason_and_never_taken_for_it(
        self, of, article, name, reason
    ):
        found = of(article)
        (one,) = found.unknown
        assert (one.text, one.twin, one.reason) == (name, "steve-witkoff", reason)
        assert found.mentions == ()
