"""Dragging of rows in a list to another place, with a line where they would drop."""

from typing import Generic

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.run.row_list import Row, RowList
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.escape_watch import EscapeWatch


class RowDrag(QObject, Generic[Row]):
    """Watches the rows of a list. Esc lets go of a row where it was."""

    dropped = Signal(str, int)  # the row's id, and its new number from 1

    def __init__(self, rows: RowList[Row]) -> None:
        super().__init__(rows)
        self._rows = rows
        self._line = DropLine(rows)
        self._ids: dict[QObject, str] = {}
        self._row: QWidget | None = None
        self._from = QPoint()
        self._dragging = False
        self._escape = EscapeWatch(self)
        self._escape.pressed.connect(self._let_go)

    def watch(self, row: QWidget, row_id: str) -> None:
        """Let a row be dragged, which the signals call by its id."""
        self._ids[row] = row_id
        row.installEventFilter(self)
        row.destroyed.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            return self._on_mouse(watched, event)
        return False

    def _on_mouse(self, watched: QWidget, event: QMouseEvent) -> bool:
        at = event.globalPosition().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._row, self._from = watched, at
            case QEvent.Type.MouseMove if self._row is watched:
                return self._drag(at)
            case QEvent.Type.MouseButtonRelease if self._row is watched:
                dragging, number = self._dragging, self._number(at)
                self._let_go()
                if dragging:
                    self.dropped.emit(self._ids[watched], number)
                return dragging
        return False

    def _drag(self, at: QPoint) -> bool:
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self._escape.begin()
            self._rows.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self._line.show_at(self._edge(self._number(at)))
        return self._dragging

    @Slot()
    def _let_go(self) -> None:
        self._escape.end()
        self._row, self._dragging = None, False
        self._rows.unsetCursor()
        self._line.hide()

    def _others(self) -> list[Row]:
        return [row for row in self._rows.rows() if row is not self._row]

    def _number(self, at: QPoint) -> int:
        y = self._rows.mapFromGlobal(at).y()
        return 1 + sum(row.geometry().center().y() < y for row in self._others())

    def _edge(self, number: int) -> int:
        """Return where the line for a number stands: above the row that would follow."""
        others = self._others()
        if number <= len(others):
            return others[number - 1].y()
        return others[-1].geometry().bottom() + 1 if others else 0

    def _forget(self, row: QObject) -> None:
        self._ids.pop(row, None)


class DropLine(QWidget):
    """Two pixels in the accent colour, above the rows."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__(rows)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        height = max(2, app_scale().unit // 2)
        self.setGeometry(0, max(0, y - height // 2), parent_of(self).width(), height)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours_of(self).accent))
        painter.end()
