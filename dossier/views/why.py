"""Why a hit answers a query: the form that met it, what sort of form it is, and who prints it."""

from dossier.core.library.library import Library
from dossier.core.search import Hit

_FIELDS = {"other_names": "also"}
_MOST_SOURCES = 2


def why(library: Library, hit: Hit) -> str:
    """“misprint: Stephen Vitkoff, printed in unn-2025-04-18-paris”; "" if its own name met.

    Where what was typed is in another script, also how that was read: “умеров read as umerov”.
    """
    return "; ".join(filter(None, (_form(library, hit), hit.reading)))


def _form(library: Library, hit: Hit) -> str:
    if hit.matched == hit.name and hit.field in ("name", "title"):
        return ""
    said = f"{hit.use or _FIELDS.get(hit.field, hit.field)}: {hit.matched}"
    if hit.use != "misprint":
        return said
    sources = list(dict.fromkeys(one.source for one in library.prints.printed(hit.id, hit.matched)))
    if sources:
        more = f" and {len(sources) - _MOST_SOURCES} more" if len(sources) > _MOST_SOURCES else ""
        said += f", printed in {', '.join(sources[:_MOST_SOURCES])}{more}"
    return said
