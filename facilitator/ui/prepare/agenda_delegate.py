"""Delegate of the agenda table: how its cells are painted, measured and edited."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from facilitator.core.statuses import ItemStatus
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.prepare.agenda_model import MOVABLE, STATUS, Column
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.card_table import ChoiceDelegate, draw_cell_chip
from facilitator.ui.widgets.painting import chip_size, draw_grip

_CHIPS = (Column.METHOD, Column.QUESTION)
_QUIET = (Column.NUMBER, Column.START, Column.PER_TURN)


def _least_row() -> int:
    """Return the height in pixels of a row whose title has one line."""
    return QFontMetrics(font(Role.BODY)).height() + 5 * app_scale().unit


class AgendaDelegate(ChoiceDelegate):
    """Methods and questions are chips; what can be moved has a grip in place of its number."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        column = index.column()
        status = index.data(STATUS)
        colours = colours_of(option.widget)
        if column == Column.NUMBER:
            option.displayAlignment = Qt.AlignmentFlag.AlignCenter
        ink = colours.ink
        if column in _QUIET or status in (ItemStatus.SKIPPED, ItemStatus.DONE):
            ink = colours.muted
        if column == Column.NUMBER and status is ItemStatus.RUNNING:
            ink = colours.accent
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(ink))
        wanted = font(Role.STRONG if column == Column.MINUTES else Role.BODY)
        if column == Column.TITLE and status is ItemStatus.SKIPPED:
            wanted = QFont(wanted)
            wanted.setStrikeOut(True)
        option.font = wanted
        if column in _CHIPS or (column == Column.NUMBER and index.data(MOVABLE)):
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        text = index.data()
        if index.column() in _CHIPS and text:
            draw_cell_chip(painter, option, text, colours_of(option.widget))
        if index.column() == Column.NUMBER and index.data(MOVABLE):
            draw_grip(painter, QRectF(option.rect), colours_of(option.widget).muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        unit = app_scale().unit
        if index.column() in _CHIPS:
            return QSize(chip_size(index.data() or "").width() + 4 * unit, _least_row())
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * unit, max(_least_row(), size.height() + 4 * unit))

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,
    ) -> QWidget:
        from facilitator.ui.prepare.agenda_cells import make_editor  # no start needs it

        return make_editor(parent, index, self._take_choice)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        from facilitator.ui.prepare.agenda_cells import place_of

        within = parent_of(editor).width()
        editor.setGeometry(place_of(editor, option.rect, index.column(), within=within))
