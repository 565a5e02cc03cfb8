"""Table of consents: edited in place, answered by key for all rows that are chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator.core.consent import Answer
from facilitator.ui.consents.answer_table import AnsweredRows, AnswerTable
from facilitator.ui.consents.rows import DAY, HOW, UNTIL, consent_columns


class _Rows(AnsweredRows):
    WAITING = frozenset({HOW, DAY, UNTIL})


class ConsentsTable(AnswerTable):
    """Letters lead to the message to whoever the current row is of, and to their page too."""

    ROWS = _Rows
    ANSWERS = {  # noqa: RUF012
        Qt.Key.Key_C: Answer.ASKED,
        Qt.Key.Key_N: Answer.NO_ANSWER,
        Qt.Key.Key_A: Answer.AGREED,
        Qt.Key.Key_R: Answer.REFUSED,
        Qt.Key.Key_W: Answer.WITHDRAWN,
    }

    message_asked = Signal(str)
    page_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Consents"), consent_columns(), "note", parent)

    def take_letter(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_M:
            self.message_asked.emit(self.current())
        elif key is Qt.Key.Key_P:
            self.page_asked.emit(self.current())
        else:
            return False
        return True
