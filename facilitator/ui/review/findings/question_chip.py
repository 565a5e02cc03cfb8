"""Chip with the question of a finding, which opens to choose another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.model import Question
from facilitator.ui.widgets.drop_button import DropButton


class QuestionChip(DropButton):
    """`chosen` carries a question (id), or None, when the user chooses."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        menu = QMenu(parent)
        super().__init__("", menu, look="chip", parent=parent)
        self._questions: tuple[Question, ...] = ()
        self._question: str | None = None
        menu.triggered.connect(self._on_triggered)
        self.set_question(None)

    def show_questions(self, questions: Sequence[Question]) -> None:
        now = tuple(questions)
        if now == self._questions and self.menu().actions():
            return
        self._questions, menu = now, self.menu()
        menu.clear()
        for each in now:
            menu.addAction(f"{each.code} {each.title}".replace("&", "&&")).setData(each.id)
        menu.addAction(self.tr("No question")).setData("")
        self.set_question(self._question)

    def set_question(self, question: str | None) -> None:
        """Show a question (id), or none, without saying so."""
        self._question = question
        codes = (each.code for each in self._questions if each.id == question)
        text = next(codes, self.tr("No question"))
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self.tr("Question: {code}").format(code=text))
        self.updateGeometry()

    def question(self) -> str | None:
        return self._question

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.set_question(action.data() or None)
        self.chosen.emit(self._question)
