"""List model of passages: a row for each, in the order in which they were said."""

from typing import Any

from PySide6.QtCore import Qt

from facilitator.ui.list_model import ROW, ListModel
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.review.transcripts.words import PassageRow
from facilitator.ui.table_model import Index


class PassagesModel(ListModel[PassageRow]):
    """Says of a row what was said."""

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
