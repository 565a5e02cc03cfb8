"""Table that is edited in place, by keys alone: cells, order, a new row, what is pasted."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QSizePolicy, QTableView, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import CardTable
from facilitator.ui.widgets.editable_delegate import GRIP, EditableDelegate
from facilitator.ui.widgets.editable_rows import Column, EditableRows, Row

_ALT = Qt.KeyboardModifier.AltModifier
_HELD = Qt.KeyboardModifier.ControlModifier | _ALT | Qt.KeyboardModifier.MetaModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_ADD = (Qt.Key.Key_Insert, Qt.Key.Key_N)
_TAKE_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TRIGGERS = (
    QTableView.EditTrigger.DoubleClicked
    | QTableView.EditTrigger.EditKeyPressed
    | QTableView.EditTrigger.AnyKeyPressed
)


class EditableTable(CardTable):
    """As high as its rows; scrolls where there is less room. The signals carry row ids."""

    ROWS: type[EditableRows] = EditableRows  # another sort of rows, of a table built on this one

    chosen = Signal(str)  # nothing where a new row begins
    move_asked = Signal(str, int)  # to a place, from 1
    removal_asked = Signal(str)
    pasted = Signal(str)  # a text that is more than one name

    def __init__(
        self, name: str, columns: Sequence[Column], main: str, invitation: str, parent: QWidget
    ) -> None:
        super().__init__(name, parent)
        self.rows = self.ROWS(columns, main, invitation, self)
        self._delegate = EditableDelegate(self.rows, self)
        self._dragged = self._drop_at = -1
        self._told: str | None = None
        self.least_rows = 3  # in sight, where there are so many
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(False)
        self.setEditTriggers(_TRIGGERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._set_up_headers()
        self._delegate.lines_pasted.connect(self.pasted)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the one that is current stays so, wherever it stands now."""
        before, at = self.current(), self.currentIndex()
        was_new = at.isValid() and not before
        self.rows.show_rows(rows)
        ids = [each.id for each in rows]
        row = ids.index(before) if before in ids else min(max(0, at.row()), max(0, len(ids) - 1))
        if was_new:
            row = len(ids)
        column = at.column() if at.isValid() else self.rows.main
        if self.currentIndex() != self.rows.index(row, column):
            self.setCurrentIndex(self.rows.index(row, column))
        self._tell_chosen()
        self.updateGeometry()

    def current(self) -> str:
        """Return the id of the current row; nothing where a new one begins."""
        return self.rows.id_at(self.currentIndex().row())

    def choose(self, row_id: str) -> None:
        """Make a row the current one."""
        ids = [each.id for each in self.rows.rows()]
        if row_id in ids:
            self.setCurrentIndex(self.rows.index(ids.index(row_id), self.rows.main))

    @Slot()
    def begin_new(self) -> None:
        """Have a new row typed."""
        last = self.rows.index(self.rows.rowCount() - 1, self.rows.main)
        if not self.rows.id_at(last.row()):
            self.setFocus()
            self.setCurrentIndex(last)
            self.edit(last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QTableView.State.EditingState:
            return  # what an editor has no use for comes here, too: its Enter, for one
        key, held = event.key(), event.modifiers() & _HELD
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif held == _ALT and key in _STEPS and self.current():
            row = self.currentIndex().row()
            self._move(row, row + _STEPS[Qt.Key(key)])
        elif held or not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key by itself asks of the current row; false where it asks nothing."""
        index, key = self.currentIndex(), event.key()
        is_new, text = index.isValid() and not self.current(), event.text().strip()
        types = text != "" and text.isprintable()  # Esc has a text as well
        if key in _ENTER and index.isValid():
            self._edit_current()
        elif key in _ADD and not (is_new and key == Qt.Key.Key_N):
            self.begin_new()
        elif key in _TAKE_OUT:
            if self.current():
                self.removal_asked.emit(self.current())
        elif is_new and types:
            main = self.rows.index(index.row(), self.rows.main)
            self.setCurrentIndex(main)
            self.edit(main, QTableView.EditTrigger.AnyKeyPressed, event)
        elif types:
            self.keyboardSearch(event.text())
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, self.rows.main))
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and self.rows.columns[index.column()].field == GRIP:
            self._dragged = index.row() if self.rows.id_at(index.row()) else -1
        elif index.isValid() and not self.rows.id_at(index.row()):
            self._edit_current()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged < 0:
            super().mouseMoveEvent(event)
            return
        self._drop_at = self._place_at(round(event.position().y()))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dragged, at = self._dragged, self._drop_at
        self._dragged = self._drop_at = -1
        self.viewport().update()
        if dragged >= 0 and at >= 0:
            self._move(dragged, at - (at > dragged))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at >= 0:
            painter = QPainter(self.viewport())
            y = self.rowViewportPosition(self._drop_at)
            painter.fillRect(0, y - 2, self.viewport().width(), 3, QColor(colours_of(self).accent))
            painter.end()

    def sizeHint(self) -> QSize:
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(100 * app_scale().unit, height)

    def minimumSizeHint(self) -> QSize:
        unit = app_scale().unit
        rows = self.least_rows * self.verticalHeader().defaultSectionSize()
        least = self.horizontalHeader().sizeHint().height() + rows
        return QSize(60 * unit, min(self.sizeHint().height(), least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _edit_current(self) -> None:
        index = self.currentIndex()
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = self.rows.index(index.row(), self.rows.main)
            self.setCurrentIndex(index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _move(self, row: int, to: int) -> None:
        if 0 <= to < len(self.rows.rows()) and to != row:
            self.move_asked.emit(self.rows.id_at(row), to + 1)

    def _paste(self) -> None:
        text = QApplication.clipboard().text().strip()
        if text:
            self.pasted.emit(text)

    def _place_at(self, y: int) -> int:
        """Return before which row something would land that is dropped there."""
        count = len(self.rows.rows())
        row = self.rowAt(y)
        if row < 0 or row >= count:
            return count
        return row + (y > self.rowViewportPosition(row) + self.rowHeight(row) // 2)

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(4 * app_scale().unit)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(QFontMetrics(font(Role.BODY)).height() + 5 * app_scale().unit)

    def _share_room(self) -> None:
        """Give each column its letters, less of them where the main one would be too narrow."""
        letter = QFontMetrics(font(Role.BODY)).averageCharWidth()
        columns = self.rows.columns
        wanted = [each.letters * letter + 2 * app_scale().unit for each in columns]
        shared = [at for at, each in enumerate(columns) if not each.letters]
        room = self.viewport().width()
        fixed = sum(width for at, width in enumerate(wanted) if at not in shared)
        least = 18 * letter * len(shared)
        less = min(1.0, max(0.5, (room - least) / max(1, fixed)))
        widths = [round(width * less) for width in wanted]
        left = room - sum(width for at, width in enumerate(widths) if at not in shared)
        for at, width in enumerate(widths):
            each = max(8 * letter, left // len(shared)) if at in shared else width
            self.setColumnWidth(at, each)

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self) -> None:
        if self.current() != self._told:
            self._told = self.current()
            self.chosen.emit(self._told)
