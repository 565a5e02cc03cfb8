"""Rounds are known by what agendas call them; phased methods share an item's minutes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.method_steps import PlaceInMethod, place_in
from facilitator.core.methods import is_round
from facilitator.core.model import Item

MIN = 60_000


def item(method: str, minutes: float = 10) -> Item:
    return Item("i", "Item", round(minutes * MIN), method=method)


@pytest.mark.parametrize(
    "method", ["Round", "round", "Check-in round", "Go-round", "CHECK-OUT", "Check in", "Rounds"]
)
def test_a_round_is_known_by_any_of_its_names(method: str) -> None:
    assert is_round(item(method))


@pytest.mark.parametrize("method", ["", "Roundtable", "Round table", "Case", "Background", "Break"])
def test_what_only_sounds_like_a_round_is_none(method: str) -> None:
    assert not is_round(item(method))


@pytest.mark.parametrize(
    ("method", "minutes", "elapsed", "expected"),
    [
        ("Troika consulting", 10, 0, "1/1 share 2"),
        ("troika", 10, 2, "1/1 clarify 2"),
        ("Troika consulting", 30, 12.5, "2/3 clarify 1.5"),
        ("Troika consulting", 30, 29.5, "3/3 reflect 0.5"),
        ("1-2-4-All", 12, 1.5, "1/1 in pairs 1.5"),
        ("1–2–4–all", 24, 12, "1/1 in fours 2"),
        ("Action learning set", 31, 9, "1/1 help 13"),
        ("Peer assist", 30, 27, "1/1 one last idea each 3"),
        ("Hot seat", 40, 11, "2/4 statement 0.5"),
        ("Panel then open mic", 90, 45, "1/1 open mic 45"),
        ("Hot seats", 10, 11, "1/1 last minute -1"),
    ],
)
def test_the_present_step_and_what_is_left_of_it(
    method: str, minutes: float, elapsed: float, expected: str
) -> None:
    place = place_in(item(method, minutes), round(elapsed * MIN))
    assert place is not None
    found = f"{place.cycle}/{place.cycles} {place.step.name} {place.left_ms / MIN:g}"
    assert found == expected


@pytest.mark.parametrize("method", ["", "Round", "Open discussion", "Panel", "Case", "Break"])
def test_a_method_without_steps_has_none(method: str) -> None:
    assert place_in(item(method), 0) is None


def test_an_item_without_minutes_has_no_steps() -> None:
    assert place_in(item("Troika", 0), 0) is None


@given(
    st.sampled_from(["Troika", "1-2-4-all", "Hot seat", "Peer assist", "Action learning"]),
    st.integers(1, 10**7),
)
def test_the_steps_fill_the_item_to_the_millisecond(method: str, whole: int) -> None:
    made = Item("i", "Item", whole, method=method)
    first = place_in(made, 0)
    assert first is not None
    at, total = 0, 0
    for _ in range(first.cycles * len(first.steps)):
        place = place_in(made, at)
        if place is None or place.left_ms <= 0:
            break
        at += place.left_ms
    assert at == whole
    total = sum(sum(each.ms for each in _cycle(made, n, first).steps) for n in range(first.cycles))
    assert total == whole


def _cycle(made: Item, number: int, first: PlaceInMethod) -> PlaceInMethod:
    """Return the place at the middle of a cycle, which lists the steps of that cycle."""
    whole = made.allotted_ms
    place = place_in(made, (2 * number + 1) * whole // (2 * first.cycles))
    assert place is not None
    return place
