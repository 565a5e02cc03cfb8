"""Asks a function again and again in the background, and hears the answer to the last one only."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.store.file import open_reader
from facilitator.store.sqlite import Connection, one_moment
from facilitator.ui.background import Background
from facilitator.ui.session import Session

Reading = Callable[..., Any]  # the first it is given is a connection that only reads


class LastAsked(QObject):
    """One reading at a time, each of one moment of the file; what is asked meanwhile waits.

    Of several that wait only the last is done, and an answer that came too late is dropped.
    """

    answered = Signal(object)
    refused = Signal(object)  # Sentence
    _JOB = "reading"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: Callable[[Connection], Any] | None = None
        self._runs = self._is_closed = False
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        session.closing.connect(self.close)

    @property
    def is_waited_for(self) -> bool:
        return self._runs or self._waiting is not None

    def ask(self, reading: Reading, *args: Any, **kwargs: Any) -> None:
        """Have something read; whatever was asked before is not answered any more."""
        if self._is_closed:
            return
        self._waiting = partial(_call, reading, args, kwargs)
        if not self._runs:
            self._begin()

    @Slot()
    def close(self) -> None:
        """Wait for what is being read: nobody may have the file open once the session ends."""
        self._is_closed, self._waiting = True, None
        self._background.wait()

    def _begin(self) -> None:
        asked, self._waiting = self._waiting, None
        if asked is not None:
            self._runs = True
            self._background.run(self._JOB, _read, self._session.reads, asked)

    @Slot(str, object)
    def _on_done(self, _job: str, answer: object) -> None:
        if self._goes_on():
            self.answered.emit(answer)

    @Slot(str, object)
    def _on_failed(self, _job: str, sentence: object) -> None:
        if self._goes_on():
            self.refused.emit(sentence)

    def _goes_on(self) -> bool:
        """Begin what waits, if anything; tell whether the answer that came was to the last."""
        self._runs = False
        was_last = self._waiting is None and not self._is_closed
        self._begin()
        return was_last


def _call(
    reading: Reading, args: tuple[Any, ...], kwargs: dict[str, Any], db: Connection
) -> object:
    return reading(db, *args, **kwargs)


def _read(path: Path, asked: Callable[[Connection], Any]) -> object:
    db = open_reader(path, newer=True)
    try:
        with one_moment(db):
            return asked(db)
    finally:
        db.close()
