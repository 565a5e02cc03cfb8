"""Table model whose cells are edited in place; its last row may be where a new one begins."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.table_model import Index, heading

ROW = Qt.ItemDataRole.UserRole + 1  # the Row itself
PAD = "\u2002"  # between a text and the edge
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """What a column shows. `letters` is its width in letters, 0 for what is left.

    `choices` are the values that it may have, each with its words; without, it takes any text.
    A `link` leads somewhere, unless it is "0"; what begins a row as its `lead` keeps clear of the
    edge, as do numbers at the `right`.
    """

    field: str
    head: str
    letters: int
    editable: bool = True
    quiet: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    spoken: str = ""  # the heading of a column that has none to be seen
    right: bool = False
    link: bool = False
    lead: bool = False

    def padded(self, text: str) -> str:
        return f"{PAD if self.lead else ''}{text}{PAD if self.right else ''}"


@dataclass(frozen=True, slots=True)
class Row:
    """Cells as they are shown, and what is edited in each; `colour` stands before the name.

    A `quiet` one is out of use.
    """

    id: str
    cells: tuple[str, ...]
    values: tuple[str, ...]
    colour: str = ""
    quiet: bool = False


class EditableRows(QAbstractTableModel):
    """Changes nothing by itself: what is typed is asked for, and comes back as rows."""

    edited = Signal(str, str, object)  # row id, field, value
    added = Signal(str)  # what was typed into the last row

    def __init__(
        self, columns: Sequence[Column], main: str, invitation: str, parent: QObject
    ) -> None:
        """Begin a new row with the `main` field, where an `invitation` stands; without, none."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.main = next(at for at, each in enumerate(columns) if each.field == main)
        self._invitation = invitation
        self._rows: tuple[Row, ...] = ()
        self._changeable = True

    def set_changeable(self, changeable: bool) -> None:
        if changeable != self._changeable:
            self.beginResetModel()
            self._changeable = changeable
            self.endResetModel()

    def offer(self, field: str, choices: tuple[tuple[str, str], ...]) -> None:
        """Have a column offer other values."""
        self.columns = tuple(
            replace(each, choices=choices) if each.field == field else each for each in self.columns
        )

    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def id_at(self, number: int) -> str:
        """Return the id of a row, or nothing where a new one begins."""
        return self._rows[number].id if 0 <= number < len(self._rows) else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; an editor that is open in one that stays is left in peace."""
        before, after = self._rows, tuple(rows)
        first, last = _same_ends([r.id for r in before], [r.id for r in after])
        if first + last < len(before):
            self.beginRemoveRows(_NOWHERE, first, len(before) - last - 1)
            self._rows = before[:first] + before[len(before) - last :]
            self.endRemoveRows()
        if first + last < len(after):
            self.beginInsertRows(_NOWHERE, first, len(after) - last - 1)
            kept = self._rows
            self._rows = kept[:first] + after[first : len(after) - last] + kept[first:]
            self.endInsertRows()
        shown, self._rows = self._rows, after
        for number, (old, new) in enumerate(zip(shown, after, strict=True)):
            for column in range(len(self.columns)):
                if _looks(old, column) != _looks(new, column):
                    changed = self.index(number, column)
                    self.dataChanged.emit(changed, changed)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._rows) + (self._changeable and bool(self._invitation))

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_new = index.row() >= len(self._rows)
        column = self.columns[index.column()] if index.isValid() else None
        if column is None or not self._changeable or not column.editable:
            return flags
        return (
            flags if is_new and index.column() != self.main else flags | Qt.ItemFlag.ItemIsEditable
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.row() >= len(self._rows):
            return self._of_new(index.column(), role)
        row, at = self._rows[index.row()], index.column()
        text = row.cells[at]
        column = self.columns[at]
        answers = {
            Qt.ItemDataRole.DisplayRole: column.padded(text),
            Qt.ItemDataRole.EditRole: row.values[at],
            Qt.ItemDataRole.AccessibleTextRole: text or self.tr("none"),
            Qt.ItemDataRole.ToolTipRole: plain_tip(text) or None,
            Qt.ItemDataRole.TextAlignmentRole: _RIGHT if column.right else None,
            ROW: row,
        }
        return answers.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = value.strip() if isinstance(value, str) else value
        if index.row() >= len(self._rows):
            if text:
                self.added.emit(text)
        elif text != self._rows[index.row()].values[index.column()]:
            row = self._rows[index.row()]
            self.edited.emit(row.id, self.columns[index.column()].field, text)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            of_row = section < len(self._rows)
            name = self._rows[section].cells[self.main] if of_row else self._invitation
            return (name or self.tr("without a name")) if spoken else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.head or column.spoken
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return _RIGHT
        heads = [each.padded(each.head) for each in self.columns]
        return heading(heads, section, orientation, role)

    def _of_new(self, column: int, role: int) -> Any:
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in spoken and column == self.main:
            is_shown = role == Qt.ItemDataRole.DisplayRole
            return self.columns[column].padded(self._invitation) if is_shown else self._invitation
        return "" if role in (*spoken, Qt.ItemDataRole.EditRole) else None


def _looks(row: Row, column: int) -> tuple[str, str, bool]:
    return row.cells[column], row.colour, row.quiet


def _same_ends(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """Return how many ids at the beginning and at the end are the same in both."""
    shorter = min(len(before), len(after))
    first = 0
    while first < shorter and before[first] == after[first]:
        first += 1
    last = 0
    while last < shorter - first and before[-1 - last] == after[-1 - last]:
        last += 1
    return first, last
