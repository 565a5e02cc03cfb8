"""Layout of a row of the stream for one width."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.prose_lines import break_lines, mark_stretches, prose_layout
from facilitator.ui.stream.row import StreamRow


class RowLayout(NamedTuple):
    """Positions from the corner of the row. `chips` go with those of the row, in order."""

    height: int
    time: QRectF
    kind: QRectF
    text: QTextLayout
    chips: tuple[QRectF, ...]


def lay_out(row: StreamRow, width: int) -> RowLayout:
    """Set the kind before the first words, the text around it, and the chips below."""
    unit = app_scale().unit
    metrics = QFontMetrics(font(Role.BODY))
    left = 4 * unit + metrics.horizontalAdvance("00:00") + 4 * unit
    top = 2.5 * unit
    room = max(width - left - 4 * unit, 20 * unit)
    chip = row.kind.size()
    line_height = max(metrics.height() + unit, chip.height())
    kind = QRectF(QPointF(left, top + (line_height - chip.height()) / 2), QSizeF(chip))
    text = _wrap(row, room, first=chip.width() + unit, line_height=line_height)
    text.setPosition(QPointF(left, top))
    y = top + max(1, text.lineCount()) * line_height + unit
    chips, bottom = _flow(row, left=left, top=y, room=room)
    time = QRectF(4 * unit, top, left, line_height)
    return RowLayout(round(bottom + 2.5 * unit), time, kind, text, chips)


def _wrap(row: StreamRow, room: float, *, first: float, line_height: int) -> QTextLayout:
    """Break the text into lines; the first leaves room for the kind."""
    face = QFont(font(Role.BODY))
    face.setStrikeOut(row.struck)
    text = prose_layout(row.text, face)
    text.setCacheEnabled(True)
    unknown = QTextCharFormat()
    unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    mark_stretches(text, row.doubts, unknown)
    break_lines(text, room, height=line_height, indent=first)
    return text


def _flow(
    row: StreamRow, *, left: float, top: float, room: float
) -> tuple[tuple[QRectF, ...], float]:
    """Set the chips in lines; returns them and where the last line ends."""
    unit = app_scale().unit
    rects: list[QRectF] = []
    x, y, bottom = left, top, top
    for chip in row.chips:
        size = QSizeF(chip.size())
        size.setWidth(min(size.width(), room))
        if x > left and x + size.width() > left + room:
            x, y = left, bottom + unit
        rects.append(QRectF(QPointF(x, y), size))
        x += size.width() + unit
        bottom = y + size.height()
    return tuple(rects), bottom
