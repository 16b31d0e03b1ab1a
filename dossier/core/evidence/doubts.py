"""Whether a listed name, where a passage prints it, means whom a claim says it means.

A name may be a piece of a longer one, of another entry (“Deputy Minister of Defence”) or of nobody
we know (“Minister of Defence and Fisheries”); it may stand beside a word that makes somebody else
of it (“the Minister's brother”); and a title may be another man's (“Berg met the minister, Ivan
Petrov”). Each is a doubt. What is to be doubted depends on the claim: “without Ana Brandt” says
nothing against her tenure, and that she was not at the meeting.
"""

from dataclasses import dataclass
from typing import Final

from dossier.core.evidence import going_on, holders
from dossier.core.evidence.beside import Beside, whole_names
from dossier.core.evidence.modifiers import Sense, lexicon
from dossier.core.evidence.passages import QuotedPassage
from dossier.core.evidence.surroundings import ReadWords, after, before, is_nominative
from dossier.core.evidence.tokens import Words
from dossier.core.format.entries import Office, Participant, Relation, Statement, Tenure
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.names.abroad import words_of
from dossier.core.names.countries import names_of
from dossier.core.names.mentions import Mention
from dossier.core.text.wording import one_line
from dossier.core.text.words import with_apostrophes

_OF_A_POST: Final = frozenset(Sense) - {Sense.ABSENT, Sense.COUNTS, Sense.LISTED, Sense.HARMLESS}
_OF_A_PERSON: Final = frozenset({Sense.SOMEBODY_ELSE, Sense.GOES_ON})
_OF_SOMEBODY_PRESENT: Final = _OF_A_PERSON | {Sense.ABSENT}
_OF_A_POST_PRESENT: Final = _OF_A_POST - {Sense.ANOTHERS, Sense.PARTED} | {Sense.ABSENT}
_OF_A_BODY: Final = frozenset({Sense.ABSENT})
_NOTHING: Final[frozenset[Sense]] = frozenset()
_MOST_ANCESTORS: Final = 8


@dataclass(frozen=True, slots=True)
class Doubt:
    """A passage that prints an end's name and does not prove it: the whole phrase, and why.

    `others` are the entries whose name it is instead, if it is a longer one that is listed.
    """

    phrase: str
    sense: Sense
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """One end of a claim: the entry, its part in the claim (“the post”), what can be doubted."""

    id: str
    what: str
    senses: frozenset[Sense]
    sort: str


def is_settled(claim: ClaimRef) -> bool:
    """Whether the editor has said that the words do not plainly say so.

    What is inferred has a note on how it follows from them; a claim on which sources disagree
    quotes those that say otherwise.
    """
    return claim.basis == "inferred" or claim.status == "conflict"


def ends(library: Library, claim: ClaimRef) -> tuple[End, ...]:
    """Whom and what the quotes of a claim have to name; none that nobody has an entry for."""
    parts: list[tuple[str, str | None, frozenset[Sense]]] = []
    match claim.value:
        case Tenure(post=post, end=end):
            # “Minister until 2019” is what a stated end says, and no doubt of it.
            senses = _OF_A_POST - {Sense.FORMER} if end else _OF_A_POST
            parts = [("the person", claim.owner, _OF_A_PERSON), ("the post", post, senses)]
        case Participant() as value:
            is_post = library.sort(value.office or "") == "post"
            parts = [
                ("the person", value.person, _OF_SOMEBODY_PRESENT),
                ("the office", value.office, _OF_A_POST_PRESENT if is_post else _OF_A_BODY),
                ("the post", value.as_, _OF_A_POST),
                ("the event", claim.owner, _NOTHING),
            ]
        case Relation(to=to):
            parts = [("this end", claim.owner, _NOTHING), ("the other end", to, _NOTHING)]
        case Statement():
            parts = [("the speaker", claim.owner, _OF_SOMEBODY_PRESENT)]
        case _:
            pass
    return tuple(
        End(library.resolve(id_), what, senses, library.sort(id_))
        for what, id_, senses in parts
        if id_ and library.get(id_)
    )


def doubt(
    library: Library, passage: QuotedPassage, mention: Mention, end: End, own: frozenset[str]
) -> Doubt | None:
    """What is to be doubted of a name in a passage, as an end of a claim; None for nothing.

    `own` are all the ends of the claim: the name of one inside that of another names both
    (“Advisor to the Head of the Office”).
    """
    longer = _longer(library, passage, mention, own)
    if longer:
        phrase = one_line(passage.text[longer.start : longer.end])
        return Doubt(phrase, Sense.LISTED, longer.entries)
    if any(_names_both(library, one, mention, own) for one in passage.mentions):
        return None
    reading = _reading(library, passage, mention, end, own)
    if reading is None:
        return None
    return Doubt(one_line(passage.text[reading.start : reading.end]), reading.sense)


def _names_both(library: Library, other: Mention, mention: Mention, own: frozenset[str]) -> bool:
    """Whether a name stands inside that of another end; the words for an event are no name."""
    return _holds(other, mention) and any(
        entry in own and library.sort(entry) != "event" for entry in other.entries
    )


