"""Words of other scripts in Latin letters: what a newspaper would print is among the readings."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.names import romanised
from dossier.core.names.writing import Script, script_of


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("Μπακογιάννη", "bakogianni"),
        ("Ευάγγελος", "evangelos"),
        ("Παύλος", "pavlos"),
        ("Αντώνης", "andonis"),
        ("Ραΐλα", "raila"),
        ("Հովհաննես", "hovhannes"),
        ("Պետրոսյան", "petrosyan"),
        ("Գարեգին", "garegin"),
        ("Ոսկանյան", "voskanyan"),
        ("ჭავჭავაძე", "chavchavadze"),
        ("ლინკოლნი", "linkoln"),
        ("محمد", "mhmd"),
        ("سَلْمَان", "salman"),
        ("الرشيد", "rshid"),
        ("الرشيد", "alrshid"),
        ("وليد", "wlid"),
        ("پرویز", "prwiz"),
        ("תשרי", "tshri"),
        ("בן", "bn"),
        ("ג'ורג'", "jorj"),
        ("פרץ", "prts"),
        ("박지성", "bakjiseong"),
        ("블라디보스토크", "beulladiboseutokeu"),
        ("독립문", "dokripmun"),
        ("ヴァレンティン", "varentin"),
        ("ウィンザー", "winza"),
        ("ジョゼフ", "jozefu"),
        ("きょうと", "kyouto"),
        ("शर्मिला", "sharmila"),
        ("शर्मा", "sharma"),
        ("राजधानी", "rajdhani"),
        ("ज़ाकिर", "zakir"),
        ("কমলা", "komola"),
        ("তামিম", "tamim"),
        ("ஆனந்தி", "ananti"),
        ("สมชาย", "somchai"),
        ("เชียงใหม่", "chiangmai"),
        ("ธรรม", "tham"),
        ("สุรศักดิ์", "surasak"),
        ("北京", "beijing"),
        ("ጎንደር", "gonder"),
    ],
)
def test_a_word_is_read_as_newspapers_print_it(word, reading):
    assert reading in romanised(word)


def test_a_foreign_name_in_chinese_is_respelt_beside_its_pinyin():
    assert romanised("习") == ("xi", "shi")


@pytest.mark.parametrize(
    ("word", "script"),
    [("Anna", Script.LATIN), ("2024", Script.LATIN), ("Ёлка", Script.CYRILLIC),
     ("λ", Script.GREEK), ("م", Script.ARABIC), ("ש", Script.HEBREW), ("ம", Script.INDIC),
     ("ก", Script.THAI), ("한", Script.HANGUL), ("ン", Script.KANA), ("王", Script.HAN),
     ("ខ", Script.OTHER)],
)  # fmt: skip
def test_the_first_letter_tells_the_script(word, script):
    assert script_of(word) is script


@given(st.text(max_size=40))
def test_any_text_is_read_in_latin_letters_and_digits(text):
    assert all(one.isascii() and one.isalnum() for one in romanised(text))


def test_tables_are_loaded_only_for_their_script():
    code = (
        "import sys; from dossier.core.names import fold; fold('Łukasz Умєров');"
        "print([name for name in sys.modules if 'romanised.' in name])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
