"""Drawing what a list shows of a note: prose with marked words, plain lines, chips in a column."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.note_row import Chips
from facilitator.ui.notes.prose_lines import Stretch, break_lines, mark_stretches, prose_layout
from facilitator.ui.palette_colours import Colours


def marked_layout(
    text: str, stretches: Iterable[Stretch], colours: Colours, width: int, *, most: int | None
) -> QTextLayout:
    """Return prose in at most so many lines, with stretches of it marked, as what was found is."""
    look = QTextCharFormat()
    look.setBackground(QBrush(QColor(colours.mark)))
    look.setForeground(QBrush(QColor(colours.ink)))
    body = font(Role.BODY)
    layout = prose_layout(text, body)
    mark_stretches(layout, stretches, look)
    break_lines(layout, width, height=QFontMetrics(body).lineSpacing(), most=most)
    return layout


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
    """Draw prose in at most so many lines, with stretches of it marked."""
    painter.setPen(QColor(ink))
    layout = marked_layout(text, stretches, colours, area.width(), most=most)
    layout.draw(painter, QPointF(area.topLeft()))


def draw_words(
    painter: QPainter, area: QRect, text: str, ink: str, *, most: int | None = None
) -> None:
    """Draw a few words, wrapped; where there is one line only, they are shortened to it."""
    body = font(Role.BODY)
    painter.setFont(body)
    painter.setPen(QColor(ink))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    if most == 1:
        mode = Qt.TextElideMode.ElideRight
        painter.drawText(area, flags, QFontMetrics(body).elidedText(text, mode, area.width()))
    else:
        painter.drawText(area, flags | Qt.TextFlag.TextWordWrap, text)


def draw_chips(
    painter: QPainter, area: QRect, chips: Chips, colours: Colours, *, selected: bool
) -> None:
    """Draw chips one below the other, each as wide as the area at the most."""
    top = float(area.top())
    for each in chips:
        size = each.size().toSizeF()
        size.setWidth(min(size.width(), area.width()))
        place = QRectF(QPointF(area.left(), top), size)
        each.draw(painter, place, colours, selected=selected)
        top += size.height() + app_scale().unit // 2
