"""Which rows of a card hold a word of the query, for stepping from one to the next."""

from collections.abc import Iterable, Sequence

from dossier.core.names import fold
from dossier.core.search.query import Query
from dossier.views.rows import Row


def matching(rows: Iterable[Row], query: Query) -> tuple[str, ...]:
    """The keys of the rows that show, or rest on, a word beginning with one of the query's.

    Words are folded as in search: “umerov” is met by Умєров too.
    """
    wanted = tuple(filter(None, map(fold, (*query.words, *query.exact, *query.prefixes))))
    if not wanted:
        return ()
    return tuple(row.key for row in rows if _holds(row, wanted))


def _holds(row: Row, wanted: tuple[str, ...]) -> bool:
    shown = (row.text, row.detail, row.note or "", *(quote.exact for quote in row.quotes))
    # A space before each word, so that only beginnings of words can match.
    folded = f" {fold(' '.join(shown))}"
    return any(f" {word}" in folded for word in wanted)


def next_of(keys: Sequence[str], found: Sequence[str], here: str | None, by: int) -> str | None:
    """The next (by 1) or previous (by -1) found key after `here`, going round at the ends.

    `keys` are all keys in order; None if nothing is found but `here` itself.
    """
    at = keys.index(here) if here in keys else -1
    order = [*keys[at + 1 :], *keys[: at + 1]]
    if by < 0:
        order = [*reversed(keys[:at] if at >= 0 else ()), *reversed(keys[max(at, 0) :])]
    wanted = set(found) - {here}
    return next((key for key in order if key in wanted), None)
