"""JSON that any reader reads, and no terminal acts on."""

import json
import re
from typing import Any

from dossier.core.text import visible


def to_json(value: Any, *, indent: int | None = 2) -> str:
    """A value as JSON; what a terminal would act on, or nobody sees, stands as JSON's escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return visible.found().sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]
