"""Text that is edited where it stands: as high as it is long, saved by itself."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from facilitator.ui.fonts import Role, app_scale, font

_REST_MS = 1_000  # undo takes back one stretch of typing
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class KeptText(QPlainTextEdit):
    """Saved after a rest in typing, when it is left, and when it is hidden; Esc gives a change up.

    `edited` carries the key of whose text it is, and the text; whoever saves it says `saved` or
    `refuse`, and what was refused stays, also of one that was left. In one of one line Enter keeps
    it.
    `typed` carries what is not saved yet, "" for nothing; whoever keeps that has it taken up again
    when its key is `shown`.
    """

    edited = Signal(str, str)
    typed = Signal(str, str)
    shown = Signal(str)  # the text of another key
    entered = Signal()  # Enter, once the text is kept
    settled = Signal()  # nothing is on its way into the file any more

    def __init__(self, name: str, *, role: Role, one_line: bool, rest_ms: int = _REST_MS) -> None:
        super().__init__()
        self._role = role
        self._one_line = one_line
        self._key = self._stored = ""
        self._sent: dict[str, str] = {}  # what is on its way, by key
        self._before: dict[str, str] = {}  # what the file holds until then
        self._refused: dict[str, str] = {}  # what could not be saved, by key
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(self.keep)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFont(font(role))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_typed)

    def show_text(self, key: str, stored: str) -> None:
        """Show what is stored under a key; what is typed in it and not saved yet stays."""
        if key != self._key:
            self.keep()
            self._key, self._stored = key, stored
            self._put(self._refused.pop(key, self._sent.get(key, stored)))
            self.shown.emit(key)
        elif key not in self._sent:
            is_unsaved = self.is_unsaved()
            self._stored = stored
            if not is_unsaved and self.toPlainText() != stored:
                self._put(stored)

    def take_up(self, text: str) -> None:
        """Go on with what was half typed under the key that is shown, "" for nothing."""
        if text and not self.isReadOnly() and not self.is_unsaved():
            self._put(text)
            self._rest.start()
        self._tell_typed()  # it may be in the file already

    def is_unsaved(self) -> bool:
        return bool(self._key) and self.toPlainText().strip() != self._stored.strip()

    def unkept(self) -> tuple[str, ...]:
        """Return the texts that are not in the file."""
        here = (self.toPlainText().strip(),) if self.is_unsaved() else ()
        return tuple(filter(None, (*self._refused.values(), *self._sent.values(), *here)))

    def is_settled(self) -> bool:
        return not self._sent

    def keep_all(self) -> None:
        """Save what is typed, and what could not be saved before."""
        self.keep()
        refused, self._refused = self._refused, {}
        for key, text in refused.items():
            self._before[key], self._sent[key] = "", text
            self.edited.emit(key, text)

    @Slot()
    def keep(self) -> None:
        """Say what was typed, if it differs from what is stored; a sentence is never empty."""
        self._rest.stop()
        if self.isReadOnly() or not self.is_unsaved():
            return
        text = self.toPlainText().strip()
        if not text and self._one_line:
            if not self.hasFocus():
                self._put(self._stored)
                self._tell_typed()
            return
        self._before.setdefault(self._key, self._stored)
        self._stored = self._sent[self._key] = text
        self.edited.emit(self._key, text)

    def saved(self, key: str, text: str) -> None:
        """Hear that a text is in the file."""
        if self._sent.get(key) == text:
            del self._sent[key], self._before[key]
            if key == self._key:
                self._tell_typed()
            else:
                self.typed.emit(key, "")
            self._tell_settled()
        elif key in self._sent:
            self._before[key] = text

    def refuse(self, key: str, text: str) -> None:
        """Hear that a text is not in the file: it counts as unsaved again."""
        if self._sent.get(key) != text:
            return  # it was typed on, and that is on its way
        del self._sent[key]
        before = self._before.pop(key)
        if key == self._key:
            self._stored = before
        else:
            self._refused[key] = text
        self._tell_settled()

    def _tell_typed(self) -> None:
        if self._key not in self._sent:
            self.typed.emit(self._key, self.toPlainText() if self.is_unsaved() else "")

    def _tell_settled(self) -> None:
        if self.is_settled():
            self.settled.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window once everything is saved: then it takes back the last act."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _UNDO)
            and not self.is_unsaved()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        breaks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self._one_line
        if event.key() in _ENTER and not breaks:
            self.keep()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.is_unsaved():
            self._put(self._stored)
            self._tell_typed()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font(self._role))
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(60 * app_scale().unit, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40 * app_scale().unit, self._height())

    def _height(self) -> int:
        """Return the height of all lines: Qt counts those of a plain text, not their pixels."""
        lines = max(1, round(self.document().size().height()))
        return lines * self.fontMetrics().lineSpacing() + 5 * app_scale().unit

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _put(self, text: str) -> None:
        with QSignalBlocker(self):
            self.setPlainText(text)
        self._rest.stop()
        self._fit()

    @Slot()
    def _on_typed(self) -> None:
        self._rest.start()
        self._fit()
        if self._key:
            self.typed.emit(self._key, self.toPlainText() if self.is_unsaved() else "")
