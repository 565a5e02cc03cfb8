"""Delegate of the stream: paints the rows of notes."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.roles import NOTE_ROW
from facilitator.ui.palette_colours import Colours
from facilitator.ui.stream.layout import RowLayout, lay_out
from facilitator.ui.stream.row import StreamRow
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import is_selected
from facilitator.ui.widgets.painting import focus_ring, selection_bar

_KEPT = 300  # layouts, more than a screen shows; beyond that they are made anew
_Key = tuple[str, int]  # id and revision of a row


class StreamDelegate(QStyledItemDelegate):
    """Colours come from the palette at paint time; layouts hold until row or width change."""

    retry_asked = Signal(int)
    take_asked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._width = 0
        self._layouts: dict[_Key, RowLayout] = {}
        self._heights: dict[_Key, int] = {}

    def set_width(self, width: int) -> None:
        """Lay rows out for another width, or for the same one in another font."""
        self._width = width
        self._layouts.clear()
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Answer from what is known: the view asks for every row at each change."""
        if not self._width:
            return QSize()  # nobody sees a row before it has one
        row = index.data(NOTE_ROW)
        if row is None:
            return QSize()
        key = (row.id, row.revision)
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._layout(row).height
        return QSize(self._width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(NOTE_ROW)
        if row is None:
            return
        colours = colours_of(option.widget)
        layout = self._layout(row)
        painter.save()
        self._paint_ground(painter, option, colours)
        painter.translate(option.rect.topLeft())
        _paint_row(painter, row, layout, colours, selected=is_selected(option))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Take a click on "Try again" or on "Edit in the box"."""
        row = index.data(NOTE_ROW)
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent) and row is not None and row.retry:
            place = event.position() - QPointF(option.rect.topLeft())
            offers = zip(self._layout(row).chips, (self.retry_asked, self.take_asked), strict=False)
            for rect, asked in offers:
                if rect.contains(place):
                    asked.emit(row.retry)
                    return True
        return super().editorEvent(event, model, option, index)

    def _layout(self, row: StreamRow) -> RowLayout:
        key = (row.id, row.revision)
        known = self._layouts.get(key)
        if known is None:
            if len(self._layouts) >= _KEPT:
                self._layouts.clear()
            known = self._layouts[key] = lay_out(row, self._width)
        return known

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
        area = QRectF(option.rect)
        chosen = is_selected(option)
        if chosen:
            painter.fillRect(area, QColor(colours.accent_soft))
            selection_bar(painter, area, colours.accent)
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, area, colours, radius=app_scale().small_radius)


def _paint_row(
    painter: QPainter, row: StreamRow, layout: RowLayout, colours: Colours, *, selected: bool
) -> None:
    muted = row.quiet or row.struck
    flags = Qt.AlignmentFlag
    middle = flags.AlignVCenter | flags.AlignLeft | flags.AlignAbsolute  # as the row is laid out
    painter.setFont(font(Role.BODY))
    painter.setPen(QColor(colours.muted))
    painter.drawText(layout.time, middle, row.time)
    row.kind.draw(painter, layout.kind, colours, selected=selected)
    painter.setPen(QColor(colours.muted if muted else colours.ink))
    layout.text.draw(painter, QPointF())
    for chip, rect in zip(row.chips, layout.chips, strict=True):
        chip.draw(painter, rect, colours, selected=selected)
