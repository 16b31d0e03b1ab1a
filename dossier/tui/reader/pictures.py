"""The pictures of the entry on the card, and the way from a mark to its fact."""

from collections.abc import Callable, Mapping, Sequence

from dossier.tui.reader.display import Display
from dossier.tui.reader.gallery import Gallery
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.journey import Journey
from dossier.tui.stage import Stage
from dossier.views.pictures.all import WIDTH, pictures
from dossier.views.pictures.picture import Picture


class Pictures:
    """Owns nothing; it knows the entry on the card and where a mark leads to."""

    def __init__(self, stage: Stage, holding: Holding, display: Display, journey: Journey) -> None:
        self._stage, self._holding = stage, holding
        self._display, self._journey = display, journey

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Looking at them."""
        return {"picture": self.show}

    def show(self) -> None:
        """Lay the pictures of the entry over the reader, if there are any."""
        record = self._display.record
        if record is None:
            self._stage.tell("Open an entry first: p shows its pictures.")
            return
        library = self._holding.library_of(record.id)

        def make(width: int) -> Sequence[Picture]:
            return tuple(pictures(library, record, width))

        if not make(WIDTH):
            self._stage.tell(f"There is nothing to draw of {record.name}.")
            return
        gallery = Gallery(record.name, library, make, self._stage.keys_of("picture"))

        def answered(_: str | None) -> None:
            if gallery.chosen:
                self._journey.go_to_fact(gallery.chosen)

        self._stage.lay_over(gallery, answered)
