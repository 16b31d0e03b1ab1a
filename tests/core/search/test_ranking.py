"""What comes first: each test names entries, and asserts an order."""

import pytest

from dossier.core.search import Form, NameIndex
from dossier.core.search.query import parse
from dossier.core.search.weights import ALIKE, GOOD_ENOUGH, RESPELT_SPACING


def index(*entries, cited=None):
    """An index of entries written "kind: leading name | other name | …"; ids are leading names."""
    forms = []
    for entry in entries:
        kind, _, names = entry.partition(": ")
        leading, *others = names.split(" | ")
        forms.append(Form(leading, kind, leading, leading, "name"))
        forms += [Form(leading, kind, leading, other, "other_names") for other in others]
    return NameIndex.build(forms, cited or {})


def found(names, query):
    return [hit.id for hit in names.search(parse(query))]


PEOPLE = index(
    "person: Dmytro Kuleba | Дмитро Кулеба",
    "person: Dmytro Usov",
    "person: Rustem Umerov | Рустем Умєров",
    "person: Serhiy Kyslytsia",
    "person: Mykola Tochytskyi",
    "person: Steve Witkoff | Stephen Vitkoff",
    "person: Andriy Yermak",
    "person: Mevlut Cavusoglu",
    "person: Volodymyr Zelenskyy",
    "person: Mohammed Bin Salman",
    "person: Schuyler VanDerberg",
    "person: Mies van der Linden",
    "person: Jeanne de la Roche",
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("kuleba", "Dmytro Kuleba"),
        ("KULEBA", "Dmytro Kuleba"),
        ("kul", "Dmytro Kuleba"),
        ("kuleba dmytro", "Dmytro Kuleba"),
        ("dm kul", "Dmytro Kuleba"),
        ("d kuleba", "Dmytro Kuleba"),
        ("kuleba d", "Dmytro Kuleba"),
        ("D.Kuleba", "Dmytro Kuleba"),
        ("кулеба", "Dmytro Kuleba"),
        ("умеров", "Rustem Umerov"),
        ("тимур умеров", "Rustem Umerov"),
        ("кислица", "Serhiy Kyslytsia"),
        ("kislitsa sergei", "Serhiy Kyslytsia"),
        ("николай точицкий", "Mykola Tochytskyi"),
        ("nikolai tochitsky", "Mykola Tochytskyi"),
        ("jermak", "Andriy Yermak"),
        ("çavuşoğlu", "Mevlut Cavusoglu"),
        ("selenskyj", "Volodymyr Zelenskyy"),
        ("umreov", "Rustem Umerov"),
        ("kmerov", "Rustem Umerov"),
        ("merov", "Rustem Umerov"),
        ("zelnes", "Volodymyr Zelenskyy"),
        ("rustem kmeorv", "Rustem Umerov"),
        ("dmytro ivanovych kuleba", "Dmytro Kuleba"),
        ("binsalman", "Mohammed Bin Salman"),
        ("vanderlinden", "Mies van der Linden"),
        ("delaroche", "Jeanne de la Roche"),
        ("van derberg", "Schuyler VanDerberg"),
        ("schuyler van derberg", "Schuyler VanDerberg"),
    ],
)
def test_a_person_is_found(query, first):
    assert found(PEOPLE, query)[0] == first


OFFICES = index(
    "office: Minister of Foreign Affairs of Ukraine | Minister of Foreign Affairs",
    "office: First Deputy Minister of Foreign Affairs of Ukraine",
    "office: Minister of Foreign Affairs of Turkey",
    "office: Ministry of Foreign Affairs of Ukraine | МЗС",
    "office: Minister of Defence of Ukraine",
    "office: National Security and Defense Council of Ukraine",
    "office: Secretary of the National Security and Defense Council of Ukraine",
    "office: Security Service of Ukraine | Служба безпеки України",
    "office: Office of the President of Ukraine",
    "office: Department of Defense",
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("minister of foreign affairs", "Minister of Foreign Affairs of Ukraine"),
        ("foreign affairs minister", "Minister of Foreign Affairs of Ukraine"),
        ("turkish foreign minister", "Minister of Foreign Affairs of Turkey"),
        ("defense minister", "Minister of Defence of Ukraine"),
        ("min def", "Minister of Defence of Ukraine"),
        ("minister defence", "Minister of Defence of Ukraine"),
        ("nsdc", "National Security and Defense Council of Ukraine"),
        ("NSDC secretary", "Secretary of the National Security and Defense Council of Ukraine"),
        ("ssu", "Security Service of Ukraine"),
        ("sbu", "Security Service of Ukraine"),
        ("СБУ", "Security Service of Ukraine"),
        ("мзс", "Ministry of Foreign Affairs of Ukraine"),
        ("dod", "Department of Defense"),
        ("president's office", "Office of the President of Ukraine"),
        (
            "national security and defence council",
            "National Security and Defense Council of Ukraine",
        ),
    ],
)
def test_an_office_is_found_by_title_order_country_and_initials(query, first):
    assert found(OFFICES, query)[0] == first


