"""Every command of the app, declared once.

Bindings, the line of keys, the help screen, the palette, `dossier keys` and the README's table of
keys derive from here, so it knows nothing of the screen.

A command `follow` of a list is the action `follow` of the list; those of the reader stand in tables
of its parts, by their ids. A key of two strokes ("g p")
is offered by a menu that its first stroke opens.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Scope(StrEnum):
    """Who carries a command out."""

    APP = "app"
    READER = "reader"
    LIST = "list"
    TEXT = "text"
    FINDER = "finder"
    BOX = "box"
    BENCH = "bench"
    PICTURE = "picture"


class Pane(StrEnum):
    """What can have the focus in the reader, by the ids of the widgets."""

    BOX = "box"
    HITS = "hits"
    FACTS = "facts"
    QUOTES = "quotes"
    ARTICLE = "article"
    LINKS = "links"
    BENCH = "bench"


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `id` is the binding's id, by which a reader may give it other keys; `keys` are Textual's names;
    `shown` is how the keys are printed; `title` is a word or two for the line of keys; `footers`
    are the panes whose line of keys shows it.
    """

    id: str
    scope: Scope
    keys: str
    shown: str
    title: str
    help: str
    group: str
    footers: tuple[Pane, ...] = ()

    @property
    def action(self) -> str:
        """The name of the action of whoever owns the scope."""
        return self.id.replace("-", "_")

    @property
    def strokes(self) -> list[str]:
        """The keys of a sequence; one for most commands."""
        return self.keys.split(" ")


_F, _A, _L = Scope.FINDER, Scope.APP, Scope.LIST
_R, _T, _B, _P = Scope.READER, Scope.TEXT, Scope.BENCH, Scope.PICTURE
_FACTS, _QUOTES, _ARTICLE = Pane.FACTS, Pane.QUOTES, Pane.ARTICLE
_BENCH: Final = (Pane.BENCH,)
_READING: Final = (Pane.HITS, Pane.FACTS, Pane.QUOTES, Pane.ARTICLE, Pane.LINKS)

MOVE: Final = "Move"
FOLLOW: Final = "Follow and return"
FIND: Final = "Find"
LOOK: Final = "Look closer"
CURATE: Final = "Curate an article"
LEAVE: Final = "Everything else"

