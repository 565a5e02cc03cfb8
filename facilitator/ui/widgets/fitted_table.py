"""Table whose rows are each as high as they need, however many there are."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from facilitator.ui.table_model import Index
from facilitator.ui.widgets.card_table import CardTable


class FittedTable(CardTable):
    """The rows in sight are measured as they come into it: of many thousand no others are read.

    Until then a row is as high as the default section. Subclasses say how high one needs to be.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._is_fitting = True  # until there is something to fit: Qt scrolls as it is set up
        super().__init__(name, parent)
        self.verticalScrollBar().valueChanged.connect(self.fit_rows)

    def height_of(self, row: int) -> int:
        """Return the pixels that a row needs in the columns as they are."""
        raise NotImplementedError

    def begin_to_fit(self) -> None:
        """Fit from now on: the model is set, and the columns have their widths."""
        self._is_fitting = False

    @Slot()
    def fit_rows(self) -> None:
        """Measure the rows in sight; who scrolled to the end stays there."""
        if self._is_fitting:
            return
        self._is_fitting = True
        bar = self.verticalScrollBar()
        was_last = 0 < bar.value() == bar.maximum()
        if self._fit_from(max(0, self.rowAt(0))):
            self.updateGeometries()
            if was_last:
                bar.setValue(bar.maximum())
        self._is_fitting = False

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a row as high as it is once it is in sight."""
        super().scrollTo(index, hint)
        if index.isValid():
            self.fit_rows()
            super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()
        self.fit_rows()

    def make_room(self) -> None:
        """Have the columns give way to each other, as wide as the table is now."""

    def _fit_from(self, row: int) -> bool:
        """Fit the rows from the first one in sight; tell whether one has another height now."""
        down, bottom = self.verticalHeader(), self.viewport().height()
        rows, top, is_other = down.count(), self.rowViewportPosition(row), False
        while row < rows and top < bottom:
            height = self.height_of(row)
            if down.sectionSize(row) != height:
                down.resizeSection(row, height)
                is_other = True
            top += height
            row += 1
        return is_other
