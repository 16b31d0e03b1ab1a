"""What search without a server looks through: data in scripts, since pages of a folder fetch none.

`assets/names-N.js` hold the entries, the most cited first, each form of their names with the keys
by which dossier's own search finds it (`core.names`), so that `umerov` meets Умєров.
`assets/passages-N.js` hold the sentences of the articles. `assets/manifest.js` says how many files
there are, and how letters are folded. A page loads them when somebody begins to type.
"""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, Final

from dossier.core import names
from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind
from dossier.core.library.record import Record
from dossier.core.text import visible
from dossier.core.text.sentences import sentences
from dossier.core.text.wording import one_line
from dossier.export.html.site import Site, dated
from dossier.export.pages import Page
from dossier.views.labels import event_label, kind_label, kind_mark

_FILE: Final = 1_000_000  # characters of a file of data, about
#: Characters of articles that are searched; a browser holds no more with ease.
MOST_TEXT: Final = 12_000_000
#: The letters whose folding the page is told, where it is not what Unicode decomposes them to.
_FOLDED: Final = ((0xC0, 0x24F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1FFF))
#: The letters that the page reads in Latin ones.
_READ: Final = ((0x370, 0x3FF), (0x400, 0x52F))


def pages(site: Site) -> Iterator[Page]:
    """The files of data, and what says how many they are."""
    counts = {"names": 0, "passages": 0}
    texts = _Texts(site)
    for what, rows in (("names", _entries(site)), ("passages", texts.rows())):
        for data in _files(what, rows):
            counts[what] += 1
            yield Page(f"assets/{what}-{counts[what]}.js", data)
    manifest = {
        **counts,
        "searched": texts.searched,
        "texts": texts.total,
        "fold": _folding(),
        "latin": _reading(),
    }
    yield Page("assets/manifest.js", f"dossier.manifest={_script(manifest)};\n".encode())


def _files(what: str, rows: Iterable[Any]) -> Iterator[bytes]:
    lines: list[str] = []
    size = 0
    for row in rows:
        lines.append(_script(row))
        size += len(lines[-1])
        if size > _FILE:
            yield _file(what, lines)
            lines, size = [], 0
    if lines:
        yield _file(what, lines)


def _file(what: str, lines: list[str]) -> bytes:
    return "".join((f"dossier.{what}.push(\n", ",\n".join(lines), "\n);\n")).encode()


def _script(value: Any) -> str:
    """A value as JSON that is safe inside a script, wherever that stands.

    No `</script>`, no `<!--`, and none of the two line ends that only JSON allows in strings.
    """
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        data = data.replace(character, f"\\u{ord(character):04x}")
    return data


def _shown(words: str) -> str:
    return visible.line(one_line(words))


def _entries(site: Site) -> Iterator[list[Any]]:
    """Path, letter, name, what it is, and the forms of its name with their keys."""
    ties = site.library.ties
    for record in sorted(
        site.library.of_kind(), key=lambda one: (-len(ties.links_to(one.id)), one.id)
    ):
        forms = dict.fromkeys((record.name, *(one.name for one in record.entry.other_names)))
        # The first form is the name, which stands there once.
        keyed = [["" if form == record.name else _shown(form), keys(form)] for form in forms]
        letter = kind_mark(site.library, record.id)
        yield [site.path(record.id), letter, _shown(record.name), _beside(site, record), keyed]


def _beside(site: Site, record: Record) -> str:
    if isinstance(record.entry, Source):
        return _shown(site.published(record.id))
    day = dated(event_label(site.library, record.id)) if record.kind is Kind.EVENT else ""
    return _shown(" ".join(filter(None, (kind_label(record), record.entry.country, day))))


def keys(form: str) -> str:
    """Everything one may type to find a form: its words plain, in Latin letters, and by sound.

    A word is separated from the next by a space, its keys from each other by `|`.
    """
    return " ".join("|".join(one for one in _keys(word) if one) for word in names.words(form))


def _keys(word: str) -> Iterable[str]:
    plain = names.plain(word)
    found = (plain, names.latin(plain), *names.keys(word))
    return dict.fromkeys(one.lower().replace(" ", "") for one in found)


class _Texts:
    """The sentences of the articles, as far as there is room; afterwards how many were searched."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.total = len(site.library.texts)
        self.searched = 0

    def rows(self) -> Iterator[list[Any]]:
        """Path, what it is, and the sentences, each with its line."""
        library = self.site.library
        room = MOST_TEXT
        for id_, stored in library.texts.items():
            room -= len(stored.text)
            if room < 0:
                return
            self.searched += 1
            found = [
                [stored.line_of(start), _shown(stored.text[start:end])]
                for start, end in sentences(stored.text)
                if not stored.in_boilerplate(start, end)
            ]
            yield [self.site.path(id_), _shown(self.site.source_label(id_)), found]


def _letters(ranges: Iterable[tuple[int, int]]) -> Iterator[str]:
    for first, last in ranges:
        yield from (one for one in map(chr, range(first, last + 1)) if one.isalpha())


def _folding() -> dict[str, str]:
    """What a letter is folded to, where it is not its decomposition without the marks, in small."""
    found = {}
    for letter in _letters(_FOLDED):
        marks = unicodedata.normalize("NFKD", letter.lower())
        plain = "".join(one for one in marks if unicodedata.category(one)[0] != "M")
        if plain != (wanted := names.plain(letter)):
            found[letter.lower()] = wanted
    return found


def _reading() -> dict[str, str]:
    """Letters of other scripts in Latin ones, for what is typed in them."""
    found = {}
    for letter in _letters(_READ):
        plain = names.plain(letter)
        if len(plain) == 1 and (read := names.latin(plain)) != plain:
            found[plain] = read
    return found
