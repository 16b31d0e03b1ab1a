"""Folding: which spellings meet, and what must hold for any text."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.names import equivalents, fold, initial, keys, latin, plain, word_spans, words

# One name a line, as newspapers, registers and the person's own language print it.
SAME_NAME = [
    "Umerov Умєров Умеров Oumerov Umierov",
    "Kyslytsia Kyslytsya Kislitsa Kislitsya Кислиця Кислица",
    "Zelenskyy Zelensky Zelenskiy Zelenskij Selenskyj Зеленський Зеленский",
    "Yermak Ermak Iermak Jermak Єрмак Ермак",
    "Erdoğan Erdogan ERDOGAN Эрдоган Ердоган",
    "Çavuşoğlu Cavusoglu Chavushoglu Чавушоглу",
    "Witkoff Vitkoff Виткофф Віткофф Vitkov",
    "Sybiha Sybiga Sibiga Сибіга Сибига",
    "Tochytskyi Tochitsky Tochytskyy Точицький Точицкий",
    "Skibitskyi Skibitsky Скібіцький Скибицкий",
    "Budanov Boudanov Budanow Буданов",
    "Łukasz Lukasz Лукаш",
    "Groß Gross GROSS",
    "O'Brien OBrien O’Brien Oʼbrien",
    "Serhiy Sergiy Serhii Sergei Sergey Сергій Сергей",
    "Stefanchuk Stefantschuk Stefantchouk Стефанчук",
    "Ivashchenko Ivaschenko Іващенко Иващенко",
    "Herasymchuk Gerasymchuk Герасимчук",
    "Lubinets Lubinetz Лубінець Лубинец",
    "Mariana Maryana Mar'iana Мар'яна Марьяна",
    "Müller Mueller Muller",
    "Johnson Jonson Джонсон",
    "Philip Filip",
    "Kharkiv Харків",
    "Mahmoud Mahmud",
    "Milanović Milanovic Milanovich",
    "defence defense Defence",
    "organisation organization",
    "centre center",
    "labour labor",
    "programme program",
    "counsellor counselor",
]


@pytest.mark.parametrize("group", SAME_NAME)
def test_spellings_of_one_name_share_a_key(group):
    first, *others = group.split()
    for other in others:
        assert set(keys(first)) & set(keys(other)), f"{first} {keys(first)}, {other} {keys(other)}"


@pytest.mark.parametrize(
    "pair",
    ["Umerov Usov", "Kuleba Kulik", "Putin Lutin", "Rubio Rubin", "Kostin Kotin", "Lavrov Larov"],
)
def test_other_names_keep_other_keys(pair):
    one, other = pair.split()
    assert not set(keys(one)) & set(keys(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Mykola", "Николай"), ("Volodymyr", "Владимир"), ("Oleksandr", "Alexander"), ("Kyiv", "Киев"),
     ("Turkish", "Turkey"), ("Ukrainian", "Ukraine")],
)  # fmt: skip
def test_one_name_in_two_languages_is_equivalent(one, other):
    assert fold(other) in equivalents(fold(one))


def test_fold_joins_the_keys_of_words_by_single_spaces():
    assert fold("  Rustem\tУмєров, jr.") == "rustem umerov jr"
    assert fold("—…") == ""


def test_an_apostrophe_inside_a_word_belongs_to_it():
    assert words("Dmytro O’Brien-Kuleba's 'talk'") == ["Dmytro", "O’Brien", "Kuleba's", "talk"]


def test_accents_typed_as_signs_of_their_own_belong_to_the_letter():
    assert words("Erdog\u0306an") == ["Erdog\u0306an"]
    assert plain("Erdog\u0306an") == "erdogan"


def test_other_scripts_are_words_and_reach_latin_letters():
    assert words("नरेन्द्र मोदी, 习近平") == ["नरेन्द्र", "मोदी", "习近平"]


@pytest.mark.parametrize(
    "word",
    ["މާލެ", "ދަރިވަރެއްގެވެސް", "ܡܰܪܝܰܡ", "ߡߊ߬ߙߌ", "བསྟན་".rstrip("་"), "ᬲᬸᬓᬃᬡ", "ꦱꦸꦏꦂꦤ", "ᜋᜎᜒ", "মৌসুমী", "නාමල්"],
)
def test_a_vowel_sign_of_any_script_parts_no_word(word):
    assert words(f"({word}, {word})") == [word, word]
    assert fold("Αθήνα") == fold("Athina")


def test_initials_of_exchangeable_letters_are_one():
    assert initial("головне") == initial("holovne") == initial("glavnoe")


def test_a_latin_or_cyrillic_name_does_not_load_anyascii():
    code = (
        "import sys; from dossier.core.names import fold; fold('Łukasz Умєров');"
        "print('anyascii' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "False"


names_in_two_scripts = st.text(
    st.characters(categories=["Lu", "Ll", "Nd"], max_codepoint=0x52F), min_size=1, max_size=20
)


@given(names_in_two_scripts)
def test_a_folded_word_folds_to_itself(word):
    assert fold(fold(word)) == fold(word)


@given(st.text(max_size=60))
def test_folding_takes_any_text(text):
    fold(text)
    for word in words(text):
        assert latin(plain(word)) is not None
        assert all(keys(word)) or not plain(word)


@given(st.text(max_size=60))
def test_spans_of_words_are_their_places(text):
    assert [text[start:end] for start, end in word_spans(text)] == words(text)


@given(names_in_two_scripts)
def test_case_never_matters(word):
    if word.upper().lower() == word.lower():  # true but for a few letters such as ŉ
        assert plain(word.upper()) == plain(word.lower())
