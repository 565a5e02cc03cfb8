"""Base of the list models that hold their rows as values."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from facilitator.ui.table_model import Index

ROW = Qt.ItemDataRole.UserRole  # the row itself


class Identified(Protocol):
    """A row, equal to another where it looks the same."""

    @property
    def id(self) -> str:
        """What is the same row at each change."""


Row = TypeVar("Row", bound=Identified)


class ListModel(QAbstractListModel, Generic[Row]):
    """Few enough rows to be shown anew at each change."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
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

    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def index_of(self, row_id: str) -> QModelIndex:
        """Return where a row stands; an invalid index where it does not."""
        at = next((at for at, each in enumerate(self._rows) if each.id == row_id), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)
