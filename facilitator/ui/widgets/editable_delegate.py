"""Delegate of tables that are edited in place: grips, keycaps, colours, and the editors."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import ChoiceDelegate
from facilitator.ui.widgets.editable_rows import PAD, ROW, Column, EditableRows, Row
from facilitator.ui.widgets.painting import (
    draw_grip,
    draw_keycap,
    draw_square,
    focus_ring,
    keycap_size,
    square_side,
)

GRIP, KEY = "grip", "key"  # fields of columns that are drawn


class PastingEdit(QLineEdit):
    """Hands on what is pasted in several lines: one line cannot hold it."""

    lines_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = (
            QApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        )
        if "\n" in text.strip():
            self.lines_pasted.emit(text)
        else:
            super().keyPressEvent(event)


class EditableDelegate(ChoiceDelegate):
    """Whoever edits a cell sees a ring around it; choices are a box with all of them."""

    lines_pasted = Signal(str)  # into a cell

    def __init__(self, model: EditableRows, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colours, column = colours_of(option.widget), self._column(index)
        row: Row | None = index.data(ROW)
        is_quiet = row is None or row.quiet or column.quiet
        ink = colours.muted if is_quiet else colours.ink
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(ink))
        is_main = index.column() == self._model.main
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = is_main and chosen and row is not None
        option.font = font(Role.STRONG if strong else Role.BODY)
        if column.field in (GRIP, KEY) or _leads(index, column):
            option.text = ""
        elif is_main and row is not None and row.colour:
            option.text = ""  # drawn behind its square
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row: Row | None = index.data(ROW)
        column = self._column(index)
        painter.save()
        if row is not None and column.field == GRIP:
            draw_grip(painter, QRectF(option.rect), colours_of(option.widget).muted)
        elif row is not None and column.field == KEY:
            _draw_key(painter, option, row.cells[index.column()])
        elif row is not None and _leads(index, column):
            _draw_link(painter, option, row.cells[index.column()], quiet=row.quiet)
        elif row is not None and row.colour and index.column() == self._model.main:
            self._draw_name(painter, option, row, index)
        table = option.widget
        if isinstance(table, QTableView) and table.hasFocus() and table.currentIndex() == index:
            area = QRectF(option.rect).adjusted(1, 3, -1, -4)
            ring, radius = colours_of(table), app_scale().small_radius
            if index.flags() & Qt.ItemFlag.ItemIsEditable or _leads(index, column):
                focus_ring(painter, area, ring, radius=radius)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        least = QFontMetrics(font(Role.BODY)).height() + 5 * app_scale().unit
        return QSize(size.width(), max(least, size.height() + 3 * app_scale().unit))

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,
    ) -> QWidget:
        column = self._column(index)
        if column.choices:
            return self._make_choice(parent, column)
        editor = PastingEdit(parent)
        editor.setAccessibleName(column.head)
        editor.setProperty("look", "cell")
        editor.setStyleSheet("padding: 0px 3px;")
        editor.lines_pasted.connect(self._paste_lines)
        if index.data(ROW) is None:
            editor.setPlaceholderText(index.data())
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        area = option.rect.adjusted(_clear_of_edge(self._column(index)), 2, 0, -3)
        row: Row | None = index.data(ROW)
        if row is not None and row.colour and index.column() == self._model.main:
            area.setLeft(area.left() + square_side() + app_scale().unit)
        editor.setGeometry(area)

    def _make_choice(self, parent: QWidget, column: Column) -> QComboBox:
        editor = QComboBox(parent)
        editor.setAccessibleName(column.head)
        for value, words in column.choices:
            editor.addItem(words, value)
        editor.activated.connect(self._take_choice)
        return editor

    @Slot(str)
    def _paste_lines(self, text: str) -> None:
        editor = self.sender()
        if isinstance(editor, QLineEdit):
            editor.clear()
            self.closeEditor.emit(editor, self.EndEditHint.RevertModelCache)
        self.lines_pasted.emit(text)

    def _draw_name(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, index: Index
    ) -> None:
        unit, side = app_scale().unit, square_side()
        colours = colours_of(option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.accent_soft if chosen else colours.surface
        left = unit + _clear_of_edge(self._column(index))
        middle = option.rect.center().y() + 1
        draw_square(painter, option.rect.left() + left, middle, row.colour, ground, side=side)
        area = option.rect.adjusted(left + side + 2 * unit, 0, -unit, 0)
        drawn = font(Role.STRONG if chosen else Role.BODY)
        text = QFontMetrics(drawn).elidedText(
            row.cells[index.column()], Qt.TextElideMode.ElideRight, area.width()
        )
        painter.setFont(drawn)
        painter.setPen(QColor(colours.muted if row.quiet else colours.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)

    def _column(self, index: Index) -> Column:
        return self._model.columns[index.column()]


def _leads(index: Index, column: Column) -> bool:
    """Tell whether a cell leads anywhere."""
    row: Row | None = index.data(ROW)
    return column.link and row is not None and row.cells[index.column()] != "0"


def _clear_of_edge(column: Column) -> int:
    """Return the pixels before a text that begins a row."""
    return QFontMetrics(font(Role.BODY)).horizontalAdvance(PAD) if column.lead else 0


def _draw_link(painter: QPainter, option: QStyleOptionViewItem, text: str, *, quiet: bool) -> None:
    colours, drawn = colours_of(option.widget), QFont(font(Role.BODY))
    drawn.setUnderline(True)
    painter.setFont(drawn)
    painter.setPen(QColor(colours.muted if quiet else colours.ink))
    style = option.widget.style()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, option.widget) + 1
    area = option.rect.adjusted(0, 0, -margin - QFontMetrics(drawn).horizontalAdvance(PAD), 0)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)


def _draw_key(painter: QPainter, option: QStyleOptionViewItem, key: str) -> None:
    """Draw the key that gives an organisation the floor; without one it is called by its name."""
    colours, area = colours_of(option.widget), QRectF(option.rect)
    if not key:
        return
    if not any(each.isdigit() for each in key):
        painter.setFont(font(Role.BODY))
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            area.adjusted(app_scale().unit, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, key
        )
        return
    cap = QRectF()
    cap.setSize(keycap_size(key).toSizeF())
    cap.moveCenter(area.center())
    cap.moveLeft(area.left() + app_scale().unit)
    draw_keycap(painter, cap, key, colours)
