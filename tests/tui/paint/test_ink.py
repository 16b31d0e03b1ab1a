from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from dossier import wrap
from dossier.tui.paint.ink import Item, Para, Role, blank, fit, height, lay_out, layered, text_of

TEXTS = st.text(st.sampled_from("ab  \ncd-\u0301漢🙂й"), max_size=80)
WIDTHS = st.integers(1, 30)


def test_lines_break_at_spaces_and_the_spaces_belong_to_none():
    text = "the quick  brown\nfox"
    assert [text[start:end] for start, end in wrap.lines(text, 9)] == [
        "the quick",
        "brown",
        "fox",
    ]


def test_a_long_word_is_cut_and_a_wide_character_stands_alone():
    assert wrap.lines("abcdefg", 3) == [(0, 3), (3, 6), (6, 7)]
    assert wrap.lines("漢字", 1) == [(0, 1), (1, 2)]


def test_what_combines_stays_with_its_letter():
    assert wrap.lines("e\u0301e\u0301", 1) == [(0, 2), (2, 4)]


@given(TEXTS, WIDTHS)
def test_no_line_is_too_wide_and_no_letter_is_lost(text, width):
    lines = wrap.lines(text, width)
    for start, end in lines:
        line = text[start:end]
        assert cell_len(line) <= width or len(line.rstrip("\u0301")) == 1
        assert "\n" not in line
    kept = "".join(text[start:end] for start, end in lines)
    assert kept.replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert lines == sorted(lines)


def fact(body, date="2025-01-06", tail="[2]"):
    return Item("key", (Para(((body, Role.TEXT),), (date, Role.DATE), 12, (tail, Role.SIGN)),))


def shown(item, width):
    return [text_of(line) for line in lay_out(item, width)]


def test_a_fact_has_its_date_in_a_column_and_its_signs_at_the_right():
    assert shown(fact("Minister of Defence of Norway"), 36) == [
        "2025-01-06  Minister of Defence  [2]",
        "            of Norway",
    ]


def test_where_there_is_no_room_beside_the_date_the_fact_stands_below_it():
    assert shown(fact("Minister of Defence"), 26) == [
        "2025-01-06",
        "  Minister of Defence  [2]",
    ]
    assert shown(fact("Minister of Defence"), 12) == [
        "2025-01-06",
        "  Minister",
        "  of Defence",
        "  [2]",
    ]


@given(TEXTS.map(lambda text: text.replace("\n", " ")), WIDTHS, st.sampled_from(["", "[2] ?"]))
def test_every_line_of_an_item_fits(body, width, tail):
    item = Item(
        "key",
        (Para(((body, Role.TEXT),), ("2025", Role.DATE), 6, (tail, Role.SIGN) if tail else None),),
    )
    lines = shown(item, width)
    assert len(lines) == height(item, width)
    for line in lines:
        # A wide character behind an indent; the strip it becomes is cut to the width.
        assert cell_len(line.rstrip()) <= max(width, 4)


def test_an_empty_line_is_one_line_at_any_width():
    assert [height(blank(), width) for width in (1, 10, 100)] == [1, 1, 1]


def test_a_line_that_does_not_fit_ends_with_an_ellipsis():
    line = (("Rustem ", Role.TEXT), ("Umerov", Role.MATCH))
    assert text_of(fit(line, 13)) == "Rustem Umerov"
    assert text_of(fit(line, 10)) == "Rustem Um…"
    assert text_of(fit(line, 1)) == "…"
    assert cell_len(text_of(fit((("漢字漢字", Role.TEXT),), 4))) <= 4


def test_of_two_spans_at_a_place_the_later_wins():
    line = layered("abcdef", [(0, 4, Role.QUOTE), (2, 6, Role.CURRENT)], Role.TEXT)
    assert line == (("ab", Role.QUOTE), ("cd", Role.CURRENT), ("ef", Role.CURRENT))


@given(
    st.text("abc", max_size=9),
    st.lists(st.tuples(st.integers(-2, 12), st.integers(-2, 12), st.just(Role.MATCH)), max_size=4),
)
def test_layers_keep_every_character(text, spans):
    assert text_of(layered(text, spans, Role.TEXT)) == text


PARAS = st.builds(
    lambda text, wrap, **more: Para(
        ((text if wrap else text.replace("\n", " "), Role.TEXT),), wrap=wrap, **more
    ),
    TEXTS,
    st.booleans(),
    head=st.sampled_from([None, ("", Role.DATE), ("2025-01-06", Role.DATE)]),
    head_width=st.sampled_from([0, 8, 12]),
    tail=st.sampled_from([None, ("[2] ?", Role.SIGN), ("a tail that is long", Role.SIGN)]),
    indent=st.integers(0, 6),
)


@given(PARAS, PARAS, WIDTHS)
def test_the_height_is_how_many_lines_there_are(first, second, width):
    one = Item("k", (first, second))
    assert height(one, width) == len(list(lay_out(one, width)))
