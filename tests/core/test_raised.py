"""“Raised by n of m”: never a number by which one or two organisations can be made out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.model import Promise
from facilitator.core.raised import Raised, points_at_few, raised_by

TOLD = [each for each in Promise if each is not Promise.CHATHAM]
_COUNTS = st.integers(0, 40).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@pytest.mark.parametrize(
    ("number", "of", "told"),
    [
        (4, 7, True),
        (3, 6, True),
        (3, 3, True),
        (7, 7, True),
        (2, 7, False),
        (1, 1, False),
        (0, 7, False),
        (6, 7, False),
        (5, 7, False),
        (3, 4, False),
        (0, 0, False),
    ],
)
def test_examples(number: int, of: int, told: bool) -> None:
    assert raised_by(number, of, Promise.ORGANISATION) == (Raised(number, of) if told else None)


@given(_COUNTS, st.sampled_from(TOLD))
def test_what_is_told_leaves_nobody_alone(counts: tuple[int, int], promise: Promise) -> None:
    number, of = counts
    found = raised_by(number, of, promise)
    few = 0 < number < 3 or 0 < of - number < 3
    assert (found is None) == (few or number == 0)
    assert found is None or found == (number, of)


@given(_COUNTS)
def test_under_chatham_it_is_always_several(counts: tuple[int, int]) -> None:
    assert raised_by(*counts, Promise.CHATHAM) is None


@given(_COUNTS, st.sampled_from(TOLD))
def test_two_tellings_differ_by_none_or_by_three(counts: tuple[int, int], promise: Promise) -> None:
    """Who is left over of two counts of the same organisations is never one or two."""
    found = raised_by(*counts, promise)
    if found is not None:
        assert not points_at_few(found.of - found.by)
        assert not points_at_few(found.by)
