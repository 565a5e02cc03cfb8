"""Paints the rows of the stream."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Colours
from facilitator.ui.run.notes_layout import RowLayout, lay_out
from facilitator.ui.run.notes_model import ROW
from facilitator.ui.run.notes_row import NoteRow, Tag
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring

Index = QModelIndex | QPersistentModelIndex
_KEPT = 1000  # layouts; beyond that they are made anew when needed


class NotesDelegate(QStyledItemDelegate):
    """Colours come from the palette at paint time; layouts are kept by content and width."""

    retry_asked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layouts: dict[tuple[str, int, int, str], RowLayout] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        width = option.widget.viewport().width() if option.widget else option.rect.width()
        return QSize(width, self._layout(row, width).height) if row else QSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if row is None:
            return
        colours = colours_of(option.widget)
        layout = self._layout(row, option.rect.width())
        painter.save()
        self._paint_ground(painter, option, colours)
        painter.translate(option.rect.topLeft())
        _paint_row(painter, row, layout, colours)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Take a click on "Try again"."""
        row = index.data(ROW)
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent) and row is not None and row.retry:
            place = event.position() - QPointF(option.rect.topLeft())
            if self._layout(row, option.rect.width()).tags[0].contains(place):
                self.retry_asked.emit(row.retry)
                return True
        return super().editorEvent(event, model, option, index)

    def _layout(self, row: NoteRow, width: int) -> RowLayout:
        key = (row.id, row.revision, width, font(Role.BODY).key())
        known = self._layouts.get(key)
        if known is None:
            if len(self._layouts) >= _KEPT:
                self._layouts.clear()
            known = self._layouts[key] = lay_out(row, width)
        return known

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(colours.accent_soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, area, colours.accent, radius=app_scale().small_radius)


def _paint_row(painter: QPainter, row: NoteRow, layout: RowLayout, colours: Colours) -> None:
    muted = row.quiet or row.struck
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(font(Role.BODY))
    painter.setPen(QColor(colours.muted))
    painter.drawText(layout.time, middle, row.time)
    draw_chip(painter, layout.kind, row.kind.text, colours, tone=row.kind.tone)
    painter.setPen(QColor(colours.muted if muted else colours.ink))
    layout.text.draw(painter, QPointF())
    for tag, rect in zip(row.tags, layout.tags, strict=True):
        draw_chip(painter, rect, _fitting(tag, rect), colours, tone=tag.tone, colour=tag.colour)


def _fitting(tag: Tag, rect: QRectF) -> str:
    """Return what of a tag's text fits in a chip that is narrower than it would be."""
    lacking = chip_size(tag.text, square=tag.colour is not None).width() - rect.width()
    if lacking <= 0:
        return tag.text
    metrics = QFontMetrics(font(Role.CHIP))
    room = metrics.horizontalAdvance(tag.text) - round(lacking)
    return metrics.elidedText(tag.text, Qt.TextElideMode.ElideRight, room)
