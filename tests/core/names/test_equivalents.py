"""Names that two languages spell as two words, and those that one writes as it hears them."""

import pytest

from dossier.core.names import equivalents, keys


def meet(one, other):
    first, second = keys(one)[0], set(keys(other))
    return first in second or bool(second.intersection(equivalents(first)))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Микола", "Nikolai"),
        ("Київ", "Kiev"),
        ("Шарль", "Charles"),
        ("Джордж", "George"),
        ("Жорж", "Georges"),
        ("Хорхе", "Jorge"),
        ("Хуан", "Juan"),
        ("Франсуа", "François"),
        ("Уоллес", "Wallace"),
        ("ჯორჯ", "George"),
        ("Τζορτζ", "George"),
    ],
)
def test_one_name_in_two_manners(typed, printed):
    assert meet(typed, printed)
    assert meet(printed, typed)


@pytest.mark.parametrize(
    ("one", "other"), [("Georges", "Jorge"), ("Jean", "John"), ("Luc", "Luke")]
)
def test_names_of_two_languages_stay_two(one, other):
    assert not meet(one, other)
