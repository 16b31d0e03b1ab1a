"""`dossier search QUERY…`: ranked hits, the best first, each with the form that matched."""

import argparse

from dossier.cli import output, where
from dossier.cli.diagnostics import ExitCode, say
from dossier.cli.list_entries import to_kind
from dossier.core.library.library import Library
from dossier.core.search import Hit, NameIndex
from dossier.core.search.passages import Passage
from dossier.core.search.query import Mistake
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.files.folders import cached
from dossier.files.fulltext import FullText
from dossier.files.name_index import forget_index, open_index
from dossier.views.find import Finder, PassageHit, best_first
from dossier.views.why import why

_DEFAULT_HITS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The query and how many hits."""
    parser.add_argument(
        "query", nargs="+", metavar="QUERY", help="words, and filters like type:event"
    )
    parser.add_argument("--kind", metavar="KIND", help="only people, offices, events or sources")
    parser.add_argument(
        "-n", type=int, default=_DEFAULT_HITS, metavar="N", help="at most N hits (default: 20)"
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the hits of a query; exit 1 if there are none, 2 if it cannot be meant."""
    kind = to_kind(options.kind)
    root = where.find(options.entries)
    library, table = where.open_with_table(root)
    state = table.state if table else None
    indexed = table.indexed if table else {}
    text = " ".join([*options.query, *([f"type:{kind.value}"] if kind else [])])
    names = cached(root, "names")
    index = open_index(library, names, state, indexed)
    finder = Finder(library, index, lambda: forget_index(names))
    most = max(options.n, 0)
    answer = finder.find(text, most)
    if answer.mistakes:  # half a query would find what nobody asked for
        for mistake in answer.mistakes:
            say(_mistake(text, mistake))
        return ExitCode.USAGE
    texts = FullText.open(library, cached(root, "fulltext.sqlite"), state, indexed)
    passages = finder.find_passages(answer, texts, most)
    if table and isinstance(index, NameIndex) and isinstance(texts, FullText):
        table.note_index()
    found = best_first(answer.hits, passages)[:most]
    if options.json:
        output.write_json([_json(one) for one in found])
    else:
        width = max((len(_place(one)) for one in found if isinstance(one, Hit)), default=0)
        for one in found:
            what = visible.line(_what(library, one))
            output.write(f"{one.kind:7} {_place(one):{width}}  {what}")
    return ExitCode.OK if found else ExitCode.FOUND


def _place(found: Hit | PassageHit) -> str:
    """The id to open: of the entry, or of the claim that a passage stands for."""
    return found.id if isinstance(found, Hit) else found.passage.claim or found.passage.entry


def _mistake(text: str, mistake: Mistake) -> str:
    return f"dossier: in “{text[mistake.start : mistake.end]}”: {mistake.message}"


def _what(library: Library, found: Hit | PassageHit) -> str:
    """The name, and the form that matched where it is another; or the passage."""
    if isinstance(found, PassageHit):
        also = ", ".join(dict.fromkeys(map(_named, found.also)))
        words = one_line(found.matched)
        return f"{found.passage.field}: {words}" + (f"  (also {also})" if also else "")
    reason = why(library, found)
    return f"{found.name}  ({reason})" if reason else found.name


def _named(passage: Passage) -> str:
    """What else rests on the words of a passage, or is they: a claim, a note, the sentence."""
    is_text = passage.field == "text"
    return passage.claim or (f"text: {passage.entry}" if is_text else passage.entry)


def _json(found: Hit | PassageHit) -> dict[str, object]:
    said: dict[str, object] = {
        "id": found.id if isinstance(found, Hit) else found.passage.entry,
        "kind": str(found.kind),
        "name": found.name,
        "score": round(found.score, 2),
        "matched": found.matched,
        "field": found.field if isinstance(found, Hit) else found.passage.field,
    }
    if isinstance(found, PassageHit):
        passage = found.passage
        said |= {
            "claim": passage.claim,
            "source": passage.source,
            "start": passage.start,
            "end": passage.end,
            "also": [
                {"id": one.entry, "claim": one.claim, "field": one.field} for one in found.also
            ],
        }
    return said
