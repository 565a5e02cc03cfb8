"""Agenda table, read and changed by keys and with the mouse, and the delegate that paints it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.core.statuses import ItemStatus
from facilitator.operations.agendas import copied_id
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.prepare.agenda_model import MOVABLE, STATUS, AgendaModel, Column
from facilitator.ui.prepare.agenda_rows import ItemRow
from facilitator.ui.run.agenda_keys import Verb, verb_of
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.card_table import CardTable, RowDelegate, draw_cell_chip
from facilitator.ui.widgets.painting import chip_size, draw_grip

if TYPE_CHECKING:
    from facilitator.ui.prepare.agenda_drag import AgendaDrag

_CHIPS = (Column.METHOD, Column.QUESTION)
_MOST_SIZES = 1_000
_NARROW = 100  # units of width
_QUIET = (Column.NUMBER, Column.START, Column.PER_TURN)
_IN_PLACE = {Verb.RENAME: Column.TITLE, Verb.MINUTES: Column.MINUTES}


class AgendaDelegate(RowDelegate):
    """Methods and questions are chips; what can be moved has a grip in place of its number."""

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

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,
    ) -> QWidget:
        from facilitator.ui.prepare.agenda_cells import make_editor  # no start needs it

        return make_editor(parent, index, self._take_choice)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        from facilitator.ui.prepare.agenda_cells import place_of

        within = parent_of(editor).width()
        editor.setGeometry(place_of(editor, option.rect, index.column(), within=within))

    @Slot()
    def _take_choice(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class AgendaTable(CardTable):
    """As high as its rows; scrolls where there is less room.

    The keys of an agenda act on the row that is selected: there is no note box here.
    """

    asked = Signal(str, object)  # an item (id), and what is to be done to it: a Verb
    menu_asked = Signal(str, QPoint)  # an item (id), and where on the screen
    move_asked = Signal(str, int)  # an item (id), and its number from 1

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.agenda = AgendaModel(self)
        self._delegate = AgendaDelegate(self)
        self._has_methods = False
        self._goes_to_added = False
        self.setModel(self.agenda)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._set_up_headers()

    def show_rows(self, rows: tuple[ItemRow, ...], *, agenda: str = "") -> None:
        """Show an agenda; a column that would be empty throughout gives its room to the titles.

        What is selected stays so, also where its first change has made a copy of all (`agenda`).
        One that is new by itself is selected: the next comes after it.
        """
        at, chosen = self.currentIndex().row(), self._chosen()
        before = {row.id for row in self.agenda.rows()}
        known = before | {copied_id(agenda, each) for each in before}
        self.agenda.show_rows(rows)
        added = [row.id for row in rows if row.id not in known]
        if len(added) == 1 and len(rows) == len(before) + 1:
            self._choose_again(at, (added[0],))
        else:
            self._choose_again(at, (chosen, copied_id(agenda, chosen)) if chosen else ())
        self._has_methods = any(row.method for row in rows)
        self._make_room()
        self.setColumnHidden(Column.QUESTION, not any(row.question for row in rows))
        self.setColumnHidden(Column.PER_TURN, not any(row.per_turn for row in rows))
        self._fit()
        if self._goes_to_added and added:
            self._goes_to_added = False
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.hasFocus():
            self.select_something()

    @Slot()
    def go_to_added(self) -> None:
        """Take the keys with the next item that is new, also from where the first was begun."""
        self._goes_to_added = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QTableView.State.EditingState:
            return  # what an editor has no use for comes here, too: its Enter, for one
        verb, item = verb_of(event), self._chosen()
        if verb is None or not item:
            super().keyPressEvent(event)
        elif verb not in _IN_PLACE or not self._edit(_IN_PLACE[verb]):
            self.asked.emit(item, verb)

    @cached_property
    def _drag(self) -> "AgendaDrag":
        from facilitator.ui.prepare.agenda_drag import AgendaDrag  # no start needs it

        made = AgendaDrag(self)
        made.dropped.connect(self._move)
        return made

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is Qt.MouseButton.LeftButton and index.data(MOVABLE):
            self._drag.hold(index.row(), at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what is shown in place, and all of an item where that cannot be."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.selectRow(index.row())
            if not self._edit(Column(index.column())):
                self.asked.emit(self._chosen(), Verb.EDIT)

    def _edit(self, column: Column) -> bool:
        """Edit a cell of the row that is selected, in place; tell whether that can be."""
        index = self.agenda.index(self.currentIndex().row(), column)
        can = bool(index.flags() & Qt.ItemFlag.ItemIsEditable) and not self.isColumnHidden(column)
        if can:
            self.edit(index)
        return can

    @Slot(int, int)
    def _move(self, row: int, to: int) -> None:
        self.move_asked.emit(self.agenda.rows()[row].id, to + 1)

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
