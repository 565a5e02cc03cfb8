"""Work that nothing can interrupt: waited for, or left to itself."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest

from facilitator.core.errors import Stopped
from facilitator.writeup.pdf.waiting import waited_for


@pytest.fixture
def gate() -> Iterator[Event]:
    """What the work waits for; it is opened in the end."""
    made = Event()
    yield made
    made.set()


def held(gate: Event) -> Callable[[], str]:
    def work() -> str:
        gate.wait()
        return "done"

    return work


def test_the_answer_is_returned(gate: Event) -> None:
    assert waited_for(held(gate), gate.set) == "done"


def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        waited_for(lambda: 1 // 0, bool)


def test_whoever_stops_it_waits_for_nothing(gate: Event) -> None:
    asked: list[int] = []

    def ask() -> None:
        asked.append(1)
        if len(asked) > 2:
            raise Stopped("stopped: nothing was changed")

    with pytest.raises(Stopped):
        waited_for(held(gate), ask)
    assert not gate.is_set()
