"""What an editor's own words mean, where they mean something to be reckoned with.

`relation`, `reverse` and `role` are free words. A few of them say that the one end ceased to be
when the other took over, that the two are not one, or that somebody died at an event; these are
listed here, and no others are understood.
"""

import re
from collections.abc import Iterable
from typing import Final

from dossier.core.format.entries import Event, Participant, Relation
from dossier.core.text.patterns import lazily

#: This end gave way to the other: it is no more from then on.
_GAVE_WAY: Final = (
    "succeeded by",
    "superseded by",
    "replaced by",
    "merged into",
    "merged to form",
    "absorbed by",
    "absorbed into",
    "incorporated into",
    "integrated into",
    "dissolved into",
    "reorganised into",
    "reorganized into",
    "reorganised as",
    "reorganized as",
    "transformed into",
    "converted into",
    "split into",
    "divided into",
    "split up into",
    "renamed",
    "became",
    "abolished in favour of",
    "abolished in favor of",
    "predecessor of",
    "predecessor to",
    "forerunner of",
)
#: This end took over from the other: that one is no more from then on.
_TOOK_OVER: Final = (
    "successor of",
    "successor to",
    "succeeds",
    "succeeded",
    "supersedes",
    "superseded",
    "replaces",
    "replaced",
    "absorbs",
    "absorbed",
    "formed from",
    "formed out of",
    "formed by merging",
    "formed by the merger of",
    "created from",
    "created out of",
    "emerged from",
    "renamed from",
    "formerly",
    "formerly known as",
    "continuation of",
)
#: The two ends are not one.
_APART: Final = lazily(
    r"\b(?:not (?:the )?same|not identical|not to be (?:confused with|taken for)|distinct from"
    r"|different (?:from|than|person|man|woman|body|office)|(?:some|any)?(?:body|one) else"
    r"|(?:an)?other person|unrelated to|namesake of)\b"
)
#: This is what became of a participant: “died”, “killed in the crash”, but not “killed two men”.
_DIED: Final = lazily(
    r"(?:the |was |has |had |having )*(?:died|dies|dead|deceased|killed|murdered|assassinated"
    r"|executed|shot dead|perished|drowned|passed away|buried|laid to rest)"
    r"(?:,? (?:in|on|at|by|of|from|during|after|there|aged)\b.*)?"
    r"|(?:помер(?:ла)?|загину(?:в|ла)|убит(?:ий|а)?|умер(?:ла)?|погиб(?:ла)?|скончал(?:ся|ась)"
    r"|gestorben|getötet|ermordet|mort(?:e|a|o)?|décédée?|tuée?|murió|falleció|asesinad[oa]"
    r"|zmarła?|zginął|zginęła|zamordowan[ya]|öldü|öldürüldü|vefat etti)(?:[ ,].*)?"
)
#: Events of such a type are the death of the one person who took part.
_DEATHS: Final = frozenset(
    ("death", "killing", "murder", "assassination", "execution", "suicide", "drowning")
)
# What may stand around a phrase: “was later merged into the”, “renamed to”, but not “partly
# replaced by”, “became part of” or “to be replaced by”, which say something else.
_BEFORE: Final = r"(?:(?:was|were|is|has been|had been|later|then|formally|officially) )*"
_AFTER: Final = r"(?: (?:the|a|an|to|as|into|in|on|since|[0-9.-]+))*"


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?:{'|'.join(map(re.escape, phrases))}){_AFTER}")


_GIVING_WAY: Final = _pattern(_GAVE_WAY)
_TAKING_OVER: Final = _pattern(_TOOK_OVER)


def gave_way(relation: Relation) -> bool:
    """Whether a relation says that its own entry gave way to the other."""
    return _says(relation.relation, _GIVING_WAY) or _says(relation.reverse, _TAKING_OVER)


def took_over(relation: Relation) -> bool:
    """Whether a relation says that the other entry gave way to its own."""
    return _says(relation.relation, _TAKING_OVER) or _says(relation.reverse, _GIVING_WAY)


def keeps_apart(relation: Relation) -> bool:
    """Whether a relation says that its two ends are not one."""
    sides = filter(None, (relation.relation, relation.reverse))
    return any(_APART.search(_plain(words)) for words in sides)


def died(event: Event, participant: Participant) -> bool:
    """Whether somebody died at an event: the role says so, or the event is one person's death."""
    if participant.role is not None:
        return _DIED.fullmatch(_plain(participant.role)) is not None
    alone = sum(one.person is not None for one in event.participants) == 1
    return alone and event.type is not None and _plain(event.type) in _DEATHS


def _says(words: str | None, phrases: re.Pattern[str]) -> bool:
    return words is not None and phrases.fullmatch(_plain(words)) is not None


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
