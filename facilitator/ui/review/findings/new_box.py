"""Box for a new finding, with the question that it is on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.core.model import Question
from facilitator.ui.fonts import app_scale
from facilitator.ui.review.findings.question_chip import QuestionChip

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewFinding(QLineEdit):
    """Enter gives the sentence and its question (id, or nothing); it stays until it is `taken`."""

    given = Signal(str, object)
    left = Signal()  # the down arrow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Write a finding, Enter keeps it"))
        self.setAccessibleName(self.placeholderText())
        self._sent = ""
        self.chip = QuestionChip(self)
        self.chip.chosen.connect(self._on_chosen)

    def show_questions(self, questions: Sequence[Question]) -> None:
        self.chip.show_questions(questions)
        self._place_chip()

    def set_question(self, question: str | None) -> None:
        """Have the next finding on a question (id), or on none."""
        self.chip.set_question(question)
        self._place_chip()

    def taken(self, text: str) -> None:
        """Empty the box: its sentence is in the file."""
        self._sent = ""
        if self.text() == text:
            self.clear()

    def refused(self) -> None:
        self._sent = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._give()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._place_chip()

    def _give(self) -> None:
        text = self.text()
        if text.strip() and text != self._sent:  # pressed twice, it is one finding
            self._sent = text
            self.given.emit(text, self.chip.question())

    def _place_chip(self) -> None:
        """Set the chip at the right end, and keep the text clear of it."""
        unit, size = app_scale().unit, self.chip.sizeHint()
        self.setTextMargins(0, 0, size.width() + unit, 0)
        top = (self.height() - size.height()) // 2
        left = self.width() - size.width() - 2 * unit
        self.chip.setGeometry(left, top, size.width(), size.height())

    @Slot()
    def _on_chosen(self) -> None:
        self._place_chip()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
