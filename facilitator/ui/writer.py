"""Writer thread: the one that writes; it owns the store and runs operations in order."""

import logging
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from facilitator.core.errors import (
    BadInput,
    Displaced,
    FacilitatorError,
    Refused,
    Stopped,
    not_saved,
    told_by,
    why_not_saved,
)
from facilitator.core.sentences import Sentence
from facilitator.log import trace_of
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.keeping.in_hand import Loss
from facilitator.store.sqlite import DatabaseError, OperationalError
from facilitator.store.watch import Watch
from facilitator.ui.texts import translated

if TYPE_CHECKING:
    from facilitator.store.keeping.rescue import Rescue

_log = logging.getLogger(__name__)
_LOOK_MS = 1000
_TELL_EACH_S = 0.05  # of a long act; more often nobody could read
_TRY_AGAIN = 5  # looks, until a rescue copy is tried again that could not be written

Clock = Callable[[], int]  # UTC milliseconds


class Job(NamedTuple):
    """An operation to run with the store: a function, and what follows the store."""

    number: int
    operation: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


class Progress(NamedTuple):
    """How many rows of how many the job with a number has done."""

    job: int
    done: int
    total: int


class Cause(StrEnum):
    """What was in the way."""

    FILE = "file"  # it could not be written: the same may be done later
    ASKED = "asked"  # what was asked for makes no sense as things stand
    FAULT = "fault"  # of ours, or of this one act alone
    STOPPED = "stopped"  # somebody wanted it no more


class Failure(NamedTuple):
    """Why a job was not done: one sentence. `known` is false for a fault of ours."""

    said: Sentence
    known: bool = True
    cause: Cause = Cause.FILE

    @property
    def message(self) -> str:
        """Return the sentence in the reader's language."""
        return translated(self.said)

    @property
    def bare(self) -> str:
        """Return the reason alone, for who says already that something is not saved."""
        return translated(why_not_saved(self.said))


