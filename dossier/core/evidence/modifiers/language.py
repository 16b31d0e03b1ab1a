"""How one language says that somebody does not hold a post, or that somebody else is meant.

The words stand in tables of lines, `pattern: example`. A pattern is one or more words; an asterisk
at the end of one stands for any ending (`колишн*`). A hyphen in a text counts as a space. Before a
name an article may stand behind a pattern of several words (“no longer the Minister”); behind one
of a single word, which is mostly an adjective, it may only where the pattern ends in “…”. The
example is the pattern's test: it prints one of the language's `posts` or `persons`, and has to be
doubted.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from dossier.core.text.words import is_unspaced, pieces

Lines: TypeAlias = str
"""A table: one `pattern: example` a line."""


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


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words in the order of the text, each a stem and whether any ending may follow it."""

    words: tuple[tuple[str, bool], ...]
    sense: Sense
    example: str
    article_may_follow: bool = True
    bare: bool = False  # of a noun for somebody's people: the name may follow without a link


@dataclass(frozen=True, kw_only=True)
class Language:
    """The tables of one language.

    Attributes:
        code: The language, as BCP 47 has it.
        posts: The forms of the post that the examples are about.
        persons: Those of the person.
        plain: Sentences that name either and raise no doubt.
        before: What stands directly before a name.
        after: What stands directly behind one.
        people: Nouns for those who are somebody's: “wife”, “spokesman”.
        links: The words by which a name follows such a noun; “” where it follows directly.
        articles: Articles and possessives; they may stand between any of these and the name.
        between: Adjectives that may stand there.
        honours: Words with a capital before a person's name that are no part of it.
        portfolios: Words by which a title goes on behind one of `joins`.
        joins: Words that join two fields of one title: “and”.
        of: Words by which a title goes on to a place or a field.
        towards: The same, but they as often belong to the sentence (“thanked the Minister for …”).
        partings: Words between a person and a post that make two people of them: “met the”. In the
            examples the post is another's.
        bonds: Words that say that the one holds the other, whatever else stands between.
        denials: What stands before a passage in its sentence and takes back what it says.
        retractions: The same, behind the passage.
        conditions: What stands before a passage and makes it less than a statement.
        negations: What does so inside it.

    In the examples of the last four a bar marks where the passage begins or ends.
    """

    code: str
    posts: tuple[str, ...]
    persons: tuple[str, ...]
    plain: tuple[str, ...]
    before: Mapping[Sense, Lines]
    after: Mapping[Sense, Lines]
    people: Lines = ""
    links: tuple[str, ...] = ()
    articles: str = ""
    between: str = ""
    honours: str = ""
    portfolios: Lines = ""
    joins: str = ""
    of: str = ""
    towards: str = ""
    partings: Lines = ""
    bonds: str = ""
    denials: Lines = ""
    retractions: Lines = ""
    conditions: Lines = ""
    negations: Lines = ""


def patterns(lines: Lines, sense: Sense, *, bare: bool = False) -> Iterator[Pattern]:
    """The patterns of a table. In a script without spaces every cluster is a word."""
    for line in lines.splitlines():
        pattern, colon, example = line.strip().partition(": ")
        if colon:
            words = [
                piece
                for word in pattern.casefold().removesuffix("…").split()
                for piece in _clusters(word)
            ]
            article_may_follow = len(words) > 1 or pattern.endswith("…")
            yield Pattern(tuple(map(_stem, words)), sense, example, article_may_follow, bare)


def _clusters(word: str) -> list[str]:
    return [word[slice(*span)] for span in pieces(word)] if is_unspaced(word) else [word]


def _stem(word: str) -> tuple[str, bool]:
    return word.removesuffix("*"), word.endswith("*")
