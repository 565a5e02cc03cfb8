"""List model of passages: a row for each, in the order in which they were said."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.review.transcripts.words import PassageRow
from facilitator.ui.table_model import Index

ROW = Qt.ItemDataRole.UserRole


class PassagesModel(QAbstractListModel):
    """Rows are under the role ROW."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[PassageRow, ...] = ()

    def show_rows(self, rows: Sequence[PassageRow]) -> None:
        """Show rows; where only what they say is other than before, nothing is reset."""
        before, now = self._rows, tuple(rows)
        if [each.id for each in before] == [each.id for each in now]:
            self._rows = now
            if before != now:
                self.dataChanged.emit(self.index(0), self.index(len(now) - 1))
            return
        self.beginResetModel()
        self._rows = now
        self.endResetModel()

    def rows(self) -> tuple[PassageRow, ...]:
        return self._rows

    def index_of(self, passage: str) -> QModelIndex:
        """Return where a passage (id) stands; an invalid index where it does not."""
        at = next((at for at, each in enumerate(self._rows) if each.id == passage), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.text)
        return row.text if role == Qt.ItemDataRole.DisplayRole else None
