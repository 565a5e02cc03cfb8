"""Texts that are worth a look are all that could say the same, found without comparing each two."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from facilitator.core.alike import ALIKE, near_pairs
from tests.examples import examples

TEXTS = st.lists(st.text("abe ", max_size=14), max_size=12)


@given(TEXTS)
@settings(max_examples=examples(200), deadline=None)
def test_they_are_those_that_a_comparison_of_each_two_finds(texts: list[str]) -> None:
    naive = {
        pair
        for pair in combinations(range(len(texts)), 2)
        if ratio(texts[pair[0]], texts[pair[1]]) >= ALIKE
    }
    found = [(min(pair), max(pair)) for pair in near_pairs(texts)]
    assert sorted(found) == sorted(naive)


def test_the_shorter_one_comes_first() -> None:
    assert list(near_pairs(["funding lines", "fundng lines", "water"])) == [(1, 0)]
