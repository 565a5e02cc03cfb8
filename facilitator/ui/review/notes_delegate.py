"""Delegate of the notes table: prose in one line or two, chips, and what the search matched."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.drawing import draw_words
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.notes.roles import NOTE_ROW
from facilitator.ui.review.cell_lines import (
    ProseCells,
    chip_lines,
    draw_chips,
    placed_chips,
    words_lines,
)
from facilitator.ui.review.notes_model import CHIPS, Column, text_of
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import RowDelegate, draw_row_marks, is_selected
from facilitator.ui.widgets.painting import chip_size

LINES = 2  # of a note that needs them, unless one has to do


def row_height(lines: int = LINES) -> int:
    """Return the height of a row of so many lines, in pixels."""
    unit = app_scale().unit
    chips = lines * (chip_size("X").height() + unit // 2)
    return max(lines * QFontMetrics(font(Role.BODY)).lineSpacing(), chips) + 3 * unit


def left_pad() -> int:
    """Return the pixels between the edge of a cell and its text."""
    return round(2.5 * app_scale().unit)


class FoundNotesDelegate(RowDelegate):
    """A row has at most `lines`; `lines_of` tells how many it needs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = parent
        self._prose = ProseCells()
        self.lines = LINES
        self.break_into(LINES)

    def search_for(self, search: str) -> None:
        """Mark what a search finds."""
        self._prose.search_for(search)

    def break_into(self, lines: int) -> None:
        self.lines = lines
        self._prose.break_into(lines)

    def lines_of(self, row: NoteRow, columns: Iterable[tuple[Column, int]]) -> int:
        """Return how many lines a row needs in columns, each with its width in pixels."""
        if self.lines == 1:
            return 1
        return max((self._cell_lines(row, each, width) for each, width in columns), default=1) or 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(self.lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell, its ground too: Qt would ask each for eight roles, of which it has none."""
        colours, selected = colours_of(option.widget), is_selected(option)
        painter.save()
        painter.setClipRect(option.rect)
        if selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        draw_row_marks(painter, option, index, colours)
        row: NoteRow | None = index.data(NOTE_ROW)
        if row is not None:
            self._draw_cell(painter, option.rect, row, Column(index.column()), selected=selected)
        painter.restore()

    def _draw_cell(
        self, painter: QPainter, cell: QRect, row: NoteRow, column: Column, *, selected: bool
    ) -> None:
        colours, area = colours_of(self._table), _inside(cell)
        if column is Column.NOTE:
            layout = self._prose.layout(row.one_line, area.width(), colours)
            painter.setPen(QColor(colours.muted if row.note.off_the_record else colours.ink))
            layout.draw(painter, QPointF(area.topLeft()))
        elif column in CHIPS:
            placed = placed_chips(CHIPS[column](row), area.width(), self.lines)
            draw_chips(painter, area, placed, colours, selected=selected)
        else:
            is_off = column is Column.ATTRIBUTION and row.note.off_the_record
            ink = colours.amber if is_off else colours.muted
            draw_words(painter, area, text_of(row, column), ink, most=self.lines)

    def _cell_lines(self, row: NoteRow, column: Column, cell: int) -> int:
        width = _inside(QRect(0, 0, cell, 0)).width()
        if column is Column.NOTE:
            layout = self._prose.layout(row.one_line, width, colours_of(self._table))
            return layout.lineCount()
        if column in CHIPS:
            return chip_lines(placed_chips(CHIPS[column](row), width, self.lines))
        return words_lines(text_of(row, column), width, self.lines)


def _inside(cell: QRect) -> QRect:
    """Return where the text of a cell stands."""
    unit = app_scale().unit
    half = round(1.5 * unit)
    return cell.adjusted(left_pad(), half, -unit, -half)
