"""Table model of an agenda's items."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from facilitator.core.item_fields import HEADS
from facilitator.core.statuses import ItemStatus
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.prepare.agenda_rows import ItemRow
from facilitator.ui.table_model import Index, heading
from facilitator.ui.texts import translate_marked

STATUS = Qt.ItemDataRole.UserRole + 1  # the ItemStatus of a row
_ANSWERED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.UserRole,
        STATUS,
    }
)


class Column(IntEnum):
    """The columns, from left to right: the number, and the fields of an item that have a head."""

    NUMBER = 0
    START = 1
    MINUTES = 2
    TITLE = 3
    METHOD = 4
    QUESTION = 5
    PER_TURN = 6


class AgendaModel(QAbstractTableModel):
    """Rows are ready texts; `Qt.UserRole` is the id of the item."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ItemRow, ...] = ()
        self._heads = ("", *(translate_marked("Items", head) for head in HEADS))

    def show_rows(self, rows: tuple[ItemRow, ...]) -> None:
        """Show an agenda; where the items are the same ones, only what differs is painted anew."""
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                last = self.columnCount() - 1
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def rows(self) -> tuple[ItemRow, ...]:
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None
        row = self._rows[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = plain_tip("\n".join((row.title, *row.remarks)))
            return tip if column is Column.TITLE else None
        if role == Qt.ItemDataRole.UserRole:
            return row.id
        return row.status if role == STATUS else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if spoken and orientation is Qt.Orientation.Vertical:
            return self._rows[section].title
        if spoken and section == Column.NUMBER:
            return self.tr("Number")
        return heading(self._heads, section, orientation, role)

    @staticmethod
    def _text(row: ItemRow, column: Column) -> str:
        if column is Column.NUMBER:
            marks = {ItemStatus.DONE: "✓", ItemStatus.RUNNING: "●"}
            return marks.get(row.status, str(row.number))
        texts = {
            Column.START: row.start,
            Column.MINUTES: row.minutes,
            Column.TITLE: row.title,
            Column.METHOD: row.method,
            Column.QUESTION: row.question,
            Column.PER_TURN: row.per_turn,
        }
        return texts[column]

    def _spoken(self, row: ItemRow, column: Column) -> str:
        """Return what a cell says without its heading: symbols as words, times with a unit."""
        text = self._text(row, column)
        if not text:
            return self.tr("none")
        if column is Column.NUMBER:
            return self._spoken_number(row)
        if column is Column.START:
            fixed = self.tr("starts {time}, fixed") if row.fixed else self.tr("starts {time}")
            return fixed.format(time=text)
        if column is Column.MINUTES:
            return self.tr("{minutes} minutes").format(minutes=text)
        if column is Column.PER_TURN:
            return self.tr("{time} per turn").format(time=text)
        return text

    def _spoken_number(self, row: ItemRow) -> str:
        patterns = {
            ItemStatus.WAITING: self.tr("Item {number}"),
            ItemStatus.RUNNING: self.tr("Item {number}, running"),
            ItemStatus.DONE: self.tr("Item {number}, done"),
            ItemStatus.SKIPPED: self.tr("Item {number}, left out"),
        }
        return patterns[row.status].format(number=row.number)
