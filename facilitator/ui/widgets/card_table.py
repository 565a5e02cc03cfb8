"""Base of the tables on a card, and of the delegates that paint their rows."""

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Colours, Tone
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring, selection_bar

# The card below shows through, so that its round corners stay whole.
_GROUNDLESS = "QTableView, QHeaderView, QHeaderView::section { background: transparent; }"


class CardTable(QTableView):
    """A quiet table of whole rows, read with the arrow keys; subclasses set the model."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the table."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setStyleSheet(_GROUNDLESS)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setFont(font(Role.CHIP))
        self.verticalHeader().hide()

    def pad_headings(self, left: int) -> None:
        """Begin each heading `left` pixels into its column, above what the cells begin with."""
        self.setStyleSheet(f"{_GROUNDLESS} QHeaderView::section {{ padding-left: {left}px; }}")

    def select_something(self) -> None:
        """Show where the arrow keys start from, unless a row is selected already."""
        if self.model().rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The ring goes round whole rows, not cells. To ask for the viewport before anything else
        # would have Python know every sort of widget first.
        self.setDirtyRegion(QRegion(self.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            radius = app_scale().small_radius
            focus_ring(painter, QRectF(self.viewport().rect()), colours_of(self), radius=radius)
            painter.end()


class RowDelegate(QStyledItemDelegate):
    """Draws a line below each row but the last, a bar before a selected one, a ring for focus."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the whole row shows where one is

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        draw_row_marks(painter, option, index, colours_of(option.widget))
        painter.restore()


def draw_row_marks(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Colours
) -> None:
    """Draw what a cell has of the marks of its row: line, bar and ring."""
    area, table = QRectF(option.rect), option.widget
    if index.row() < index.model().rowCount() - 1:
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if isinstance(table, QTableView):
        if is_selected(option) and _is_first(table, index):
            selection_bar(painter, area, colours.accent)
        if table.hasFocus() and table.currentIndex().row() == index.row():
            _draw_ring(painter, table, area, colours, index)


class ChoiceDelegate(RowDelegate):
    """Edits some cells with a box of choices: what is chosen is taken at once."""

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    @Slot()
    def _take_choice(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Tell whether a cell is painted as one of a selected row."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _is_first(table: QTableView, index: Index) -> bool:
    """Tell whether a cell is the leftmost of its row that is shown."""
    across = table.horizontalHeader()
    return across.sectionViewportPosition(index.column()) + across.offset() == 0


def _draw_ring(
    painter: QPainter, table: QTableView, area: QRectF, colours: Colours, index: Index
) -> None:
    """Draw what a cell has of the ring round its row."""
    across, ink, wide = table.horizontalHeader(), QColor(colours.accent), colours.ring
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), wide), ink)
    painter.fillRect(QRectF(area.left(), area.bottom() - wide, area.width(), wide), ink)
    if _is_first(table, index):
        painter.fillRect(QRectF(area.left(), area.top(), wide, area.height()), ink)
    end = across.sectionViewportPosition(index.column()) + across.sectionSize(index.column())
    if end + across.offset() >= across.length():
        painter.fillRect(QRectF(area.right() - wide, area.top(), wide, area.height()), ink)


def draw_cell_chip(
    painter: QPainter,
    option: QStyleOptionViewItem,
    text: str,
    colours: Colours,
    *,
    tone: Tone = Tone.NEUTRAL,
) -> None:
    """Draw a chip at the left of a cell, half way up."""
    area = QRectF(option.rect.topLeft(), chip_size(text).toSizeF())
    area.moveCenter(QRectF(option.rect).center())
    area.moveLeft(option.rect.left() + app_scale().unit)
    painter.save()
    draw_chip(painter, area, text, colours, tone=tone)
    painter.restore()
