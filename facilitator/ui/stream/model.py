"""List model of the stream: saved notes in the order begun, then lines on their way."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from facilitator.core.model import Kind, Note, Roundtable
from facilitator.core.schedule import running_item
from facilitator.store.changes import NAMES, Changes
from facilitator.store.queries.stream import (
    StreamFilter,
    count_stream,
    has_several_authors,
    load_among,
    load_newest,
)
from facilitator.ui.capture.outbox import Line, Outbox
from facilitator.ui.capture.words import CaptureWords
from facilitator.ui.notes.note_row import NoteNames, NoteRow
from facilitator.ui.notes.roles import NOTE_ROW
from facilitator.ui.session import Session
from facilitator.ui.stream.row import StreamRow, saved_row, unsaved_row
from facilitator.ui.table_model import Index

_ROLES = (NOTE_ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_NO_INDEX = QModelIndex()
_LINKS = frozenset({"note_said_by", "note_person", "note_about", "note_question", "note_tag"})
_MANY = 40  # changed notes from which all are read again
_PATIENCE_MS = 30  # until a line on its way is shown
_AT_ONCE = 80  # notes, more than the tallest screen shows: each is measured before any is shown


class Scope(StrEnum):
    """Which notes of the roundtable are shown, of one kind or all."""

    ITEM = "item"  # the one that is being taken
    WHOLE = "whole"
    STARRED = "starred"
    GAPS = "gaps"
    DELETED = "deleted"


@dataclass(slots=True)
class _Entry:
    """A note, and how it is shown once that was asked for."""

    note: Note
    revision: int
    row: StreamRow | None = None


class StreamModel(QAbstractListModel):
    """Rows are `StreamRow` under the role NOTE_ROW; `counted` tells that there are more or fewer.

    The newest notes are there at once, earlier ones when they are asked for.
    """

    counted = Signal()

    def __init__(
        self, session: Session, outbox: Outbox, words: CaptureWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._outbox = outbox
        self._words = words
        self._kind: Kind | None = None
        self._scope = Scope.ITEM
        self._filter: StreamFilter | None = None
        self._order: list[str] = []  # note ids
        self._total = 0
        self._entries: dict[str, _Entry] = {}
        self._lines: list[Line] = []
        self._revision = 0
        self._home: Roundtable | None = None
        self._signed = False  # several people wrote the notes
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_lines)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self.reload)
        outbox.changed.connect(self._on_outbox)
        self.reload()

    @property
    def count(self) -> int:
        """How many saved notes there are, those included that were not asked for yet."""
        return self._total

    @property
    def scope(self) -> Scope:
        return self._scope

    @property
    def kind(self) -> Kind | None:
        return self._kind

    def show_kind(self, kind: Kind | None) -> None:
        """Show one kind of notes, or all."""
        self._kind = kind
        self.reload()

    def show_scope(self, scope: Scope) -> None:
        """Show the notes of the item that is being taken, or others of the roundtable."""
        self._scope = scope
        self.reload()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._order) + len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at = index.row()  # -1 where it is not valid
        if role not in _ROLES or not 0 <= at < len(self._order) + len(self._lines):
            return None
        row = self.row_at(at)
        return row if role == NOTE_ROW else row.spoken

    def row_at(self, at: int) -> StreamRow:
        """Return a row by its number: saved notes, then lines. It is made when first asked for."""
        if at >= len(self._order):
            return self._line_row(at - len(self._order))
        entry = self._entries[self._order[at]]
        if entry.row is None:
            words = self._words
            names = NoteNames(self._session.programme, words.vocabulary, words.tag_names)
            entry.row = saved_row(
                NoteRow(entry.note, self._home, names),
                revision=entry.revision,
                reader=self._session.author.name if self._signed else None,
                deleted=self._scope is Scope.DELETED,
            )
        return entry.row

    def _line_row(self, at: int) -> StreamRow:
        """Show a line; the row above has told its reason, or the bar below tells it."""
        line = self._lines[at]
        told = line.waits or (at > 0 and self._lines[at - 1].reason == line.reason)
        zone = self._home.zone if self._home is not None else "UTC"
        return unsaved_row(zone, line, reason="" if told else line.reason)

    @property
    def filters_by_item(self) -> bool:
        """Whether only the notes of one item are shown."""
        return self._filter is not None and self._filter.item is not None

    def position(self, note_id: str) -> int | None:
        """Return the row of a note, or None where it is not shown."""
        return self._order.index(note_id) if note_id in self._entries else None

    def note(self, note_id: str) -> Note | None:
        entry = self._entries.get(note_id)
        return entry.note if entry else None

    @Slot()
    def reload(self) -> None:
        """Read everything again: another roundtable, another filter, other names."""
        self.beginResetModel()
        self._revision += 1
        self._filter = self._wanted()
        record = self._session.record
        self._home = record.roundtable if record else None
        db, wanted = self._session.db, self._filter
        self._total = count_stream(db, wanted) if wanted else 0
        self._signed = bool(wanted and has_several_authors(db, wanted.roundtable))
        notes = load_newest(db, wanted, _AT_ONCE) if wanted else ()
        self._entries = {note.id: _Entry(note, self._revision) for note in notes}
        self._order = [note.id for note in notes]
        self._lines = self._outbox.lines(self._session.roundtable_id)
        self.endResetModel()
        self.counted.emit()

    def gaps(self) -> int:
        """Return how many notes of the roundtable wait for what was missed."""
        roundtable = self._session.roundtable_id
        if roundtable is None:
            return 0
        return count_stream(self._session.db, StreamFilter(roundtable, gap=True))

    def has_earlier(self) -> bool:
        return len(self._order) < self._total

    def show_earlier(self) -> None:
        """Put some more of the earlier notes above those that are shown."""
        if self._filter is None or not self.has_earlier():
            return
        db, shown = self._session.db, len(self._order)
        notes = load_newest(db, self._filter, _AT_ONCE, but=shown)
        self.beginInsertRows(QModelIndex(), 0, len(notes) - 1)
        self._entries |= {note.id: _Entry(note, self._revision) for note in notes}
        self._order[:0] = [note.id for note in notes]
        self.endInsertRows()

    def _wanted(self) -> StreamFilter | None:
        record = self._session.record
        if record is None:
            return None
        scope = self._scope
        item = running_item(record) if scope is Scope.ITEM else None
        return StreamFilter(
            record.roundtable.id,
            self._kind,
            item.id if item else None,
            gap=scope is Scope.GAPS,
            star=scope is Scope.STARRED,
            deleted=scope is Scope.DELETED,
        )

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        touched = {row for table, row in changes.rows if table == "note"}
        touched |= {row.split(" ")[0] for table, row in changes.rows if table in _LINKS}
        renamed = changes.touches(*NAMES)
        db, place = self._session.db, self._session.roundtable_id
        signed = touched and place and has_several_authors(db, place) is not self._signed
        if renamed or signed or len(touched) > _MANY or self._filter != self._wanted():
            self.reload()
        elif touched and self._filter is not None:
            self._revision += 1
            found = load_among(self._session.db, self._filter, touched)
            more_above = self.has_earlier()
            self._total = count_stream(self._session.db, self._filter)
            if more_above:
                first = self._begun(self._order[0])
                found = {each: note for each, note in found.items() if (note.at, each) >= first}
            for note_id in sorted(touched):
                self._refresh(note_id, found.get(note_id))
            self.counted.emit()

    def _refresh(self, note_id: str, note: Note | None) -> None:
        """Show one note as it is now; None takes it out."""
        known = self._entries.get(note_id)
        if known is not None and note is not None and known.note.at == note.at:
            self._entries[note_id] = _Entry(note, self._revision)
            index = self.index(self._order.index(note_id))
            self.dataChanged.emit(index, index)
            return
        if known is not None:
            at = self._order.index(note_id)
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._order[at], self._entries[note_id]
            self.endRemoveRows()
        if note is not None:
            at = bisect_right(self._order, (note.at, note_id), key=self._begun)
            self.beginInsertRows(QModelIndex(), at, at)
            self._order.insert(at, note_id)
            self._entries[note_id] = _Entry(note, self._revision)
            self.endInsertRows()

    def _begun(self, note_id: str) -> tuple[int, str]:
        return self._entries[note_id].note.at, note_id

    @Slot()
    def _on_outbox(self) -> None:
        """Follow the lines that are not saved: one comes, one goes, or one was refused.

        Most are saved before they could be painted: one that comes is shown if it takes longer.
        """
        wanted = self._outbox.lines(self._session.roundtable_id)
        comes = len(wanted) > len(self._lines) and not any(line.reason for line in wanted)
        if not comes:
            self._show_lines()
        elif not self._patience.isActive():
            self._patience.start()

    @Slot()
    def _show_lines(self) -> None:
        self._patience.stop()
        wanted = self._outbox.lines(self._session.roundtable_id)
        if wanted == self._lines:
            return
        self._drop_lines({line.number for line in wanted})
        first, left = len(self._order), len(self._lines)
        self._lines = wanted[:left]
        if left:
            self.dataChanged.emit(self.index(first), self.index(first + left - 1))
        if wanted[left:]:
            self.beginInsertRows(QModelIndex(), first + left, first + len(wanted) - 1)
            self._lines = wanted
            self.endInsertRows()

    def _drop_lines(self, wanted: set[int]) -> None:
        """Take out the lines that are not wanted any more; the others stay where they are."""
        for at in reversed(range(len(self._lines))):
            if self._lines[at].number not in wanted:
                row = len(self._order) + at
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[at]
                self.endRemoveRows()
