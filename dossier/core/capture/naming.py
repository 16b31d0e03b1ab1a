"""An id for a new entry, made from its name as the people who keep libraries make them."""

from collections.abc import Collection
from typing import Final

from dossier.core.format.ids import slug
from dossier.core.library.library import Library
from dossier.core.names import latin, plain, romanised, words

_MOST_WORDS: Final = 9
_LITTLE: Final = frozenset({"the", "a", "an"})


def id_from(name: str) -> str:
    """A name as an id: Latin letters, no articles, and no “of” before the country at its end.

    “Minister of Transport of Karvelia” is `minister-of-transport-karvelia`. "" where no letter of
    it can be written in Latin.
    """
    said = [word for word in words(name) if word.casefold() not in _LITTLE]
    if len(said) > 3 and said[-2].casefold() == "of":  # noqa: PLR2004 - “Head of Moria” stays
        del said[-2]
    latin_words = (slug(word if word.isascii() else _in_latin(word)) for word in said)
    return "-".join([word for word in latin_words if word][:_MOST_WORDS])


def _in_latin(word: str) -> str:
    readings = romanised(word)
    return readings[0] if readings else latin(plain(word))


def free_id(library: Library, name: str, taken: Collection[str] = ()) -> str:
    """An id for a new entry of this name that no entry of the library has or had.

    Those in `taken` are to be given to others. "" where none can be made of the name.
    """
    wanted = id_from(name)
    id_, number = wanted, 1
    while id_ and (id_ in taken or _is_known(library, id_)):
        number += 1
        id_ = f"{wanted}-{number}"
    return id_


def _is_known(library: Library, id_: str) -> bool:
    return id_ in library.broken or library.resolve(id_) in library.records