COMMANDS: Final[tuple[Command, ...]] = (
    Command("cursor-down", _L, "down,j", "↓ j", "down", "the next row", MOVE),
    Command("cursor-up", _L, "up,k", "↑ k", "up", "the row before", MOVE),
    Command("page-down", _L, "pagedown,ctrl+d", "pgdn", "page down", "a page down", MOVE),
    Command("page-up", _L, "pageup,ctrl+u", "pgup", "page up", "a page up", MOVE),
    Command("to-top", _L, "home", "home gg", "top", "the first row", MOVE),
    Command("to-bottom", _L, "end,G", "end G", "bottom", "the last row", MOVE),
    Command("choose", _L, "enter", "⏎", "follow", "go to what the row is about", FOLLOW, _READING),
    Command("line-down", _T, "down,j", "↓ j", "down", "a line down", ""),
    Command("line-up", _T, "up,k", "↑ k", "up", "a line up", ""),
    Command("text-page-down", _T, "pagedown,ctrl+d,space", "pgdn", "page down", "a page down", ""),
    Command("text-page-up", _T, "pageup,ctrl+u", "pgup", "page up", "a page up", ""),
    Command("text-top", _T, "home", "home", "top", "the beginning", ""),
    Command("text-bottom", _T, "end,G", "end G", "bottom", "the end", ""),
    Command("hit-down", _F, "down,ctrl+n", "↓ ctrl+n", "next hit", "the next hit", FIND,
            (Pane.BOX,)),
    Command("hit-up", _F, "up", "↑", "hit before", "the hit before", FIND),
    Command("hit-page-down", _F, "pagedown", "pgdn", "page down", "a page of hits down", ""),
    Command("hit-page-up", _F, "pageup", "pgup", "page up", "a page of hits up", ""),
    Command("complete", Scope.BOX, "tab", "→ tab", "complete", "complete the type after type:, "
            "the tag after #", FIND),
    Command("open-hit", _F, "enter", "⏎", "read", "read the entry of the hit", "", (Pane.BOX,)),
    Command("next-pane", _R, "tab,l", "tab l", "next pane", "the pane to the right", MOVE,
            (Pane.BOX,)),
    Command("previous-pane", _R, "shift+tab,h", "h", "pane before", "the pane to the left", MOVE),
    Command("pane-1", _R, "1", "1", "search", "the list of hits", MOVE),
    Command("pane-2", _R, "2", "2", "facts", "the facts", MOVE),
    Command("pane-3", _R, "3", "3", "evidence", "the evidence", MOVE),
    Command("back", _R, "left_square_bracket,H,backspace", "[ H", "back", "the entry before, "
            "row and scroll as they were", FOLLOW, _READING),
    Command("forward", _R, "right_square_bracket,L", "] L", "forward", "the entry after", FOLLOW),
    Command("escape", _R, "escape", "esc", "clear, close", "clear, then close, then back; "
            "never quits", FOLLOW, (Pane.BOX,)),
    Command("search", _R, "slash", "/", "search", "type a name; @day, type:event, #tag, "
            "+entry narrow it", FIND, _READING),
    Command("as-of", _R, "at", "@", "as of", "read the tenures at a day: type it after @", FIND),
    Command("kinds", _R, "f", "f", "kind", "only people, posts, events or articles", FIND),
    Command("next-match", _R, "n", "n", "next match", "the next row with a word of the query; "
            "in the evidence, the next quote", LOOK, (_QUOTES, _ARTICLE)),
    Command("previous-match", _R, "N", "N", "match before", "the match before", LOOK),
    Command("backlinks", _R, "b", "b", "links here", "what links here, by kind", LOOK, (_FACTS,)),
    Command("timeline", _R, "t", "t", "timeline", "the dated facts of the entry; in the list, of "
            "all it shows", LOOK),
    Command("problems", _R, "exclamation_mark", "!", "work", "what needs work: errors, conflicts, "
            "thin evidence; ⏎ jumps there, e mends it", LOOK),
    Command("picture", _R, "p", "p", "picture", "pictures of the entry: who held it when, who "
            "met whom, what is used; arrows go from mark to mark, ⏎ to the fact", LOOK),
    Command("mark-right", _P, "right,l", "→ l", "next mark", "the next mark", ""),
    Command("mark-left", _P, "left,h", "← h", "mark before", "the mark before", ""),
    Command("mark-down", _P, "down,j", "↓ j", "mark below", "the mark below", ""),
    Command("picture-page-down", _P, "pagedown,ctrl+d", "pgdn", "page down", "a page down", ""),
    Command("picture-page-up", _P, "pageup,ctrl+u", "pgup", "page up", "a page up", ""),
    Command("mark-up", _P, "up,k", "↑ k", "mark above", "the mark above", ""),
    Command("yaml", _R, "v", "v", "YAML", "the entry as it is written", LOOK),
    Command("edit", _R, "e", "e", "edit", "open $VISUAL or $EDITOR at the row's line", LOOK,
            (_FACTS,)),
    Command("copy", _R, "y", "y", "copy", "copy the quote, id, address or place", LOOK,
            (_FACTS, _QUOTES)),
    Command("open", _R, "o", "o", "web", "the original article in the browser", LOOK,
            (_ARTICLE,)),
    Command("mark", _R, "space", "space", "mark", "mark the entry one reads, or "
            "the hit", LOOK),
    Command("in-common", _R, "x", "x", "in common", "what the two marked entries share", LOOK),
    Command("compare", _R, "equals_sign", "=", "compare", "the two marked entries side by side",
            LOOK),
    Command("zoom", _R, "plus", "+", "zoom", "the pane alone on the screen", LOOK),
    Command("unzoom", _R, "underscore", "_", "unzoom", "all panes again", LOOK),
    Command("hide-list", _R, "ctrl+b", "ctrl+b", "list", "hide or show the list of hits", LOOK),
    Command("narrow-list", _R, "less_than_sign", "<", "narrower", "the list of hits "
            "narrower", LOOK),
    Command("widen-list", _R, "greater_than_sign", ">", "wider", "the list of hits wider; kept for "
            "the next time", LOOK),
    Command("go", _R, "g", "g", "go to", "a menu: top, first screen, timeline, "
            "people, offices, events, articles", FIND),
    Command("curate", _R, "c", "c", "curate", "the article's workbench: what each of its sentences "
            "says, and what rests on it", CURATE, (_ARTICLE,)),
    Command("bench-next", _B, "j", "j", "next", "the next sentence", CURATE, _BENCH),
    Command("bench-previous", _B, "k", "k", "before", "the sentence before", CURATE),
    Command("bench-offer-next", _B, "down", "↓ ↑", "proposal", "the next proposal, or the one "
            "before", CURATE, _BENCH),
    Command("bench-offer-previous", _B, "up", "↑", "proposal before", "the proposal before", ""),
    Command("bench-take", _B, "space", "space", "take", "take a proposal, or drop it", CURATE,
            _BENCH),
    Command("bench-insist", _B, "y", "y", "all the same", "take a proposal that is only concluded, "
            "or doubted", CURATE),
    Command("bench-write", _B, "enter", "⏎", "write", "show what the taken proposals of the "
            "sentence would write, and write it", CURATE, _BENCH),
    Command("bench-dismiss", _B, "d", "d", "no name", "never propose this again: it is no name, or "
            "nobody's business", CURATE),
    Command("bench-restore", _B, "D", "D", "dismissed", "propose again what was dismissed", CURATE),
    Command("bench-edit", _B, "e", "e", "edit", "open the file of what is under the cursor in "
            "$EDITOR", CURATE),
    Command("bench-passage", _B, "v", "v", "passage", "choose a passage of the sentence", CURATE,
            _BENCH),
    Command("bench-end-on", _B, "l", "l h", "longer", "its end a word on, or back", CURATE),
    Command("bench-end-back", _B, "h", "h", "shorter", "its end a word back", ""),
    Command("bench-start-on", _B, "L", "L H", "later", "its beginning a word on, or back", CURATE),
    Command("bench-start-back", _B, "H", "H", "earlier", "its beginning a word back", ""),
    Command("bench-clause-on", _B, "right_parenthesis", ") (", "clause", "its end a clause on, or "
            "back", CURATE),
    Command("bench-clause-back", _B, "left_parenthesis", "(", "clause back", "its end a clause "
            "back", ""),
    Command("bench-name-on", _B, "right_curly_bracket", "} {", "to a name", "on to the next name, "
            "or back to the one before", CURATE),
    Command("bench-name-back", _B, "left_curly_bracket", "{", "name before", "back to the name "
            "before", ""),
    Command("bench-claim", _B, "c", "c", "claim", "a claim by hand: a menu of their sorts", CURATE,
            _BENCH),
    Command("bench-said", _B, "s", "s", "said", "the passage as somebody's words", CURATE),
    Command("bench-evidence", _B, "q", "q", "evidence", "the passage as one more quote of a claim",
            CURATE),
    Command("bench-new", _B, "n", "n", "new entry", "a new entry, named as the passage", CURATE),
    Command("bench-leave", _B, "x", "x", "leave", "nothing rests on this sentence, knowingly",
            CURATE, _BENCH),
    Command("bench-undo", _B, "u", "u", "undo", "take the last write back", CURATE, _BENCH),
    Command("bench-copy", _B, "Y", "Y", "copy", "copy the passage as a quote to paste into a file",
            CURATE),
    Command("bench-escape", _B, "escape", "esc", "back", "no passage, then back to the reader",
            CURATE),
    Command("bench-help", _B, "question_mark,f1", "? F1", "keys", "this list", ""),
    Command("claim-tenure", _B, "c t", "c t", "tenure", "who holds a post", ""),
    Command("claim-event", _B, "c e", "c e", "event", "a new event", ""),
    Command("claim-participant", _B, "c p", "c p", "participant", "who took part in an event", ""),
    Command("claim-part-of", _B, "c o", "c o", "part of", "what a post, a body or an event is part "
            "of", ""),
    Command("claim-relation", _B, "c r", "c r", "relation", "a tie of another sort", ""),
    Command("reload", _R, "R", "R", "reload", "read the files again", LEAVE),
    Command("palette", _R, "ctrl+p,colon", "ctrl+p :", "commands", "every command by name, and the "
            "themes", LEAVE),
    Command("help", _R, "question_mark,f1", "? F1", "keys", "this list", LEAVE, tuple(Pane)),
    Command("quit", _A, "q", "q", "quit", "leave", LEAVE, _READING),
    Command("suspend-process", _A, "ctrl+z", "ctrl+z", "suspend", "to the shell; fg returns",
            LEAVE),
    Command("go-top", _R, "g g", "g g", "top", "the first row", ""),
    Command("go-people", _R, "g p", "g p", "people", "all people", ""),
    Command("go-offices", _R, "g o", "g o", "offices", "all posts and bodies", ""),
    Command("go-events", _R, "g e", "g e", "events", "all events", ""),
    Command("go-articles", _R, "g a", "g a", "articles", "all articles", ""),
    Command("go-home", _R, "g h", "g h", "first screen", "what is in the library, what was read "
            "last, what needs work", ""),
    Command("go-timeline", _R, "g t", "g t", "timeline", "the timeline of the library", ""),
    Command("go-log", _R, "g l", "g l", "what changed", "git's log as facts: what each commit "
            "added, changed and took away, and who made it", ""),
    Command("entry-log", _R, "g c", "g c", "changes here", "the same of this entry, through its "
            "renames", ""),
    Command("problems", _R, "g !", "g !", "work", "what needs work", ""),
    Command("copy-citation", _R, "y y", "y y", "citation", "who, words, source: a line each", ""),
    Command("copy-proof", _R, "y p", "y p", "proof", "the fact, its quotes and how to prove "
            "them", ""),
    Command("copy-quote", _R, "y q", "y q", "quote", "the quote with its source", ""),
    Command("copy-id", _R, "y i", "y i", "id", "the id of the claim, or the entry", ""),
    Command("copy-place", _R, "y l", "y l", "path:line", "where the fact is written", ""),
    Command("copy-footnote", _R, "y f", "y f", "footnote", "a Markdown footnote", ""),
    Command("copy-json", _R, "y j", "y j", "JSON", "the proof as JSON, for a program", ""),
    Command("copy-url", _R, "y u", "y u", "URL", "the address of the article", ""),
    Command("copy-csl", _R, "y c", "y c", "CSL-JSON", "the sources as CSL-JSON, for a "
            "reference manager", ""),
    Command("copy-bibtex", _R, "y b", "y b", "BibTeX", "the sources as BibTeX, for LaTeX", ""),
    Command("kind-people", _R, "f p", "f p", "people", "only people", ""),
    Command("kind-offices", _R, "f o", "f o", "offices", "only posts and bodies", ""),
    Command("kind-events", _R, "f e", "f e", "events", "only events", ""),
    Command("kind-articles", _R, "f a", "f a", "articles", "only articles", ""),
    Command("kind-any", _R, "f f", "f f", "every kind", "all kinds again", ""),
)  # fmt: skip

#: What fits into the line of keys at 80 columns.
MOST_IN_FOOTER: Final = 7


def sequences(first: str) -> tuple[Command, ...]:
    """The commands whose keys begin with the stroke `first`."""
    return tuple(one for one in COMMANDS if len(one.strokes) > 1 and one.strokes[0] == first)


def footer(pane: Pane, commands: Sequence[Command] = COMMANDS) -> tuple[Command, ...]:
    """What the line of keys shows while a pane has the focus."""
    return tuple(one for one in commands if pane in one.footers)[:MOST_IN_FOOTER]


def groups(commands: Sequence[Command] = COMMANDS) -> Iterator[tuple[str, tuple[Command, ...]]]:
    """The commands of the help screen under their headings."""
    for group in dict.fromkeys(one.group for one in commands if one.group):
        yield group, tuple(one for one in commands if one.group == group)
