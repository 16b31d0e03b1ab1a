"""What a language is read with by the proposer: words, and sentences that show them at work."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

_NONE: Final[frozenset[str]] = frozenset()
#: The nouns “rat” and “chef” end too many other words.
_LEAST_NOUN: Final = 4
#: Behind a hyphen, what makes a title one that is not held.
_NOT_YET: Final = frozenset({"elect", "designate", "in", "at"})


def folded(word: str) -> str:
    """A word as those of the tables are compared: small letters, one apostrophe, no possessive."""
    return word.casefold().replace("’", "'").replace("ʼ", "'").removesuffix("'s")


def words(table: str) -> frozenset[str]:
    """The words of a table, white space between them."""
    return frozenset(folded(word) for word in table.split())


def forms(table: str) -> Mapping[str, str]:
    """The leading forms of words by all their forms; a table of “minister=ministers” and words."""
    return {
        folded(form): folded(group.split("=")[0])
        for group in table.split()
        for form in group.split("=")
    }


def named(table: str) -> Mapping[str, str]:
    """The nouns that stand for verbs; a table of “suspended=Suspension”."""
    pairs = (group.split("=") for group in table.split())
    return {folded(verb): noun for verb, noun in pairs}


@dataclass(frozen=True)
class ProposerLanguage:
    """The words of one language.

    `titles` are the nouns that name posts; `before` stands before such a noun and is part of the
    title (“deputy”), `behind` directly behind it (“general”); with `has_compounds` a noun may be
    the end of a longer word. A title goes on with a word of `joins` (“of”), or with none if it
    `goes_on_bare`, and then through capitals, `joins`, `inside` (“and”, “the”) and the `fields`
    that are written small (“foreign affairs”). `bodies` are nouns that are in the name of a body,
    `lands` those in the name of a country, and both in nobody's; `articles` stand before a title,
    `ands` between two names. In a language that `has_cases` a name in another than the first is no
    name to list; where nouns are `capital_nouns`, a capital says little.

    `said` are finite verbs of saying, `adverbs` what may stand between one and its speaker,
    `according` what stands before a speaker instead of a verb, `pronouns` what stands for one,
    `who` what opens a clause about one, and `beside` stands before people more than before others.

    `gatherings` are nouns of events, by their leading forms: `meetings` those that people attend,
    `speeches` those that one alone gives. Adjectives of `kinds` belong to the name of an event,
    and it goes on with `about` until one of the `stops`; where one of `at` is before a capital, it
    is the place. `coming` are words by which an event is yet to be, or only wished for; `attending`
    those by which somebody is part of what was told of before. `happens` are verbs that tell of an
    event, with the noun that names it; `of` joins such a noun to what it happened to (without it
    the words stand as they are printed), and `auxiliaries` are what stands before such a verb.
    `parties` are nouns of those who take part unnamed (“delegation”).

    Each of the `examples` is a sentence and what is to be proposed of it.
    """

    code: str
    titles: Mapping[str, str]
    said: frozenset[str]
    gatherings: Mapping[str, str]
    meetings: frozenset[str] = _NONE
    speeches: frozenset[str] = _NONE
    before: frozenset[str] = _NONE
    behind: frozenset[str] = _NONE
    joins: frozenset[str] = _NONE
    inside: frozenset[str] = _NONE
    fields: frozenset[str] = _NONE
    goes_on_bare: bool = False
    has_compounds: bool = False
    has_cases: bool = False
    of: str = ""
    capital_nouns: bool = False
    bodies: frozenset[str] = _NONE
    lands: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    ands: frozenset[str] = _NONE
    adverbs: frozenset[str] = _NONE
    according: tuple[str, ...] = ()
    pronouns: frozenset[str] = _NONE
    who: frozenset[str] = _NONE
    beside: frozenset[str] = _NONE
    kinds: frozenset[str] = _NONE
    about: frozenset[str] = _NONE
    at: frozenset[str] = _NONE
    stops: frozenset[str] = _NONE
    coming: frozenset[str] = _NONE
    attending: frozenset[str] = _NONE
    happens: Mapping[str, str] = field(default_factory=dict)
    auxiliaries: frozenset[str] = _NONE
    parties: frozenset[str] = _NONE
    examples: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())

    @cached_property
    def small(self) -> frozenset[str]:
        """Words that are none of anybody's name, though a sentence may begin with them."""
        openings = {folded(one.split()[0]) for one in self.according}
        return frozenset().union(
            openings,
            self.articles,
            self.ands,
            self.adverbs,
            self.pronouns,
            self.who,
            self.beside,
            self.about,
            self.at,
            self.stops,
            self.coming,
            self.said,
        )

    def title_in(self, word: str) -> str | None:
        """The leading form of the noun of a post, also of one in a compound: “secretary-general”.

        None for other words, and for whoever is only elected.
        """
        if word in self.titles:
            return self.titles[word]
        if self.has_compounds and any(
            word.endswith(one) for one in self.titles if len(one) > _LEAST_NOUN
        ):
            return word
        if "-" not in word:
            return None
        parts = word.split("-")
        is_title = parts[-1] not in _NOT_YET and any(one in self.titles for one in parts)
        return word if is_title else None
