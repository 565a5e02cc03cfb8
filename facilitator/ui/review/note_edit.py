"""Editor of one note's text, as it was typed, tags and all."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.utf16 import index_of

_LINES = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """Enter keeps the text, Shift+Enter breaks the line, Esc gives the change up.

    `edited` carries the id of the note and its new text; leaving the box says it too.
    `strike_asked` carries the id, and the words that are selected and shall go for good.
    `split_asked` carries the id, and the place of the cursor: Alt+Enter, or the menu.
    """

    edited = Signal(str, str)
    strike_asked = Signal(str, str)
    split_asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text"))
        self.set_lines(_LINES)

    def set_lines(self, lines: int) -> None:
        """Have it be so many lines high."""
        height = QFontMetrics(self.font()).lineSpacing() * lines
        self.setFixedHeight(height + 5 * app_scale().unit)

    def show_note(self, note: str, text: str) -> None:
        """Show a note; what was typed in it and is not kept yet stays while it is the same one."""
        unsaved = note == self._note and self.toPlainText() != self._stored
        self._note, self._stored = note, text
        if not unsaved and self.toPlainText() != text:
            self._put(text)

    def keep(self) -> None:
        """Say what was typed, if it differs from what is stored."""
        text = self.toPlainText().strip()
        if not self._note or self.isReadOnly() or text == self._stored.strip():
            return
        if not text:
            self._put(self._stored)
            return
        self._stored = self.toPlainText()
        self.edited.emit(self._note, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        breaks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._ask_to_split()
        elif event.key() in _ENTER and not breaks:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._stored:
            self._put(self._stored)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what every text offers, and to strike the selected words."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        strike = menu.addAction(self.tr("Strike these words for good…"))
        strike.setEnabled(bool(self._note) and self.textCursor().hasSelection())
        strike.triggered.connect(self._ask_to_strike)
        split = menu.addAction(self.tr("Split the note here"))
        split.setEnabled(bool(self._note) and not self.isReadOnly())
        split.triggered.connect(self._ask_to_split)
        menu.popup(event.globalPos())

    @Slot()
    def _ask_to_strike(self) -> None:
        words = self.textCursor().selection().toPlainText()
        self.keep()
        self.strike_asked.emit(self._note, words)

    @Slot()
    def _ask_to_split(self) -> None:
        """Ask for two notes, of what is stored: what was typed since is kept first."""
        if self._note and not self.isReadOnly():
            text = self.toPlainText()
            place = index_of(text, self.textCursor().position())
            place -= len(text) - len(text.lstrip())  # which is not kept
            self.keep()
            self.split_asked.emit(self._note, place)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def _put(self, text: str) -> None:
        with QSignalBlocker(self):
            self.setPlainText(text)
