"""Delegate of the notes table: two lines of prose, chips, and what the search matched."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyleOptionViewItem

from facilitator.core.search_words import matching_stretches
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Colours, Tone
from facilitator.ui.review.notes_model import ROW, Column
from facilitator.ui.review.rows import NoteRow
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.utf16 import index_of, qt_length, qt_position
from facilitator.ui.widgets.card_table import RowDelegate
from facilitator.ui.widgets.kinds import kind_label, kind_tone
from facilitator.ui.widgets.painting import chip_size, draw_chip

_LINES = 2
Label = tuple[str, Tone, str | None]  # text, tone, colour of an organisation


def row_height() -> int:
    """Return the height of every row, in pixels."""
    unit = app_scale().unit
    chips = _LINES * (chip_size("X").height() + unit // 2)
    return max(_LINES * QFontMetrics(font(Role.BODY)).lineSpacing(), chips) + 3 * unit


def left_pad() -> int:
    """Return the pixels between the edge of a cell and its text."""
    return round(2.5 * app_scale().unit)


class NotesDelegate(RowDelegate):
    """All rows are equally high, so that twenty thousand cost no more than twenty."""

    search = ""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row: NoteRow | None = index.data(ROW)
        if row is None:
            return
        colours = colours_of(option.widget)
        unit = app_scale().unit
        half = round(1.5 * unit)
        area = option.rect.adjusted(left_pad(), half, -unit, -half)
        painter.save()
        painter.setClipRect(option.rect)
        column = index.column()
        if column == Column.NOTE:
            ink = colours.muted if row.note.off_the_record else colours.ink
            self._draw_text(painter, area, row.prose, ink, colours)
        elif column == Column.WHEN:
            text = f"{row.where}\n{row.time}" if row.where else row.time
            _draw_lines(painter, area, text, colours.muted)
        elif column == Column.ATTRIBUTION:
            ink = colours.amber if row.note.off_the_record else colours.muted
            _draw_lines(painter, area, row.attribution, ink)
        else:
            _draw_chips(painter, area, list(_labels(row, column)), colours)
        painter.restore()

    def _draw_text(
        self, painter: QPainter, area: QRect, text: str, ink: str, colours: Colours
    ) -> None:
        layout = self._laid_out(_cut(text, area.width()), area.width(), colours)
        painter.setPen(QColor(ink))
        layout.draw(painter, QPointF(area.topLeft()))

    def _laid_out(self, text: str, width: int, colours: Colours) -> QTextLayout:
        layout = QTextLayout(text, font(Role.BODY))
        marked = QTextCharFormat()
        marked.setBackground(QBrush(QColor(colours.mark)))
        marked.setForeground(QBrush(QColor(colours.ink)))
        ranges = []
        for begin, end in matching_stretches(text, self.search):
            span = QTextLayout.FormatRange()
            span.start = qt_position(text, begin)
            span.length = qt_length(text[begin:end])
            span.format = marked
            ranges.append(span)
        layout.setFormats(ranges)
        _break(layout, width)
        return layout


def _break(layout: QTextLayout, width: int) -> list[int]:
    """Set the lines that fit, and return where each begins, and where the rest does."""
    spacing = QFontMetrics(font(Role.BODY)).lineSpacing()
    begins = []
    layout.beginLayout()
    for number in range(_LINES + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * spacing))
        begins.append(line.textStart())
    layout.endLayout()
    return begins


def _cut(text: str, width: int) -> str:
    """Return what two lines hold; the second is shortened where there is more."""
    body = QFont(font(Role.BODY))
    begins = _break(QTextLayout(text, body), width)
    if len(begins) <= _LINES:
        return text
    last = index_of(text, begins[_LINES - 1])
    shortened = QFontMetrics(body).elidedText(text[last:], Qt.TextElideMode.ElideRight, width - 1)
    return text[:last] + shortened


def _labels(row: NoteRow, column: int) -> Iterator[Label]:
    if column == Column.KIND:
        yield kind_label(row.note.kind), kind_tone(row.note.kind), None
    elif column == Column.SAID_BY:
        yield from ((each.short, Tone.NEUTRAL, each.colour) for each in row.said_by)
    else:
        yield from ((code, Tone.NEUTRAL, None) for code in row.questions)


def _draw_chips(painter: QPainter, area: QRect, labels: list[Label], colours: Colours) -> None:
    """Draw chips in two lines; the last chip says how many more there are."""
    if len(labels) > _LINES:
        more = len(labels) - _LINES + 1
        labels = [*labels[: _LINES - 1], (f"+{more}", Tone.NEUTRAL, None)]
    top = float(area.top())
    for text, tone, colour in labels:
        size = chip_size(text, square=colour is not None).toSizeF()
        size.setWidth(min(size.width(), area.width()))
        chip = QRectF(QPointF(area.left(), top), size)
        draw_chip(painter, chip, text, colours, tone=tone, colour=colour)
        top += size.height() + app_scale().unit // 2


def _draw_lines(painter: QPainter, area: QRect, text: str, ink: str) -> None:
    painter.setFont(font(Role.BODY))
    painter.setPen(QColor(ink))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(area, flags, text)
