"""A library in five scripts, written as desks in those countries would: it checks clean."""

import pytest
from libraries import load_library

from dossier.core.checks.check import check
from dossier.core.problems import Severity
from dossier.files.fulltext import FullText
from dossier.views.find import Finder

# Person, post, and two sentences of which the first names both; then a word of the second one.
DESKS = {
    "zh": (
        "林晓梅",
        "Lin Xiaomei",
        "海港市市长",
        "海港市市长林晓梅昨天会见了记者。",
        "新码头将于明年开放。",
        "码头",
    ),
    "ar": (
        "سلمى حداد",
        "Salma Haddad",
        "وزيرة الموانئ",
        "وصلت وزيرة الموانئ سلمى حداد إلى المدينة أمس.",
        "وسيفتتح الجسر في العام المقبل.",
        "الجسر",
    ),
    "hi": (
        "शर्मिला वर्मा",
        "Sharmila Verma",
        "बंदरगाह मंत्री",
        "बंदरगाह मंत्री शर्मिला वर्मा ने पत्रकारों से बात की।",
        "नया पुल अगले साल खुलेगा।",
        "पुल",
    ),
    "th": (
        "สมชาย ทองดี",
        "Somchai Thongdee",
        "รัฐมนตรีท่าเรือ",
        "รัฐมนตรีท่าเรือสมชาย ทองดีพบผู้สื่อข่าวเมื่อวานนี้",
        "สะพานใหม่จะเปิดใช้ในปีหน้า",
        "สะพาน",
    ),
    "ko": (
        "강하윤",
        "Kang Ha-yoon",
        "항만장관",
        "항만장관 강하윤은 어제 기자들을 만났다.",
        "새 다리는 내년에 열린다.",
        "다리",
    ),
}


def library(tmp_path, language):
    name, latin, post, first, second, _ = DESKS[language]
    return load_library(
        tmp_path,
        f"""\
== people/person.yaml
name: {latin}
other_names: [{{name: "{name}", use: native, language: {language}}}]
tenures:
  - post: post
    quotes: [{{source: daily, exact: "{first}"}}]
== offices/post.yaml
name: Post
other_names: [{{name: "{post}", use: native, language: {language}}}]
type: post
== sources/daily.txt
{first} {second}
== sources/daily.yaml
title: Daily
date: 2024-05-07
language: {language}
sha256: SHA256
""",
    )


@pytest.mark.parametrize("language", DESKS)
def test_a_library_of_this_script_checks_clean(tmp_path, language):
    found = [one for one in check(library(tmp_path, language)) if one.severity != Severity.INFO]
    assert found == []


@pytest.mark.parametrize("language", DESKS)
def test_and_is_found_by_name_in_both_scripts_and_by_its_words(tmp_path, language):
    its = library(tmp_path, language)
    name, latin, *_, word = DESKS[language]
    finder = Finder(its)
    assert finder.find(name).hits[0].id == "person"
    assert finder.find(latin).hits[0].id == "person"
    assert finder.find_passages(finder.find(word), FullText.open(its), 5)