def _reading(
    library: Library, passage: QuotedPassage, mention: Mention, end: End, own: frozenset[str]
) -> ReadWords | None:
    """What the text around a name makes of it."""
    text, start, stop = passage.text, mention.start, mention.end
    found = before(text, start, stop, end.senses) or after(text, start, stop, end.senses)
    if found is None and Sense.SOMEBODY_ELSE in end.senses and end.sort == "person":
        found = _as_holder(library, passage, mention, end)
    beside = _beside(library, passage, end)
    if found is None and Sense.GOES_ON in end.senses and end.sort == "person":
        return going_on.name(text, start, stop, beside)
    beside = whole_names(text, beside)
    if found is None and Sense.GOES_ON in end.senses:
        found = going_on.title(text, start, stop, beside)
    if found is None and Sense.ANOTHERS in end.senses:
        found = _held_by_another(text, start, stop, beside, own)
    if found is None and Sense.PARTED in end.senses:
        found = _parted(passage, mention, beside, own)
    return found


def _as_holder(
    library: Library, passage: QuotedPassage, mention: Mention, end: End
) -> ReadWords | None:
    """What stands before the title of a person: “wife of the Minister, Ana Berg”."""
    senses = end.senses & {Sense.SOMEBODY_ELSE, Sense.ABSENT}
    for other in passage.mentions:
        gap = passage.text[other.end : mention.start]
        if (
            other.end < mention.start
            and gap.strip(" \n") in ("", ",")
            and _is_title(library, passage, other)
            and not is_nominative(passage.text, mention.start, mention.end)
        ):
            found = before(passage.text, other.start, mention.end, senses)
            if found and not _belongs_to_another(passage, found.start):
                return found
    return None


def _is_title(library: Library, passage: QuotedPassage, mention: Mention) -> bool:
    """Whether a name is a post's, and no piece of a longer one."""
    return any(library.sort(entry) == "post" for entry in mention.entries) and not any(
        _holds(one, mention) for one in passage.mentions
    )


def _belongs_to_another(passage: QuotedPassage, start: int) -> bool:
    """Whether the words from `start` tell of somebody named before: “Ivan Petrov, aide to …”."""
    return any(
        one.end < start
        and passage.text[one.end] == ","
        and all(
            word in lexicon().articles for word in Words.of(passage.text, one.end, start).folded
        )
        for one in passage.mentions
    )


def _held_by_another(
    text: str, start: int, stop: int, beside: Beside, own: frozenset[str]
) -> ReadWords | None:
    """Whose title it is, if it is printed as that of others and not of whom the claim names."""
    people = holders.people_beside(text, start, stop, beside)
    if any(not own.isdisjoint(one.ids) for one in people):
        return None
    first = min([start, *(one.start for one in people)])
    last = max([stop, *(one.end for one in people)])
    if not people:
        last = holders.stranger_behind(text, stop, beside)
    return ReadWords(Sense.ANOTHERS, first, last) if (first, last) != (start, stop) else None


def _parted(
    passage: QuotedPassage, mention: Mention, beside: Beside, own: frozenset[str]
) -> ReadWords | None:
    """A passage that names the person and the post, and makes two people of them."""
    text, (first, last) = passage.text, passage.span
    beside_it = holders.people_beside(text, mention.start, mention.end, beside)
    if any(not own.isdisjoint(one.ids) for one in beside_it):
        return None
    people = [
        one
        for one in beside.neighbours
        if one.person and not own.isdisjoint(one.ids) and first <= one.start and one.end <= last
    ]
    spans = [
        (min(one.start, mention.start), max(one.end, mention.end))
        for one in people
        if holders.parts(text, min(one.end, mention.end), max(one.start, mention.start))
    ]
    return ReadWords(Sense.PARTED, *min(spans)) if spans and len(spans) == len(people) else None


def _beside(library: Library, passage: QuotedPassage, end: End) -> Beside:
    own = library.kept(("own words", end.id), lambda: _own_words(library, end.id))
    return Beside(passage.neighbours, own)


def _own_words(library: Library, id_: str) -> frozenset[str]:
    """The words that may follow or precede an entry's name and say nothing new.

    Of a person, those of all the listed forms; of an office, those of its country and of what it
    belongs to.
    """
    record = library.get(id_)
    if record is None:
        return frozenset()
    if not isinstance(record.entry, Office):
        forms = [record.name, *(name.name for name in record.entry.other_names)]
        return frozenset(_words(forms))
    country = record.entry.country or ""
    forms = [*names_of(country), *words_of(country)]
    part_of = record.entry.part_of
    for _ in range(_MOST_ANCESTORS):
        body = library.get(part_of.id) if part_of else None
        if body is None or not isinstance(body.entry, Office):
            break
        forms += [body.name, *(name.name for name in body.entry.other_names)]
        part_of = body.entry.part_of
    return frozenset(_words(forms))


def _words(forms: list[str]) -> list[str]:
    return [form[slice(*span)].casefold() for form in forms for span in with_apostrophes(form)]


def _longer(
    library: Library, passage: QuotedPassage, mention: Mention, own: frozenset[str]
) -> Mention | None:
    """Another's name of which a mention is only a piece: of the same sort, and no list of names.

    “Ministries of Health, Foreign Affairs” may be listed as a form of the second; it is a list, for
    after the first a comma follows.
    """
    sorts = {library.sort(entry) for entry in mention.entries}
    for other in passage.mentions:
        if (
            _holds(other, mention)
            and own.isdisjoint(other.entries)
            and any(library.sort(entry) in sorts for entry in other.entries)
            and not going_on.joint().match(passage.text, mention.end, other.end)
        ):
            return other
    return None


def _holds(other: Mention, mention: Mention) -> bool:
    """Whether one mention stands inside another, longer one."""
    return (
        other.start <= mention.start
        and mention.end <= other.end
        and other.end - other.start > mention.end - mention.start
    )
