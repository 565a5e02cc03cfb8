"""A table of notes that is read with the arrow keys; Space decides about the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
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
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.ui.bring_in.rows_model import ROW, Index, Row, RowsModel
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import chip_size, draw_chip

# The card below shows through, so that its round corners stay whole.
_GROUNDLESS = "QTableView, QHeaderView, QHeaderView::section { background: transparent; }"
_LINES = 2


class RowsDelegate(QStyledItemDelegate):
    """Paints the first column as a chip, and a line below each row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        row: Row = index.data(ROW)
        colours = colours_of(option.widget)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the whole row shows where one is
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(colours.muted if row.quiet else colours.ink))
        option.font = font(Role.BODY)
        if index.column() == 0:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        colours = colours_of(option.widget)
        painter.save()
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QColor(colours.line))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if index.column() == 0:
            row: Row = index.data(ROW)
            text = index.data()
            area = QRectF(option.rect.topLeft(), chip_size(text).toSizeF())
            area.moveCenter(QRectF(option.rect).center())
            area.moveLeft(option.rect.left() + app_scale().unit)
            draw_chip(painter, area, text, colours, tone=row.tone)
        painter.restore()


class RowsTable(QTableView):
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
        super().__init__(parent)
        self.model_of_rows = RowsModel(heads, self)
        self._delegate = RowsDelegate(self)
        self._letters = tuple(letters)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setStyleSheet(_GROUNDLESS)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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
        if self.model_of_rows.rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))

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
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setFont(font(Role.CHIP))
        for column, letters in enumerate(self._letters):
            if letters:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                across.resizeSection(column, letters * metrics.averageCharWidth() + 2 * unit)
            else:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(_LINES * metrics.lineSpacing() + 3 * unit)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self) -> None:
        self.chosen.emit(self.current())
