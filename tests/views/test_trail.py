from hypothesis import given
from hypothesis import strategies as st

from dossier.views.trail import Stop, Trail

MOVES = st.lists(
    st.one_of(st.sampled_from(["back", "forward"]), st.integers(0, 5).map(str)), max_size=40
)


def walk(moves, trail=None):
    trail = trail or Trail()
    for move in moves:
        is_step = move in {"back", "forward"}
        trail = getattr(trail, move)() if is_step else trail.visit(Stop(move))
    return trail


def test_a_visit_cuts_what_lay_ahead():
    trail = walk(["1", "2", "3", "back", "back", "9"])
    assert trail.current == Stop("9")
    assert not trail.can_go_forward
    assert trail.back().current == Stop("1")


def test_row_and_scroll_are_kept_with_the_stop():
    trail = walk(["1"]).remember("row", 7).visit(Stop("2")).remember("other", 3)
    assert trail.back().current == Stop("1", "row", 7)
    assert trail.back().forward().current == Stop("2", "other", 3)


def test_visiting_where_one_is_only_moves_within_it():
    trail = walk(["1"]).visit(Stop("1", "row"))
    assert trail.stops == (Stop("1", "row"),)


def test_nothing_lies_before_the_first_stop_or_in_an_empty_trail():
    assert Trail().back() == Trail().forward() == Trail().remember("row", 1) == Trail()
    assert walk(["1"]).back().current == Stop("1")


def test_the_oldest_stops_are_forgotten():
    trail = walk([str(number) for number in range(2000)])
    assert len(trail.stops) == 500
    assert trail.current == Stop("1999")


@given(MOVES)
def test_the_trail_is_a_browsers_history(moves):
    back, here, ahead = [], None, []
    for move in moves:
        if move == "back" and back:
            ahead.append(here)
            here = back.pop()
        elif move == "forward" and ahead:
            back.append(here)
            here = ahead.pop()
        elif move not in {"back", "forward", here}:
            back += [here] if here is not None else []
            here, ahead = move, []
    trail = walk(moves)
    assert [stop.entry for stop in trail.stops] == [
        *back,
        *([here] if here is not None else []),
        *reversed(ahead),
    ]
    assert trail.current == (Stop(here) if here is not None else None)


@given(MOVES, MOVES)
def test_back_and_forward_are_each_others_inverse(before, after):
    trail = walk(after, walk(before))
    if trail.can_go_back:
        assert trail.back().forward() == trail
    if trail.can_go_forward:
        assert trail.forward().back() == trail
