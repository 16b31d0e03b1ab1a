"""Bytes that are not UTF-8: which, where, and what they look like."""

import pytest

from dossier.files.encodings import not_utf8

UKRAINIAN = "name: Рустем Умєров\nnote: Він сказав, що перемовини тривають у Києві.\n"
TURKISH = "name: Mevlüt Çavuşoğlu\nnote: Dışişleri Bakanı\n"
POLISH = "name: Lech Wałęsa\nnote: Łódź, święto, się\n"


@pytest.mark.parametrize(
    "data",
    [b"", b"name: A\n", "Київ, Łódź, 漢字 👩‍🚀".encode(), b"\xef\xbb\xbfname: A\n", b"name: A\x00"],
)
def test_utf8_is_left_alone(data):
    assert not_utf8(data) is None


@pytest.mark.parametrize(
    ("data", "name", "word"),
    [
        (UKRAINIAN.encode("cp1251"), "Windows-1251", "Рустем"),
        (UKRAINIAN.encode("koi8_u"), "KOI8-U", "Рустем"),
        (UKRAINIAN.upper().encode("cp1251"), "Windows-1251", "РУСТЕМ"),
        (TURKISH.encode("iso8859-9"), "Windows-1254 (Turkish)", "Mevlüt"),
        (POLISH.encode("cp1250"), "Windows-1250 (Central European)", "Wałęsa"),
        ("François Hollande, réélu\n".encode("latin-1"), "Windows-1252 (Latin-1)", "François"),
        ("He said “so” – it’s over\n".encode("cp1252"), "Windows-1252 (Latin-1)", "“so”"),
    ],
)
def test_an_encoding_is_guessed_by_the_words(data, name, word):
    wrong = not_utf8(data)
    assert wrong.message.endswith(f"; in {name} it is part of “{word}”")
    assert wrong.mend.startswith("convert it: iconv -f ")


@pytest.mark.parametrize(
    "codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
@pytest.mark.parametrize("text", [UKRAINIAN, TURKISH, "name: A\n"])
def test_wide_characters_are_known_with_their_mark_and_without(text, codec):
    wrong = not_utf8(text.encode(codec))
    assert wrong.message.startswith(f"it is {codec[:6].upper()}")
    assert (wrong.line, wrong.column) == (1, 1)


def test_the_place_is_counted_in_characters():
    wrong = not_utf8("name: Київ\nnote: Київ ".encode() + b"\xff\n")
    assert (wrong.line, wrong.column) == (2, 12)
    assert "the byte 0xff in line 2" in wrong.message


def test_a_lost_byte_in_good_utf8_is_no_other_encoding():
    wrong = not_utf8(UKRAINIAN.encode().replace("Умєров".encode(), b"\xd0"))
    assert wrong.message == "the byte 0xd0 in line 1 is not UTF-8; the rest is"
    assert wrong.mend == "write the character anew"


@pytest.mark.parametrize("data", [b"\xff", b"name: \xd0\n", b"\xed\xa0\x80"])
def test_where_nothing_can_be_told_nothing_is_guessed(data):
    wrong = not_utf8(data)
    assert wrong.message.endswith("is not UTF-8")
    assert wrong.mend == "save it as UTF-8"


def test_megabytes_are_no_trouble():
    assert not_utf8(b"\xff" * 4_000_000).line == 1
    assert not_utf8(b"\x00" * 4_000_000).message.startswith("it is UTF-32")
