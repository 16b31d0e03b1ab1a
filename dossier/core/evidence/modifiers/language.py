"""How one language says that somebody does not hold a post, or that somebody else is meant.

The words stand in tables of lines, `pattern: example`. A pattern is one or more words; an asterisk
at the end of one stands for any ending (`колишн*`), a zero for any digit, `MONTH` for each of the
language's months. A hyphen in a text counts as a space, but a pattern that begins or ends with one
wants it there (`-to be`, `under-`), and one that begins with a comma begins its phrase (`,once`:
“Ana Brandt, once Minister of Ports”, not “once the Minister had left”). Before a name an article
may stand behind a pattern of several words (“no longer the Minister”); behind one of a single word,
which is mostly an adjective, it may only where the pattern ends in “…”. The example is the
pattern's test: it prints one of the language's `posts` or `persons`, and has to be doubted.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from dossier.core.evidence.tokens import fold, tokens
from dossier.core.text.words import is_unspaced

Lines: TypeAlias = str
"""A table: one `pattern: example` a line."""

_MONTH: Final = "MONTH"
_APOSTROPHE: Final = "'"
_HYPHEN: Final = "-"
_COMMA: Final = ","
_ARTICLE: Final = "…"


class Sense(StrEnum):
    """What the words around a name make of it, as a hint says it."""

    FORMER = "the post was held at another time"
    COMING = "the post is not held yet"
    CLAIMED = "the post is only claimed"
    TITULAR = "it is the title without the post"
    LESSER = "it is another post"
    NOT = "the passage denies it"
    SOMEBODY_ELSE = "it is somebody else"
    ABSENT = "the passage says who was not there, or did not speak"
    GOES_ON = "the name goes on, and may be another's"
    LISTED = "it is the name of another entry"
    ANOTHERS = "it gives the post to somebody else"
    PARTED = "it names both, and not the one as the other"
    COUNTS = "the post is held for the time being"
    HARMLESS = "it changes nothing"


@dataclass(frozen=True, kw_only=True, eq=False)
class ModifierLanguage:
    """The tables of one language.

    Attributes:
        code: The language, as BCP 47 has it.
        posts: The forms of the post that the examples are about.
        persons: Those of the person.
        plain: Sentences that name either and raise no doubt.
        before: What stands directly before a name.
        after: What stands directly behind one.
        predicates: Verbs by which somebody is said to be something, or not to be it.
        instrumentals: The endings of a title in the case for that: “стане міністром”.
        dates: Times behind a title that are those of the post where the title stands by itself
            (“Ana Brandt, Minister of Ports in 2014”) or behind one of `copulas`.
        copulas: “was”, “as”.
        harmless: What holds words of `before` and changes nothing (“not only”), and the verbs by
            which a post is taken (“appointed Minister of Ports in 2014”).
        people: Nouns for those who are somebody's: “wife”, “spokesman”. In brackets stand links
            that a noun has besides those of its language.
        links: The words by which a name follows such a noun; “” where it follows directly.
        owners: The endings of a name that such a noun may follow (“Ana Brandts Mann”): “” for any,
            “'” for a possessive alone.
        belongings: What stands behind a possessive (“Ana Brandt's absence”).
        possessives: Words that make a possessive of the name before them.
        genitives: The endings of the name behind a noun, where it follows directly, inflected.
        given: Given names, above all those that look like a genitive, or like the first word of a
            sentence because of a letter that English has not.
        months: Their names; with an asterisk, what they all begin with.
        articles: Articles and possessives; they may stand between any of these and the name.
        between: Adjectives that may stand there.
        no_adjectives: Words that have an ending of one and may not.
        honours: Titles before a person's name that are no part of it.
        openers: Words with a capital beside a name that are no part of it: they open a sentence, or
            name a day.
        prepositions: Words behind which a name stands that is no part of a person's.
        abbreviations: Words with a point that ends no sentence.
        portfolios: Words by which a title goes on behind one of `joins`.
        joins: What joins two fields of one title: “and”.
        of: Words by which a title goes on to a place or a field.
        towards: The same, but they as often belong to the sentence (“thanked the Minister for …”).
        capital_nouns: Every noun has a capital.
        bare_complements: A place follows a noun without a small word: “мер Києва Ганна Брандт”.
        head_last: Nothing of a title stands behind its noun, and an object may follow a subject.
        free_openings: Any word may open a sentence in front of a name.
        marks: Words by which a text is known to be in a language of one of these sorts.
        partings: Words between a person and a post that make two people of them: “met the”. In the
            examples the post is another's.
        bonds: Words that say that the one holds the other, whatever else stands between.
        denials: What stands before a passage in its sentence and takes back what it says.
        retractions: The same, behind the passage.
        conditions: What stands before a passage and makes it less than a statement.
        negations: What does so inside it.

    In the examples of the last four a bar marks where the passage begins or ends. In lists of words
    (`between`, `honours`, `given`) an asterisk stands for any ending as well, or beginning.
    """

    code: str
    posts: tuple[str, ...]
    persons: tuple[str, ...]
    plain: tuple[str, ...]
    before: Mapping[Sense, Lines] = field(default_factory=dict)
    after: Mapping[Sense, Lines] = field(default_factory=dict)
    predicates: Mapping[Sense, Lines] = field(default_factory=dict)
    instrumentals: str = ""
    dates: Lines = ""
    copulas: str = ""
    harmless: Lines = ""
    people: Lines = ""
    links: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    belongings: Mapping[Sense, Lines] = field(default_factory=dict)
    possessives: str = ""
    genitives: str = ""
    given: str = ""
    months: str = ""
    articles: str = ""
    between: str = ""
    no_adjectives: str = ""
    honours: str = ""
    openers: str = ""
    prepositions: str = ""
    abbreviations: str = ""
    portfolios: Lines = ""
    joins: tuple[str, ...] = ()
    of: str = ""
    towards: str = ""
    capital_nouns: bool = False
    bare_complements: bool = False
    head_last: bool = False
    free_openings: bool = False
    marks: str = ""
    partings: Lines = ""
    bonds: str = ""
    denials: Lines = ""
    retractions: Lines = ""
    conditions: Lines = ""
    negations: Lines = ""


class Pattern(NamedTuple):
    """Words in the order of the text, each a stem and whether any ending may follow it."""

    words: tuple[tuple[str, bool], ...]
    sense: Sense
    example: str
    language: ModifierLanguage
    article_may_follow: bool
    hyphen_before: bool
    hyphen_behind: bool
    begins_phrase: bool
    predicate: bool
    links: tuple[str, ...]  # of a noun for somebody's people


def patterns(
    language: ModifierLanguage, lines: Lines, sense: Sense, *, predicate: bool = False
) -> Iterator[Pattern]:
    """The patterns of a table. In a script without spaces every cluster is a word."""
    for line in lines.splitlines():
        pattern, colon, example = line.strip().partition(": ")
        if not colon:
            assert not pattern, f"a pattern without an example: {line}"
            continue
        pattern, _, more = pattern.partition(" [")
        links = (*language.links, *more.rstrip("]").split()) if more else language.links
        months = language.months.split() if _MONTH in pattern else [""]
        for month in months:
            words = _words(pattern.replace(_MONTH, month) if month else pattern)
            yield Pattern(
                words,
                sense,
                example,
                language,
                len(words) > 1 or pattern.endswith(_ARTICLE),
                pattern.startswith(_HYPHEN),
                pattern.endswith(_HYPHEN),
                pattern.startswith(_COMMA),
                predicate,
                links,
            )


def _words(pattern: str) -> tuple[tuple[str, bool], ...]:
    if _APOSTROPHE not in pattern and not is_unspaced(pattern):
        words = pattern.lstrip(_COMMA).replace(_HYPHEN, " ").removesuffix(_ARTICLE).split()
        return tuple([(fold(word.removesuffix("*")), word.endswith("*")) for word in words])
    name = "Ana" if pattern.endswith(_APOSTROPHE) else ""  # “en l'absence d'”
    return tuple(
        (fold(pattern[start:end]), pattern[end : end + 1] == "*")
        for start, end in tokens(pattern + name, 0, len(pattern))
    )
