"""Labels that are likely one are offered to be merged, and those that only look like it are not."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.everyday_words import EVERYDAY
from facilitator.core.likely_duplicates import Label, Likely, likely_duplicates
from tests.examples import examples


def likely(*names: str) -> tuple[Likely, ...]:
    return likely_duplicates(Label(name, (name,)) for name in names)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fundng", "funding"),
        ("biodiversty", "biodiversity"),
        ("citzen scence", "citizen science"),
        ("water", "waters"),
        ("Water", "water "),
        ("open data", "opendata"),
        ("open-data", "open data"),
        ("publico", "público"),
        ("organisation", "organization"),
        ("Tim Robertson", "Tim Robertsen"),
    ],
)
def test_slips_plurals_and_joined_words_are_likely_one(one: str, other: str) -> None:
    (found,) = likely(one, other)
    assert {found.one, found.into} == {one, other}
    assert likely(other, one) == (found,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("water", "waterways"),
        ("policy", "police"),
        ("funding", "findings"),
        ("import", "impact"),
        ("round 1", "round 2"),
        ("2025", "2026"),
        ("data", "date"),
        ("with fees", "without fees"),
        ("", " "),
        ("!", "?"),
    ],
)
def test_words_that_both_are_words_and_numbers_are_not(one: str, other: str) -> None:
    assert likely(one, other) == ()


def test_the_one_that_is_spelt_well_stays_else_the_one_that_more_notes_have() -> None:
    labels = [
        Label("1", ("funding",), 1),
        Label("2", ("fundng",), 17),
        Label("3", ("water",), 2),
        Label("4", ("waters",), 3),
        Label("5", ("seas",), 9),
    ]
    assert likely_duplicates(labels) == (Likely("2", "1"), Likely("3", "4"))


def test_two_of_one_name_are_one_and_the_first_stays() -> None:
    assert likely_duplicates([Label("2", ("Sea",)), Label("1", ("sea",))]) == (Likely("2", "1"),)


def test_what_was_told_apart_is_not_offered() -> None:
    labels = [Label("1", ("water",)), Label("2", ("waters",)), Label("3", ("wateer",))]
    assert len(likely_duplicates(labels)) == 2
    assert likely_duplicates(labels, {frozenset(("1", "2"))}) == (Likely("3", "1"),)


def test_any_of_several_names_will_do_and_a_label_is_none_of_itself() -> None:
    labels = [Label("1", ("Delta Commission", "Delta")), Label("2", ("Lake", "Delta Comission"))]
    assert likely_duplicates(labels) == (Likely("2", "1"),)
    assert likely_duplicates([Label("1", ("Governance", "governance", "governances"))]) == ()


@settings(max_examples=examples(100))
@given(names=st.lists(st.text("abcé -1", max_size=8), max_size=12, unique=True))
def test_every_pair_is_offered_once_and_whatever_the_order(names: list[str]) -> None:
    labels = [Label(f"{at:02}", (name,)) for at, name in enumerate(names)]
    found = likely_duplicates(labels)
    pairs = [frozenset(each) for each in found]
    assert len(set(pairs)) == len(pairs)
    assert set(found) == set(likely_duplicates(labels[::-1]))


def test_two_thousand_tags_take_less_than_fifty_milliseconds() -> None:
    chance = random.Random(3)  # noqa: S311
    words = sorted(each for each in EVERYDAY if len(each) > 3)
    tags = [" ".join(chance.sample(words, chance.choice((1, 1, 2, 3)))) for _ in range(1_940)]
    for name in chance.sample([each for each in tags if len(each) > 8], 60):
        at = chance.randrange(2, len(name) - 2)
        tags.append(name[:at] + name[at + 1 :])
    labels = [Label(f"{at:04}", (name,)) for at, name in enumerate(tags)]
    took = []
    for _ in range(3):
        begin = time.process_time()
        found = likely_duplicates(labels)
        took.append(time.process_time() - begin)
    assert len(found) > 30
    assert min(took) < 0.05
