"""Agenda table, read and changed by keys and with the mouse."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.operations.agendas import copied_id
from facilitator.ui.fonts import app_scale
from facilitator.ui.prepare.agenda_delegate import AgendaDelegate
from facilitator.ui.prepare.agenda_model import MOVABLE, AgendaModel, Column
from facilitator.ui.prepare.agenda_rows import ItemRow
from facilitator.ui.run.agenda_keys import Verb, verb_of
from facilitator.ui.widgets.belonging import viewport_of
from facilitator.ui.widgets.card_table import CardTable

if TYPE_CHECKING:
    from facilitator.ui.prepare.agenda_drag import AgendaDrag

_NARROW = 100  # units of width
_IN_PLACE = {Verb.RENAME: Column.TITLE, Verb.MINUTES: Column.MINUTES}


class AgendaTable(CardTable):
    """As high as its rows; scrolls where there is less room.

    The keys of an agenda act on the row that is selected: there is no note box here.
    """

    asked = Signal(str, object)  # an item (id), and what is to be done to it: a Verb
    menu_asked = Signal(str, QPoint)  # an item (id), and where on the screen
    move_asked = Signal(str, int)  # an item (id), and its number from 1

    _fitted = 0  # the width in pixels that the columns were fitted to

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
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().installEventFilter(self)

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
        if viewport_of(self).width() != self._fitted:
            self._fit_titles()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the heading has a font of another size: it is the last to have it."""
        if event.type() is QEvent.Type.FontChange and watched is self.horizontalHeader():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give each column but the titles the width of what it holds.

        A header that does so by itself measures every cell again for each section that moves.
        """
        across = self.horizontalHeader()
        for column in Column:
            if column is not Column.TITLE:
                held = max(self.sizeHintForColumn(column), across.sectionSizeHint(column))
                across.resizeSection(column, max(held, 8 * app_scale().unit))
        self._fit_titles()

    def _fit_titles(self) -> None:
        """Give the titles the rest of the width, and the rows their height.

        The methods are left out where the titles would have a word's width.
        """
        unit, across, down = app_scale().unit, self.horizontalHeader(), self.verticalHeader()
        narrow = self.width() < _NARROW * unit
        self.setColumnHidden(Column.METHOD, narrow or not self._has_methods)
        self._fitted = viewport_of(self).width()
        taken = across.length() - across.sectionSize(Column.TITLE)
        across.resizeSection(Column.TITLE, max(self._fitted - taken, 8 * unit))
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.columnWidth(Column.TITLE), 1)  # an empty one wraps nothing
        for row in range(self.agenda.rowCount()):
            title = self.agenda.index(row, Column.TITLE)
            down.resizeSection(row, self._delegate.sizeHint(option, title).height())
        self.updateGeometry()
