"""Wall clock that never goes back while a roundtable runs, whatever sets the laptop's clock."""

from collections.abc import Callable

from facilitator.core.gaps import TOLERANCE_MS, ClockSample, jump_ms


class SteadyClock:
    """Tells the wall clock, or, once that was set back, the time as it went on from there.

    Instants before the last act would make turns of negative length, so while it is held nothing
    that is told is earlier than what was told before. `ahead_ms` is by how much that differs from
    the wall clock. Forward jumps are told as they are: those are gaps, and for people to judge.
    """

    def __init__(self, wall: Callable[[], int], monotonic: Callable[[], int]) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._held = False
        self._last: ClockSample | None = None
        self._told = 0
        self.ahead_ms = 0

    def __call__(self) -> int:
        """Return this instant in UTC milliseconds."""
        return self.read().at

    def read(self) -> ClockSample:
        """Return this instant on both clocks."""
        seen = ClockSample(self._wall(), self._monotonic())
        if self._held and self._last is not None:
            self._mend(jump_ms(self._last, seen))
        self._last = seen
        told = seen.at + self.ahead_ms
        self._told = max(told, self._told) if self._held else told
        return ClockSample(self._told, seen.monotonic)

    def hold(self, *, not_before: int | None = None) -> None:
        """From now on never go back, nor tell anything earlier than an instant on record."""
        now = self.read().at
        self._held = True
        if not_before is not None and not_before > now:
            self.ahead_ms += not_before - now

    def release(self) -> None:
        """Tell the wall clock again."""
        self._held = False
        self.ahead_ms = 0

    def _mend(self, jump: int) -> None:
        if jump < -TOLERANCE_MS:
            self.ahead_ms -= jump
        elif self.ahead_ms and abs(jump - self.ahead_ms) <= TOLERANCE_MS:
            self.ahead_ms = 0  # it was set right again
