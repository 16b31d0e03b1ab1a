"""Libraries that only some installations have, and how to come by them."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from dossier.files.received.refused import NotStoredError


def extra(module: str, name: str, what: str) -> ModuleType:
    """A library of the optional extra `name`.

    Raises:
        NotStoredError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        message = f"it is {what}, and what takes the text out of it is not installed ({error})"
        raise NotStoredError(
            message, f"pip install 'dossier[{name}]', or give plain text"
        ) from error


@contextmanager
def silent() -> Iterator[None]:
    """Keep libraries from writing to standard error what they think of a file."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)
