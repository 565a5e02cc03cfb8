"""List model of findings: headings of questions, which cannot be chosen, and cards below them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.review.findings.rows import CardRow, HeadingRow, Row
from facilitator.ui.table_model import Index

ROW = Qt.ItemDataRole.UserRole
_CARD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FindingsModel(QAbstractListModel):
    """Rows are under the role ROW; few enough to be shown anew at each change."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; where only what they say is other than before, nothing is reset."""
        before, now = self._rows, tuple(rows)
        if [_key(each) for each in before] == [_key(each) for each in now]:
            self._rows = now
            if before != now:
                self.dataChanged.emit(self.index(0), self.index(len(now) - 1))
            return
        self.beginResetModel()
        self._rows = now
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def cards(self) -> list[CardRow]:
        return [each for each in self._rows if isinstance(each, CardRow)]

    def card(self, finding: str) -> CardRow | None:
        return next((each for each in self.cards() if each.id == finding), None)

    def index_of(self, finding: str) -> QModelIndex:
        """Return where a finding (id) stands; an invalid index where it does not."""
        ids = [each.id if isinstance(each, CardRow) else "" for each in self._rows]
        return self.index(ids.index(finding)) if finding in ids else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()] if index.isValid() else None
        return _CARD if isinstance(row, CardRow) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, HeadingRow):
            return self._heading(row, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.seen.finding.text}\n{row.line}")
        return row.seen.finding.text if role == Qt.ItemDataRole.DisplayRole else None

    def _heading(self, row: HeadingRow, role: int) -> str | None:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Click to go through the notes in none yet")
        is_told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return f"{row.title}, {row.counts}" if is_told else None


def _key(row: Row) -> tuple[str, str]:
    return ("heading", row.question) if isinstance(row, HeadingRow) else ("card", row.id)
