"""Listed names that a strange name resembles: a reason to look, never an identity."""

import pytest

from dossier.core.names.mentions import ListedName
from dossier.core.names.twins import Twins, ends, sound_of


def twins_of(names):
    """The names in their order: the first of a sound is the one it resembles."""
    by_sound, by_end = {}, {}
    for name in names:
        by_sound.setdefault(sound_of(name.form), name)
    for sound in by_sound:
        for end in dict.fromkeys(ends(sound)):
            by_end.setdefault(end, []).append(sound)
    return Twins(by_sound.get, lambda end: by_end.get(end, ()))


LISTED = ["Steve Witkoff", "Witkoff", "Volodymyr Zelenskyy", "Ministry of Justice", "Ян", "…"]


@pytest.fixture(scope="module")
def twins():
    return twins_of(ListedName(f"e{number}", form) for number, form in enumerate(LISTED))


@pytest.mark.parametrize(
    ("name", "form", "reason"),
    [
        ("Vitkoff", "Witkoff", "sounds like"),
        ("Володимир Зеленський", "Volodymyr Zelenskyy", "sounds like"),
        ("Steve Witkafe", "Steve Witkoff", "differs by few letters from"),
        ("Ministry of Justce", "Ministry of Justice", "differs by few letters from"),
    ],
)
def test_forms_of_one_sound_or_of_almost_the_same_letters(twins, name, form, reason):
    twin = twins.of(name)
    assert (twin.form, twin.reason) == (form, f"{reason} “{form}”")
    assert twin.entry == f"e{LISTED.index(form)}"


@pytest.mark.parametrize("name", ["Marco Rubio", "Ministry of Health", "Wit", "Яна", "—", ""])
def test_others_have_no_twin(twins, name):
    assert twins.of(name) is None


def test_a_common_word_does_not_make_every_name_worth_comparing():
    many = twins_of(
        ListedName(str(number), f"Ministry of Number{number}") for number in range(5000)
    )
    assert many.of("Ministry of Agriculture") is None
    assert many.of("Ministry of Number4999").entry == "4999"
