"""Table model of the notes that were found: it holds ids."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.notes.roles import NOTE_ID, NOTE_ROW
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.table_model import Index, heading

ReadRow = Callable[[str], NoteRow | None]


class Column(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    KIND = 1
    NOTE = 2
    SAID_BY = 3
    QUESTION = 4
    ATTRIBUTION = 5


class FoundNotesModel(QAbstractTableModel):
    """Holds ids only; `read` returns the row of one when it is painted."""

    def __init__(self, read: ReadRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: tuple[str, ...] = ()

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
        text = self._text(row, Column(index.column()))
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
            return "" if row is None else self._text(row, Column.WHEN)
        return heading(self._heads(), section, orientation, role)

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("When"),
            self.tr("Kind"),
            self.tr("Note"),
            self.tr("Said by"),
            self.tr("Question"),
            self.tr("Attribution"),
        )

    @staticmethod
    def _text(row: NoteRow, column: Column) -> str:
        texts = {
            Column.WHEN: f"{row.where} {row.time}".strip(),
            Column.KIND: row.kind.text,
            Column.NOTE: row.one_line,
            Column.SAID_BY: ", ".join(each.text for each in row.organisations),
            Column.QUESTION: ", ".join(each.text for each in row.questions),
            Column.ATTRIBUTION: row.attribution,
        }
        return texts[column]
