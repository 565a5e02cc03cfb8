"""Dragging of an agenda's row to another place, with a line where it would drop."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from facilitator.ui.run.row_drag import DropLine
from facilitator.ui.widgets.escape_watch import EscapeWatch


class AgendaDrag(QObject):
    """Serves a table that moves nothing by itself. Esc lets go of a row where it was."""

    dropped = Signal(int, int)  # a row, and the place that it is to have: both from 0

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._line = DropLine(table.viewport())
        self._row = self._before = -1  # what is held, and before which row it would drop
        self._from = QPoint()
        self._dragging = False
        self._escape = EscapeWatch(self)
        self._escape.pressed.connect(self._let_go)
        table.viewport().installEventFilter(self)

    def hold(self, row: int, at: QPoint) -> None:
        """Take hold of a row, which was pressed at a place of the viewport."""
        self._row, self._from = row, at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if self._row < 0 or not isinstance(event, QMouseEvent):
            return False
        match event.type():
            case QEvent.Type.MouseMove:
                return self._drag(event.position().toPoint())
            case QEvent.Type.MouseButtonRelease:
                row, before, dragging = self._row, self._before, self._dragging
                self._let_go()
                to = before - (before > row)
                if dragging and to != row:
                    self.dropped.emit(row, to)
        return False

    def _drag(self, at: QPoint) -> bool:
        """Follow the mouse; the table would select what it passes over."""
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self._escape.begin()
            self._table.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self._before = self._place_at(at.y())
            self._line.show_at(self._edge(self._before))
        return True

    @Slot()
    def _let_go(self) -> None:
        self._escape.end()
        self._row, self._dragging = -1, False
        self._table.viewport().unsetCursor()
        self._line.hide()

    def _place_at(self, y: int) -> int:
        """Return before which row something would land that is dropped there."""
        row = self._table.rowAt(y)
        if row < 0:
            return 0 if y < 0 else self._table.model().rowCount()
        middle = self._table.rowViewportPosition(row) + self._table.rowHeight(row) // 2
        return row + (y > middle)

    def _edge(self, before: int) -> int:
        table = self._table
        if before < table.model().rowCount():
            return table.rowViewportPosition(before)
        return table.rowViewportPosition(before - 1) + table.rowHeight(before - 1)
