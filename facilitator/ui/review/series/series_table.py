"""Table of the roundtables side by side: cells are gone through by arrows, Enter leads further."""

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.core.series import Series
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Colours, ink_on, mix
from facilitator.ui.review.series.series_model import CELL, Cell, SeriesModel
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import CardTable
from facilitator.ui.widgets.painting import focus_ring, rounded

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PALEST, _DEEPEST = 0.2, 0.85  # how much of the accent is in the ground of a share
_LETTERS = 14  # of the first column, at least
_ROWS = 8  # in sight, before it scrolls


class _SeriesDelegate(QStyledItemDelegate):
    """Draws shares as the coverage card does: deep where much was said, dashed where nothing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        table = option.widget
        if not isinstance(cell, Cell) or not isinstance(table, SeriesTable):
            return
        colours, unit = colours_of(table), app_scale().unit
        area = QRectF(option.rect).adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = _draw_ground(painter, area, cell, colours)
        is_first = index.column() == 0
        painter.setFont(font(Role.STRONG if is_first else Role.BODY))
        painter.setPen(QColor(ink))
        text = str(index.data())
        metrics = painter.fontMetrics()
        room = round(area.width()) - unit
        if is_first:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        elif metrics.horizontalAdvance(text) > room:
            text = "–"
        side = Qt.AlignmentFlag.AlignLeft if is_first else Qt.AlignmentFlag.AlignHCenter
        inside = area.adjusted(unit if is_first else 0, 0, 0, 0)
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, text)
        if table.hasFocus() and table.currentIndex() == index:
            radius = app_scale().small_radius
            focus_ring(painter, QRectF(option.rect), colours, radius=radius, ink=colours.accent)
        painter.restore()


def _draw_ground(painter: QPainter, area: QRectF, cell: Cell, colours: Colours) -> str:
    """Draw what is behind a share, and return the ink that is read on it."""
    voice, radius = cell.voice, app_scale().small_radius
    if voice is None:
        return colours.ink
    if voice.is_heard:
        ground = mix(colours.surface, colours.accent, _PALEST + (_DEEPEST - _PALEST) * voice.share)
        rounded(painter, area, fill=ground, border=None, radius=radius)
        return ink_on(ground)
    if voice.is_missed:
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, radius, radius)
    return colours.muted


class SeriesTable(CardTable):
    """`asked` carries the Cell that was clicked, or on which Enter was pressed."""

    asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.series = SeriesModel(self)
        self.setModel(self.series)
        self.setItemDelegate(_SeriesDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(2 * app_scale().unit)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_series(self, series: Series) -> None:
        """Show the roundtables; the cell that has the keys keeps its place."""
        at = self.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self.series.show_series(series)
        rows, columns = self.series.rowCount(), self.series.columnCount()
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.series.index(min(row, rows - 1), min(column, columns - 1)))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone: they are no names of numbers."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(60 * app_scale().unit, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        rows = min(_ROWS, max(1, self.series.rowCount()))
        height = self.horizontalHeader().sizeHint().height() + rows * self._row_height()
        bar = self.horizontalScrollBar()
        return QSize(120 * app_scale().unit, height + bar.isVisible() * bar.sizeHint().height())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        cell = self.series.cell(index)
        if cell is not None:
            self.asked.emit(cell)

    def _fit(self) -> None:
        """Share the room: what a number needs, and the rest for the names of the roundtables."""
        across, unit = self.horizontalHeader(), app_scale().unit
        heads, body = QFontMetrics(font(Role.CHIP)), QFontMetrics(font(Role.BODY))
        widths = [
            max(
                heads.horizontalAdvance(str(self.series.headerData(at, Qt.Orientation.Horizontal))),
                body.horizontalAdvance("00:00"),
            )
            + 2 * unit
            for at in range(1, self.series.columnCount())
        ]
        least = _LETTERS * body.averageCharWidth()
        first = max(least, self.viewport().width() - sum(widths))
        spare = max(0, first - 2 * least) // max(1, len(widths))  # none of it for a name alone
        for at, width in enumerate(widths, start=1):
            across.resizeSection(at, width + spare)
        if self.series.columnCount():
            across.resizeSection(0, first - spare * len(widths))
        for row in range(self.series.rowCount()):
            self.setRowHeight(row, self._row_height())
        self.updateGeometry()

    @staticmethod
    def _row_height() -> int:
        return QFontMetrics(font(Role.BODY)).height() + 3 * app_scale().unit
