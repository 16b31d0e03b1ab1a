"""Source texts and the lines of them that are only the page's."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.core.format.nodes import Lines
from dossier.core.sources.texts import SourceText, boilerplate_spans

TEXT = "teaser\ncounter\n\nThe story.\nIts end.\ntags"


def source(*ranges):
    lines = Lines(TEXT)
    return SourceText("s", "sources/s.txt", TEXT, "", True, lines, boilerplate_spans(lines, ranges))


def test_boilerplate_covers_whole_lines():
    text = source((6, 6), (1, 2))
    assert [TEXT[start:end] for start, end in text.boilerplate] == ["teaser\ncounter\n", "tags"]


def test_lines_that_leave_the_text_are_cut_to_it():
    assert [TEXT[start:end] for start, end in source((6, 99), (50, 51)).boilerplate] == ["tags"]


def test_a_passage_is_boilerplate_if_any_of_it_is():
    text = source((1, 2))
    story = TEXT.index("The story")
    assert text.in_boilerplate(0, 3)
    assert not text.in_boilerplate(story, story + 9)
    assert text.in_boilerplate(TEXT.index("counter"), story + 9)
    assert not text.in_boilerplate(len("teaser\ncounter\n"), story)
    assert text.line_of(story) == 4


@given(st.integers(1, 6), st.integers(1, 9))
def test_a_line_is_boilerplate_exactly_if_it_is_named(first, last):
    first, last = sorted((first, last))
    text = source((first, last))
    for number, line in enumerate(TEXT.split("\n"), 1):
        at = sum(len(one) + 1 for one in TEXT.split("\n")[: number - 1])
        assert text.in_boilerplate(at, at + max(len(line), 1)) == (first <= number <= last)
