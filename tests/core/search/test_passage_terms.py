"""The words of passages as they are searched."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.core.search.passage_terms import places, rows, searchable, terms


def whole(text):
    return [one.term for one in terms(text) if one.row >= 0]


def test_a_term_has_no_case_accents_or_unseen_signs():
    assert whole("Zürich, GROSS Groß e\u0301te\u0301 na\u00adme") == [
        "zurich", "gross", "gross", "ete", "name",
    ]  # fmt: skip


def test_a_script_without_spaces_gives_a_term_a_cluster():
    assert whole("Anna 王小明 ที่นี่") == ["anna", "王", "小", "明", "ที่", "นี่"]


def test_what_is_typed_of_such_a_script_is_a_row():
    assert rows(["码头", "anna"]) == [["码", "头"], ["anna"]]


def test_parts_do_not_come_between_the_words_of_a_row():
    assert searchable("قال والوزير نعم")[0] == "قال والوزير نعم"
    assert "وزير" in searchable("قال والوزير نعم")[1].split()


def test_places_are_those_of_the_whole_row():
    text = "新码头将于明年，码头"
    assert [text[start:end] for start, end in places(text, rows(["码头"]))] == ["码头", "码头"]


latin_and_cyrillic = st.text(
    st.characters(categories=["Lu", "Ll", "Nd", "Po", "Pd", "Zs"], max_codepoint=0x52F), max_size=80
)


@given(latin_and_cyrillic)
def test_a_text_folded_at_once_has_the_terms_of_one_folded_word_by_word(text):
    import re  # noqa: PLC0415

    assert re.findall(r"[^\W_]+", searchable(text)[0]) == re.findall(
        r"[^\W_]+", " ".join(one.term for one in terms(text) if one.row >= 0)
    )


@given(st.text(max_size=60))
def test_a_text_holds_what_it_is_searched_for(text):
    asked = rows([text])
    assert bool(places(text, asked)) == bool(asked)
