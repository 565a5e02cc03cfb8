"""Delegate of the list of findings: headings with counts, cards with what stands behind each."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.list_model import ROW
from facilitator.ui.notes.prose_lines import break_lines, prose_layout, shortened
from facilitator.ui.palette_colours import Colours, Tone
from facilitator.ui.review.findings.rows import CardRow, HeadingRow
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import draw_grip, focus_ring, rounded, selection_bar
from facilitator.ui.widgets.wrapped_list import WrappingDelegate

_TEXT_LINES, _COUNT_LINES = 3, 2
_GRIP, _NUMBER = 5, 5  # units


class FindingsDelegate(WrappingDelegate):
    """Where cards are not in an order of their own they have no grip."""

    def __init__(self, parent: QWidget, *, ordered: bool) -> None:
        super().__init__(parent)
        self._ordered = ordered

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        row, unit = index.data(ROW), app_scale().unit
        if not isinstance(row, CardRow):
            above = 0 if index.row() == 0 else 3 * unit
            return QSize(self.width, above + QFontMetrics(font(Role.BODY)).height() + 3 * unit)
        text, line = self._texts(row, self.width)
        height = _height(text, Role.STRONG) + unit + _height(line, Role.SMALL)
        return QSize(self.width, height + 7 * unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colours = index.data(ROW), colours_of(option.widget)
        painter.save()
        if isinstance(row, HeadingRow):
            _draw_heading(painter, option.rect, row, colours)
        elif isinstance(row, CardRow):
            self._draw_card(painter, option, row, colours)
        painter.restore()

    def _draw_card(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CardRow, colours: Colours
    ) -> None:
        unit, scale = app_scale().unit, app_scale()
        area = QRectF(option.rect.adjusted(0, 0, 0, -2 * unit))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = colours.accent if chosen else colours.edge
        rounded(painter, area, fill=colours.surface, border=edge, radius=scale.card_radius)
        if chosen:
            _draw_bar(painter, area, colours)
        if option.state & QStyle.StateFlag.State_HasFocus:
            inner = area.adjusted(1, 1, -1, -1)
            focus_ring(painter, inner, colours, radius=scale.card_radius)
        inside = area.toRect().adjusted(2 * unit, round(2.5 * unit), -2 * unit, -2 * unit)
        line_height = QFontMetrics(font(Role.STRONG)).lineSpacing()
        if self._ordered:
            grip = QRectF(inside.left(), inside.top(), _GRIP * unit, line_height)
            draw_grip(painter, grip, colours.muted)
            number = QRectF(grip.right(), inside.top(), _NUMBER * unit, line_height)
            painter.setFont(font(Role.BODY))
            painter.setPen(QColor(colours.muted))
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(row.number))
        text, line = self._texts(row, option.rect.width())
        left = option.rect.left() + self._left()
        width = option.rect.width() - self._left() - 2 * unit
        painter.setPen(QColor(colours.ink))
        below = _draw(painter, text, Role.STRONG, QPointF(left, inside.top()), width)
        amber = row.tone is Tone.AMBER
        painter.setPen(QColor(colours.amber if amber else colours.muted))
        _draw(painter, line, Role.SMALL, QPointF(left, below + unit), width)

    def grip(self, area: QRect) -> QRect:
        """Return where a card in an area is taken hold of; empty where the order is not told."""
        unit = app_scale().unit
        return QRect(area.topLeft(), QSize(self._left() * self._ordered, area.height() - 2 * unit))

    def _left(self) -> int:
        return (2 + (_GRIP + _NUMBER if self._ordered else 1)) * app_scale().unit

    def _texts(self, row: CardRow, width: int) -> tuple[str, str]:
        room = max(1, width - self._left() - 2 * app_scale().unit)
        text = shortened(row.seen.finding.text, font(Role.STRONG), room, lines=_TEXT_LINES)
        line = shortened(row.line, font(Role.SMALL), room, lines=_COUNT_LINES)
        return _broken(text, Role.STRONG, room), _broken(line, Role.SMALL, room)


def _draw_bar(painter: QPainter, area: QRectF, colours: Colours) -> None:
    """Mark the card in hand at its left edge, within its round corners."""
    radius, outline = app_scale().card_radius, QPainterPath()
    outline.addRoundedRect(area, radius, radius)
    painter.save()
    painter.setClipPath(outline)
    selection_bar(painter, area, colours.accent)
    painter.restore()


def _draw_heading(painter: QPainter, rect: QRect, row: HeadingRow, colours: Colours) -> None:
    unit = app_scale().unit
    area = QRectF(rect.adjusted(0, 0, 0, -2 * unit))
    counts = QFontMetrics(font(Role.SMALL)).horizontalAdvance(row.counts) + unit
    painter.setPen(QColor(colours.muted))
    painter.setFont(font(Role.SMALL))
    flags = Qt.AlignmentFlag.AlignBottom
    painter.drawText(area, flags | Qt.AlignmentFlag.AlignRight, row.counts)
    heading = font(Role.SECTION)
    room = max(0, round(area.width()) - counts - 2 * unit)
    text = QFontMetrics(heading).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
    painter.setFont(heading)
    painter.drawText(area, flags | Qt.AlignmentFlag.AlignLeft, text)


def _broken(text: str, role: Role, width: int) -> str:
    """Return a text with a line break wherever it is broken at a width."""
    layout = prose_layout(text, font(role))
    break_lines(layout, width, height=0)
    starts = [layout.lineAt(at).textStart() for at in range(layout.lineCount())]
    whole = layout.text()
    ends = [*starts[1:], len(whole)]
    return "\n".join(whole[a:b].strip() for a, b in zip(starts, ends, strict=True))


def _height(text: str, role: Role) -> int:
    return (text.count("\n") + 1) * QFontMetrics(font(role)).lineSpacing()


def _draw(painter: QPainter, text: str, role: Role, at: QPointF, width: int) -> float:
    """Draw broken lines and return where the next would begin."""
    face = font(role)
    spacing = QFontMetrics(face).lineSpacing()
    painter.setFont(face)
    for line in text.split("\n"):
        painter.drawText(QRectF(at.x(), at.y(), width, spacing), Qt.AlignmentFlag.AlignLeft, line)
        at = QPointF(at.x(), at.y() + spacing)
    return at.y()
