"""Editor of the key messages: the coordinator's words on a roundtable, saved while typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

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


@dataclass(frozen=True, slots=True, eq=False)
class _Save:
    """One that is on its way."""

    roundtable: str
    text: str


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
        self._save: _Save | None = None  # the last one of the text that is shown
        self._left: list[_Save] = []  # those of roundtables that were left
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

    def show_text(self, roundtable: str | None, stored: str) -> None:
        """Show what is stored; text of the same roundtable that is not saved yet stays."""
        if roundtable != self._roundtable:
            self._leave()
            self._roundtable, self._stored, self._save = roundtable, stored, None
            parked = self._parked.pop(roundtable or "", None)
            self._put(stored if parked is None else parked)
            if parked is not None:
                self._idle.start()
            return
        unsaved = self.unsaved()
        if self._save is None:
            self._stored = stored
        if not unsaved and self.toPlainText() != stored and self._save is None:
            self._put(stored)

    def _leave(self) -> None:
        """Save what is typed, and remember whose it is until that is done."""
        self.save()
        if self._save is not None:
            self._left.append(self._save)

    def unkept(self) -> tuple[tuple[str, str], ...]:
        """Return the roundtables whose text is not saved, each with its text."""
        here = self._roundtable
        shown = ((here, self.toPlainText()),) if here and (self.unsaved() or self._save) else ()
        return (
            *((each.roundtable, each.text) for each in self._left),
            *self._parked.items(),
            *shown,
        )

    def take_over(self, messages: Iterable[tuple[str, str]]) -> None:
        """Take over what another window could not save: it is saved at once."""
        for roundtable, text in messages:
            self._left.append(self._send(roundtable, text))

    def is_settled(self) -> bool:
        """Tell whether nothing is on its way into the file."""
        return self._save is None and not self._left

    def save_all(self) -> None:
        """Save what is typed, and what could not be saved before."""
        self.save()
        parked, self._parked = self._parked, {}
        self.take_over(parked.items())

    def unsaved(self) -> bool:
        return self.toPlainText() != self._stored

    def is_saving(self) -> bool:
        return self._save is not None

    @Slot()
    def save(self) -> None:
        """Keep what was typed; nothing happens where it is kept already."""
        self._idle.stop()
        if self._roundtable is None or not self.unsaved():
            return
        text = self.toPlainText()
        self._before, self._stored = self._stored, text
        self._save = self._send(self._roundtable, text)

    def _send(self, roundtable: str, text: str) -> _Save:
        session, save = self._session, _Save(roundtable, text)
        session.run(
            write_key_messages,
            roundtable,
            text,
            at=session.now(),
            done=partial(self._on_done, save),
            failed=partial(self._on_failed, save),
        )
        return save

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

    def _on_done(self, save: _Save, result: object) -> None:  # noqa: ARG002
        if save is self._save:
            self._save = None
            self.kept.emit()
        elif save in self._left:
            self._left.remove(save)
        else:
            return
        if self.is_settled():
            self.settled.emit()

    def _on_failed(self, save: _Save, failure: Failure) -> None:
        if save is self._save:
            self._save = None
            self._stored = self._before  # what was typed counts as unsaved again
        elif save in self._left:
            self._left.remove(save)
            self._parked[save.roundtable] = save.text
        else:
            return
        self.refused.emit(failure.message)
        if self.is_settled():
            self.settled.emit()
