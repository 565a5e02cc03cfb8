"""Answers of the writer's jobs: who waits for which, called back once, while they still exist."""

from collections.abc import Callable
from functools import partial
from types import MethodType
from typing import Any
from weakref import WeakMethod

from shiboken6 import isValid

from facilitator.ui.writer import Failure

Callback = Callable[..., object]


class WeakCall:
    """A bound method, or a `partial` of one, that may be called while its object is there.

    The object is held weakly, what the partial adds is held: a job keeps no widget alive, and none
    that Qt has deleted is called. TypeError for a lambda or a function: they would hold whatever
    they use, and nobody could tell whose answer it is.
    """

    def __init__(self, call: Callback) -> None:
        bound = call if isinstance(call, partial) else partial(call)
        if not isinstance(bound.func, MethodType):
            raise TypeError("only a bound method may wait for an answer", bound.func)
        self._method = WeakMethod(bound.func)
        self._args, self._kwargs = bound.args, bound.keywords

    def call(self, answer: object) -> bool:
        """Call it with an answer behind its own arguments; false where its object has gone."""
        method = self._method()
        if method is None or not isValid(method.__self__):
            return False
        method(*self._args, answer, **self._kwargs)
        return True


class Answers:
    """The jobs that are not answered yet, and who waits for each. Used in one thread."""

    def __init__(self) -> None:
        self._count = 0
        self._waiting: dict[int, tuple[WeakCall | None, WeakCall | None]] = {}

    def expect(self, done: Callback | None, failed: Callback | None) -> int:
        """Return the number of a new job, of which either is told. Raises TypeError."""
        self._count += 1
        if done is not None or failed is not None:
            self._waiting[self._count] = _weak(done), _weak(failed)
        return self._count

    def give(self, job: int, result: Any) -> None:
        """Hand on what a job has returned."""
        done, _ = self._waiting.pop(job, (None, None))
        if done is not None:
            done.call(result)

    def refuse(self, job: int, failure: Failure) -> bool:
        """Hand on why a job was not done; false where nobody is there who tells of it."""
        _, failed = self._waiting.pop(job, (None, None))
        return failed is not None and failed.call(failure)


def _weak(call: Callback | None) -> WeakCall | None:
    return None if call is None else WeakCall(call)
