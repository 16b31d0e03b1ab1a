"""In which language a text is: told by its script, and by its commonest words. Nothing is asked."""

from collections import Counter
from functools import cache
from typing import Final

from dossier.core.capture.article.languages import LANGUAGES, OTHERS
from dossier.core.names import words as words_of
from dossier.core.names.writing import Script, script_of
from dossier.core.text.normal import normalize

#: Characters that are looked at; more of an article says the same.
_SAMPLE: Final = 20_000
#: Scripts that one language of those we tell apart is written in.
_ALONE: Final = {
    Script.ARMENIAN: "hy",
    Script.GEORGIAN: "ka",
    Script.HANGUL: "ko",
    Script.THAI: "th",
}
#: Of Japanese at least this share is kana; a Chinese text may quote a word of it.
_KANA: Final = 0.1
#: How much of a text its commonest words make up, at least, and how far it leads the next language.
_SHARE: Final = 0.08
_LEAD: Final = 1.25
_FEWEST: Final = 3
#: Letters that only one of several languages of a script has, by the share of letters they need.
_OWN_LETTERS: Final = (
    ("uk", "іїєґ", "ыэъёў"),
    ("be", "ў", "ищъ"),
    ("ru", "ыэъ", "іїєґў"),
    ("ur", "ٹڈڑےں", ""),
)


def language_of(text: str) -> str | None:
    """The tag of the language of a text; None where it is too short, or might be another."""
    sample = normalize("NFC", text[:_SAMPLE]).casefold()
    words = [word.replace("’", "'") for word in words_of(sample)]
    scripts = Counter(script_of(word) for word in words)
    letters = Counter(script_of(letter) for letter in sample if letter.isalpha())
    if not letters:
        return None
    script = letters.most_common(1)[0][0]
    if script in {Script.HAN, Script.KANA}:
        return "ja" if letters[Script.KANA] > _KANA * letters.total() else "zh"
    if script in _ALONE:
        return _ALONE[script]
    return _by_words(sample, words, scripts[script])


def _by_words(sample: str, words: list[str], total: int) -> str | None:
    """The language whose commonest words make up most of a text, if that is clear."""
    found: Counter[str] = Counter()
    for word in words:
        found.update(_common().get(word, ()))
    for code, own, others in _OWN_LETTERS:
        if found[code] and any(one in sample for one in own):
            found[code] += found[code] // 2 if not any(one in sample for one in others) else 0
    best = found.most_common(2)
    if not best or best[0][1] < max(_FEWEST, _SHARE * total):
        return None
    is_clear = len(best) == 1 or best[0][1] >= _LEAD * best[1][1]
    return best[0][0] if is_clear else None


@cache
def _common() -> dict[str, tuple[str, ...]]:
    """The languages that have a word among their commonest."""
    found: dict[str, tuple[str, ...]] = {}
    for language in (*LANGUAGES, *OTHERS):
        for word in normalize("NFC", language.common).split():
            found[word] = (*found.get(word, ()), language.code)
    return found
