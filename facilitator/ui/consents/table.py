"""Table of consents: edited in place, answered by key for all rows that are chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QWidget

from facilitator.core.consent import Answer
from facilitator.ui.consents.rows import DAY, HOW, STATE, UNTIL, consent_columns
from facilitator.ui.table_model import Index
from facilitator.ui.widgets.editable_rows import EditableRows
from facilitator.ui.widgets.editable_table import EditableTable

_KEYS: Mapping[Qt.Key, Answer] = {
    Qt.Key.Key_C: Answer.ASKED,
    Qt.Key.Key_N: Answer.NO_ANSWER,
    Qt.Key.Key_A: Answer.AGREED,
    Qt.Key.Key_R: Answer.REFUSED,
    Qt.Key.Key_W: Answer.WITHDRAWN,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_OF_AN_ANSWER = frozenset({HOW, DAY, UNTIL})
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class AnsweredRows(EditableRows):
    """What can be said of an answer waits for one."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or self.columns[index.column()].field not in _OF_AN_ANSWER:
            return flags
        state = self.rows()[index.row()].values[self.column_of(STATE)]
        return flags if state else flags & ~Qt.ItemFlag.ItemIsEditable

    def column_of(self, field: str) -> int:
        return next(at for at, each in enumerate(self.columns) if each.field == field)


class ConsentsTable(EditableTable):
    """Shift and the arrows choose several; a letter says how it stands with all of them.

    The signals carry ids of rows.
    """

    ROWS = AnsweredRows

    answered = Signal(object, object)  # row ids, and an Answer
    message_asked = Signal(str)
    page_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Consents"), consent_columns(), "note", "", parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.DoubleClicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.least_rows = 6

    def selected(self) -> tuple[str, ...]:
        """Return the rows that are chosen, from top to bottom."""
        rows = sorted(each.row() for each in self.selectionModel().selectedRows())
        return tuple(self.rows.id_at(row) for row in rows)

    def setCurrentIndex(self, index: Index) -> None:
        """Choose the row by itself alone: Qt goes by what is held, which may be for another key."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QTableView.State.EditingState:
            return
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        answer = _KEYS.get(key)
        if held == _SHIFT and key is Qt.Key.Key_A:
            answer, held = Answer.CHANGED, Qt.KeyboardModifier.NoModifier
        if held or not self._take(key, answer):
            QTableView.keyPressEvent(self, event)

    def _take(self, key: Qt.Key, answer: Answer | None) -> bool:
        """Do what a key asks of the rows that are chosen; false where it asks nothing."""
        if key in _ENTER and self.current():
            self._edit_current()
        elif answer is not None and self.selected():
            self.answered.emit(self.selected(), answer)
        elif key is Qt.Key.Key_M and self.current():
            self.message_asked.emit(self.current())
        elif key is Qt.Key.Key_P and self.current():
            self.page_asked.emit(self.current())
        else:
            return False
        return True

    def _edit_current(self) -> None:
        """Edit the cell, or how it stands where that one is not to be edited."""
        index = self.currentIndex()
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            rows = self.rows
            state = next(at for at, each in enumerate(rows.columns) if each.field == STATE)
            index = rows.index(index.row(), state)
            self.selectionModel().setCurrentIndex(
                index, self.selectionModel().SelectionFlag.NoUpdate
            )
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
