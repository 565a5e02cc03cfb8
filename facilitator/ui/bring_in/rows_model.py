"""Table model of ready texts, one row a note."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from facilitator.ui.palette_colours import Tone
from facilitator.ui.table_model import Index, heading

ROW = Qt.ItemDataRole.UserRole + 1  # the Row itself


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, the first of which is a chip that says what becomes of the note."""

    key: str
    cells: tuple[str, ...]
    tone: Tone = Tone.NEUTRAL
    quiet: bool = False  # is not kept


class RowsModel(QAbstractTableModel):
    """`heads` name the columns; an empty cell is read aloud as "none"."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; where they are of the same notes, only what differs is painted anew."""
        before, after = self._rows, tuple(rows)
        if [row.key for row in before] != [row.key for row in after]:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
            return
        self._rows = after
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                last = self.index(number, self.columnCount() - 1)
                self.dataChanged.emit(self.index(number, 0), last)

    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        text = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text or self.tr("none")
        return row if role == ROW else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if spoken and orientation is Qt.Orientation.Vertical:
            return self.tr("Row {number}").format(number=section + 1)
        return heading(self._heads, section, orientation, role)
