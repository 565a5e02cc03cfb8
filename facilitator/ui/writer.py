"""The one thread that writes: it owns the store and runs operations in order."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from facilitator.core.errors import FacilitatorError
from facilitator.log import trace_of
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.sqlite import DatabaseError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """An operation to run with the store: a function, and what follows the store."""

    number: int
    operation: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a job was not done: one sentence. `known` is false for a fault of ours."""

    job: int
    message: str
    known: bool = True


class _Worker(QObject):
    """Lives in the writer thread."""

    opened = Signal()
    finished = Signal(object, object)  # job number, what the operation returned
    failed = Signal(object)  # Failure
    closed = Signal()

    def __init__(self, path: Path, author: Author) -> None:
        super().__init__()
        self._path = path
        self._author = author
        self._store: Store | None = None

    @Slot()
    def open(self) -> None:
        try:
            self._store = open_store(self._path, self._author)
        except (FacilitatorError, DatabaseError) as error:
            self.failed.emit(Failure(0, str(error)))
            return
        self.opened.emit()

    @Slot(object)
    def run(self, job: Job) -> None:
        if self._store is None:
            self.failed.emit(Failure(job.number, f"{self._path.name} is not open"))
            return
        try:
            result = job.operation(self._store, *job.args, **job.kwargs)
        except FacilitatorError as error:
            self.failed.emit(Failure(job.number, str(error)))
        except DatabaseError as error:
            _log.error("a write failed: %s", trace_of(error))
            self.failed.emit(Failure(job.number, f"not saved: {error}"))
        except Exception as error:  # noqa: BLE001  a fault of ours: the window must hear of it
            _log.error("an operation broke: %s", trace_of(error))
            self.failed.emit(Failure(job.number, f"not saved: {error!r}", known=False))
        else:
            self.finished.emit(job.number, result)

    @Slot()
    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
        self.closed.emit()


class Writer(QObject):
    """The window's end of the writer thread."""

    opened = Signal()
    finished = Signal(object, object)
    failed = Signal(object)
    _requested = Signal(object)
    _closing = Signal()

    def __init__(self, path: Path, author: Author, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = 0
        self._thread = QThread(self)
        self._thread.setObjectName("writer")
        self._worker = _Worker(path, author)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.open)
        self._thread.finished.connect(self._worker.deleteLater)
        self._requested.connect(self._worker.run)
        self._closing.connect(self._worker.close)
        self._worker.closed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._worker.opened.connect(self.opened)
        self._worker.finished.connect(self.finished)
        self._worker.failed.connect(self.failed)
        self._thread.start()

    def run(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> int:
        """Queue an operation behind those before it; returns the number its news will carry."""
        self._jobs += 1
        self._requested.emit(Job(self._jobs, operation, args, kwargs))
        return self._jobs

    def close(self) -> None:
        """Finish what is queued, close the file and end the thread; waits for it."""
        if self._thread.isRunning():
            self._closing.emit()
            self._thread.wait()
