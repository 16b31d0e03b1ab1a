"""Sources as CSL-JSON and BibTeX, and a citation as one line."""

import re

import pytest
from libraries import load_library

from dossier.views.bibliography import bibtex, csl, sources_of_claim
from dossier.views.cite import cite, to_lines

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
statements:
- {source: daily, exact: We are ready.}
- {source: daily, exact: Berg said she was glad., speech: reported}
relations:
- {to: bo-lund, relation: friend of, basis: editor, note: known}
== people/bo-lund.yaml
name: Bo Lund
== sources/daily.txt
Talks on 20 August 2024. We are ready. Berg said she was glad.
== sources/daily.yaml
title: 50% of {all} C_# & co ~ ^ \\ $1
publisher: {name: Daily, basis: editor, note: known}
author:
  name: Cy van Dahl
  basis: inferred
  note: so it reads
  quotes: [{source: daily, exact: Talks}]
date: {edtf: "2024-08-20?", basis: editor, note: so it says}
url: https://example.org/a_b%20c
retrieved: 2024-09
language: en
sha256: SHA256
== sources/undated
Nothing is said of when.
"""


@pytest.fixture
def library(tmp_path):
    return load_library(tmp_path, BUNDLE)


def test_an_item_of_csl(library):
    (item,) = csl(library, ["daily"])
    assert item["type"] == "webpage"
    assert item["author"] == [{"literal": "Cy van Dahl"}]
    assert item["issued"] == {"date-parts": [[2024, 8, 20]], "circa": True}
    assert item["accessed"] == {"date-parts": [[2024, 9]]}
    assert item["URL"] == "https://example.org/a_b%20c"
    assert item["note"] == (
        "author: inferred; publisher: the editor's word; date: the editor's word; "
        "the day is not certain"
    )


def test_what_is_not_known_is_left_out(library):
    (item,) = csl(library, ["undated", "anna-berg"])
    assert "issued" not in item
    assert "publisher" not in item


@pytest.mark.parametrize(
    ("edtf", "parts"),
    [
        ("2024-08-20/2024-08-22", [[2024, 8, 20], [2024, 8, 22]]),
        ("-0043-03-15", [[-43, 3, 15]]),
        ("2024", [[2024]]),
        ("202X", None),
        ("XXXX-08-20", None),
        ("2024/..", None),
    ],
)
def test_dates(tmp_path, edtf, parts):
    bundle = BUNDLE.replace("2024-08-20?", edtf)
    (item,) = csl(load_library(tmp_path, bundle), ["daily"])
    assert item.get("issued", {}).get("date-parts") == parts


def test_bibtex_escapes_what_latex_acts_on(library):
    text = "\n".join(bibtex(library, ["daily"]))
    title = re.search(r"title = \{\{(.*)\}\},", text)[1]
    assert title == (
        r"50\% of \{all\} C\_\# \& co \textasciitilde{} \textasciicircum{} "
        r"\textbackslash{} \$1"
    )
    assert "author = {{Cy van Dahl}}," in text
    assert "urldate = {2024-09}," in text
    # Braces balance, or the entry would swallow the next.
    bare = text.replace(r"\{", "").replace(r"\}", "")
    assert bare.count("{") == bare.count("}")


def test_the_sources_of_a_claim(library):
    said, told, tie = library.records["anna-berg"].claims
    assert sources_of_claim(library, said) == ("daily",)
    assert sources_of_claim(library, told) == ("daily",)
    assert sources_of_claim(library, tie) == ()
    assert sources_of_claim(library, library.claim("daily#date")) == ("daily",)


def test_a_line_says_whose_words_they_are(library):
    said, told, tie = library.records["anna-berg"].claims
    (line,) = to_lines(cite(library, said))
    assert line.startswith("Anna Berg, “We are ready.”, Cy van Dahl?, Daily✎, “50% of")
    assert line.endswith("2024-08-20?✎, line 1, https://example.org/a_b%20c")
    # The source tells of it in its own words: they are not hers.
    (line,) = to_lines(cite(library, told))
    assert line.startswith("“Berg said she was glad.”, ")
    (line,) = to_lines(cite(library, tie))
    assert line.endswith("no source is quoted: this is the editor's word")
