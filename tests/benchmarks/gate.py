"""How many edits that change what a passage says the checks see, and how many that do not.

    python tests/benchmarks/gate.py [ENTRIES] [--missed]

Each edit is made in the text, in every quote that holds the place, and in the hash, so that all
quotes still stand in their texts: only what the passage says is another. The library is then
checked again; an edit counts as caught if there is an error or a warning that was not there before.

Then the sentences of `sentences/*.txt`, by language: those that say something else than that the
person holds the post or was there (`+`), and those that only look so (`-`). They were collected
while the tables in core/evidence/modifiers were written, from news prose rather than from them.
"""
# ruff: noqa: S311, T201 - a benchmark prints, and its samples are no secret

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from dossier.core.checks.check import ENTRY_CHECKS, everywhere
from dossier.core.checks.harvest import unharvested
from dossier.core.evidence.modifiers import LANGUAGES, ModifierLanguage
from dossier.core.evidence.passages import QuotedPassage, quoted_passage
from dossier.core.evidence.standing import standing
from dossier.core.format.entries import (
    Event,
    Name,
    Office,
    Part,
    Participant,
    Person,
    Quote,
    Source,
    Statement,
    Tenure,
)
from dossier.core.format.nodes import Document, Lines, Mapping
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library, build
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Severity
from dossier.core.sources.texts import SourceText
from dossier.files.load import load

_SEED = 20260101
_MOST_OF_A_KIND = 25
SENTENCES = Path(__file__).parent / "sentences"


@dataclass(frozen=True)
class Edit:
    """`old` at `start` of a source's text becomes `new`; quotes that hold the place follow."""

    source: str
    start: int
    old: str
    new: str
    #: Whether a quote that begins right here takes the new words in.
    inside: bool = True


@dataclass(frozen=True)
class Named:
    """A claim with the places where one of its quotes names its ends."""

    claim: ClaimRef
    source: str
    text: str
    quote: tuple[int, int]
    person: tuple[int, int] | None
    post: tuple[int, int] | None


def edited(library: Library, edit: Edit) -> Library:
    """The library with one edit made everywhere it shows."""
    text = library.texts[edit.source]
    end = edit.start + len(edit.old)
    assert text.text[edit.start : end] == edit.old
    new = text.text[: edit.start] + edit.new + text.text[end:]
    shift = len(edit.new) - len(edit.old)

    def moved(quote: Quote | Statement) -> str | None:
        if library.resolve(quote.source) != edit.source:
            return None
        found = library.locate(quote if isinstance(quote, Quote) else quote.words)
        if found.start is None or found.end is None:
            return None
        begins_before = found.start < edit.start or (edit.inside and found.start == edit.start)
        if begins_before and found.end >= end and not (found.end == edit.start and not edit.inside):
            return new[found.start : found.end + shift]
        return None

    def walk(value: object) -> object:
        if isinstance(value, tuple):
            return tuple(walk(one) for one in value)
        if not isinstance(value, Part):
            return value
        changes = {name: walk(getattr(value, name)) for name in value.__struct_fields__}
        if isinstance(value, Quote | Statement):
            exact = moved(value)
            if exact is not None:
                changes["exact"] = exact
        return msgspec.structs.replace(value, **changes)

    records = [
        replace(one, entry=walk(one.entry), document=one.document)
        for one in library.records.values()
    ]
    lines = Lines(new)
    grown = tuple(
        (first + shift * (first > edit.start), last + shift * (last > edit.start))
        for first, last in text.boilerplate
    )
    changed = replace(text, text=new, lines=lines, boilerplate=grown)
    texts = [changed if one is text else one for one in library.texts.values()]
    return build(records, (), texts)


def told(library: Library) -> set[tuple[str, str, str]]:
    """What a check finds, information aside."""
    found: list[Problem] = []
    for one in ENTRY_CHECKS:
        if one is not unharvested:
            found.extend(everywhere(one, library))
    return {
        (one.rule.code, one.place.path, one.message)
        for one in found
        if one.severity is not Severity.INFO
    }


