"""Table of one section of the codebook: edited in place, merged and retired by key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from facilitator.core.vocabulary import EntityKind
from facilitator.ui.review.codebook.rows import NOTES, columns_of
from facilitator.ui.widgets.editable_table import EditableTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDIT = QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.EditKeyPressed


class CodebookTable(EditableTable):
    """The signals carry row ids; `removal_asked` is that one retires, or is taken in again."""

    notes_asked = Signal(str)
    merge_asked = Signal(str)
    likely_merge_asked = Signal()
    likely_apart_asked = Signal()

    def __init__(self, kind: EntityKind, name: str, main: str, parent: QWidget) -> None:
        # What is no tag needs more than a name, and is added in Prepare.
        invitation = self.tr("Type a new tag") if kind is EntityKind.TAG else ""
        super().__init__(name, columns_of(kind), main, invitation, parent)
        self.setEditTriggers(_EDIT)
        self.least_rows = 6

    def _take_key(self, event: QKeyEvent) -> bool:
        key, row = Qt.Key(event.key()), self.current()
        if row and key in _ENTER and self._is_link():
            self.notes_asked.emit(row)
        elif row and key is Qt.Key.Key_M:
            self.merge_asked.emit(row)
        elif row and key is Qt.Key.Key_R:
            self.removal_asked.emit(row)
        elif row and key is Qt.Key.Key_D:
            self.likely_merge_asked.emit()
        elif row and key is Qt.Key.Key_X:
            self.likely_apart_asked.emit()
        else:
            return super()._take_key(event)
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and index == self.currentIndex() and self._is_link():
            self.notes_asked.emit(self.current())

    def _is_link(self) -> bool:
        index = self.currentIndex()
        field = self.rows.columns[index.column()].field if self.current() else ""
        return field == NOTES and index.data(Qt.ItemDataRole.EditRole) != "0"
