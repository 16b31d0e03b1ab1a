"""From what is read to the workbench of its article, and back with what was written there."""

from collections.abc import Callable, Mapping

from dossier.core.library.library import Library
from dossier.tui.reader.display import Display
from dossier.tui.reader.editing import Editing
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.tui.workbench.screen import Workbench
from dossier.views.bench import Use, bench


class Curating:
    """Owns the workbench while one is open."""

    def __init__(
        self, stage: Stage, layout: Layout, holding: Holding, display: Display, editing: Editing
    ) -> None:
        self._stage, self._layout = stage, layout
        self._holding, self._display, self._editing = holding, display, editing
        self._workbench: Workbench | None = None

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """The way to the workbench."""
        return {"curate": self.curate}

    def curate(self) -> None:
        """The article of the quote under the cursor, or the one on the card."""
        library, finder = self._holding.library, self._layout.panes.finder.finder
        current, shown = self._layout.panes.evidence.current, self._display.shown
        source = current.source if current else shown
        article = bench(library, source) if source else None
        if article is None or finder is None:
            self._stage.tell("There is no article here; g a lists them.")
            return
        if not article.sentences:
            self._stage.tell("This text has no sentence that could say something.")
            return
        start = current.found.start if current and source != shown else None
        unused = (at for at, one in enumerate(article.sentences) if one.use is Use.UNUSED)
        at = next(unused, 0) if start is None else article.at(start)
        self._workbench = Workbench(
            self._holding.root,
            library,
            finder,
            article,
            at,
            self._holding.follow,
            self._editing.edit_at,
            self._stage.commands,
        )
        self._stage.screen.app.push_screen(self._workbench)

    def take(self, library: Library) -> None:
        """The files were read again: the workbench, if it is open, goes on with what they say."""
        if self._workbench and self._workbench.is_attached:
            self._workbench.take(library)