def named(library: Library) -> Iterator[Named]:
    """Every quote of a tenure, participation or statement that names an end."""
    for record in library.of_kind():
        for claim in record.claims:
            if claim.basis == "inferred":
                continue
            for cited in claim.quotes:
                passage = quoted_passage(library, cited.quote)
                if passage is None:
                    continue
                match claim.value:
                    case Tenure(post=post):
                        wanted = (claim.owner, post)
                    case Participant(person=str() as person, as_=post):
                        wanted = (person, post or "")
                    case Statement():
                        wanted = (claim.owner, "")
                    case _:
                        continue
                places = [_only(passage, library.resolve(one)) for one in wanted]
                if any(places):
                    yield Named(claim, passage.source, passage.text, passage.span, *places)


def _only(passage: QuotedPassage, entry: str) -> tuple[int, int] | None:
    """Where a quote names an entry, if it does so once only, by the longest form."""
    found = [(one.start, one.end) for one in passage.named if entry in one.entries]
    longest = [
        one
        for one in found
        if not any(o != one and o[0] <= one[0] and one[1] <= o[1] for o in found)
    ]
    return longest[0] if len(longest) == 1 else None


def before_post(*words: str) -> Callable[[Named], Iterator[Edit]]:
    """Words directly before the title."""

    def edits(one: Named) -> Iterator[Edit]:
        if one.post:
            for word in words:
                yield Edit(one.source, one.post[0], "", word)

    return edits


def after_post(*words: str) -> Callable[[Named], Iterator[Edit]]:
    """Words directly behind the title."""

    def edits(one: Named) -> Iterator[Edit]:
        if one.post:
            for word in words:
                yield Edit(one.source, one.post[1], "", word)

    return edits


def before_person(*words: str) -> Callable[[Named], Iterator[Edit]]:
    """Words directly before the name."""

    def edits(one: Named) -> Iterator[Edit]:
        if one.person:
            for word in words:
                yield Edit(one.source, one.person[0], "", word)

    return edits


def after_person(*words: str) -> Callable[[Named], Iterator[Edit]]:
    """Words directly behind the name."""

    def edits(one: Named) -> Iterator[Edit]:
        if one.person and one.text[one.person[1] : one.person[1] + 1] not in ("'", "’"):
            for word in words:
                yield Edit(one.source, one.person[1], "", word)

    return edits


def before_quote(*words: str) -> Callable[[Named], Iterator[Edit]]:
    """Words in the text directly before the quote, which stays as it is."""

    def edits(one: Named) -> Iterator[Edit]:
        for word in words:
            yield Edit(one.source, one.quote[0], "", word, inside=False)

    return edits


def before_sentence(*words: str) -> Callable[[Named], Iterator[Edit]]:
    """A sentence of its own in front of one that a quote begins with."""

    def edits(one: Named) -> Iterator[Edit]:
        if one.text[: one.quote[0]].endswith(("\n", ". ")):
            for word in words:
                yield Edit(one.source, one.quote[0], "", word, inside=False)

    return edits


def somebody_else(one: Named) -> Iterator[Edit]:
    """The name exchanged for a stranger's."""
    if one.person:
        old = one.text[slice(*one.person)]
        for name in ("Olena Marchuk", "Ivo Sandberg"):
            yield Edit(one.source, one.person[0], old, name)


def title_of_another(one: Named) -> Iterator[Edit]:
    """A stranger put between the title and the name, so that the title is his."""
    if isinstance(one.claim.value, Tenure) and one.post and one.person:
        first, last = sorted((one.post, one.person))
        gap = one.text[first[1] : last[0]]
        if first is one.post and gap in (" ", ", "):
            yield Edit(one.source, first[1], gap, ", Ivo Sandberg, met ")


def other_title(one: Named) -> Iterator[Edit]:
    """The title exchanged for another."""
    if one.post:
        old = one.text[slice(*one.post)]
        for title in ("Keeper of the Seals", "Director of Fisheries"):
            yield Edit(one.source, one.post[0], old, title)


def participants(inner: Callable[[Named], Iterator[Edit]]) -> Callable[[Named], Iterator[Edit]]:
    """The edits for participants and speakers only."""

    def edits(one: Named) -> Iterator[Edit]:
        if isinstance(one.claim.value, Participant | Statement):
            yield from inner(one)

    return edits


