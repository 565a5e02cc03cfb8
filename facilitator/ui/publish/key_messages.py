"""The coordinator's own words on a roundtable, kept while they are written."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.operations.roundtables import write_key_messages
from facilitator.ui.fonts import app_scale
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure

_LINES = 5
_IDLE_MS = 600  # the preview is to follow; undo takes back one stretch of typing
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class KeyMessages(QPlainTextEdit):
    """Markdown. Saved after a rest in typing, when it is left, and when it is hidden.

    `kept` says that the last save is done, `refused` why one could not be; `settled` that nothing
    is on its way any more.
    """

    kept = Signal()
    refused = Signal(str)
    settled = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, idle_ms: int = _IDLE_MS
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._roundtable: str | None = None
        self._stored = ""
        self._before = ""  # what was stored until the save that is under way
        self._job: int | None = None
        self._left: dict[int, tuple[str, str]] = {}  # saves of roundtables that were left
        self._parked: dict[str, str] = {}  # by roundtable: what could not be saved
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self.save)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Key messages"))
        self.setPlaceholderText(self.tr("- One message a line, in Markdown"))
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * _LINES + 5 * app_scale().unit)
        self.textChanged.connect(self._on_typed)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)

    def show_text(self, roundtable: str | None, stored: str) -> None:
        """Show what is stored; text of the same roundtable that is not saved yet stays."""
        if roundtable != self._roundtable:
            self._leave()
            self._roundtable, self._stored, self._job = roundtable, stored, None
            parked = self._parked.pop(roundtable or "", None)
            self._put(stored if parked is None else parked)
            if parked is not None:
                self._idle.start()
            return
        unsaved = self.unsaved()
        if self._job is None:
            self._stored = stored
        if not unsaved and self.toPlainText() != stored and self._job is None:
            self._put(stored)

    def _leave(self) -> None:
        """Save what is typed, and remember whose it is until that is done."""
        text = self.toPlainText()
        self.save()
        if self._roundtable is not None and self._job is not None:
            self._left[self._job] = (self._roundtable, text)

    def unkept(self) -> tuple[tuple[str, str], ...]:
        """Return the roundtables whose text is not saved, each with its text."""
        here = self._roundtable
        shown = ((here, self.toPlainText()),) if here and (self.unsaved() or self._job) else ()
        return (*self._left.values(), *self._parked.items(), *shown)

    def take_over(self, messages: Iterable[tuple[str, str]]) -> None:
        """Take over what another window could not save: it is saved at once."""
        session = self._session
        for roundtable, text in messages:
            job = session.run(write_key_messages, roundtable, text, at=session.now())
            self._left[session.claim(job)] = (roundtable, text)

    def is_settled(self) -> bool:
        """Tell whether nothing is on its way into the file."""
        return self._job is None and not self._left

    def save_all(self) -> None:
        """Save what is typed, and what could not be saved before."""
        self.save()
        parked, self._parked = self._parked, {}
        self.take_over(parked.items())

    def unsaved(self) -> bool:
        return self.toPlainText() != self._stored

    def is_saving(self) -> bool:
        return self._job is not None

    @Slot()
    def save(self) -> None:
        """Keep what was typed; nothing happens where it is kept already."""
        self._idle.stop()
        if self._roundtable is None or not self.unsaved():
            return
        text = self.toPlainText()
        self._before, self._stored = self._stored, text
        session = self._session
        job = session.run(write_key_messages, self._roundtable, text, at=session.now())
        self._job = session.claim(job)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window once everything is saved: then it takes back the last act."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _UNDO)
            and not self.unsaved()
        ):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()
        super().hideEvent(event)

    def _put(self, text: str) -> None:
        with QSignalBlocker(self):
            self.setPlainText(text)
        self._idle.stop()

    @Slot()
    def _on_typed(self) -> None:
        self._idle.start()

    @Slot(object, object)
    def _on_finished(self, job: int, result: object) -> None:  # noqa: ARG002
        left = self._left.pop(job, None)
        if job == self._job:
            self._job = None
            self.kept.emit()
        elif left is None:
            return
        if self.is_settled():
            self.settled.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        left = self._left.pop(failure.job, None)
        if failure.job == self._job:
            self._job = None
            self._stored = self._before  # what was typed counts as unsaved again
        elif left is not None:
            self._parked[left[0]] = left[1]
        else:
            return
        self.refused.emit(failure.message)
        if self.is_settled():
            self.settled.emit()
