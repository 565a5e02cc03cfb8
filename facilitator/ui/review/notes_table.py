"""Notes table of Review: several can be selected; the selection survives a search."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from facilitator.core.note_query.order import NoteColumn, Order
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.review.notes_delegate import LINES, FoundNotesDelegate, left_pad, row_height
from facilitator.ui.review.notes_model import Column, FoundNotesModel, ReadRow
from facilitator.ui.stream.verbs import Verb, verb_of
from facilitator.ui.widgets.fitted_table import FittedTable

_LETTERS = {
    Column.WHEN: 9,
    Column.KIND: 15,
    Column.SAID_BY: 16,
    Column.ABOUT: 16,
    Column.QUESTION: 10,
    Column.TAGS: 16,
    Column.OWNER: 14,
    Column.DUE: 12,
    Column.ATTRIBUTION: 14,
    Column.ROUNDTABLE: 16,
    Column.AUTHOR: 14,
}
_LEAST_LETTERS = 24  # of a note, on a line
# What a narrow table leaves out, the first of them first: it stands beside a selected note.
_GIVE_WAY = (
    *(Column.AUTHOR, Column.ROUNDTABLE, Column.DUE, Column.OWNER, Column.ABOUT, Column.TAGS),
    *(Column.ATTRIBUTION, Column.QUESTION, Column.WHEN),
)


class NotesTable(FittedTable):
    """`chosen` is told after the selection has changed; `asked` carries the VerbKey of a key."""

    chosen = Signal()
    asked = Signal(object)
    sort_asked = Signal(object)  # NoteColumn of the heading that was clicked

    def __init__(self, read: ReadRow, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notes"), parent)
        self.notes = FoundNotesModel(read, self)
        self._read = read
        self._delegate = FoundNotesDelegate(self)
        self._wanted = frozenset(Column)
        self.setModel(self.notes)
        self.setItemDelegate(self._delegate)
        self.pad_headings(left_pad())
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._set_up_headers()
        self.begin_to_fit()
        self.selectionModel().selectionChanged.connect(self._on_selected)

    def show_notes(self, ids: Sequence[str], search: str) -> None:
        """Show notes, the words of a search marked; what was selected stays so if it is there."""
        before, row = self.selected(), self.currentIndex().row()
        self._delegate.search_for(search)
        with QSignalBlocker(self):
            if self.notes.show_ids(ids):
                self._select(frozenset(before), near=row)
        self.fit_rows()
        self.viewport().update()
        self.chosen.emit()

    def choose(self, note: str) -> bool:
        """Select a note and scroll to it; false where it is not among those shown."""
        if note not in self.notes.ids():
            return False
        self._select({note}, near=0)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected notes, from top to bottom.

        It goes by stretches of rows: of a hundred thousand, Qt would make as many indexes.
        """
        ids, stretches = self.notes.ids(), sorted(self._stretches())
        if stretches == [(0, len(ids))]:
            return ids
        return tuple(chain.from_iterable(ids[first:end] for first, end in stretches))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the stream of Run; Del is an action of the window."""
        asked = verb_of(event)
        if asked is None or asked.verb is Verb.DELETE or not self.selectionModel().hasSelection():
            super().keyPressEvent(event)
        else:
            self.asked.emit(asked)

    def _stretches(self) -> set[tuple[int, int]]:
        """Return where each stretch of selected rows begins, and where it is over."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.count()))
        return {(part.top(), part.bottom() + 1) for part in parts}

    def _select(self, notes: Collection[str], *, near: int) -> None:
        """Select notes by id; where none is left, only remember the place for the arrow keys."""
        ids = self.notes.ids()
        rows = [row for row, note in enumerate(ids) if note in notes] if notes else []
        selection, last = QItemSelection(), len(Column) - 1
        for first, end in stretches(rows):
            selection.select(self.notes.index(first, 0), self.notes.index(end - 1, last))
        flags = QItemSelectionModel.SelectionFlag
        current = rows[0] if rows else min(near, len(ids) - 1)
        if current >= 0:
            self.selectionModel().setCurrentIndex(self.notes.index(current, 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def lay_out(self, columns: Collection[NoteColumn], *, one_line: bool) -> None:
        """Show some of the columns, and each note in one line, or in two where it needs them."""
        self._wanted = frozenset(each for each in Column if each.sorted_by in columns)
        self._delegate.break_into(1 if one_line else LINES)
        self.make_room()
        self.fit_rows()
        self.viewport().update()

    def show_order(self, order: Order | None) -> None:
        """Mark the heading that the notes are sorted by."""
        across = self.horizontalHeader()
        across.setSortIndicatorShown(order is not None)
        if order is not None:
            way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
            across.setSortIndicator(Column[order.by.name], way)

    def minimumSizeHint(self) -> QSize:
        rows = self.horizontalHeader().sizeHint().height() + 3 * row_height(1)
        kept = (each for each in _LETTERS if each not in _GIVE_WAY)
        return QSize(sum(map(_width, kept)) + _least_note() + self._bar(), rows)

    def height_of(self, row: int) -> int:
        shown = self._read(self.notes.ids()[row])
        columns = (
            (each, self.columnWidth(each)) for each in Column if not self.isColumnHidden(each)
        )
        return row_height(1 if shown is None else self._delegate.lines_of(shown, columns))

    def make_room(self) -> None:
        """Leave columns out where the notes would have a word's width."""
        wanted = [each for each in _LETTERS if each in self._wanted]
        lacking = sum(map(_width, wanted)) + _least_note() + self._bar() - self.width()
        out = set(_LETTERS).difference(wanted)
        for column in _GIVE_WAY:
            if lacking > 0 and column in self._wanted:
                out.add(column)
                lacking -= _width(column)
        for column in _LETTERS:
            if (column in out) is not self.isColumnHidden(column):
                self.setColumnHidden(column, column in out)
                self.horizontalHeader().resizeSection(column, _width(column))

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _set_up_headers(self) -> None:
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        for column in _LETTERS:
            across.resizeSection(column, _width(column))
        # Of its own: to bold the heading of a column that is selected as a whole, Qt would ask each
        # of a hundred thousand rows in Python.
        across.setSelectionModel(QItemSelectionModel(self.notes, across))
        across.setSectionsClickable(True)
        across.sectionClicked.connect(self._on_heading)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(row_height(1))

    @Slot(int)
    def _on_heading(self, section: int) -> None:
        self.sort_asked.emit(Column(section).sorted_by)

    @Slot()
    def _on_selected(self) -> None:
        self.chosen.emit()


def stretches(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where rows (in order) that follow each other begin, and where they are over."""
    at = 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and rows[end] == rows[end - 1] + 1:
            end += 1
        yield rows[at], rows[end - 1] + 1
        at = end


def _width(column: Column) -> int:
    """Return the pixels of a column by its letters."""
    return _LETTERS[column] * _letter() + 2 * app_scale().unit


def _least_note() -> int:
    return _LEAST_LETTERS * _letter()


def _letter() -> int:
    return QFontMetrics(font(Role.BODY)).averageCharWidth()
