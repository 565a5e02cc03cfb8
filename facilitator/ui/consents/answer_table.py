"""Base of tables of what was asked: edited in place, answered by key for all chosen rows."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QWidget

from facilitator.core.consent import Answer
from facilitator.ui.table_model import Index
from facilitator.ui.widgets.editable_rows import Column, EditableRows
from facilitator.ui.widgets.editable_table import EditableTable

STATE = "state"  # the field of the column that says how it stands
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class AnsweredRows(EditableRows):
    """What can be said of an answer waits for one."""

    WAITING: frozenset[str] = frozenset()  # fields that nothing is typed into before

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or self.columns[index.column()].field not in self.WAITING:
            return flags
        row = self.rows()[index.row()].values
        return flags if self.takes_answer(row) else flags & ~Qt.ItemFlag.ItemIsEditable

    def takes_answer(self, values: tuple[str, ...]) -> bool:
        """Tell whether what was answered may be said of a row with these values."""
        return bool(values[self.column_of(STATE)])

    def column_of(self, field: str) -> int:
        return next(at for at, each in enumerate(self.columns) if each.field == field)


class AnswerTable(EditableTable):
    """Shift and the arrows choose several; a letter says how it stands with all of them.

    The signals carry ids of rows.
    """

    ROWS: type[AnsweredRows] = AnsweredRows
    ANSWERS: Mapping[Qt.Key, Answer] = {}
    EDITED = STATE  # what Enter edits where the cell takes no text

    rows: AnsweredRows
    answered = Signal(object, object)  # row ids, and an Answer

    def __init__(self, name: str, columns: tuple[Column, ...], main: str, parent: QWidget) -> None:
        super().__init__(name, columns, main, "", parent)
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
        answer = self.ANSWERS.get(key)
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
        else:
            return bool(self.current()) and self.take_letter(key)
        return True

    def take_letter(self, key: Qt.Key) -> bool:  # noqa: ARG002
        """Do what a key asks of the current row; false where it asks nothing."""
        return False

    def _edit_current(self) -> None:
        """Edit the cell, or the one of EDITED where that one is not to be edited."""
        index = self.currentIndex()
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = self.rows.index(index.row(), self.rows.column_of(self.EDITED))
            self.selectionModel().setCurrentIndex(
                index, self.selectionModel().SelectionFlag.NoUpdate
            )
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
