"""One key for the common romanisations of a name.

A key is not a spelling and not a pronunciation: it is what is left of a Latin word when everything
on which romanisations differ has been levelled. Two words with one key *may* be one name; the
ranking (search/weights.py) always puts the same letters above the same key.

    zelenskyy, zelensky, zelenskiy, zelenski                   -> selenski
    kyslytsia, kyslytsya, kislitsa                             -> kislitsa
    yermak, ermak, iermak                                      -> ermak
    oumerov, umierov, umerov                                   -> umerov
    serhiy, sergey, serhii, sergei                             -> sergi
    defence, defense; organisation, organization; centre, center

Where languages read a letter differently a word has more keys: jermak, zelenskij and selenskyj meet
the others by their second.

The rules run in the order below, over and over until nothing changes, so a key is its own key. They
shorten a word or move a letter down a one-way street (z to s, w to v, h to g …), which is why the
loop ends.
"""

import re

from dossier.core.names.spelling import american

# (what is printed, what stands for it), longest first where one contains the other.
_LETTER_GROUPS = (
    # щ, German, French
    ("shch", "sh"), ("tzsch", "ch"), ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"),
    ("cz", "ch"), ("sz", "sh"),  # Polish
    ("dzh", "j"), ("dj", "j"),  # дж
    ("tz", "ts"),
    ("ph", "f"), ("th", "t"), ("kh", "h"), ("gh", "g"), ("wh", "w"),
    ("ck", "k"), ("q", "k"), ("x", "ks"),
    ("oe", "o"), ("ue", "u"), ("ae", "a"),  # ö, ü, ä spelt out
    ("ou", "u"),  # French у
    ("w", "v"), ("y", "i"),
)  # fmt: skip

_SOFT_C = re.compile("c(?=[ei])")
_HARD_C = re.compile("c(?!h)")
_LONE_H = re.compile("(?<![csz])h")
_LONE_Z = re.compile("z(?!h)")
_GLIDE = re.compile("i+(?=[aeou])")  # ye/ie/je and e, ya/ia and a, yu/iu and u
_FINAL_EY = re.compile("ei$")  # Sergei and Serhii
_DOUBLED = re.compile(r"([a-z])\1+")


def key(latin_word: str) -> str:
    """The key of a lower-case word; digits and letters outside a–z stay as they are."""
    current = american(latin_word)
    while (levelled := american(_level(current))) != current:
        current = levelled
    return current


def _level(word: str) -> str:
    """One round of the rules."""
    for printed, standing in _LETTER_GROUPS:
        if printed in word:
            word = word.replace(printed, standing)
    if "c" in word:
        word = _HARD_C.sub("k", _SOFT_C.sub("s", word))
    if "h" in word:
        word = _LONE_H.sub("g", word)
    if "z" in word:
        word = _LONE_Z.sub("s", word)
    if "i" in word:
        word = _FINAL_EY.sub("i", _GLIDE.sub("", word))
    return _DOUBLED.sub(r"\1", word)


# (what a word holds, what the same sound is in another language): a word with such letters has more
# than one key.
_OTHER_READINGS = (
    (re.compile("j"), "i"),  # Jermak, Julia: German and Polish j
    (re.compile("j"), "zh"),  # Jirinovski: French j
    (re.compile("([oe])ff$"), r"\1v"),  # Romanoff
    (re.compile("ic$"), "ich"),  # Milanovic
    (re.compile("^u(?=[aeio])"), "v"),  # Уоррен, Уилсон: English w in Russian
    (re.compile("(?<!t)ch(?=.*ou)|(?<=ou)ch"), "sh"),  # Tchavouchoglou: French ch, known by its ou
    (re.compile("oo"), "u"),  # Noor: English vowels
    (re.compile("ee"), "i"),  # Meera
    (re.compile("au(?=[^aeiouy])"), "o"),  # Claude, Maude: French au
    (re.compile("(?<=[aeiou])h(?=[lmnr])"), ""),  # Johnson, Kohl: a silent h
)
# Letters whose accent is a sound of its own: Çavuşoğlu is printed both Cavusoglu and Chavushoglu.
_HISSING = str.maketrans(
    {"ç": "ch", "č": "ch", "ć": "ch", "ş": "sh", "š": "sh", "ž": "zh", "ț": "ts", "ţ": "ts"}
)


def other_readings(latin_word: str) -> list[str]:
    """The word respelt as other languages would read it, without the word itself."""
    return [
        pattern.sub(respelt, latin_word)
        for pattern, respelt in _OTHER_READINGS
        if pattern.search(latin_word)
    ]


def spell_out_accents(word: str) -> str:
    """The lower-case word with ç, š, ž … written as two letters; the same word if it has none."""
    return word.translate(_HISSING)
