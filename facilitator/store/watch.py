"""Watch over a long act: how far it is, and whether it is to stop."""

from collections.abc import Callable

from facilitator.core.errors import Stopped

Told = Callable[[int, int], object]  # rows that are done, and of how many


class Watch:
    """Told of by the thread that does the act, and stopped from any other."""

    def __init__(self, tell: Told) -> None:
        self._tell = tell
        self._done = self._total = 0
        self._is_stopped = False

    def stop(self) -> None:
        self._is_stopped = True

    def expect(self, total: int) -> None:
        """Take note of how many rows there are."""
        self._done, self._total = 0, total

    def did(self, rows: int) -> None:
        """Take note that so many more rows are done. Raises Stopped where that was asked for."""
        if self._is_stopped:
            raise Stopped("stopped: nothing was changed")
        self._done += rows
        self._tell(self._done, self._total)
