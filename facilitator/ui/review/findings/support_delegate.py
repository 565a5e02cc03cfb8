"""Delegate of a few notes: each row as high as its prose, what matched marked."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from facilitator.core.search_words import matching_stretches
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.drawing import draw_chips, draw_marked, draw_words
from facilitator.ui.notes.note_row import Chips
from facilitator.ui.notes.prose_lines import break_lines, prose_layout, shortened
from facilitator.ui.palette_colours import Colours
from facilitator.ui.review.findings.support_model import ROW, Column, SupportModel
from facilitator.ui.review.findings.support_rows import SupportRow
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import RowDelegate, is_selected
from facilitator.ui.widgets.painting import chip_size, draw_keycap, keycap_size, rounded

_LINES = 3
QUOTE_SIGN = "“”"  # a star is another thing: what was starred while it was said


def row_height(model: SupportModel, row: SupportRow, width: int) -> int:
    """Return the height of a row whose prose has a width, in pixels."""
    unit = app_scale().unit
    layout = prose_layout(model.prose(row), font(Role.BODY))
    lines = min(_LINES, len(break_lines(layout, max(1, width), height=0, most=_LINES)))
    text = lines * QFontMetrics(font(Role.BODY)).lineSpacing()
    said = len(row.row.organisations) if row.row is not None else 0
    chips = max(1, min(_LINES, said)) * (chip_size("X").height() + unit // 2)
    return max(text, chips) + 3 * unit


class SupportDelegate(RowDelegate):
    """`search` is marked in the prose; `verb` stands as a button in the last column, if any."""

    search = ""
    verb = ""
    key = ""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row, model = index.data(ROW), index.model()
        if not isinstance(row, SupportRow) or not isinstance(model, SupportModel):
            return
        colours, unit = colours_of(option.widget), app_scale().unit
        half = round(1.5 * unit)
        area = option.rect.adjusted(2 * unit, half, -unit, -half)
        painter.save()
        painter.setClipRect(option.rect)
        match index.column():
            case Column.QUOTE:
                if row.chosen:
                    _draw_sign(painter, area, colours)
            case Column.WHEN:
                draw_words(painter, area, model.when(row), colours.muted)
            case Column.NOTE:
                ink = colours.muted if row.trouble or row.row is None else colours.ink
                self._draw_prose(painter, area, model.prose(row), ink, colours)
            case Column.STANDING if self.verb:
                _draw_button(painter, area, self.verb, self.key, colours)
            case column:
                chips = _chips(row, column)[:_LINES]
                draw_chips(painter, area, chips, colours, selected=is_selected(option))
        painter.restore()

    def _draw_prose(
        self, painter: QPainter, area: QRect, text: str, ink: str, colours: Colours
    ) -> None:
        shown = shortened(text, font(Role.BODY), area.width(), lines=_LINES)
        found = matching_stretches(shown, self.search)
        draw_marked(painter, area, shown, found, colours, ink=ink, most=_LINES)


def _chips(row: SupportRow, column: int) -> Chips:
    if column == Column.STANDING:
        return () if row.chip is None else (row.chip,)
    if row.row is None:
        return ()
    return (row.row.kind,) if column == Column.KIND else row.row.organisations


def _draw_sign(painter: QPainter, area: QRect, colours: Colours) -> None:
    painter.setFont(font(Role.NAME))
    painter.setPen(QColor(colours.accent))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(area.adjusted(-app_scale().unit, 0, 0, 0), flags, QUOTE_SIGN)


def button_size(verb: str, key: str) -> QSize:
    """Return the pixels of what a row offers, with its key."""
    unit, metrics = app_scale().unit, QFontMetrics(font(Role.SMALL))
    cap = keycap_size(key)
    width = metrics.horizontalAdvance(verb) + cap.width() + 5 * unit
    return QSize(width, max(metrics.height(), cap.height()) + unit)


def _draw_button(painter: QPainter, area: QRect, verb: str, key: str, colours: Colours) -> None:
    unit, size = app_scale().unit, button_size(verb, key)
    place = QRectF(QPointF(area.topLeft()), size.toSizeF())
    rounded(painter, place, fill=colours.surface, border=colours.edge, radius=app_scale().radius)
    painter.setFont(font(Role.SMALL))
    painter.setPen(QColor(colours.ink))
    inside = place.adjusted(2 * unit, 0, -2 * unit, 0)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, verb)
    cap = QRectF(QPointF(0, 0), keycap_size(key).toSizeF())
    cap.moveCenter(place.center())
    cap.moveRight(inside.right())
    draw_keycap(painter, cap, key, colours)
