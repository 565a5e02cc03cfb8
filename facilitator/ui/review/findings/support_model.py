"""Table model of a few notes: below a finding, or offered to it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.review.findings.support_rows import SupportRow
from facilitator.ui.table_model import Index, heading

ROW = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns, from left to right."""

    QUOTE = 0
    WHEN = 1
    KIND = 2
    NOTE = 3
    SAID_BY = 4
    STANDING = 5  # consent, or what Enter does


class SupportModel(QAbstractTableModel):
    """`places`: whether it says in which roundtable a note was taken."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[SupportRow, ...] = ()
        self.places = True
        self._heads = self._headings()  # asked for at every layout and painting

    def show_rows(self, rows: Sequence[SupportRow]) -> None:
        if [each.note for each in rows] != [each.note for each in self._rows]:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
        elif not all(a.is_like(b) for a, b in zip(rows, self._rows, strict=True)):
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))

    def rows(self) -> tuple[SupportRow, ...]:
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.NOTE and row.row:
            return plain_tip(row.row.text)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and orientation is Qt.Orientation.Vertical:
            return self._text(self._rows[section], Column.WHEN)
        return heading(self._heads, section, orientation, role)

    def when(self, row: SupportRow) -> str:
        """Return when a note was taken: "15:08", or with its roundtable "R2 15:08"."""
        if row.row is None:
            return ""
        return f"{row.row.where} {row.row.time}".strip() if self.places else row.row.time

    def prose(self, row: SupportRow) -> str:
        return row.row.one_line if row.row is not None else self.tr("A note that is not there")

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Quote"),
            self.tr("When"),
            self.tr("Kind"),
            self.tr("Note"),
            self.tr("Said by"),
            self.tr("Consent"),
        )

    def _text(self, row: SupportRow, column: Column) -> str:
        note = row.row
        texts = {
            Column.QUOTE: self.tr("chosen quote") if row.chosen else "",
            Column.WHEN: self.when(row),
            Column.KIND: note.kind.text if note is not None else "",
            Column.NOTE: self.prose(row),
            Column.SAID_BY: ", ".join(each.text for each in note.organisations) if note else "",
            Column.STANDING: row.chip.text if row.chip is not None else "",
        }
        return texts[column]
