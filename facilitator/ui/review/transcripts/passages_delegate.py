"""Delegate of passages: when and who in a line, and below it all that was said."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.list_model import ROW
from facilitator.ui.notes.drawing import draw_marked
from facilitator.ui.notes.prose_lines import break_lines, prose_layout
from facilitator.ui.palette_colours import Colours, Tone
from facilitator.ui.review.transcripts.words import PassageRow
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring, selection_bar
from facilitator.ui.widgets.wrapped_list import WrappingDelegate

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class PassagesDelegate(WrappingDelegate):
    """Knows how high it found words, of which there may be hours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int], int] = {}

    def forget(self) -> None:
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        row = index.data(ROW)
        key = (row.text, self.width)
        if key not in self._heights:
            self._heights[key] = _text_height(row.text, self.width - 6 * app_scale().unit)
        return QSize(self.width, _head_height() + self._heights[key] + 4 * app_scale().unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colours, unit = index.data(ROW), colours_of(option.widget), app_scale().unit
        area = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.accent_soft))
            selection_bar(painter, QRectF(area), colours.accent)
        if option.state & QStyle.StateFlag.State_HasFocus:
            inner = QRectF(area).adjusted(1, 1, -1, -1)
            focus_ring(painter, inner, colours, radius=app_scale().small_radius)
        inside = area.adjusted(3 * unit, 2 * unit, -3 * unit, -2 * unit)
        head = QRect(inside.topLeft(), QSize(inside.width(), _head_height()))
        _draw_head(painter, head, row, colours)
        below = inside.adjusted(0, _head_height(), 0, 0)
        draw_marked(painter, below, row.text, row.marked, colours, ink=colours.ink)
        painter.restore()


def _draw_head(painter: QPainter, area: QRect, row: PassageRow, colours: Colours) -> None:
    """Draw when, who, and at the end of the line that a quote was made."""
    unit = app_scale().unit
    painter.setFont(font(Role.SMALL))
    painter.setPen(QColor(colours.muted))
    painter.drawText(area, _LINE, row.time)
    left = QFontMetrics(font(Role.SMALL)).horizontalAdvance(row.time) + 2 * unit
    room = area.adjusted(left, 0, 0, 0)
    if row.quoted:
        size = chip_size("“”")
        place = QRectF(area.right() - size.width(), area.top(), size.width(), size.height())
        draw_chip(painter, place, "“”", colours, tone=Tone.FINE)
        room.setRight(area.right() - size.width() - unit)
    painter.setFont(font(Role.CHIP if row.known else Role.SMALL))
    painter.setPen(QColor(colours.ink if row.known else colours.muted))
    metrics = painter.fontMetrics()
    who = metrics.elidedText(row.who, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LINE, who)


def _head_height() -> int:
    return QFontMetrics(font(Role.SMALL)).lineSpacing() + app_scale().unit // 2


def _text_height(text: str, width: int) -> int:
    spacing = QFontMetrics(font(Role.BODY)).lineSpacing()
    layout = prose_layout(text, font(Role.BODY))
    return len(break_lines(layout, max(width, 1), height=spacing)) * spacing
