"""Waiting for work that nothing can interrupt, and leaving it to itself where it is stopped."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

_Answer = TypeVar("_Answer")
_EACH_S = 0.05


class _Work(Thread, Generic[_Answer]):
    """Keeps what a function returns, or raises.

    The program does not end before it: a thread that is torn off within a library may end all.
    """

    def __init__(self, work: Callable[[], _Answer]) -> None:
        super().__init__()
        self._work = work
        self._answer: list[_Answer] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._answer.append(self._work())
        except BaseException as error:  # noqa: BLE001  it is raised where it is waited for
            self._error = error

    def answer(self) -> _Answer:
        if self._error is not None:
            raise self._error
        return self._answer[0]


def waited_for(work: Callable[[], _Answer], while_waiting: Callable[[], object]) -> _Answer:
    """Return what the work returns, or raise what it raises.

    `while_waiting` is called again and again: what it raises ends the waiting at once, and nobody
    hears of the answer any more.
    """
    thread = _Work(work)
    thread.start()
    while thread.is_alive():
        while_waiting()
        thread.join(_EACH_S)
    return thread.answer()
