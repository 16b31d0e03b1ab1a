"""Names that are ordinary words as well: when “May” is a month or a verb, and when somebody.

Only forms of one word are in question, and only the few that English prints with a capital for
another reason: months, and verbs that open a sentence. Wherever the words around them speak for the
ordinary meaning they name nobody; a name missed is looked for by its longer form, a name made up
would put words into somebody's mouth.
"""

import re
from typing import Final

from dossier.core.dates.months import MONTH_NAMES
from dossier.core.text.patterns import lazily

_MONTHS: Final = frozenset(MONTH_NAMES) | {"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept"}
#: What stands before a month and not before a name: “in May”, “last May”, “mid-May”, “6 May”.
_BEFORE_A_MONTH: Final = lazily(
    r"(?:\b(?:in|since|until|till|during|throughout|through|early|late|last|next|this|every|each"
    r"|of|by|from|between|before|after|end|beginning|start|month|mid)(?:\s+(?:of|the))?[\s-]+"
    r"|[0-9](?:st|nd|rd|th)?\s+(?:of\s+)?)$",
    re.IGNORECASE,
)
#: What follows a month: a day or year, the next month of a run, the end of a period.
_AFTER_A_MONTH: Final = re.compile(
    rf"\s+[0-9]|\s*(?:[-–—/]|\band\b|\bor\b|\bto\b|,)\s*(?:{'|'.join(MONTH_NAMES)})\b"
)
_A_MONTH_BEFORE: Final = re.compile(rf"\b(?:{'|'.join(MONTH_NAMES)})\s*(?:[-–—/,]|and|or|to)\s*$")
_VERBS: Final = frozenset({"May", "Will", "Can"})
_OPENS: Final = re.compile(r"(?:^|[.!?…:\n][\"”»’')\]]*\s*|[\"“„«‘(\[])\s*$")
#: What follows a verb at the head of a sentence: “May the talks …”, “Will he …”.
_AFTER_A_VERB: Final = re.compile(
    r"\s+(?:I|you|he|she|it|we|they|the|this|that|these|those|there|all|no|not|a|an|my|your|his|her"
    r"|its|our|their|us|him|them|me|God|Allah|peace|every\w*|any\w*|some\w*|nobody|who\w*)\b"
)
_LOOK_BACK: Final = 40


def is_ordinary(text: str, start: int, end: int) -> bool:
    """Whether the word at [start, end) is there a month or a verb rather than a name."""
    word = text[start:end]
    if word not in _MONTHS and word not in _VERBS:
        return False
    before = text[max(0, start - _LOOK_BACK) : start]
    if word in _MONTHS and (
        _BEFORE_A_MONTH.search(before)
        or _A_MONTH_BEFORE.search(before)
        or _AFTER_A_MONTH.match(text, end)
    ):
        return True
    return (
        word in _VERBS
        and _OPENS.search(before) is not None
        and _AFTER_A_VERB.match(text, end) is not None
    )
