"""Table model of the roundtables side by side: a row for each, and where each number leads."""

from enum import StrEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from facilitator.core.model import Organisation
from facilitator.core.series import Series, SeriesRoom, Voice
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.local_forms import labelled
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.table_model import Index

CELL = Qt.ItemDataRole.UserRole + 1


class Number(StrEnum):
    """What stands in the first columns; behind them there is one for each member."""

    ROOM = "room"
    NOTES = "notes"
    FINDINGS = "findings"
    ACTIONS = "actions"
    HEARD = "heard"
    AIRTIME = "airtime"


NUMBERS = tuple(Number)


class Cell(NamedTuple):
    """A roundtable, and what of it: a number, or what a member had (`voice`)."""

    room: SeriesRoom
    number: Number | None
    organisation: Organisation | None = None
    voice: Voice | None = None


class SeriesModel(QAbstractTableModel):
    """Shows a series; the same one again is no news."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._series = Series()
        self._heads = {
            Number.ROOM: self.tr("Roundtable"),
            Number.NOTES: self.tr("Notes"),
            Number.FINDINGS: self.tr("Findings"),
            Number.ACTIONS: self.tr("Actions"),
            Number.HEARD: self.tr("Heard"),
            Number.AIRTIME: self.tr("Airtime"),
        }

    def show_series(self, series: Series) -> None:
        if series != self._series:
            self.beginResetModel()
            self._series = series
            self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        if not index.isValid():
            return None
        room, column = self._series.rooms[index.row()], index.column()
        if column < len(NUMBERS):
            return Cell(room, NUMBERS[column])
        at = column - len(NUMBERS)
        return Cell(room, None, self._series.members[at], room.voices[at])

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._series.rooms)

    def columnCount(self, parent: Index | None = None) -> int:
        inside = parent is not None and parent.isValid()
        return 0 if inside else len(NUMBERS) + len(self._series.members)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            label = f"R{self._series.rooms[section].roundtable.label}"
            return label if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < len(NUMBERS):
            return self._heads[NUMBERS[section]]
        return self._series.members[section - len(NUMBERS)].short

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(cell)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                told = self._told(cell)
                return told if role == Qt.ItemDataRole.AccessibleTextRole else plain_tip(told)
            case _ if role == CELL:
                return cell
        return None

    def _text(self, cell: Cell) -> str:
        if cell.number is not None:
            return _number(cell.room, cell.number)
        return "" if cell.voice is None else self._share(cell.voice)

    def _share(self, voice: Voice) -> str:
        """Return the share of the time, or how many notes who had none of it gave."""
        if voice.ms:
            return f"{voice.share:.0%}"
        if voice.notes:
            return self.tr("%n note(s)", "", voice.notes)
        return self.tr("not heard") if voice.is_missed else ""

    def _told(self, cell: Cell) -> str:
        """Return what a cell says without its row and column beside it."""
        label, voice = f"R{cell.room.roundtable.label}", cell.voice
        if cell.number is Number.ROOM:
            return self._text(cell)
        if voice is None or cell.organisation is None:
            head = self._heads[cell.number] if cell.number is not None else ""
            return labelled(f"{label}, {head}", self._text(cell))
        parts = [self._share(voice)] if voice.ms else []
        if voice.notes:
            parts.append(self.tr("%n note(s)", "", voice.notes))
        if not parts:
            parts = [self.tr("not heard") if voice.is_missed else self.tr("not here")]
        return labelled(f"{label}, {cell.organisation.short}", ", ".join(parts))


def _number(room: SeriesRoom, number: Number) -> str:
    texts = {
        Number.ROOM: f"R{room.roundtable.label} {room.roundtable.title}".strip(),
        Number.NOTES: str(room.notes),
        Number.FINDINGS: str(room.findings),
        Number.ACTIONS: str(room.actions),
        Number.HEARD: f"{room.heard}/{room.could_be_heard}",
        Number.AIRTIME: format_duration(room.spoken_ms, DurationKind.ELAPSED),
    }
    return texts[number]