def test_people_come_before_articles_of_the_same_words():
    names = NameIndex.build(
        [
            Form(kind, kind, "Umerov", "Umerov", "name")
            for kind in ("source", "event", "office", "person")
        ]
    )
    assert found(names, "umerov") == ["person", "office", "event", "source"]


def test_a_leading_name_comes_before_another_name_before_a_tag():
    names = NameIndex.build(
        [
            Form("tagged", "person", "Anna", "paris", "tag"),
            Form("other", "person", "Berta", "Paris", "other_names"),
            Form("named", "person", "Paris", "Paris", "name"),
        ]
    )
    assert found(names, "paris") == ["named", "other", "tagged"]


def test_equals_are_ordered_by_how_often_they_are_cited_then_by_name():
    entries = ("person: Anna Kovach", "person: Berta Kovach", "person: Clara Kovach")
    assert found(index(*entries), "kovach") == ["Anna Kovach", "Berta Kovach", "Clara Kovach"]
    cited = {"Clara Kovach": 7, "Berta Kovach": 2}
    assert found(index(*entries, cited=cited), "kovach") == [
        "Clara Kovach",
        "Berta Kovach",
        "Anna Kovach",
    ]


def test_the_same_letters_come_before_the_same_key():
    names = index("person: Sergey Lavrov", "person: Serhii Lavrov")
    assert found(names, "serhii")[0] == "Serhii Lavrov"
    assert found(names, "sergey")[0] == "Sergey Lavrov"


def test_the_words_in_order_come_before_the_words_swapped():
    names = index("person: Umerov Rustem", "person: Rustem Umerov")
    assert found(names, "rustem umerov") == ["Rustem Umerov", "Umerov Rustem"]


def test_a_stop_word_does_not_decide():
    names = index("event: The Summit of the Four", "person: Theodor Sum", "event: Summit in Paris")
    assert found(names, "the summit in paris")[0] == "Summit in Paris"


def test_words_may_stand_in_different_forms_of_one_entry():
    names = NameIndex.build(
        [
            Form("talks", "event", "Negotiations", "Negotiations", "name"),
            Form("talks", "event", "Negotiations", "Istanbul", "place"),
            Form("talks", "event", "Negotiations", "talks", "type"),
            Form("visit", "event", "Visit to Istanbul", "Visit to Istanbul", "name"),
        ]
    )
    assert found(names, "istanbul talks") == ["talks"]


def test_an_entry_without_one_of_the_words_is_hidden_once_one_has_them_all():
    assert found(PEOPLE, "dmytro usov") == ["Dmytro Usov"]


def test_the_very_name_of_a_person_scores_a_hundred_and_a_key_what_the_weights_say():
    (exact, *_) = PEOPLE.search(parse("rustem umerov"))
    assert exact.score == 100
    (alike, *_) = PEOPLE.search(parse("roustem oumerov"))
    assert ALIKE * 100 <= alike.score < 100


def test_words_joined_to_fit_cost_what_the_weights_say():
    (hit, *_) = PEOPLE.search(parse("schuyler van derberg"))
    assert hit.score == 100 - RESPELT_SPACING


def test_a_rare_word_tells_more_than_a_common_one():
    many = (f"person: Christopher {one}{other}rlen" for one in "BDFGKLMNST" for other in "aeiou")
    names = index(*many, "person: Chris Rabb")
    assert found(names, "Christopher Rabb")[0] == "Chris Rabb"


def test_a_number_is_not_misspelt():
    names = index("event: Talks 2024", "event: Talks 2025")
    assert found(names, "talks 2025") == ["Talks 2025"]


def test_nonsense_finds_nothing_good():
    assert all(hit.score < GOOD_ENOUGH for hit in PEOPLE.search(parse("xyzzyq")))


@pytest.mark.parametrize(
    ("query", "first"),
    [("Bill Harkness", "William Harkness"), ("Саша Бондар", "Oleksandr Bondar"),
     ("Peggy Olin", "Margaret Olin"), ("William Stone", "Bill Stone")],
)  # fmt: skip
def test_a_nickname_finds_its_name_and_a_name_its_nickname(query, first):
    names = index(
        "person: William Harkness", "person: Oleksandr Bondar", "person: Margaret Olin",
        "person: Bill Stone", "person: Walter Harkness", "person: Wilma Stone",
    )  # fmt: skip
    assert found(names, query)[0] == first
