"""The words of a passage, to choose some of them that are struck for good."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.core.search_words import matching_stretches
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.utf16 import qt_position
from facilitator.ui.widgets.text_label import TextLabel

_LINES = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Words(QPlainTextEdit):
    """Read and selected, never changed."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PassageWords(QWidget):
    """`strike_asked` carries the passage (id) and the words; `left` says that none shall go."""

    strike_asked = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passage = ""
        self.text = _Words()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Words to strike"))
        height = QFontMetrics(self.text.font()).lineSpacing() * _LINES
        self.text.setFixedHeight(height + 5 * app_scale().unit)
        hint = self.tr("Select words by Shift and the arrows: Enter strikes them, Esc does not")
        self.hint = TextLabel(hint, role=Role.SMALL, muted=True, wrap=True)
        self.strike = QPushButton(self.tr("Strike the selected words…"))
        self.strike.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.strike)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * app_scale().unit)
        column.addWidget(self.text)
        column.addWidget(self.hint)
        column.addLayout(row)
        self.text.selectionChanged.connect(self._offer)
        self.text.entered.connect(self._ask)
        self.text.left.connect(self.left)
        self.strike.clicked.connect(self._ask)

    def show_passage(self, passage: str, text: str, searched: str) -> None:
        """Show the words of a passage (id), the first that a search finds selected."""
        self.passage = passage
        self.text.setPlainText(text)
        begin, end = next(matching_stretches(text, searched), (0, 0))
        cursor = self.text.textCursor()
        cursor.setPosition(qt_position(text, begin))
        cursor.setPosition(qt_position(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.strike.setEnabled(self.text.textCursor().hasSelection())

    @Slot()
    def _ask(self) -> None:
        words = self.text.textCursor().selection().toPlainText()
        if words.strip():
            self.strike_asked.emit(self.passage, words)
