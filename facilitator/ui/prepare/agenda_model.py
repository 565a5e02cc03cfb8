"""Table model of an agenda's items."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from facilitator.core.item_fields import HEADS
from facilitator.core.statuses import ItemStatus
from facilitator.ui.method_names import method_shown
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.prepare.agenda_rows import ItemRow
from facilitator.ui.table_model import Index, heading
from facilitator.ui.texts import translate_marked

STATUS = Qt.ItemDataRole.UserRole + 1  # the ItemStatus of a row
MOVABLE = Qt.ItemDataRole.UserRole + 2  # whether a row can be dragged to another place
CHOICES = Qt.ItemDataRole.UserRole + 3  # what a cell can hold, as pairs of value and words
_ANSWERED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.UserRole,
        Qt.ItemDataRole.EditRole,
        STATUS,
        MOVABLE,
        CHOICES,
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


Choices = tuple[tuple[str, str], ...]  # each value with its words
_EDITED = (Column.MINUTES, Column.TITLE, Column.METHOD, Column.QUESTION, Column.PER_TURN)


class AgendaModel(QAbstractTableModel):
    """Rows are ready texts; `Qt.UserRole` is the id of the item.

    It changes nothing by itself: what is typed is asked for, and comes back as rows.
    """

    edited = Signal(str, object, str)  # an item (id), the Column, and what was typed there

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ItemRow, ...] = ()
        self._changeable = False
        self._choices: Callable[[Column], Choices | None] = _any_text
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
            if old == new:
                continue
            whole = old.status != new.status
            for column in Column:  # each by itself: an editor that is open keeps what is typed
                if (
                    whole
                    or column is Column.NUMBER
                    or self._text(old, column) != self._text(new, column)
                ):
                    changed = self.index(number, column)
                    self.dataChanged.emit(changed, changed)

    def offer(self, choices: Callable[[Column], Choices | None]) -> None:
        """Ask for what a cell can hold when it is edited; none where any text will do."""
        self._choices = choices

    def set_changeable(self, changeable: bool) -> None:
        """Let cells be edited, and rows be moved."""
        if changeable != self._changeable:
            self._changeable = changeable
            if self._rows:
                last = self.index(len(self._rows) - 1, Column.NUMBER)
                self.dataChanged.emit(self.index(0, Column.NUMBER), last)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or not self._changeable or index.column() not in _EDITED:
            return flags
        waits = self._rows[index.row()].status is ItemStatus.WAITING
        may = waits or index.column() == Column.TITLE
        return flags | Qt.ItemFlag.ItemIsEditable if may else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        if text != index.data(Qt.ItemDataRole.EditRole):
            column = Column(index.column())
            self.edited.emit(self._rows[index.row()].id, column, text)
        return True

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
        return self._asked(row, column, role)

    def _asked(self, row: ItemRow, column: Column, role: int) -> Any:
        """Return what is known of a row beside its texts."""
        if role == Qt.ItemDataRole.UserRole:
            return row.id
        if role == Qt.ItemDataRole.EditRole:
            kept = {Column.MINUTES: row.allotted, Column.METHOD: row.method}
            return kept[column] if column in kept else self._text(row, column)
        if role == MOVABLE:
            return self._changeable and row.status is ItemStatus.WAITING
        if role == CHOICES:
            return self._choices(column)
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
            Column.METHOD: method_shown(row.method),
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


def _any_text(column: Column) -> None:
    """Offer nothing."""
