"""The tables as CSV (RFC 4180) with a description of each (Data Package 1.0), in a folder.

Lines end in CR LF, as the RFC has them; the files are UTF-8 and begin with a byte order mark,
without which Excel reads them as of a Windows code page. No cell is a formula: see `tables.cells`.
A cell is empty where nothing is known, or nothing leaves.
"""

import csv
import io
from collections.abc import Iterator
from typing import Any, Final

from dossier.core.text.safe_json import to_json
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.export.tables.cells import guarded
from dossier.export.tables.claims import CLAIMS
from dossier.export.tables.every import TABLES
from dossier.export.tables.table import Column, Table, Value

#: The column of a table by which others lead to it; each is its key.
_KEY: Final = "id"
#: What a reader of the files has to know.
HOW_TO_READ: Final = (
    "UTF-8 with a byte order mark; RFC 4180. A cell that a spreadsheet would take for a formula, "
    "or that begins with an apostrophe, has one apostrophe more in front: take one away from every "
    "cell that begins with one, and you have the source's own characters. Dates are EDTF. An "
    "attested day is that day and no other: no start, no end, nothing in between."
)


def pages(scope: Scope) -> Iterator[Page]:
    """A file a table, that of the claims first; then what describes them."""
    for table in (CLAIMS, *(one for one in TABLES if one is not CLAIMS)):
        yield Page(f"{table.name}.csv", _csv(scope, table))
    yield Page("datapackage.json", f"{to_json(_package())}\n".encode())


def _csv(scope: Scope, table: Table) -> bytes:
    file = io.StringIO(newline="")
    out = csv.writer(file, lineterminator="\r\n")
    out.writerow(one.name for one in table.columns)
    for row in table.rows(scope):
        out.writerow(_cell(row[one.name]) for one in table.columns)
    return file.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    if value is None:
        return ""
    return guarded(value) if isinstance(value, str) else str(value)


def _package() -> dict[str, Any]:
    """A descriptor of the folder: https://specs.frictionlessdata.io/data-package/."""
    return {
        "name": "dossier",
        "profile": "tabular-data-package",
        "description": HOW_TO_READ,
        "resources": [_resource(table) for table in TABLES],
    }


def _resource(table: Table) -> dict[str, Any]:
    leads = [
        {
            "fields": one.name,
            "reference": {
                "resource": "" if one.refers == table.name else one.refers,
                "fields": _KEY,
            },
        }
        for one in table.columns
        if one.refers
    ]
    return {
        "name": table.name.replace("_", "-"),
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "description": table.about,
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\r\n"},
        "schema": {
            "fields": [_field(one) for one in table.columns],
            "primaryKey": list(table.key),
            **({"foreignKeys": leads} if leads else {}),
        },
    }


def _field(column: Column) -> dict[str, str]:
    type_ = "integer" if column.is_number else "string"
    return {"name": column.name, "type": type_, "description": column.about}
