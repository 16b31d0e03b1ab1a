"""The pictures of an entry: of a post who held it, of an event who was there, and so on."""

from collections.abc import Callable, Iterator
from typing import Final

from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.views.pictures.delegations import delegations
from dossier.views.pictures.met import met
from dossier.views.pictures.picture import Picture
from dossier.views.pictures.strip import strip
from dossier.views.pictures.use import use

#: The cells of a picture where no terminal says how wide it is.
WIDTH: Final = 78
_ALL: Final[tuple[Callable[[Library, Record, int], Picture | None], ...]] = (
    strip,
    delegations,
    met,
    use,
)


def pictures(library: Library, record: Record, width: int) -> Iterator[Picture]:
    """Every picture there is of an entry, in `width` cells."""
    for make in _ALL:
        if picture := make(library, record, width):
            yield picture
