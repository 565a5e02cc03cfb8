"""List of passages: gone through with the arrows, quoted by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from facilitator.ui.list_model import ROW
from facilitator.ui.review.transcripts.passages_delegate import PassagesDelegate
from facilitator.ui.review.transcripts.passages_model import PassagesModel
from facilitator.ui.review.transcripts.words import PassageRow
from facilitator.ui.widgets.wrapped_list import WrappedList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class PassagesList(WrappedList):
    """`chosen` carries the id of the passage in hand, "" for none; `quote_asked` that of Enter."""

    chosen = Signal(str)
    quote_asked = Signal(str)
    left = Signal()  # Esc

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Passages"), parent)
        self.passages = PassagesModel(self)
        self.show_model(self.passages, PassagesDelegate(self))
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_rows(self, rows: Sequence[PassageRow]) -> None:
        """Show rows; what was in hand stays so where it is among them."""
        before = self.current()
        self.passages.show_rows(rows)
        self.go_to(before)

    def go_to(self, passage: str) -> None:
        """Take a passage (id) in hand, in the middle of what is seen."""
        index = self.passages.index_of(passage)
        if index.isValid() and passage != self.current():
            self.selectionModel().setCurrentIndex(index, _CHOOSE)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        elif not index.isValid() and self.hasFocus() and self.passages.rowCount():
            self.setCurrentIndex(self.passages.index(0))
        elif not index.isValid():
            self.selectionModel().clear()
            self.chosen.emit("")

    def current(self) -> str:
        row = self.currentIndex().data(ROW)
        return row.id if isinstance(row, PassageRow) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() and self.current():
            self.quote_asked.emit(self.current())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current() and self.passages.rowCount():
            self.setCurrentIndex(self.passages.index(0))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self) -> None:
        self.chosen.emit(self.current())
