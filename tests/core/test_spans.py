from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.spans import merge, subtract, total

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12)


@given(SPANS, SPANS)
def test_what_is_left_is_every_instant_outside_the_holes(
    spans: list[tuple[int, int]], holes: list[tuple[int, int]]
) -> None:
    left = subtract(spans, holes)
    inside = {at for begin, end in spans for at in range(begin, end)}
    taken = {at for begin, end in holes for at in range(begin, end)}
    assert {at for begin, end in left for at in range(begin, end)} == inside - taken
    assert left == merge(left)
    assert total(left) == len(inside - taken)
