"""Table model of actions: it holds ids, and a tick for each."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.review.actions.action_row import ActionRow
from facilitator.ui.table_model import Index, heading

ReadAction = Callable[[str], ActionRow | None]
ACTION_ROW = Qt.ItemDataRole.UserRole + 11


class Column(IntEnum):
    """The columns, from left to right."""

    TICK = 0
    WHAT = 1
    OWNER = 2
    DUE = 3
    PROMISED = 4
    STATE = 5


class ActionsModel(QAbstractTableModel):
    """Holds ids only; `read` returns the row of one when it is painted."""

    def __init__(self, read: ReadAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: tuple[str, ...] = ()
        self._heads = self._headings()  # asked for at every layout and painting

    def show_ids(self, ids: Sequence[str]) -> bool:
        """Show these actions; the same ones are only painted anew. Say whether it was a reset."""
        now = tuple(ids)
        if now and now == self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(now) - 1, len(Column) - 1))
            return False
        self.beginResetModel()
        self._ids = now
        self.endResetModel()
        return True

    def ids(self) -> tuple[str, ...]:
        return self._ids

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._read(self._ids[index.row()])
        if row is None or role == ACTION_ROW:
            return row
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if column is Column.TICK and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_settled else Qt.CheckState.Unchecked
        return _said(row, role) if column is Column.WHAT else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            row = self._read(self._ids[section]) if spoken else None
            return None if row is None else row.what
        if section == Column.TICK and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Settled")
        return heading(self._heads, section, orientation, role)

    def _headings(self) -> tuple[str, ...]:
        return (
            "",
            self.tr("What"),
            self.tr("Owner"),
            self.tr("Due ↑"),
            self.tr("Promised in"),
            self.tr("State"),
        )


def _said(row: ActionRow, role: int) -> str | None:
    """Return what is said of a row, to who points at it or hears it."""
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_tip(row.what)
    return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


def _text(row: ActionRow, column: Column) -> str:
    match column:
        case Column.TICK:
            return ""
        case Column.WHAT:
            return row.what
        case Column.OWNER:
            return ", ".join(each.text for each in row.owners)
        case Column.DUE:
            return row.due
        case Column.PROMISED:
            return f"{row.promised_in} {row.promised_on}".strip()
        case Column.STATE:
            return " ".join(filter(None, (row.state.text, row.beside_state)))
