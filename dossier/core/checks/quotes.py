"""Checks of quotes: that the source prints them, at one place, and that the place counts."""

from collections.abc import Iterator
from typing import Final

from dossier.core.format.edits import rewritten
from dossier.core.format.entries import Quote, Source
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Path
from dossier.core.format.spelled import but_for_hidden, spacing_hint, unescaped, written_out
from dossier.core.library.claims import Cited
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Edit, Problem, Rule, Rules
from dossier.core.sources.quotes import (
    MOST_PLACES,
    SHORTEST,
    Located,
    Verdict,
    is_scrap,
    nearest_passage,
    same_letters,
)
from dossier.core.sources.texts import SourceText
from dossier.core.text.wording import brief, one_line
from dossier.core.text.words import cut_word

#: How many characters of texts are searched for passages like those that are absent.
_MOST_SEARCHED: Final = 5_000_000
#: How much faster a passage is found as it is than one that is like it.
_FASTER: Final = 100
# Characters of a quote in a message, and of the passage that a hint offers.
_MOST_SHOWN: Final = 80
_MOST_OF_A_HINT: Final = 300


def boilerplate_lines(library: Library, record: Record) -> Iterator[Problem]:
    """Boilerplate given by lines that the text does not have."""
    if record.kind is not Kind.SOURCE:
        return
    text = library.texts.get(record.id)
    if text is None or not isinstance(record.entry, Source):
        return
    for index, part in enumerate(record.entry.boilerplate):
        if part.span[1] > len(text.lines):
            place = record.place(("boilerplate", index, "lines"))
            message = f"lines {part.lines}: the text has {len(text.lines)} lines"
            hint = "lines count from 1"
            yield Problem(Rules.BAD_LINES, place, message, hint, record.id)


def unproved(library: Library, record: Record) -> Iterator[Problem]:
    """Quotes that do not stand in their source, or not unambiguously, or prove nothing there."""
    for claim, cited in record.quotes:
        path: Path = (*cited.path, "exact")
        for rule, message, hint in wrong_with(library, cited.quote):
            source = library.resolve(cited.quote.source)
            fix = _as_printed(library, record, path, cited) if rule is Rules.QUOTE_SPACES else ()
            concerns = (source,) if rule is Rules.QUOTE_CUT else ()
            yield Problem(
                rule,
                record.place(path),
                message,
                hint,
                record.id,
                claim.id,
                concerns=concerns,
                fix=fix,
            )


def wrong_with(library: Library, quote: Quote) -> Iterator[tuple[Rule, str, str]]:
    """What is wrong with a quote, whatever it is a quote of: the rules, the messages, the hints."""
    text = library.texts.get(library.resolve(quote.source))
    if text is not None:  # a dangling source or a missing text has its own problem
        nearest = library.kept("passages near to absent quotes", lambda: _Nearest(library))
        found = library.locate(quote)
        wrong = _wrong_place(quote, found, text, nearest)
        if wrong:
            yield wrong
        yield from _edges(text, found)
    yield from _weight(library, quote)


def _as_printed(library: Library, record: Record, path: Path, cited: Cited) -> tuple[Edit, ...]:
    """The edit that writes a quote as its text prints it."""
    found = library.locate(cited.quote)
    text = library.texts[library.resolve(cited.quote.source)]
    return rewritten(record.document, record.path, path, text.text[found.start : found.end])


def left_out(library: Library, record: Record) -> Iterator[Problem]:
    """Sentences left out of an article that does not have them; one may stand in several places."""
    nearest = library.kept("passages near to absent quotes", lambda: _Nearest(library))
    if record.kind is not Kind.SOURCE:
        return
    text = library.texts.get(record.id)
    if text is None or not isinstance(record.entry, Source):
        return
    for index, one in enumerate(record.entry.left_out):
        path: Path = ("left_out", index)
        quote = Quote(source=record.id, exact=one.exact)
        found = library.locate(quote)
        if found.verdict is Verdict.AMBIGUOUS:
            continue
        wrong = _wrong_place(quote, found, text, nearest)
        if wrong:
            rule, message, hint = wrong
            place = record.place((*path, "exact"))
            yield Problem(rule, place, message, hint, record.id)


