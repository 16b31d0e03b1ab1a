"""What a branch asserts, in Markdown: for the one who has to say yes to it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from dossier.core.changes.attesting import AttestedDay, HolderChange
from dossier.core.changes.differences import Action, Difference
from dossier.core.changes.entries import EntryChange
from dossier.core.format.entries import Quote, Statement
from dossier.core.library.library import Library
from dossier.core.problems import Problem
from dossier.core.text.sentences import sentences
from dossier.core.text.wording import one_line
from dossier.views.changes import SIGNS, fact_text
from dossier.views.markdown import escaped

_SIGNS: Final = {Action.ADDED: "**+**", Action.CHANGED: "**~**", Action.REMOVED: "**−**"}


@dataclass(frozen=True, slots=True)
class Review:
    """What changed since a base, and what follows from it; `base` is named as it was asked for."""

    base: str
    entries: tuple[EntryChange, ...]
    findings: tuple[Problem, ...]
    days: tuple[AttestedDay, ...]
    holders: tuple[HolderChange, ...]


def to_markdown(library: Library, review: Review) -> Iterator[str]:
    """The lines of a review of the library as it now is."""
    yield f"# What changed since {escaped(review.base)}"
    yield ""
    yield _counts(review.entries)
    yield from _listed("Findings that are new", map(_finding, review.findings))
    days = (_day(library, one) for one in review.days)
    yield from _listed("Days now attested", days)
    holders = (_holder(library, one) for one in review.holders)
    yield from _listed("Last attested holder is another", holders)
    for change in review.entries:
        yield ""
        yield f"## {_heading(change)}"
        yield ""
        if change.unread:
            yield f"The file cannot be read as it was {' and '.join(change.unread)} this."
        for fact in change.differences:
            yield f"- {_SIGNS[fact.action]} {escaped(fact_text(fact))}"
            yield from _sentence(library, fact)


def _counts(entries: Iterable[EntryChange]) -> str:
    facts = Counter(fact.action for one in entries for fact in one.differences)
    said = [f"{facts[action]} {action.value}" for action in Action if facts[action]]
    count = sum(1 for _ in entries)
    where = f"in {count} {'entry' if count == 1 else 'entries'}"
    return f"Facts: {', '.join(said)}, {where}." if said else "No fact is another."


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield from ("", f"## {title}", "", *(f"- {one}" for one in found))


def _heading(change: EntryChange) -> str:
    was = f", was `{change.was}`" if change.was else ""
    sign = "" if change.action is Action.CHANGED else f"{SIGNS[change.action]} "
    return f"{escaped(sign + one_line(change.name))} (`{change.id}`, {change.kind.value}{was})"


def _finding(one: Problem) -> str:
    hint = f" — {escaped(one_line(one.hint))}" if one.hint else ""
    place = f"`{one.place.path}:{one.place.line}`"
    return f"{place} {one.severity.value} {one.rule.code}: {escaped(one_line(one.message))}{hint}"


def _day(library: Library, one: AttestedDay) -> str:
    who, what = (escaped(library.name_of(id_)) for id_ in (one.person, one.post))
    return f"{who}, {what}: {one.attestation.label} (`{library.resolve(one.attestation.source)}`)"


def _holder(library: Library, one: HolderChange) -> str:
    before, after = (_holders(library, *side) for side in (one.before, one.after))
    return f"{escaped(library.name_of(one.post))}: {before} → {after}"


def _holders(library: Library, persons: tuple[str, ...], day: str | None) -> str:
    if not persons:
        return "nobody"
    return f"{' and '.join(escaped(library.name_of(one)) for one in persons)} ({day})"


def _sentence(library: Library, fact: Difference) -> Iterator[str]:
    """A new quote in the sentence it stands in, for whoever has to judge it."""
    quote = fact.after.words if isinstance(fact.after, Statement) else fact.after
    if fact.action is Action.REMOVED or not isinstance(quote, Quote):
        return
    found = library.locate(quote)
    text = library.texts.get(library.resolve(quote.source))
    if text is None or found.start is None or found.end is None:
        yield "  > (it does not stand there)"
        return
    start, end = found.start, found.end
    around = [span for span in sentences(text.text) if span[0] < end and start < span[1]]
    first = min([start, *(span[0] for span in around)])
    last = max([end, *(span[1] for span in around)])
    before, words, after = (
        text.text[slice(*span)] for span in ((first, start), (start, end), (end, last))
    )
    gaps = [" " * one.isspace() for one in (before[-1:], after[:1])]
    parts = [escaped(one_line(part)) for part in (before, words, after)]
    yield f"  > {parts[0]}{gaps[0]}**{parts[1]}**{gaps[1]}{parts[2]}".rstrip()
    yield f"  > — `{text.path}`, line {text.line_of(start)}"


def to_json(library: Library, review: Review) -> Mapping[str, object]:
    """The findings, days and holders of a review for scripts."""
    return {
        "base": review.base,
        "days": [
            {"person": one.person, "post": one.post, "date": one.attestation.date.text}
            for one in review.days
        ],
        "holders": [
            {
                "post": library.resolve(one.post),
                "before": {"persons": list(one.before[0]), "date": one.before[1]},
                "after": {"persons": list(one.after[0]), "date": one.after[1]},
            }
            for one in review.holders
        ],
    }
