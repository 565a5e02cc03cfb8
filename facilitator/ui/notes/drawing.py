"""Drawing what a list shows of a note: prose with marked words, plain lines, chips in a column."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QTextCharFormat

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.note_row import Chips
from facilitator.ui.notes.prose_lines import Stretch, break_lines, mark_stretches, prose_layout
from facilitator.ui.palette_colours import Colours


def draw_marked(
    painter: QPainter,
    area: QRect,
    text: str,
    stretches: Iterable[Stretch],
    colours: Colours,
    *,
    ink: str,
    most: int | None = None,
) -> None:
    """Draw prose in at most so many lines, with stretches of it marked, as what was found is."""
    look = QTextCharFormat()
    look.setBackground(QBrush(QColor(colours.mark)))
    look.setForeground(QBrush(QColor(colours.ink)))
    body = font(Role.BODY)
    layout = prose_layout(text, body)
    mark_stretches(layout, stretches, look)
    break_lines(layout, area.width(), height=QFontMetrics(body).lineSpacing(), most=most)
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(area.topLeft()))


def draw_words(painter: QPainter, area: QRect, text: str, ink: str) -> None:
    """Draw a few words, broken into lines where they do not fit in one."""
    painter.setFont(font(Role.BODY))
    painter.setPen(QColor(ink))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(area, flags, text)


def draw_chips(painter: QPainter, area: QRect, chips: Chips, colours: Colours) -> None:
    """Draw chips one below the other, each as wide as the area at the most."""
    top = float(area.top())
    for each in chips:
        size = each.size().toSizeF()
        size.setWidth(min(size.width(), area.width()))
        each.draw(painter, QRectF(QPointF(area.left(), top), size), colours)
        top += size.height() + app_scale().unit // 2