CHANGING: dict[str, Callable[[Named], Iterator[Edit]]] = {
    "held it before": before_post("former ", "ex-", "then-", "ousted ", "one-time ", "erstwhile "),
    "held it till then": after_post(" until 2019", " at the time", " from 2010 to 2014"),
    "holds it one day": before_post("incoming ", "future ", "would-be ", "aspiring "),
    "elect, designate": after_post("-elect", "-designate", " nominee", " candidate", "-in-waiting"),
    "only claims it": before_post("self-styled ", "so-called ", "alleged ", "fake "),
    "the title alone": before_post("honorary ", "shadow ", "late "),
    "emeritus, in exile": after_post(" emeritus", " in exile"),
    "below it": before_post("deputy ", "assistant ", "vice-", "chief of staff to the "),
    "somebody's people": before_post(
        "wife of the ", "adviser to the ", "lawyer for the ", "cousin of the ", "successor to the "
    ),
    "the title's people": after_post("'s deputy", "’s spokesman", "'s younger brother"),
    "not": before_post("not the ", "no longer the ", "never "),
    "title goes on": after_post(" and Agriculture", " and Fisheries", " of Ostland"),
    "the name's people": after_person("'s brother", "’s spokeswoman", "'s chief of staff", " aide"),
    "name goes on": after_person(" Khan", "-Petrenko", " Jr.", " III"),
    "name begins earlier": before_person("Mary ", "Jean-Paul ", "X. "),
    "not there": participants(before_person("the widow of ", "a letter on behalf of ")),
    "denied before": before_quote(
        "He denied that ", "It is not true that ", "Nobody said that ", "They falsely claimed that "
    ),
    "another person": somebody_else,
    "another title": other_title,
    "title of another": title_of_another,
}
HARMLESS: dict[str, Callable[[Named], Iterator[Edit]]] = {
    "adjectives": before_post("current ", "newly appointed ", "long-serving ", "influential "),
    "acting": before_post("acting ", "interim "),
    "honours": before_person("Mr ", "Colonel ", "Dr. "),
    "ages, asides": after_person(", 52,", " (pictured)", ", as expected,"),
    "a sentence before": before_sentence("He denied that it rained. ", "Nobody was late. "),
    "a day": after_person(" on Monday", " yesterday"),
    "a deed": after_person("'s visit", "’s remarks on it"),
}


def cut_words(library: Library, every: list[Named]) -> list[tuple[Library, str]]:
    """Quotes that end or begin inside a word; nothing else is changed."""
    found = []
    for one in every:
        start, end = one.quote
        for first, last in ((start, end - 2), (start + 2, end)):
            exact = one.text[first:last]
            inside = (
                one.text[first - 1 : first + 1].isalpha() or one.text[last - 1 : last + 1].isalpha()
            )
            if inside:
                found.append((_requoted(library, one, exact), exact))
    return found


def _requoted(library: Library, one: Named, exact: str) -> Library:
    old = one.text[slice(*one.quote)]

    def walk(value: object) -> object:
        if isinstance(value, tuple):
            return tuple(walk(each) for each in value)
        if not isinstance(value, Part):
            return value
        changes = {name: walk(getattr(value, name)) for name in value.__struct_fields__}
        if isinstance(value, Quote | Statement) and value.exact == old:
            changes["exact"] = exact
        return msgspec.structs.replace(value, **changes)

    records = [
        replace(each, entry=walk(each.entry)) if each.id == one.claim.owner else each
        for each in library.records.values()
    ]
    return build(records, (), library.texts.values())


def by_language(*, missed: bool) -> None:
    """Read the collected sentences, and print how many are doubted of those that should be."""
    print("\nsentences that say something else: told of; that do not: told of")
    for language in LANGUAGES:
        lines = (SENTENCES / f"{language.code}.txt").read_text(encoding="utf-8").splitlines()
        told_of = {True: [0, 0], False: [0, 0]}
        for line in lines:
            other = line.startswith("+")
            doubted = is_doubted(language, line[2:])
            told_of[other][0] += doubted
            told_of[other][1] += 1
            if missed and doubted != other:
                print(f"    {language.code}: {line}", file=sys.stderr)
        (caught, tried), (false, plain) = told_of[True], told_of[False]
        print(f"{language.code:22} {caught:4} of {tried:4}   {false:4} of {plain:4}")


