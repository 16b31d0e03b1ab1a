"""Parts of entries as values for a file again: in their short forms, where they have one."""

from dossier.core.format.entries import Part
from dossier.core.format.shapes import fields
from dossier.core.format.writing import Value


def value_of(part: Part) -> Value:
    """A part as it would be written: only what says something, in the short form if it will do."""
    values = given(part)
    short, keyed = type(part).short, type(part).keyed
    if short and values.keys() == {short}:
        return values[short]
    if keyed and values.keys() == set(keyed):
        return {str(values[keyed[0]]): values[keyed[1]]}
    return values


def given(part: Part) -> dict[str, Value]:
    """The fields of a part that say something, by their keys, in the order of the format."""
    found = ((key, getattr(part, one.name)) for key, one in fields(type(part)).items())
    return {key: _written(value) for key, value in found if value is not None and value != ()}


def _written(value: object) -> Value:
    if isinstance(value, Part):
        return value_of(value)
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    assert isinstance(value, str | int)
    return value
