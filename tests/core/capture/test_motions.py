"""Choosing a passage by words, clauses, names: no word is cut, nothing leaves the sentence."""

from itertools import product

import pytest

from dossier.core.capture.motions import Sentence
from dossier.core.text.words import cut_word

TEXT = 'Before. Karvelia\'s minister, Ilma Sarkaine, met "old-guard" men: all 1,200 of them. After.'
SPAN = (8, 83)
NAMES = [(TEXT.index("Ilma"), TEXT.index(", met")), (TEXT.index("Sarkaine"), TEXT.index(", met"))]


@pytest.fixture
def sentence():
    return Sentence(TEXT, SPAN, NAMES)


def words(span):
    return TEXT[slice(*span)]


def test_the_end_moves_by_words_and_takes_the_last_mark(sentence):
    passage = sentence.fitted((SPAN[0], SPAN[0] + 1))
    assert words(passage) == "Karvelia's"
    passage = sentence.end_by_word(passage, 1)
    assert words(passage) == "Karvelia's minister"
    passage = sentence.end_by_word(passage, 2)
    assert words(passage) == "Karvelia's minister, Ilma Sarkaine"
    assert words(sentence.end_by_word(passage, -1)) == "Karvelia's minister, Ilma"
    assert words(sentence.end_by_word(passage, 99)) == words(SPAN)
    assert words(sentence.end_by_word(passage, -99)) == "Karvelia's"
    assert words(sentence.end_by_word(SPAN, -1)).endswith("of them")


def test_the_beginning_moves_by_words(sentence):
    assert words(sentence.start_by_word(SPAN, 2)).startswith("Ilma")
    assert words(sentence.start_by_word(SPAN, 99)) == "them."
    passage = sentence.start_by_word(SPAN, 3)
    assert words(sentence.start_by_word(passage, -1)).startswith("Ilma Sarkaine")
    assert sentence.start_by_word(SPAN, -1) == SPAN


def test_the_end_moves_by_clauses(sentence):
    first = sentence.fitted((SPAN[0], SPAN[0] + 1))
    passage = sentence.end_by_clause(first, 1)
    assert words(passage) == "Karvelia's minister"
    assert words(sentence.end_by_clause(passage, 1)).endswith("Sarkaine")
    assert words(sentence.end_by_clause(passage, 4)).endswith("men")
    assert words(sentence.end_by_clause(passage, -1)) == "Karvelia's minister"


def test_a_passage_grows_to_a_name(sentence):
    passage = sentence.fitted((SPAN[0], SPAN[0] + 1))
    assert words(sentence.to_name(passage, 1)) == "Karvelia's minister, Ilma Sarkaine"
    tail = sentence.start_by_word(SPAN, 4)
    assert words(sentence.to_name(tail, -1)).startswith("Sarkaine, met")
    assert sentence.to_name(SPAN, 1) == SPAN


def test_numbers_and_hyphens_are_whole(sentence):
    at = TEXT.index("guard")
    assert words(sentence.fitted((at, at + 1))) == "old-guard"
    at = TEXT.index("200")
    assert words(sentence.fitted((at, at + 1))) == "1,200"


@pytest.mark.parametrize(
    "text",
    [
        TEXT[slice(*SPAN)],
        "外交部长库列巴在北京会见了王毅。",
        "وزير الخارجية، أحمد، قال: لا.",
        "—",
        "a",
    ],
)
def test_no_motion_cuts_a_word_or_leaves_the_sentence(text):
    sentence = Sentence(text, (0, len(text)))
    motions = [
        sentence.end_by_word,
        sentence.start_by_word,
        sentence.end_by_clause,
        sentence.to_name,
    ]
    for start, end in product(sentence.starts, sentence.ends):
        if start < end:
            for move, by in product(motions, (-2, -1, 1, 2)):
                first, last = move((start, end), by)
                assert 0 <= first < last <= len(text)
                assert cut_word(text, first) is None
                assert cut_word(text, last) is None
