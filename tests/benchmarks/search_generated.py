"""Queries made from names by fixed rules: the part of the quality set that nobody wrote by hand.

For each class a seeded sample of people is taken; seed and rules are fixed, so two runs ask the
same. A query expects every entry that leads with the name it was made from (for initials: the same
initial and family name).
"""

import random
from collections.abc import Callable

from dossier.core.names import plain, words
from dossier.core.search import Form

Case = tuple[str, frozenset[str], str]  # query, ids, class

_TO_CYRILLIC = (
    ("shch", "щ"), ("sch", "ш"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"), ("th", "т"),
    ("ph", "ф"), ("ck", "к"),
    ("ts", "ц"), ("ya", "я"), ("yu", "ю"), ("a", "а"), ("b", "б"), ("c", "к"), ("d", "д"),
    ("e", "е"), ("f", "ф"),
    ("g", "г"), ("h", "х"), ("i", "и"), ("j", "дж"), ("k", "к"), ("l", "л"), ("m", "м"),
    ("n", "н"), ("o", "о"),
    ("p", "п"), ("q", "к"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("v", "в"), ("w", "в"),
    ("x", "кс"), ("y", "и"), ("z", "з"),
)  # fmt: skip
_RESPELLINGS = (
    ("ph", "f"), ("sky", "skiy"), ("ski", "sky"), ("ov", "off"), ("v", "w"), ("w", "v"),
    ("ch", "tch"), ("sh", "sch"),
    ("y", "i"), ("i", "y"), ("ts", "tz"), ("k", "kh"), ("ll", "l"), ("tt", "t"), ("nn", "n"),
    ("c", "k"),
)  # fmt: skip


def _swapped(parts: list[str], _: random.Random) -> str:
    return " ".join([parts[-1], *parts[:-1]])


def _typo(parts: list[str], chance: random.Random) -> str:
    """One edit in the longest word, never in its first letter."""
    longest = max(parts, key=len)
    at = chance.randrange(1, len(longest) - 1)
    letter = chance.choice("abcdefghijklmnopqrstuvwxyz")
    edited = chance.choice(
        [
            longest[:at] + longest[at + 1 :],
            longest[:at] + letter + longest[at:],
            longest[:at] + letter + longest[at + 1 :],
            longest[:at] + longest[at + 1] + longest[at] + longest[at + 2 :],
        ]
    )
    return " ".join(edited if part is longest else part for part in parts)


def _first_letter(parts: list[str], chance: random.Random) -> str:
    """A wrong first letter in the family name."""
    return " ".join([*parts[:-1], chance.choice("bcdfgklmnprst") + parts[-1][1:]])


def _initial(parts: list[str], _: random.Random) -> str:
    return f"{parts[0][0]} {parts[-1]}"


def _half_typed(parts: list[str], _: random.Random) -> str:
    return " ".join([*parts[:-1], parts[-1][: max(3, len(parts[-1]) * 2 // 3)]])


def _half_typed_typo(parts: list[str], chance: random.Random) -> str:
    *first, last = _typo(parts, chance).split(" ")
    return " ".join([*first, last[: max(5, len(last) * 3 // 4)]])


def _cyrillic(parts: list[str], _: random.Random) -> str:
    text = " ".join(parts)
    for latin, cyrillic in _TO_CYRILLIC:
        text = text.replace(latin, cyrillic)
    return text


def _respelt(parts: list[str], chance: random.Random) -> str:
    text = " ".join(parts)
    fitting = [pair for pair in _RESPELLINGS if pair[0] in text]
    return text.replace(*chance.choice(fitting), 1) if fitting else text


_CLASSES: dict[str, Callable[[list[str], random.Random], str]] = {
    "swapped": _swapped,
    "one typo": _typo,
    "first letter": _first_letter,
    "initial": _initial,
    "half-typed": _half_typed,
    "half-typed, typo": _half_typed_typo,
    "in cyrillic": _cyrillic,
    "respelt": _respelt,
}


def generated(forms: list[Form], of_each: int, seed: int) -> list[Case]:
    """`of_each` queries of every class, from leading names of two or more longer words."""
    by_name: dict[str, set[str]] = {}
    by_initial: dict[tuple[str, str], set[str]] = {}
    for form in forms:
        parts = [plain(word) for word in words(form.text)]
        if form.kind == "person" and form.field == "name" and len(parts) > 1:
            by_name.setdefault(" ".join(parts), set()).add(form.id)
            by_initial.setdefault((parts[0][0], parts[-1]), set()).add(form.id)
    usable = sorted(name for name in by_name if all(len(part) > 2 for part in name.split()))
    usable = [name for name in usable if len(name.split()[-1]) > 4]
    cases: list[Case] = []
    for label, make in _CLASSES.items():
        chance = random.Random(f"{seed} {label}")  # noqa: S311 - reproducible, not secret
        for name in chance.sample(usable, of_each):
            parts = name.split()
            meant = by_initial[parts[0][0], parts[-1]] if label == "initial" else by_name[name]
            cases.append((make(parts, chance), frozenset(meant), label))
    return cases