def is_doubted(language: ModifierLanguage, sentence: str) -> bool:
    """Whether a sentence, quoted for a tenure or for a participation, is doubted."""
    quote = Quote(source="daily", exact=sentence)
    others = (
        tuple(Name(name=one) for one in forms[1:]) for forms in (language.persons, language.posts)
    )
    of_person, of_post = others
    tenure = Tenure(post="post", quotes=(quote,))
    seat = Participant(person="person", as_="post", quotes=(quote,))
    entries = {
        "person": Person(name=language.persons[0], other_names=of_person, tenures=(tenure,)),
        "post": Office(name=language.posts[0], other_names=of_post, type="post"),
        "event": Event(name="An event of no other name", participants=(seat,)),
        "daily": Source(title="The daily", sha256=""),
    }
    document = Document(Mapping({}, 0, 0), Lines(""))
    records = [
        Record(id_, one.kind, f"{one.kind.folder}/{id_}.yaml", one, document)
        for id_, one in entries.items()
    ]
    text = SourceText(
        "daily", "sources/daily.txt", sentence, "", intact=True, lines=Lines(sentence)
    )
    library = build(records, (), [text])
    held, seated = library.records["person"].claims[0], library.claim("event#person")
    assert seated
    # That she did not come is no doubt of her post, so of the seat only the naming is asked.
    fit = (doubt for one in standing(library, seated).misfits for doubt in one.doubts)
    return bool(standing(library, held).phrases) or any(fit)


def main() -> None:
    """Make the edits and print what became of them."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    arguments.add_argument("entries", nargs="?", default="entries", type=Path)
    arguments.add_argument("--missed", action="store_true", help="list what was not caught")
    chosen = arguments.parse_args()
    library = load(chosen.entries)
    known = told(library)
    every = list(named(library))
    print(f"{chosen.entries}: {len(known)} findings before any edit, {len(every)} quotes to edit")
    totals = [0, 0]
    for kind, make in CHANGING.items():
        caught, tried = run(library, known, every, make, chosen, kind)
        totals = [totals[0] + caught, totals[1] + tried]
    sample = random.Random(_SEED).sample(every, min(len(every), _MOST_OF_A_KIND))
    cut = [(bool(told(one) - known), exact) for one, exact in cut_words(library, sample)]
    caught = sum(seen for seen, _ in cut)
    row("cut inside a word", caught, len(cut))
    totals = [totals[0] + caught, totals[1] + len(cut)]
    row("all", *totals)
    print("\nedits that change nothing (none should be told of)")
    for kind, make in HARMLESS.items():
        run(library, known, every, make, chosen, kind, harmless=True)
    by_language(missed=chosen.missed)


def run(  # noqa: PLR0913, PLR0917 - a benchmark's loop
    library: Library,
    known: set[tuple[str, str, str]],
    every: list[Named],
    make: Callable[[Named], Iterator[Edit]],
    chosen: argparse.Namespace,
    kind: str,
    *,
    harmless: bool = False,
) -> tuple[int, int]:
    """Make the edits of a kind, and print how many were told of."""
    edits = sorted(
        {
            edit: None
            for one in every
            for edit in make(one)
            if not (harmless and _in_name(library, edit))
        },
        key=lambda one: (one.source, one.start, one.new),
    )
    if len(edits) > _MOST_OF_A_KIND:
        edits = random.Random(_SEED).sample(edits, _MOST_OF_A_KIND)
    caught = 0
    for edit in edits:
        new = told(edited(library, edit)) - known
        caught += bool(new)
        if chosen.missed and bool(new) == harmless:
            text = library.texts[edit.source].text
            around = (
                text[edit.start - 60 : edit.start]
                + f"[{edit.new}]"
                + text[edit.start + len(edit.old) : edit.start + 60]
            )
            print(f"    {kind}: {around!r} {sorted(new)[:1] if harmless else ''}", file=sys.stderr)
    row(kind, caught, len(edits))
    return caught, len(edits)


def _in_name(library: Library, edit: Edit) -> bool:
    """Whether an edit stands inside a listed name, of which it makes another one."""
    return any(one.start < edit.start < one.end for one in library.prints.mentions(edit.source))


def row(kind: str, caught: int, tried: int) -> None:
    """One line of the table."""
    print(f"{kind:22} {caught:4} of {tried:4}  {caught / tried if tried else 1:6.1%}")


if __name__ == "__main__":
    main()
