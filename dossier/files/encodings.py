"""Bytes that are not UTF-8: where they stand, and in which encoding they look like words.

A guess helps the person who has to convert the file; nothing is ever read by it.
"""

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice
from typing import Final

from dossier.core.text.wording import brief

_SAMPLE: Final = 64 * 1024
_MOST_WORDS: Final = 200
_MOST_SHOWN: Final = 40
_ENOUGH: Final = 0.6  # of the words must look like words
#: In UTF-16, spaces, digits and Latin letters have a NUL byte each, other letters none.
_NULS_OF_UTF16: Final = 0.05
_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]+")
_BY_PUNCTUATION_ALONE: Final = 0.6
#: Letters that hardly any language prints; at their bytes other encodings have common ones.
_HARDLY_PRINTED: Final = frozenset("ðÐþÞýÝЂЃЌЋЏ")
#: Stands for bytes that an encoding does not have.
_MISSING: Final = "\ufffd"
_PUNCTUATION: Final = "“”„‘’‚–—…•«»‹›№°©®§¶·€£\u00a0"


@dataclass(frozen=True, slots=True)
class NotUtf8:
    """What is wrong with some bytes, in words; `line` and `column` from 1; `mend` says how.

    `encoding` is the one in which they look like words, as iconv knows it; "" for none.
    """

    line: int
    column: int
    message: str
    mend: str
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class _Encoding:
    name: str  # as iconv knows it
    codec: str
    script: str


#: Of equally likely ones the first is named: where only a quotation mark is none of ASCII's, say.
_ENCODINGS: Final = (
    _Encoding("WINDOWS-1252", "cp1252", "LATIN"),
    _Encoding("WINDOWS-1254", "cp1254", "LATIN"),
    _Encoding("WINDOWS-1250", "cp1250", "LATIN"),
    _Encoding("WINDOWS-1251", "cp1251", "CYRILLIC"),
    _Encoding("KOI8-U", "koi8_u", "CYRILLIC"),
    _Encoding("CP866", "cp866", "CYRILLIC"),
)
#: How people call them.
_KNOWN_AS: Final = {
    "WINDOWS-1251": "Windows-1251",
    "WINDOWS-1252": "Windows-1252 (Latin-1)",
    "WINDOWS-1254": "Windows-1254 (Turkish)",
    "WINDOWS-1250": "Windows-1250 (Central European)",
}


def not_utf8(data: bytes) -> NotUtf8 | None:
    """Why some bytes are not UTF-8 text; None if they are."""
    wide = _wide(data)
    if wide:
        return NotUtf8(1, 1, f"it is {wide}", _convert(wide), wide)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _explained(data, error.start)
    return None


def _convert(name: str) -> str:
    return f"convert it: iconv -f {name} -t UTF-8"


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32, by the mark at the beginning or by where NUL bytes stand."""
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "UTF-32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    sample = data[: min(len(data), _SAMPLE) // 4 * 4]
    if sample and not any(sample[2::4]) and not any(sample[3::4]):
        return "UTF-32LE"
    if sample and not any(sample[::4]) and not any(sample[1::4]):
        return "UTF-32BE"
    for name, low, high in (
        ("UTF-16LE", sample[::2], sample[1::2]),
        ("UTF-16BE", sample[1::2], sample[::2]),
    ):
        # The upper halves of the characters of one script are few, and none is an ASCII letter.
        nuls = high.count(0)
        if nuls > len(sample) * _NULS_OF_UTF16 and not low.count(0) and not _LETTER.search(high):
            return name
    return None


_LETTER: Final = re.compile(rb"[A-Za-z]")


def _explained(data: bytes, at: int) -> NotUtf8:
    line_start = data.rfind(b"\n", 0, at) + 1
    line = data.count(b"\n", 0, at) + 1
    column = len(data[line_start:at].decode("utf-8")) + 1
    said = f"the byte 0x{data[at]:02x} in line {line} is not UTF-8"
    sample = data[max(at - _SAMPLE, 0) : at + _SAMPLE]
    if _is_utf8_elsewhere(sample):
        return NotUtf8(line, column, f"{said}; the rest is", "write the character anew")
    encoding = _likeliest(sample)
    if encoding is None:
        return NotUtf8(line, column, said, "save it as UTF-8")
    word = brief(_word_at(data, at).decode(encoding.codec, "replace"), _MOST_SHOWN)
    known_as = _KNOWN_AS.get(encoding.name, encoding.name)
    said += f"; in {known_as} it is part of “{word}”"
    return NotUtf8(line, column, said, _convert(encoding.name), encoding.name)


def _is_utf8_elsewhere(sample: bytes) -> bool:
    """Whether more characters are good UTF-8 beyond ASCII than are not."""
    text = sample.decode("utf-8", "replace")
    bad = text.count(_MISSING)
    return sum(1 for character in text if character > "\x7f") - bad > bad


def _likeliest(sample: bytes) -> _Encoding | None:
    """The encoding in which the words look like words; None if in no one do."""
    found = (word for word in _WORD.findall(sample) if not word.isascii() and len(word) > 1)
    words = list(islice(found, _MOST_WORDS))
    scores = [(sum(_likeness(word, one) for word in words), one) for one in _ENCODINGS]
    best, encoding = max(scores, key=lambda one: one[0])  # of equals the first
    return encoding if words and best >= len(words) * _ENOUGH else None


def _likeness(word: bytes, encoding: _Encoding) -> float:
    """How much a word looks like one in an encoding: 0 for not at all, 1 for well."""
    text = word.decode(encoding.codec, "replace")
    if any(one == _MISSING or unicodedata.category(one) == "Cc" for one in text):
        return 0.0
    letters = text.strip(_PUNCTUATION).replace("’", "")
    strange = [one for one in letters if not one.isascii()]
    if not strange:
        return _BY_PUNCTUATION_ALONE
    if not all(one.isalpha() and _script(one) == encoding.script for one in strange):
        return 0.0
    plain = len(letters) - len(strange)
    # A Latin word has letters without accents, a word in Cyrillic nothing but its own.
    is_mixed_right = plain >= len(strange) if encoding.script == "LATIN" else not plain
    is_cased_right = letters[1:].islower() or letters.isupper()
    if not (is_mixed_right and is_cased_right):
        return 0.0
    return 0.5 if _HARDLY_PRINTED.intersection(strange) else 1.0


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _word_at(data: bytes, at: int) -> bytes:
    """The word around a byte, or as much of it as is looked at."""
    start = max(at - _MOST_SHOWN, 0)
    for found in _WORD.finditer(data, start, at + _MOST_SHOWN):
        if found.start() <= at < found.end():
            return found.group()
    return data[at : at + 1]
