"""What must hold for any names and any query."""

import string

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.core.names import plain, words
from dossier.core.search import Form, NameIndex
from dossier.core.search.query import Query, parse

KINDS = st.sampled_from(["person", "office", "event", "source", "other"])
FIELDS = st.sampled_from(["name", "other_names", "title", "tag", "place"])
NAMES = st.text(
    st.sampled_from("abeikmnorstuyzжщієoß'’ -") | st.characters(codec="utf-8"), max_size=30
)
FORMS = st.builds(
    Form, st.sampled_from("abcdefgh"), KINDS, NAMES, NAMES, FIELDS, st.none() | st.just("former")
)
QUERIES = st.text(st.sampled_from("abeikmnorstuyzжщіє'^!\" #@+") | st.characters(), max_size=40)

WORD = st.text(st.sampled_from(string.ascii_lowercase), min_size=3, max_size=9)
PERSON = st.lists(WORD, min_size=1, max_size=3).map(" ".join)


@given(st.lists(FORMS, max_size=12), QUERIES)
def test_any_search_answers_with_marks_inside_the_form(forms, text):
    names = NameIndex.build(forms)
    hits = names.search(parse(text), limit=5)
    assert len(hits) <= 5
    assert len({hit.id for hit in hits}) == len(hits)
    for hit in hits:
        assert -10.0 < hit.score <= 100.0
        assert hit.matched in {form.text for form in forms if form.id == hit.id}
        end_before = -1
        for start, end in hit.spans:
            assert end_before < start < end <= len(hit.matched)
            end_before = end


@given(st.lists(FORMS, max_size=12), QUERIES)
def test_the_same_search_gives_the_same_hits_in_a_rebuilt_index(forms, text):
    one = NameIndex.build(forms)
    other = NameIndex.from_state(one.to_state())
    other.warm()
    assert one.search(parse(text)) == other.search(parse(text)) == one.search(parse(text))


@given(st.lists(PERSON, min_size=1, max_size=15, unique=True), st.data())
def test_a_name_finds_itself_first(people, data):
    names = NameIndex.build(Form(name, "person", name, name, "name") for name in people)
    name = data.draw(st.sampled_from(people))
    assert names.search(parse(name))[0].id == name


@given(PERSON, st.lists(PERSON, max_size=10), st.data())
@settings(max_examples=60)
def test_every_beginning_of_a_name_finds_it(name, others, data):
    length = data.draw(st.integers(1, len(name)))
    names = NameIndex.build(Form(one, "person", one, one, "name") for one in {name, *others})
    assert name in [hit.id for hit in names.search(parse(name[:length]))]


@given(st.lists(FORMS, max_size=12), NAMES)
def test_entries_that_are_not_allowed_never_appear(forms, text):
    query = Query(text, words=tuple(word for word in words(text) if plain(word)))
    hits = NameIndex.build(forms).search(query, allow=lambda entry: entry < "d")
    assert all(hit.id < "d" for hit in hits)
