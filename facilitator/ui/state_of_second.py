"""Cache of the state of a roundtable at one second, the same for every view."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance

from facilitator.core.model import Programme, Record
from facilitator.core.state import State, state_at


class StateOfSecond:
    """Keeps the derived state of a second, so that no view shows another one than its neighbour."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._now = clock
        self._state: State | None = None
        self._held: State | None = None  # of an instant that does not go on
        self._telling = False

    def state(self, programme: Programme, record: Record, at: int | None = None) -> State:
        """Return the state at this second, or, within `tell`, at the instant it began.

        Where nobody knows whether it still runs, it is that of another instant.
        """
        if at is not None:
            return self._state_at(programme, record, at)
        if not self._telling:
            self._end_second()
        if self._state is None:
            self._state = state_at(programme, record, self._now())
        return self._state

    def forget(self) -> None:
        self._state = self._held = None

    def _state_at(self, programme: Programme, record: Record, at: int) -> State:
        if self._held is None or self._held.now != at:
            self._held = state_at(programme, record, at)
        return self._held

    def tell(self, news: SignalInstance, value: object) -> None:
        """Tell the views; until all have heard, the state is of one instant."""
        self._end_second()
        self._telling = True
        try:
            news.emit(value)
        finally:
            self._telling = False

    def _end_second(self) -> None:
        if self._state is not None and self._state.now // 1000 != self._now() // 1000:
            self._state = None
