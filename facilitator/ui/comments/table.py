"""Table of comments: answered by key, a reply pasted beside its note, edited in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from facilitator.core.consent import Answer
from facilitator.ui.comments.rows import BY, REPLY, SENT, WHAT, comment_columns
from facilitator.ui.consents.answer_table import STATE, AnsweredRows, AnswerTable


class _Rows(AnsweredRows):
    WAITING = frozenset({BY, STATE, REPLY})

    def takes_answer(self, values: tuple[str, ...]) -> bool:
        return bool(values[self.column_of(SENT)])


class CommentsTable(AnswerTable):
    """Letters send, ask and agree for the receiver of the current row; Paste keeps a reply."""

    ROWS = _Rows
    ANSWERS = {  # noqa: RUF012
        Qt.Key.Key_A: Answer.AGREED,
        Qt.Key.Key_R: Answer.REFUSED,
        Qt.Key.Key_N: Answer.NO_ANSWER,
    }
    EDITED = REPLY

    sending_asked = Signal()
    view_asked = Signal()
    whole_asked = Signal()
    replied = Signal(str, str)  # row id, and a text in as many lines as it has

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Comments"), comment_columns(), WHAT, parent)
        self.pasted.connect(self._reply)  # several lines, into a cell that is being edited

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_edited = self.state() is QTableView.State.EditingState
        if event.matches(QKeySequence.StandardKey.Paste) and not is_edited:
            self._reply(QApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def take_letter(self, key: Qt.Key) -> bool:
        asked = {
            Qt.Key.Key_S: self.sending_asked,
            Qt.Key.Key_V: self.view_asked,
            Qt.Key.Key_E: self.whole_asked,
        }.get(key)
        if asked is not None:
            asked.emit()
        return asked is not None

    def _reply(self, text: str) -> None:
        if self.current() and text.strip():
            self.replied.emit(self.current(), text)
