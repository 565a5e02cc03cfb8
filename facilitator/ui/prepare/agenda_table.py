"""Agenda table, read with the arrow keys, and the delegate that paints it."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.core.statuses import ItemStatus
from facilitator.operations.agendas import copied_id
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.prepare.agenda_model import STATUS, AgendaModel, Column
from facilitator.ui.prepare.agenda_rows import ItemRow
from facilitator.ui.run.agenda_keys import verb_of
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import CardTable, RowDelegate, draw_cell_chip
from facilitator.ui.widgets.painting import chip_size

_CHIPS = (Column.METHOD, Column.QUESTION)
_MOST_SIZES = 1_000
_NARROW = 100  # units of width
_QUIET = (Column.NUMBER, Column.START, Column.PER_TURN)


class AgendaDelegate(RowDelegate):
    """Paints methods and questions as chips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: dict[tuple[object, ...], QSize] = {}

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
        if column in _CHIPS:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        text = index.data()
        if index.column() in _CHIPS and text:
            draw_cell_chip(painter, option, text, colours_of(option.widget))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell, measured once: a layout asks for each of them many times."""
        column = Column(index.column())
        width = option.rect.width() if column is Column.TITLE else 0  # only titles are wrapped
        key = (font(Role.BODY).toString(), column, index.data(), width)
        if key not in self._sizes:
            if len(self._sizes) > _MOST_SIZES:
                self._sizes.clear()
            self._sizes[key] = self._measured(option, index)
        return QSize(self._sizes[key])

    def _measured(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        unit = app_scale().unit
        least = QFontMetrics(font(Role.BODY)).height() + 5 * unit
        if index.column() in _CHIPS:
            return QSize(chip_size(index.data() or "").width() + 4 * unit, least)
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * unit, max(least, size.height() + 4 * unit))


class AgendaTable(CardTable):
    """As high as its rows; scrolls where there is less room.

    The keys of an agenda act on the row that is selected: there is no note box here.
    """

    asked = Signal(str, object)  # an item (id), and what is to be done to it: a Verb
    menu_asked = Signal(str, QPoint)  # an item (id), and where on the screen

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.agenda = AgendaModel(self)
        self._delegate = AgendaDelegate(self)
        self._has_methods = False
        self.setModel(self.agenda)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._set_up_headers()

    def show_rows(self, rows: tuple[ItemRow, ...], *, agenda: str = "") -> None:
        """Show an agenda; a column that would be empty throughout gives its room to the titles.

        What is selected stays so, also where its first change has made a copy of all (`agenda`).
        """
        at, chosen = self.currentIndex().row(), self._chosen()
        self.agenda.show_rows(rows)
        self._choose_again(at, (chosen, copied_id(agenda, chosen)) if chosen else ())
        self._has_methods = any(row.method for row in rows)
        self._make_room()
        self.setColumnHidden(Column.QUESTION, not any(row.question for row in rows))
        self.setColumnHidden(Column.PER_TURN, not any(row.per_turn for row in rows))
        self._fit()
        if self.hasFocus():
            self.select_something()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb, item = verb_of(event), self._chosen()
        if verb is None or not item:
            super().keyPressEvent(event)
        else:
            self.asked.emit(item, verb)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard or not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            self.selectRow(index.row())
            place = self.visualRect(index).center()
            mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            at = event.globalPos() if mouse else self.viewport().mapToGlobal(place)
            self.menu_asked.emit(index.data(Qt.ItemDataRole.UserRole), at)

    def _chosen(self) -> str:
        """Return the item that is selected (id), or nothing."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(Qt.ItemDataRole.UserRole) if rows else ""

    def _choose_again(self, at: int, ids: tuple[str, ...]) -> None:
        """Select an item by one of its ids, or what stands in its place, after all was reset."""
        rows = [row.id for row in self.agenda.rows()]
        if not ids or not rows or self._chosen() in ids:
            return
        found = next((rows.index(each) for each in ids if each in rows), min(at, len(rows) - 1))
        self.selectRow(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.select_something()

    def sizeHint(self) -> QSize:
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(100 * app_scale().unit, height)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the header and some three rows."""
        unit = app_scale().unit
        least = self.horizontalHeader().sizeHint().height() + 27 * unit
        return QSize(80 * unit, min(self.sizeHint().height(), least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._fit()

    def _make_room(self) -> None:
        """Leave the methods out where the titles would have a word's width."""
        narrow = self.width() < _NARROW * app_scale().unit
        self.setColumnHidden(Column.METHOD, narrow or not self._has_methods)

    def _set_up_headers(self) -> None:
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(8 * app_scale().unit)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        down.sectionResized.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        self.updateGeometry()
