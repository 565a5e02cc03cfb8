"""Whatever is done to the laptop's clock, a roundtable's time goes forward and at its own pace."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.steady_clock import SteadyClock

NOON = 1_794_837_600_000


@dataclass
class Laptop:
    """Two clocks, of which somebody sets one."""

    wall: int = NOON
    steady: int = 5_000

    def passes(self, ms: int, *, set_by: int = 0) -> None:
        self.wall += ms + set_by
        self.steady += ms

    def clock(self) -> SteadyClock:
        return SteadyClock(lambda: self.wall, lambda: self.steady)


def test_it_is_the_wall_clock_until_that_is_set_back() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    clock.hold()
    laptop.passes(1_000)
    assert clock() == laptop.wall
    laptop.passes(1_000, set_by=-300_000)
    assert clock() == laptop.wall + 300_000 == NOON + 2_000
    assert clock.ahead_ms == 300_000
    laptop.passes(60_000)
    assert clock() == NOON + 62_000


def test_set_right_again_it_is_the_wall_clock_again() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    clock.hold()
    laptop.passes(1_000, set_by=-300_000)
    before = clock()
    laptop.passes(1_000, set_by=299_500)
    assert clock() == laptop.wall > before
    assert clock.ahead_ms == 0


def test_a_jump_forward_is_told_as_it_is() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    clock.hold()
    laptop.passes(0, set_by=3_600_000)
    assert clock() == NOON + 3_600_000
    assert clock.ahead_ms == 0


def test_a_clock_behind_what_is_recorded_goes_on_from_there() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    clock.hold(not_before=NOON + 90_000)
    assert clock() == NOON + 90_000
    laptop.passes(1_000)
    assert clock() == NOON + 91_000


def test_without_a_roundtable_it_tells_what_the_laptop_tells() -> None:
    laptop = Laptop()
    clock = laptop.clock()
    clock.hold()
    laptop.passes(0, set_by=-300_000)
    clock()
    clock.release()
    assert (clock(), clock.ahead_ms) == (laptop.wall, 0)


@pytest.mark.parametrize("drift", [-1_500, -1])
def test_a_small_step_back_holds_the_time_still(drift: int) -> None:
    laptop = Laptop()
    clock = laptop.clock()
    clock.hold()
    before = clock()
    laptop.passes(0, set_by=drift)
    assert clock() == before


@given(st.lists(st.tuples(st.integers(0, 600_000), st.integers(-7_200_000, 7_200_000))))
def test_no_time_is_earlier_than_one_before_and_none_passes_too_slowly(
    steps: list[tuple[int, int]],
) -> None:
    laptop = Laptop()
    clock = laptop.clock()
    clock.hold()
    told = [clock()]
    for ms, set_by in steps:
        laptop.passes(ms, set_by=set_by)
        told.append(clock())
    assert told == sorted(told)
    for (ms, _), before, after in zip(steps, told, told[1:], strict=False):
        assert after - before >= ms - 2_000 * (len(steps) + 1)
