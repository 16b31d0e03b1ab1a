"""The sorted vocabulary, against a plain look at every word."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from dossier.core.search.vocabulary import Vocabulary

WORDS = st.lists(st.text("abcdé", min_size=1, max_size=6), unique=True, max_size=40).map(sorted)
WORD = st.text("abcdé", min_size=1, max_size=6)


@given(WORDS, WORD)
def test_words_that_begin_so_are_one_range(words, beginning):
    vocabulary = Vocabulary(words)
    found = [words[place] for place in vocabulary.beginning_with(beginning)]
    assert found == [word for word in words if word.startswith(beginning)]


@given(WORDS, WORD, st.integers(1, 2))
def test_near_words_with_the_same_first_letter_are_all_found(words, word, edits):
    found = {words[place] for place, _ in Vocabulary(words).near(word, edits)}
    assert found >= {
        other for other in words if other[0] == word[0] and 0 < OSA.distance(word, other) <= edits
    }


@given(WORDS, WORD)
def test_a_slip_in_the_first_letter_is_found_by_the_rest(words, word):
    found = {words[place] for place in Vocabulary(words).near_start(word)}
    assert found >= {other for other in words if other[1:] == word[1:]}
    assert found >= {other for other in words if other[1:] == word}
    assert found >= {other for other in words if other == word[1:]}


@given(WORDS, st.text("abcdé", min_size=3, max_size=5))
def test_a_half_typed_word_with_one_slip_meets_the_longer_word(words, word):
    found = {
        words[place] for places, _ in Vocabulary(words).near_heads(word, 1) for place in places
    }
    assert found >= {
        other
        for other in words
        if other[0] == word[0]
        and len(other) > len(word)
        and OSA.distance(word, other[: len(word)]) == 1
    }


def test_warming_changes_no_answer():
    words = sorted({"umerov", "umer", "usov", "yermak", "zelensky"})
    cold, warm = Vocabulary(words), Vocabulary(words)
    warm.warm()
    assert list(cold.near("umreov", 2)) == list(warm.near("umreov", 2))
    near = "zmervo", 2
    assert set(cold.near_with_other_start(*near)) == set(warm.near_with_other_start(*near))
    assert [words[place] for place, _ in cold.near_with_other_start(*near)] == ["umerov"]
