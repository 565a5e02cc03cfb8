import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.order import key_between


def test_a_key_sorts_between_its_neighbours() -> None:
    first = key_between(None, None, suffix="m")
    last = key_between(first, None, suffix="m")
    assert first < key_between(first, last, suffix="m") < last
    assert key_between(None, first, suffix="m") < first


def test_bounds_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="does not sort before"):
        key_between("b", "a", suffix="m")


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from("1m9z")), max_size=60))
def test_any_insertion_finds_room(insertions: list[tuple[int, str]]) -> None:
    keys: list[str] = []
    for place, suffix in insertions:
        index = place % (len(keys) + 1)
        before = keys[index - 1] if index else None
        after = keys[index] if index < len(keys) else None
        keys.insert(index, key_between(before, after, suffix=suffix))
    assert keys == sorted(set(keys))
