"""Delegate of the notes table: two lines of prose, chips, and what the search matched."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from facilitator.core.search_words import matching_stretches
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.drawing import draw_chips, draw_marked, draw_words
from facilitator.ui.notes.note_row import Chips, NoteRow
from facilitator.ui.notes.prose_lines import shortened
from facilitator.ui.notes.roles import NOTE_ROW
from facilitator.ui.palette_colours import Colours
from facilitator.ui.review.notes_model import CHIPS, Column
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import RowDelegate
from facilitator.ui.widgets.chip_label import ChipLabel
from facilitator.ui.widgets.painting import chip_size

LINES = 2  # of a note, unless one has to do


def row_height(lines: int = LINES) -> int:
    """Return the height of every row, in pixels."""
    unit = app_scale().unit
    chips = lines * (chip_size("X").height() + unit // 2)
    return max(lines * QFontMetrics(font(Role.BODY)).lineSpacing(), chips) + 3 * unit


def left_pad() -> int:
    """Return the pixels between the edge of a cell and its text."""
    return round(2.5 * app_scale().unit)


class FoundNotesDelegate(RowDelegate):
    """All rows are equally high, so that twenty thousand cost no more than twenty."""

    search = ""
    lines = LINES

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(self.lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row: NoteRow | None = index.data(NOTE_ROW)
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
            self._draw_text(painter, area, row.one_line, ink, colours)
        elif column in CHIPS:
            _draw_chips(painter, area, CHIPS[column](row), colours, self.lines)
        elif column == Column.ATTRIBUTION:
            ink = colours.amber if row.note.off_the_record else colours.muted
            draw_words(painter, area, row.attribution, ink)
        elif column == Column.WHEN and row.where and self.lines > 1:
            draw_words(painter, area, f"{row.where}\n{row.time}", colours.muted)
        else:
            draw_words(painter, area, str(index.data() or ""), colours.muted)
        painter.restore()

    def _draw_text(
        self, painter: QPainter, area: QRect, text: str, ink: str, colours: Colours
    ) -> None:
        shown = shortened(text, font(Role.BODY), area.width(), lines=self.lines)
        found = matching_stretches(shown, self.search)
        draw_marked(painter, area, shown, found, colours, ink=ink, most=self.lines)


def _draw_chips(painter: QPainter, area: QRect, chips: Chips, colours: Colours, lines: int) -> None:
    """Draw chips in lines; the last chip says how many more there are."""
    if len(chips) > lines > 1:
        more = len(chips) - lines + 1
        chips = (*chips[: lines - 1], ChipLabel(f"+{more}"))
    elif len(chips) > lines:
        chips = (ChipLabel(f"{chips[0].text} +{len(chips) - 1}", colour=chips[0].colour),)
    draw_chips(painter, area, chips, colours)
