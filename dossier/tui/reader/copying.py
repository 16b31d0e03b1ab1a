"""Copying: a citation, a quote, an id, a place, an address; and the address in the browser."""

import json
from collections.abc import Callable, Iterable, Mapping

from dossier.core.format.entries import Source
from dossier.core.text.web import is_web_address
from dossier.tui.reader.display import Display
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.tui.terminal import browser
from dossier.views.bibliography import bibtex, csl, sources_of_claim
from dossier.views.cite import Citation, cite, to_footnote, to_json, to_lines, to_text


class Copying:
    """Owns nothing; it knows what is under the cursor and every route out of the terminal."""

    def __init__(self, stage: Stage, layout: Layout, holding: Holding, display: Display) -> None:
        self._stage, self._layout = stage, layout
        self._holding, self._display, self._panes = holding, display, layout.panes

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """What can be taken out of the reader."""
        return {
            "copy-citation": self._copy_citation,
            "copy-proof": self._copy_proof,
            "copy-footnote": self._copy_footnote,
            "copy-json": self._copy_json,
            "copy-quote": self._copy_quote,
            "copy-id": self._copy_id,
            "copy-place": self._copy_place,
            "copy-url": self._copy_url,
            "copy-csl": self._copy_csl,
            "copy-bibtex": self._copy_bibtex,
            "open": self._open,
        }

    def _citation(self) -> Citation | None:
        """The claim under the cursor with its quotes; None on a row that is no claim."""
        row = self._display.row
        claim = self._holding.library.claim(row.claim) if row and row.claim else None
        return cite(self._holding.library, claim) if claim else None

    def _copy_citation(self) -> None:
        """A line a quote, to stand in a footnote; that of the quote under the cursor first."""
        found = self._citation()
        if found is None:
            self._stage.copy("citation", None)
            return
        lines = list(to_lines(found))
        current = self._panes.evidence.current
        words = [one.exact for one in found.passages]
        if current and current.exact in words:
            lines.insert(0, lines.pop(words.index(current.exact)))
        self._stage.copy("citation", "\n".join(lines))

    def _copy_csl(self) -> None:
        """The articles in CSL-JSON."""
        found = csl(self._holding.library, self._sources())
        said = json.dumps(found, ensure_ascii=False, indent=2) if found else None
        self._stage.copy("CSL-JSON", said)

    def _copy_bibtex(self) -> None:
        """The articles in BibTeX."""
        self._stage.copy("BibTeX", "\n".join(bibtex(self._holding.library, self._sources())))

    def _sources(self) -> tuple[str, ...]:
        """The articles the fact rests on, that of the quote under the cursor first, or the card's.

        Of what is no article nothing comes.
        """
        row, current, library = (
            self._display.row,
            self._panes.evidence.current,
            self._holding.library,
        )
        claim = library.claim(row.claim) if row and row.claim else None
        found = [current.source] if current else []
        found += sources_of_claim(library, claim) if claim else ()
        return tuple(dict.fromkeys(found)) or ((self._display.shown or ""),)

    def _copy_proof(self) -> None:
        """The fact with its quotes and how to prove them."""
        found = self._citation()
        self._stage.copy("citation", "\n".join(to_text(found)) if found else None)

    def _copy_footnote(self) -> None:
        """The fact's quotes as a Markdown footnote."""
        found = self._citation()
        self._stage.copy("footnote", to_footnote(found) if found else None)

    def _copy_json(self) -> None:
        """The citation for a program."""
        found = self._citation()
        said = json.dumps(to_json(found), ensure_ascii=False, indent=2) if found else None
        self._stage.copy("JSON", said)

    def _copy_quote(self) -> None:
        """The quote under the cursor with its source."""
        one = self._panes.evidence.current
        who = f"{one.speaker}, reported by " if one and one.speaker else ""
        self._stage.copy("quote", f"“{one.exact}” — {who}{one.source_label}" if one else None)

    def _copy_id(self) -> None:
        """The claim's id, or the entry's."""
        row = self._display.row
        claim = row.claim if row and not self._layout.in_finder else None
        self._stage.copy(
            "id",
            claim or (self._panes.finder.entry if self._layout.in_finder else self._display.shown),
        )

    def _copy_place(self) -> None:
        """Path and line of the fact."""
        place = self._display.place
        self._stage.copy(
            "place", f"{self._holding.root / place.path}:{place.line}" if place else None
        )

    def _copy_url(self) -> None:
        """The address of the article."""
        self._stage.copy("address", next(iter(self._addresses()), None))

    def _open(self) -> None:
        """The article on the web; where no browser can be opened, its address."""
        url = next(iter(self._addresses()), None)
        if url is None:
            self._stage.tell("No web address is recorded for this article.")
        elif not is_web_address(url):
            self._stage.tell(
                f"Only http and https addresses are opened:\n{url}", severity="warning"
            )
        elif browser.open_in_browser(url):
            self._stage.tell(f"Opening {url}")
        else:
            self._stage.tell(f"No browser can be opened here; y u copies the address:\n{url}")

    def _addresses(self) -> Iterable[str]:
        """The addresses that may be meant: a link in the row, the quote's source, the entry."""
        row, record, current = self._display.row, self._display.record, self._panes.evidence.current
        if row and record and row.key.startswith("link:"):
            yield record.entry.links[int(row.key.removeprefix("link:"))].url
        for id_ in (current and current.source, record and record.id):
            source = self._holding.library.typed(id_, Source) if id_ else None
            if source and source.url:
                yield source.url
            elif source:
                yield from (link.url for link in source.links)
