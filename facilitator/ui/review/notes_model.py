"""Table model of the notes that were found: it holds ids."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from facilitator.core.note_query.order import NoteColumn
from facilitator.ui.notes.note_row import Chips, NoteRow
from facilitator.ui.notes.roles import NOTE_ID, NOTE_ROW
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.table_model import Index, heading

ReadRow = Callable[[str], NoteRow | None]


class Column(IntEnum):
    """The columns, from left to right; each is one that notes are sorted by."""

    WHEN = 0
    KIND = 1
    NOTE = 2
    SAID_BY = 3
    ABOUT = 4
    QUESTION = 5
    TAGS = 6
    OWNER = 7
    DUE = 8
    ATTRIBUTION = 9
    ROUNDTABLE = 10
    AUTHOR = 11

    @property
    def sorted_by(self) -> NoteColumn:
        return NoteColumn[self.name]


# The columns that show chips.
CHIPS: dict[int, Callable[[NoteRow], Chips]] = {
    Column.KIND: lambda row: (row.kind,),
    Column.SAID_BY: lambda row: row.organisations,
    Column.ABOUT: lambda row: row.about_whom,
    Column.QUESTION: lambda row: row.questions,
    Column.TAGS: lambda row: row.tags,
}

# What stands in the others.
_TEXTS: dict[Column, Callable[[NoteRow], str]] = {
    Column.WHEN: lambda row: f"{row.where} {row.time}".strip(),
    Column.NOTE: lambda row: row.one_line,
    Column.OWNER: lambda row: row.owner,
    Column.DUE: lambda row: row.due,
    Column.ATTRIBUTION: lambda row: row.attribution,
    Column.ROUNDTABLE: lambda row: row.home.title if row.home else "",
    Column.AUTHOR: lambda row: row.note.author,
}


class FoundNotesModel(QAbstractTableModel):
    """Holds ids only; `read` returns the row of one when it is painted."""

    def __init__(self, read: ReadRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: tuple[str, ...] = ()
        self._heads = tuple(self.headings().values())  # asked for at every layout and painting

    def show_ids(self, ids: Sequence[str]) -> bool:
        """Show these notes; the same ones are only painted anew. Say whether it was a reset."""
        now, many = tuple(ids), len(self._ids)
        if not many or now[:many] != self._ids:
            self.beginResetModel()
            self._ids = now
            self.endResetModel()
            return True
        self.dataChanged.emit(self.index(0, 0), self.index(many - 1, len(Column) - 1))
        if len(now) > many:  # the rest of a long list
            self.beginInsertRows(QModelIndex(), many, len(now) - 1)
            self._ids = now
            self.endInsertRows()
        return False

    def ids(self) -> tuple[str, ...]:
        return self._ids

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == NOTE_ID:
            return self._ids[index.row()]
        if role == NOTE_ROW:
            return self._read(self._ids[index.row()])
        row = None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._read(self._ids[index.row()])
        if row is None or (role == Qt.ItemDataRole.ToolTipRole and index.column() != Column.NOTE):
            return None
        text = text_of(row, Column(index.column()))
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if spoken and orientation is Qt.Orientation.Vertical:
            row = self._read(self._ids[section])
            return "" if row is None else text_of(row, Column.WHEN)
        return heading(self._heads, section, orientation, role)

    def headings(self) -> dict[NoteColumn, str]:
        """Return the heading of each column."""
        return {
            NoteColumn.WHEN: self.tr("When"),
            NoteColumn.KIND: self.tr("Kind"),
            NoteColumn.NOTE: self.tr("Note"),
            NoteColumn.SAID_BY: self.tr("Said by"),
            NoteColumn.ABOUT: self.tr("About"),
            NoteColumn.QUESTION: self.tr("Question"),
            NoteColumn.TAGS: self.tr("Tags"),
            NoteColumn.OWNER: self.tr("Owner"),
            NoteColumn.DUE: self.tr("Due"),
            NoteColumn.ATTRIBUTION: self.tr("Attribution"),
            NoteColumn.ROUNDTABLE: self.tr("Roundtable"),
            NoteColumn.AUTHOR: self.tr("Taken by"),
        }


def text_of(row: NoteRow, column: Column) -> str:
    """Return what a column says of a note."""
    if column in CHIPS:
        return ", ".join(each.text for each in CHIPS[column](row))
    return _TEXTS[column](row)
