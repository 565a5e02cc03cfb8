"""Background jobs: plain functions run in a thread, answered by a signal."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from facilitator.core.errors import FacilitatorError
from facilitator.core.sentences import Sentence
from facilitator.log import trace_of

_log = logging.getLogger(__name__)


class Background(QObject):
    """One job after the other, or up to so many `side_by_side`.

    `done` and `failed` carry the job's name, in the window's thread.
    """

    done = Signal(str, object)  # name, what the function returned
    failed = Signal(str, object)  # name, Sentence

    def __init__(self, parent: QObject | None = None, *, side_by_side: int = 1) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(side_by_side)

    def run(self, name: str, function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Run a function that touches no window and no connection of another thread."""
        self._pool.start(partial(self._work, name, partial(function, *args, **kwargs)))

    def wait(self) -> None:
        """Wait for what is running; for closing."""
        self._pool.waitForDone()

    def _work(self, name: str, function: Callable[[], Any]) -> None:
        try:
            self.done.emit(name, function())
        except FacilitatorError as error:
            self.failed.emit(name, error.sentence)
        except Exception as error:  # noqa: BLE001  a fault of ours: the window must hear of it
            _log.error("%s broke: %s", name, trace_of(error))
            self.failed.emit(name, Sentence("{job}: {kind}", job=name, kind=type(error).__name__))
