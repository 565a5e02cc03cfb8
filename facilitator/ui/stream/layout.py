"""Layout of a row of the stream for one width."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.stream.row import NoteRow
from facilitator.ui.utf16 import qt_position
from facilitator.ui.widgets.painting import chip_size


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Positions from the corner of the row. `tags` go with the tags of the row, in order."""

    height: int
    time: QRectF
    kind: QRectF
    text: QTextLayout
    tags: tuple[QRectF, ...]


def lay_out(row: NoteRow, width: int) -> RowLayout:
    """Set the kind before the first words, the text around it, and the tags below."""
    unit = app_scale().unit
    metrics = QFontMetrics(font(Role.BODY))
    left = 4 * unit + metrics.horizontalAdvance("00:00") + 4 * unit
    top = 2.5 * unit
    room = max(width - left - 4 * unit, 20 * unit)
    chip = chip_size(row.kind.text)
    line_height = max(metrics.height() + unit, chip.height())
    kind = QRectF(QPointF(left, top + (line_height - chip.height()) / 2), QSizeF(chip))
    text = _wrap(row, room, first=chip.width() + unit, line_height=line_height)
    text.setPosition(QPointF(left, top))
    y = top + max(1, text.lineCount()) * line_height + unit
    tags, bottom = _flow(row, left=left, top=y, room=room)
    time = QRectF(4 * unit, top, left, line_height)
    return RowLayout(round(bottom + 2.5 * unit), time, kind, text, tags)


def _wrap(row: NoteRow, room: float, *, first: float, line_height: int) -> QTextLayout:
    """Break the text into lines; the first leaves room for the kind."""
    face = QFont(font(Role.BODY))
    face.setStrikeOut(row.struck)
    text = QTextLayout(row.text.replace("\n", "\u2028"), face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setTextOption(option)
    text.setCacheEnabled(True)
    text.setFormats([_underlined(row.text, start, end) for start, end in row.doubts])
    text.beginLayout()
    number = 0
    while (line := text.createLine()).isValid():
        indent = first if number == 0 else 0.0
        line.setLineWidth(room - indent)
        y = number * line_height + (line_height - line.height()) / 2
        line.setPosition(QPointF(indent, y))
        number += 1
    text.endLayout()
    return text


def _underlined(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = qt_position(text, start)
    made.length = qt_position(text, end) - made.start
    underline = QTextCharFormat()
    underline.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.format = underline
    return made


def _flow(
    row: NoteRow, *, left: float, top: float, room: float
) -> tuple[tuple[QRectF, ...], float]:
    """Set the tags in lines; returns them and where the last line ends."""
    unit = app_scale().unit
    rects: list[QRectF] = []
    x, y, bottom = left, top, top
    for tag in row.tags:
        size = QSizeF(chip_size(tag.text, square=tag.colour is not None))
        size.setWidth(min(size.width(), room))
        if x > left and x + size.width() > left + room:
            x, y = left, bottom + unit
        rects.append(QRectF(QPointF(x, y), size))
        x += size.width() + unit
        bottom = y + size.height()
    return tuple(rects), bottom