def _wrong_place(
    quote: Quote, found: Located, text: SourceText, nearest: "_Nearest"
) -> tuple[Rule, str, str] | None:
    match found.verdict:
        case Verdict.ABSENT:
            return (
                Rules.QUOTE_ABSENT,
                f"{quote.source} does not say “{brief(quote.exact, _MOST_SHOWN)}”",
                nearest.hint(text.text, quote.exact),
            )
        case Verdict.WHITESPACE:
            line = text.line_of(found.start or 0)
            return (
                Rules.QUOTE_SPACES,
                f"but for white space it stands in line {line} of {text.path}",
                spacing_hint(quote.exact, text.text[found.start : found.end]),
            )
        case Verdict.AMBIGUOUS:
            return (
                Rules.QUOTE_AMBIGUOUS,
                (
                    f"“{brief(quote.exact, _MOST_SHOWN)}” stands {_times(found)} times in "
                    f"{quote.source}: {_lines(text, found)}"
                ),
                "add `prefix` or `suffix`: the characters directly before or after",
            )
        case Verdict.CONTEXT:
            return (
                Rules.QUOTE_CONTEXT,
                (
                    f"“{brief(quote.exact, _MOST_SHOWN)}” stands in {_lines(text, found)}, "
                    "but not between this prefix and suffix"
                ),
                _context_hint(quote, text.text),
            )
        case _:
            return None


def _context_hint(quote: Quote, text: str) -> str:
    """What to do about a prefix or suffix that does not stand beside its quote."""
    whole = one_line(f"{quote.prefix or ''}{quote.exact}{quote.suffix or ''}")
    if whole in one_line(text):
        return r"they do but for white space: inside double quotes write line breaks as `\n`"
    return "copy what stands directly before and after, white space included"


def _times(found: Located) -> str:
    count = len(found.starts)
    return f"more than {MOST_PLACES}" if count > MOST_PLACES else str(count)


def _lines(text: SourceText, found: Located) -> str:
    lines = dict.fromkeys(str(text.line_of(start)) for start in found.starts[:MOST_PLACES])
    return f"line{'s' if len(lines) > 1 else ''} {', '.join(lines)}"


class _Nearest:
    """Looks for the passages that absent quotes may mean, until it has read enough.

    A look takes as long as the text is; ten thousand absent quotes from long texts, which one
    hostile file can hold, would take hours.
    """

    def __init__(self, library: Library) -> None:
        self._texts = library.texts
        self._size: int | None = None
        self._left = _MOST_SEARCHED

    def hint(self, text: str, exact: str) -> str:
        """What to do about a quote that `text` does not hold."""
        self._left -= len(text)
        if self._left < 0:
            return "copy it out of the text again (too many are absent to look for each)"
        if same_letters(text, exact):
            return "the text has the same letters in another Unicode form; copy them from there"
        if one_line(exact) in one_line(text):
            return (
                "but for white space it stands in several places: copy that too, inside double "
                r"quotes with line breaks as `\n`, and then tell the places apart by `prefix`"
            )
        if (plain := unescaped(exact)) in text:
            return f"YAML knows `\\n` and the like inside double quotes only{written_out(plain)}"
        if passage := but_for_hidden(text, exact):
            return f"the text has hidden characters inside it{written_out(passage)}"
        if source := self._source_of(exact):
            return f"`{source}` says it; correct `source`"
        passage = nearest_passage(text, exact)
        return (
            f"nearest: “{brief(passage, _MOST_OF_A_HINT)}”"
            if passage
            else "nothing in the text is like it"
        )

    def _source_of(self, exact: str) -> str | None:
        """Another source that prints the very words."""
        if self._size is None:
            self._size = sum(len(text.text) for text in self._texts.values())
        self._left -= self._size // _FASTER
        if self._left < 0 or len(exact) < SHORTEST:
            return None
        return next((text.source for text in self._texts.values() if exact in text.text), None)


def _edges(text: SourceText, found: Located) -> Iterator[tuple[Rule, str, str]]:
    """That a quote begins or ends inside a word or a number: “can” of “cannot”."""
    if found.start is None or found.end is None:
        return
    for verb, offset in (("begins", found.start), ("ends", found.end)):
        word = cut_word(text.text, offset)
        if word:
            whole = one_line(text.text[slice(*word)])
            hint = "take in the whole word, or leave it out"
            yield Rules.QUOTE_CUT, f"the quote {verb} inside “{whole}”", hint


def _weight(library: Library, quote: Quote) -> Iterator[tuple[Rule, str, str]]:
    """That a quote proves nothing even where it is found: boilerplate, scraps, headlines."""
    exact = quote.exact.strip()
    if is_scrap(exact):
        message = f"the quote “{exact}” has {len(exact)} characters"
        hint = f"quote at least {SHORTEST}, so that it stands for this passage alone"
        yield Rules.QUOTE_SHORT, message, hint
    source = library.typed(quote.source, Source)
    if source and exact == source.title.strip():
        hint = "quote the passage of the article that says so"
        yield Rules.QUOTE_TITLE, "the quote is the source's headline", hint
    text = library.texts.get(library.resolve(quote.source))
    found = library.locate(quote)
    if text and found.start is not None and text.in_boilerplate(found.start, found.end or 0):
        line = text.line_of(found.start)
        message = f"the quote stands in line {line} of {text.path}, which is boilerplate"
        hint = "quote the article itself, or correct the source's `boilerplate`"
        yield Rules.QUOTE_BOILERPLATE, message, hint
