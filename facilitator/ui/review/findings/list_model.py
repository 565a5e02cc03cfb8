"""List model of findings: headings of questions, which cannot be chosen, and cards below them."""

from typing import Any

from PySide6.QtCore import Qt

from facilitator.ui.list_model import ROW, ListModel
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.review.findings.rows import CardRow, HeadingRow, Row
from facilitator.ui.table_model import Index

_CARD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FindingsModel(ListModel[Row]):
    """Knows which of its rows are cards."""

    def cards(self) -> list[CardRow]:
        return [each for each in self._rows if isinstance(each, CardRow)]

    def card(self, finding: str) -> CardRow | None:
        return next((each for each in self.cards() if each.id == finding), None)

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
