"""List of passages: gone through with the arrows, quoted by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.review.transcripts.passages_delegate import PassagesDelegate
from facilitator.ui.review.transcripts.passages_model import ROW, PassagesModel
from facilitator.ui.review.transcripts.words import PassageRow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class PassagesList(QListView):
    """`chosen` carries the id of the passage in hand, "" for none; `quote_asked` that of Enter."""

    chosen = Signal(str)
    quote_asked = Signal(str)
    left = Signal()  # Esc

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = PassagesModel(self)
        self._delegate = PassagesDelegate(self)
        self.setAccessibleName(self.tr("Passages"))
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setModel(self.passages)
        self.verticalScrollBar().setSingleStep(4 * app_scale().unit)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._delegate.width = self.viewport().width()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self) -> None:
        self.chosen.emit(self.current())
