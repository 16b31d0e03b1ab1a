"""Chinese, Japanese and Korean names, which are written as one."""

import pytest

from dossier.core.search import Form, NameIndex
from dossier.core.search.query import parse
from dossier.core.search.weights import GOOD_ENOUGH


def index(*forms):
    return NameIndex.build(Form(form, "person", form, form, "name") for form in forms)


SIGNS = index("孟晓兰", "司马建国", "佐藤花子", "서하윤", "강태오", "陳大文")
LATIN = index("Meng Xiaolan", "Sima Jianguo", "Kang Tae-oh", "Suh Hayoon", "Chen Daiwen")


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("晓兰", "孟晓兰"),
        ("兰", "孟晓兰"),
        ("建国", "司马建国"),
        ("花子", "佐藤花子"),
        ("하윤", "서하윤"),
        ("태오", "강태오"),
        ("meng xiaolan", "孟晓兰"),
        ("xiaolan meng", "孟晓兰"),
        ("xiaolan", "孟晓兰"),
        ("kang tae-oh", "강태오"),
        ("tae-oh kang", "강태오"),
    ],
)
def test_a_name_is_found_by_what_it_ends_in_and_by_its_latin_form(query, first):
    assert SIGNS.search(parse(query))[0].id == first


@pytest.mark.parametrize(
    ("query", "first"),
    [("孟晓兰", "Meng Xiaolan"), ("司马建国", "Sima Jianguo"), ("강태오", "Kang Tae-oh"),
     ("서하윤", "Suh Hayoon")],
)  # fmt: skip
def test_and_the_other_way_round(query, first):
    assert LATIN.search(parse(query))[0].id == first


def test_the_whole_name_comes_before_one_that_ends_so():
    names = index("陳大文", "大文")
    assert [hit.id for hit in names.search(parse("大文"))] == ["大文", "陳大文"]


def test_a_kanji_name_is_not_read_by_anybodys_rule():
    assert all(hit.score < GOOD_ENOUGH for hit in SIGNS.search(parse("hanako sato")))
