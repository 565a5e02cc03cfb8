"""Table of notes that is read with the arrow keys; Space decides about the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.ui.bring_in.rows_model import ROW, Row, RowsModel
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import CardTable, RowDelegate, draw_cell_chip

_LINES = 2


class RowsDelegate(RowDelegate):
    """Paints the first column as a chip."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        row: Row = index.data(ROW)
        colours = colours_of(option.widget)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(colours.muted if row.quiet else colours.ink))
        option.font = font(Role.BODY)
        if index.column() == 0:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == 0:
            row: Row = index.data(ROW)
            draw_cell_chip(painter, option, index.data(), colours_of(option.widget), tone=row.tone)


class RowsTable(CardTable):
    """`decided` and `chosen` carry the key of the current row."""

    decided = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        heads: Sequence[str],
        *,
        letters: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        """`letters` is the width of each column in letters; one of 0 shares what is left."""
        super().__init__(name, parent)
        self.model_of_rows = RowsModel(heads, self)
        self._delegate = RowsDelegate(self)
        self._letters = tuple(letters)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the current note stays so, if it is still there."""
        before = self.current()
        self.model_of_rows.show_rows(rows)
        keys = [row.key for row in rows]
        if self.current() != before or not before:
            self.selectRow(keys.index(before) if before in keys else 0)

    def choose(self, key: str) -> None:
        """Make the note with a key the current one."""
        keys = [row.key for row in self.model_of_rows.rows()]
        if key in keys:
            self.selectRow(keys.index(key))

    def show_column(self, column: int, *, shown: bool) -> None:
        self.setColumnHidden(column, not shown)

    def current(self) -> str:
        """Return the key of the current row, or nothing."""
        rows, number = self.model_of_rows.rows(), self.currentIndex().row()
        return rows[number].key if 0 <= number < len(rows) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.current():
            self.decided.emit(self.current())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.decided.emit(self.current())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.select_something()

    def minimumSizeHint(self) -> QSize:
        unit = app_scale().unit
        return QSize(80 * unit, 40 * unit)

    def sizeHint(self) -> QSize:
        """Return the room for the header and the rows, some ten of them at most."""
        rows = min(10, max(3, self.model_of_rows.rowCount()))
        height = self.verticalHeader().defaultSectionSize() * rows
        return QSize(180 * app_scale().unit, self.horizontalHeader().sizeHint().height() + height)

    def _set_up_headers(self) -> None:
        unit = app_scale().unit
        metrics = QFontMetrics(font(Role.BODY))
        across = self.horizontalHeader()
        for column, letters in enumerate(self._letters):
            if letters:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                across.resizeSection(column, letters * metrics.averageCharWidth() + 2 * unit)
            else:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(_LINES * metrics.lineSpacing() + 3 * unit)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self) -> None:
        self.chosen.emit(self.current())
