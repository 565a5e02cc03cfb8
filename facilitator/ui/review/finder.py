"""Search for notes on a thread and a connection of its own; only the last one is answered."""

import logging
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from facilitator.core.errors import BadInput
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.log import trace_of
from facilitator.store.file import open_reader
from facilitator.store.queries.lookup import Answer, Lookup
from facilitator.store.sqlite import Connection, DatabaseError
from facilitator.ui.session import Session

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Question:
    number: int
    wanted: NoteFilter


class _Worker(QObject):
    """Lives in the finder's thread, but for `supersede`."""

    answered = Signal(int, object)  # number of the question, Answer
    failed = Signal(int)
    closed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._newest = 0
        self._lookup: Lookup | None = None
        self._db: Connection | None = None
        self._guard = Lock()  # a connection may not be closed while it is interrupted

    def supersede(self, number: int) -> None:
        """Give up every question before this one; called from the window's thread."""
        self._newest = number
        with self._guard:
            if self._db is not None:
                self._db.interrupt()

    @Slot(object)
    def run(self, question: _Question) -> None:
        if question.number != self._newest:
            return
        number = question.number
        try:
            lookup = self._opened()
            for answer in lookup.answers(question.wanted, still=lambda: number == self._newest):
                self.answered.emit(number, answer)
        except (BadInput, DatabaseError) as error:
            if number != self._newest:
                return  # interrupted: nobody waits for it
            _log.error("the notes cannot be searched: %s", trace_of(error))
            self.let_go()  # so that the next question opens what may be whole again
            self.failed.emit(number)

    @Slot(object)
    def read_from(self, path: Path) -> None:
        """Close the file; the next question opens what is read from now on."""
        self.let_go()
        self._path = path

    def let_go(self) -> None:
        """Close the file; the next question opens it."""
        self._lookup = None
        with self._guard:
            db, self._db = self._db, None
            if db is not None:
                db.close()

    @Slot()
    def close(self) -> None:
        self.let_go()
        self.closed.emit()

    def _opened(self) -> Lookup:
        if self._lookup is None:
            db = open_reader(self._path, newer=True)
            with self._guard:
                self._db = db
            self._lookup = Lookup(db)
        return self._lookup


class Finder(QObject):
    """The window's end of the search: `answered` and `failed` are about the last question only.

    A long list comes in two answers, the first of which is not whole.

    It ends with the session, whose file it reads; its thread begins with the first question.
    """

    answered = Signal(object)  # Answer
    failed = Signal()
    _asked = Signal(object)
    _read_from = Signal(object)  # the Path that the session reads
    _closing = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._number = 0
        self._awaited: int | None = None
        self._is_closed = False
        self._thread = QThread(self)
        self._thread.setObjectName("finder")
        self._worker = _Worker(session.reads)
        self._worker.moveToThread(self._thread)
        self._thread.finished.connect(self._worker.deleteLater)
        self._asked.connect(self._worker.run)
        self._read_from.connect(self._worker.read_from)
        self._session = session
        self._closing.connect(self._worker.close)
        self._worker.closed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._worker.answered.connect(self._on_answered)
        self._worker.failed.connect(self._on_failed)
        session.reopened.connect(self._on_reopened)
        session.closing.connect(self.close)

    def ask(self, wanted: NoteFilter) -> None:
        """Ask for notes as they are now; whatever was asked before is given up."""
        if self._is_closed:
            return
        self.cancel()
        self._awaited = self._number
        if not self._thread.isRunning():
            self._thread.start()
        self._asked.emit(_Question(self._number, wanted))

    @Slot()
    def cancel(self) -> None:
        """Give up what was asked."""
        self._number += 1
        self._awaited = None
        self._worker.supersede(self._number)

    @Slot()
    def close(self) -> None:
        """Close the file and end the thread; waits for it."""
        if self._is_closed:
            return
        self.cancel()
        self._is_closed = True
        if self._thread.isRunning():
            self._closing.emit()
            self._thread.wait()

    @Slot()
    def _on_reopened(self) -> None:
        self.cancel()
        self._read_from.emit(self._session.reads)

    @Slot(int, object)
    def _on_answered(self, number: int, answer: Answer) -> None:
        if number == self._awaited:  # else it was on its way when it was given up
            if answer.is_last:
                self._awaited = None
            self.answered.emit(answer)

    @Slot(int)
    def _on_failed(self, number: int) -> None:
        if number == self._awaited:
            self._awaited = None
            self.failed.emit()
