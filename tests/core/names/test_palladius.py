"""Chinese names in Cyrillic letters, read back into pinyin."""

import pytest

from dossier.core.names import keys
from dossier.core.names.palladius import pinyin


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("си", "xi"),
        ("цзиньпин", "jinping"),
        ("сі", "xi"),  # as Ukrainian writes it
        ("цзіньпін", "jinping"),
        ("ван", "wang"),
        ("хунин", "huning"),
        ("чанъань", "changan"),
        ("цзэдун", "zedong"),
        ("кэцян", "keqiang"),
        ("чжэцзян", "zhejiang"),
        ("шэньчжэнь", "shenzhen"),
        ("сюй", "xu"),
        ("люй", "lu"),
        ("эньлай", "enlai"),
        ("го", "guo"),
        ("олена", ""),
        ("гонконг", ""),
        ("цзиньпинцзиньпин", ""),
        ("", ""),
        ("xi", ""),
    ],
)
def test_syllables_of_palladius(cyrillic, latin):
    assert pinyin(cyrillic) == latin


def test_the_pinyin_is_one_more_key_and_the_first_stays():
    assert set(keys("Цзиньпин")) & set(keys("Jinping"))
    assert keys("Иван")[0] == keys("Ivan")[0]
