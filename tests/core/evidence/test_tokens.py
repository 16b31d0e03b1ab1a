"""The words beside a name, as the tables of modifiers have them."""

import pytest

from dossier.core.evidence.tokens import Words, fold, readings


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l'ancien ministre d'Ana", ["l'", "ancien", "ministre", "d'", "Ana"]),
        ("jusqu’en 2019", ["jusqu’", "en", "2019"]),
        ("qu'Ana n'ait", ["qu'", "Ana", "n'", "ait"]),
        ("dell'ex ministro", ["dell'", "ex", "ministro"]),
        ("Ukraine's isn't O'Brien", ["Ukraine's", "isn't", "O'Brien"]),
        ("в'їзд, сім'я", ["в'їзд", "сім'я"]),
        ("Ex-Minister", ["Ex", "Minister"]),
        ("前部长", ["前", "部", "长"]),
    ],
)
def test_an_elided_word_is_one_of_its_own(text, words):
    assert list(Words.of(text, 0, len(text)).printed) == words


def test_an_elided_word_may_stand_directly_before_the_end():
    text = "la femme d'Ana"
    assert Words.of(text, 0, text.index("Ana")).printed == ("la", "femme", "d'")


@pytest.mark.parametrize(
    ("word", "folded"),
    [("ESKİ", "eski"), ("L’", "l'"), ("Колишній", "колишній"), ("Mi\u00adnister", "minister")],
)
def test_words_are_compared_in_small_letters_with_one_apostrophe(word, folded):
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("2019", ("0000",)),
        ("1990s", ("0000s",)),
        ("۲۰۱۹", ("0000",)),
        ("부인은", ("부인",)),
        ("ونائب", ("نائب",)),
        ("וסגן", ("סגן",)),
        ("minister", ()),
    ],
)
def test_what_is_written_onto_a_word_is_read_past(word, others):
    assert readings(word)[0] == word
    assert set(others) <= set(readings(word)[1:])


@pytest.mark.parametrize("word", ["المستشار", "הדובר"])
def test_an_article_is_not(word):
    assert readings(word) == (word,)
