"""Controller of completion: opens the popup while a tag is typed, and inserts what is accepted."""

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.ui.capture.completion import Candidate, Token, complete, token_at
from facilitator.ui.capture.completion_popup import CompletionPopup
from facilitator.ui.capture.words import CaptureWords
from facilitator.ui.utf16 import index_of, qt_position
from facilitator.ui.widgets.belonging import parent_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CompletionControl(QObject):
    """Tab accepts what is current. Enter does only after the arrows chose: else it saves."""

    def __init__(self, box: QPlainTextEdit, words: CaptureWords, over: QWidget) -> None:
        """Take the widget that the popup floats over; the box must lie in it."""
        super().__init__(box)
        self._box = box
        self._words = words
        self.popup = CompletionPopup(over)
        self._token: Token | None = None
        self._refused: int | None = None  # where the sigil stands whose popup was closed by Esc
        self._chosen = False
        self.popup.clicked.connect(self._put)
        box.textChanged.connect(self.refresh)
        box.cursorPositionChanged.connect(self.refresh)

    def is_open(self) -> bool:
        return self.popup.isVisible()

    def take_key(self, event: QKeyEvent) -> bool:
        """Use a key for the popup, or leave it to the box."""
        key = Qt.Key(event.key())
        if not self.is_open() or event.modifiers() not in _PLAIN:
            return False
        if key == Qt.Key.Key_Escape:
            self._refused = self._token.start if self._token else None
            self.close()
        elif key in _STEPS:
            self.popup.step(_STEPS[key])
            self._chosen = True
        elif key in _ENTER and self._chosen:
            self.accept()
        else:
            return False
        return True

    def accept(self) -> bool:
        """Put the current completion in; False where none is shown."""
        current = self.popup.current if self.is_open() else None
        if current is None:
            return False
        self._put(current)
        return True

    def close(self) -> None:
        self._token = None
        self._chosen = False
        self.popup.show_rows(())

    @Slot()
    def refresh(self) -> None:
        """Show what fits the tag at the cursor."""
        cursor = self._box.textCursor()
        token = None
        if self._box.hasFocus() and not cursor.hasSelection():
            text = self._box.toPlainText()
            token = token_at(text, index_of(text, cursor.position()))
        if token is None or token.start != self._refused:
            self._refused = None
        if token is None or self._refused is not None:
            self.close()
            return
        if token == self._token:
            return
        self._token, self._chosen = token, False
        sigil = token.sigil
        candidates, likely = self._words.candidates(sigil), self._words.likely(sigil)
        rows = complete(candidates, token.typed, likely=likely)
        self.popup.show_rows(rows)
        if rows:
            self._place(token)

    def _place(self, token: Token) -> None:
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(qt_position(self._box.toPlainText(), token.start))
        left = self._box.cursorRect(cursor).left()
        over = parent_of(self.popup)
        x = self._box.viewport().mapTo(over, QPoint(left, 0)).x()
        pane = parent_of(parent_of(self._box))  # the chips above the box stay in sight
        top = pane.mapTo(over, QPoint(0, 0)).y()
        self.popup.place_above(QPoint(x, top))

    @Slot(object)
    def _put(self, chosen: Candidate) -> None:
        if self._token is None:
            return
        cursor = self._box.textCursor()
        text = self._box.toPlainText()
        position = cursor.position()
        end = index_of(text, position)
        follows = text[end : end + 1]
        cursor.setPosition(qt_position(text, self._token.start))
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        space = "" if follows and not follows.isalnum() else " "
        cursor.insertText(chosen.insert + space)
        self.close()
        self._box.setTextCursor(cursor)
