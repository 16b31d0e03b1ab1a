"""Words of others in Markdown, for readers that make more of it than CommonMark."""

import pytest

from dossier.views.markdown import escaped, inert


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("==so== a=b", "\\=\\=so\\=\\= a=b"),
        ("%%so%% 5%", "\\%\\%so\\%\\% 5%"),
        ("x ^id", "x \\^id"),
        ("https://a.example 10:30", "https\\://a.example 10:30"),
        ("WWW.a.example a.b", "WWW\\.a.example a.b"),
        ("me@a.example", "me\\@a.example"),
        ("=====", "\\=\\=\\=\\=\\="),
        ("- *a*", "\\- \\*a\\*"),
        ("2. a", "2\\. a"),
    ],
)
def test_marks_of_github_and_obsidian_are_escaped_too(text, written):
    assert inert(text) == written


def test_in_plain_words_both_are_the_words():
    assert inert("Plain words, and no more.") == escaped("Plain words, and no more.")