class _Worker(QObject):
    """Lives in the writer thread."""

    opened = Signal()
    progressed = Signal(object)  # Progress of the job that runs
    finished = Signal(object, object)  # job number, what the operation returned
    failed = Signal(object, object)  # job number (0: opening the file), Failure
    displaced = Signal(object)  # Rescue; again where a copy was written only later
    closed = Signal()

    def __init__(self, path: Path, author: Author, clock: Clock) -> None:
        super().__init__()
        self._path = path
        self._author = author
        self._now = clock
        self._store: Store | None = None
        self._timer: QTimer | None = None
        self._looks = 0
        self.rescue: Rescue | None = None
        self._running: tuple[int, Watch] | None = None  # read by the window's thread as well

    def stop(self, job: int) -> None:
        """Have a job stop where it runs; called from the window's thread."""
        running = self._running
        if running is not None and running[0] == job:
            running[1].stop()

    def _watch(self, job: int) -> Watch:
        """Return what tells the window of a job now and then."""
        last = -_TELL_EACH_S

        def tell(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _TELL_EACH_S:
                last = now
                self.progressed.emit(Progress(job, done, total))

        return Watch(tell)

    @Slot()
    def open(self) -> None:
        try:
            self._store = open_store(self._path, self._author)
        except (FacilitatorError, DatabaseError, OSError) as error:
            self.failed.emit(0, Failure(told_by(error)))
            return
        self._timer = QTimer(self)  # made here: it belongs to this thread, hidden window or not
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.opened.emit()

    @Slot(object)
    def run(self, job: Job) -> None:
        if self._store is None:
            self.failed.emit(
                job.number, Failure(Sentence("{file} is not open", file=self._path.name))
            )
            return
        _log.debug("job %d: %s", job.number, getattr(job.operation, "__name__", "no name"))
        try:
            result = self._do(self._store, job)
        except Displaced as error:
            self._keep_what_was_saved()
            self.failed.emit(job.number, Failure(error.sentence))
        except Stopped as error:
            self.failed.emit(job.number, Failure(error.sentence, cause=Cause.STOPPED))
        except FacilitatorError as error:
            _log.debug("job %d: %s", job.number, trace_of(error))
            cause = Cause.ASKED if isinstance(error, Refused | BadInput) else Cause.FILE
            self.failed.emit(job.number, Failure(error.sentence, cause=cause))
        except DatabaseError as error:
            _log.error("a write failed: %s", trace_of(error))
            cause = Cause.FILE if isinstance(error, OperationalError) else Cause.FAULT
            self.failed.emit(job.number, Failure(not_saved(told_by(error)), cause=cause))
        except Exception as error:  # noqa: BLE001  a fault of ours: the window must hear of it
            _log.error("an operation broke: %s", trace_of(error))
            told = not_saved(Sentence("{fault}", fault=repr(error)))
            self.failed.emit(job.number, Failure(told, known=False, cause=Cause.FAULT))
        else:
            self._acknowledge(job, result)

    def _do(self, store: Store, job: Job) -> object:
        store.watch = self._watch(job.number)
        self._running = job.number, store.watch
        try:
            return job.operation(store, *job.args, **job.kwargs)
        finally:
            self._running = store.watch = None

    def _acknowledge(self, job: Job, result: object) -> None:
        """Say that a job is done: in the file, or in the rescue copy of it."""
        self._keep_what_was_saved()
        if self.rescue is not None and self.rescue.copy is None:
            self.failed.emit(job.number, Failure(not_saved(self.rescue.sentence)))
        else:
            _log.debug("job %d: done", job.number)
            self.finished.emit(job.number, result)

    @Slot()
    def look(self) -> None:
        """Look after the file while nothing is asked; each second."""
        if self._store is not None and self._store.keeper is not None:
            self._store.keeper.tick()
            self._looks += 1
            self._keep_what_was_saved()

    def _keep_what_was_saved(self) -> None:
        """Write a rescue copy where the file is not the one in hand any more.

        Again when it has gone: whoever is removing the whole folder may have taken it along.
        """
        store = self._store
        loss = store.keeper.loss if store is not None and store.keeper is not None else None
        if store is None or loss is None or loss is Loss.UNREACHABLE:
            return
        if self.rescue is not None:
            is_there = self.rescue.copy is not None and self.rescue.copy.exists()
            if is_there or (self.rescue.copy is None and self._looks % _TRY_AGAIN):
                return
        from facilitator.store.keeping.rescue import rescue  # late: next to no file is lost

        before, self.rescue = self.rescue, rescue(store, at=self._now())
        _log.error("the file was lost: %s, rescued: %s", loss.value, self.rescue.copy is not None)
        if self.rescue != before:
            self.displaced.emit(self.rescue)

    @Slot()
    def close(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        if self._store is not None:
            self._looks = 0
            self.look()
            self._store.close()
            self._store = None
        self.closed.emit()


class Writer(QObject):
    """The window's end of the writer thread."""

    opened = Signal()
    progressed = Signal(object)  # Progress
    finished = Signal(object, object)
    failed = Signal(object, object)
    displaced = Signal(object)  # Rescue: nothing more is saved to the file itself
    _requested = Signal(object)
    _closing = Signal()

    def __init__(
        self, path: Path, author: Author, clock: Clock, parent: QObject | None = None
    ) -> None:
        """`clock` is read in the writer's thread, for the name of a rescue copy."""
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName("writer")
        self._worker = _Worker(path, author, clock)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.open)
        self._thread.finished.connect(self._worker.deleteLater)
        self._requested.connect(self._worker.run)
        self._closing.connect(self._worker.close)
        self._worker.closed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._worker.opened.connect(self.opened)
        self._worker.progressed.connect(self.progressed)
        self._worker.finished.connect(self.finished)
        self._worker.failed.connect(self.failed)
        self._worker.displaced.connect(self.displaced)
        self._thread.start()

    def run(self, job: Job) -> None:
        """Queue a job behind those before it; `finished` or `failed` carries its number."""
        self._requested.emit(job)

    def stop(self, job: int) -> None:
        """Have a job leave nothing behind, if it runs and can still be stopped; it fails then."""
        self._worker.stop(job)

    def close(self) -> "Rescue | None":
        """Finish what is queued, close the file and end the thread; waits for it.

        Returns what became of the file, where it was lost, be it only now.
        """
        if self._thread.isRunning():
            self._closing.emit()
            self._thread.wait()
        return self._worker.rescue
