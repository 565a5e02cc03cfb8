"""Waiting for work that nothing can interrupt, and leaving it to itself where it is stopped."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

_Answer = TypeVar("_Answer")
_EACH_S = 0.05


def waited_for(work: Callable[[], _Answer], while_waiting: Callable[[], object]) -> _Answer:
    """Return what the work returns, or raise what it raises.

    `while_waiting` is called again and again: what it raises ends the waiting at once, and nobody
    hears of the answer any more. The program does not end before the work, for a thread that is
    torn off within a library may end all.
    """
    worker = ThreadPoolExecutor(1)
    try:
        answer = worker.submit(work)
        while not answer.done():
            while_waiting()
            wait((answer,), _EACH_S)
        return answer.result()
    finally:
        worker.shutdown(wait=False)
