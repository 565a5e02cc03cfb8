"""Table of actions: Space ticks, Enter opens, C carries over; rows are one line high, or two."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.review.actions.actions_delegate import (
    ActionsDelegate,
    least_height,
    left_pad,
    row_height,
)
from facilitator.ui.review.actions.actions_model import ActionsModel, Column, ReadAction
from facilitator.ui.widgets.fitted_table import FittedTable

_LETTERS = {Column.OWNER: 19, Column.DUE: 24, Column.PROMISED: 12, Column.STATE: 18}
_LEAST_LETTERS = 24  # of what is to be done, on a line
_GIVE_WAY = (Column.PROMISED, Column.STATE)  # what a narrow table leaves out, the first one first
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ActionsTable(FittedTable):
    """`chosen` is told after the selection has changed; the others carry no more than their keys.

    `ticked` carries the actions (ids) whose tick was asked for.
    """

    chosen = Signal()
    ticked = Signal(object)
    opened = Signal()
    carry_asked = Signal()

    def __init__(self, read: ReadAction, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Actions"), parent)
        self._read = read
        self.actions_shown = ActionsModel(read, self)
        self._held: list[QKeyEvent] | None = None
        self._delegate = ActionsDelegate(self)
        self.setModel(self.actions_shown)
        self.setItemDelegate(self._delegate)
        self.pad_headings(left_pad())
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._set_up_headers()
        self.begin_to_fit()
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_actions(self, ids: Sequence[str]) -> None:
        """Show actions; what was selected stays so if it is there, and one always is."""
        before, row = self.selected(), self.currentIndex().row()
        with QSignalBlocker(self):
            if self.actions_shown.show_ids(ids):
                self._select(frozenset(before), near=row)
            self.select_something()
        self.fit_rows()
        self.viewport().update()
        self.chosen.emit()

    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected actions, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        ids = self.actions_shown.ids()
        return tuple(ids[row] for row in rows if row < len(ids))

    def hold_keys(self) -> None:
        """Keep what is pressed until `give_keys`: it is meant for a list that is being read."""
        self._held = []

    def give_keys(self) -> None:
        """Take what was pressed meanwhile, in its order."""
        held, self._held = self._held or [], None
        for each in held:
            self.keyPressEvent(each)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._held is not None:
            self._held.append(event.clone())
        elif event.modifiers() not in _PLAIN or not self.selected():
            super().keyPressEvent(event)
        elif event.isAutoRepeat() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_C, *_ENTER):
            event.accept()
        elif event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.selected())
        elif event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_C:
            self.carry_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the list: none leaps to a row that begins with it."""

    def minimumSizeHint(self) -> QSize:
        rows = self.horizontalHeader().sizeHint().height() + 3 * least_height()
        kept = (each for each in _LETTERS if each not in _GIVE_WAY)
        return QSize(_tick_width() + sum(map(_width, kept)) + _least_what() + self._bar(), rows)

    def _select(self, actions: Collection[str], *, near: int) -> None:
        """Select actions by id; where none is left, the one that is where they were."""
        ids = self.actions_shown.ids()
        rows = [row for row, action in enumerate(ids) if action in actions]
        if not rows and ids and actions:
            rows = [max(0, min(near, len(ids) - 1))]
        selection = QItemSelection()
        for row in rows:
            index = self.actions_shown.index(row, 0)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            current = self.actions_shown.index(rows[0], Column.WHAT)
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def height_of(self, row: int) -> int:
        shown = self._read(self.actions_shown.ids()[row])
        return row_height("" if shown is None else shown.what, self.columnWidth(Column.WHAT))

    def make_room(self) -> None:
        """Leave columns out where what is to be done would have a word's width."""
        whole = _tick_width() + sum(map(_width, _LETTERS)) + _least_what() + self._bar()
        lacking = whole - self.width()
        for column in _GIVE_WAY:
            gives_way = lacking > 0
            if gives_way is not self.isColumnHidden(column):
                self.setColumnHidden(column, gives_way)
                self.horizontalHeader().resizeSection(column, _width(column))
            if gives_way:
                lacking -= _width(column)

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _set_up_headers(self) -> None:
        across = self.horizontalHeader()
        across.setMinimumSectionSize(1)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        across.resizeSection(Column.TICK, _tick_width())
        for column in _LETTERS:
            across.resizeSection(column, _width(column))
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(least_height())

    @Slot()
    def _on_selected(self) -> None:
        self.chosen.emit()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.TICK:
            self.ticked.emit((self.actions_shown.ids()[index.row()],))

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.TICK:
            self.opened.emit()


def _width(column: Column) -> int:
    """Return the pixels of a column by its letters."""
    return _LETTERS[column] * _letter() + 2 * app_scale().unit


def _tick_width() -> int:
    return left_pad() + round(6.5 * app_scale().unit)


def _least_what() -> int:
    return _LEAST_LETTERS * _letter()


def _letter() -> int:
    return QFontMetrics(font(Role.BODY)).averageCharWidth()
