"""Controller of the notes that are selected in Review: shown beside, and changed all at once."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot

from facilitator.core.model import OFF_THE_RECORD, Kind
from facilitator.core.note_fields import NOTHING_SHARED, NoteField, Shared
from facilitator.core.note_version import telling
from facilitator.operations.left_questions import keep_stricter
from facilitator.operations.note_taking import notes
from facilitator.operations.note_taking.joining import merge_notes, split_note
from facilitator.operations.note_taking.telling_apart import tell_notes_apart
from facilitator.operations.note_taking.tidying import star_notes
from facilitator.operations.note_taking.versions import restore_version
from facilitator.store.queries.left_to_do import became_stricter
from facilitator.store.queries.note_history import histories
from facilitator.store.queries.shared_values import shared_values
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.review.detail_pane import DetailPane
from facilitator.ui.review.notes_table import NotesTable
from facilitator.ui.review.privacy_desk import PrivacyDesk
from facilitator.ui.review.rows import NoteRows
from facilitator.ui.session import Session
from facilitator.ui.stream.tidy import NotesTidy
from facilitator.ui.writer import Failure

_COMPARED = 2  # notes that are shown themselves
_AT_ONCE = 1_000  # notes: what as many share is counted in some milliseconds


class SelectedNotes(QObject):
    """`acting` is told when something is asked for: the list may then move on."""

    acting = Signal()
    shown = Signal()  # what the notes share, `shared`, stands in the pane

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        table: NotesTable,
        rows: NoteRows,
        detail: DetailPane,
    ) -> None:
        super().__init__(table)
        self._session = session
        self._actions = actions
        self._table = table
        self._rows = rows
        self._detail = detail
        self._shown: tuple[str, ...] = ()
        self.shared = NOTHING_SHARED
        self._asked: tuple[str, ...] = ()  # what the reader counts for
        self._reader = LastAsked(session, self)
        self._reader.answered.connect(self._on_counted)
        self._privacy = PrivacyDesk(session, table)
        self.tidy = NotesTidy(session, self, table, failed=self._on_failed)
        self._connect()

    def ids(self) -> tuple[str, ...]:
        return self._table.selected()

    def are_deleted(self) -> bool:
        return False

    @Slot()
    def show(self) -> None:
        """Show in the pane what is selected now, as it is now; of very many, once it is counted."""
        ids = self.ids()
        if ids != self._shown:
            self._shown = ids
            self._detail.say("")  # what it says is about the notes that were selected
            if len(ids) > _AT_ONCE:
                self._detail.await_notes(len(ids))
        if len(ids) > _AT_ONCE:
            self._asked = ids
            self._reader.ask(shared_values, ids)
            self.offer()
        else:
            self._asked = ()
            self._show_shared(ids, shared_values(self._session.db, ids))

    @Slot(object)
    def _on_counted(self, shared: Shared) -> None:
        if self._asked == self.ids():
            self._show_shared(self._asked, shared)

    def _show_shared(self, ids: tuple[str, ...], shared: Shared) -> None:
        self.shared = shared
        found = map(self._rows.row, ids if len(ids) <= _COMPARED else ())
        rows = [row for row in found if row is not None]
        self._detail.show_notes(shared, self.tidy.picking.choices(), rows)
        self._detail.stays.setVisible(bool(ids) and became_stricter(self._session.db, ids))
        if len(rows) == 1:
            self._show_one(rows[0])
        self.offer()
        self.shown.emit()

    def _show_one(self, row: NoteRow) -> None:
        session, note = self._session, row.note
        self._detail.consents.show_note(note, session, self._actions)
        zone = row.home.zone if row.home else session.programme.zone or "UTC"
        merged = histories(session.db, note.id)
        versions = tuple(telling(merged.pop(note.id)))
        choices = self.tidy.picking.choices()
        self._detail.history.show_history(note.id, versions, choices, zone, merged)

    @Slot()
    def offer(self) -> None:
        """Say whether notes can be deleted; the state of the room knows nothing of a selection."""
        possible = self._table.isVisible() and bool(self.ids())
        self._actions.learn(notes_selected=possible)

    def take_off_record(self) -> None:
        """Take what is selected off the record; in Run the same key means the last note."""
        ids = self.ids()
        if not ids:
            self._detail.say(self.tr("Select the notes that are to go off the record."))
        elif self._are_off(ids):
            self._detail.say(self.tr("What is selected is off the record already."))
        else:
            self._detail.text.keep()  # saved afterwards, it would be read as on the record
            self._run(notes.take_off_record, ids)

    def delete(self) -> None:
        if self._table.isVisible() and self.ids():
            self._run(notes.delete_notes, self.ids())

    def _are_off(self, ids: tuple[str, ...]) -> bool:
        shared = shared_values(self._session.db, ids)
        return shared.all_have(NoteField.ATTRIBUTION, OFF_THE_RECORD)

    def _run(self, operation: Callable[..., Any], *args: Any) -> None:
        self._detail.say("")
        self.acting.emit()
        session = self._session
        session.run(operation, *args, at=session.now(), failed=self._on_failed)

    def _connect(self) -> None:
        fields, detail = self._detail.fields, self._detail
        self._table.chosen.connect(self.show)
        self._table.asked.connect(self.tidy.do_by_key)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self.tidy.open_menu)
        self.tidy.asked.connect(self._on_tidied)
        self.tidy.edit_asked.connect(self._edit)
        fields.value_wanted.connect(self._on_value)
        fields.given.connect(self._give)
        fields.taken.connect(self._take)
        fields.add_asked.connect(self._pick)
        fields.due_asked.connect(self._ask_due)
        detail.record_asked.connect(self._on_record)
        detail.merge_asked.connect(self._merge)
        detail.compare.apart.clicked.connect(self._tell_apart)
        detail.stays.clicked.connect(self._keep_stricter)
        detail.erase_asked.connect(self._privacy.erase_note)
        detail.history.back_asked.connect(self._go_back)
        detail.text.edited.connect(self._on_edited)
        detail.text.split_asked.connect(self._split)
        detail.text.strike_asked.connect(self._privacy.strike)

    @Slot()
    def _on_tidied(self) -> None:
        self._detail.say("")
        self.acting.emit()

    @Slot(str)
    def _edit(self, _note: str) -> None:
        self._detail.text.setFocus()

    @Slot(object, str)
    def _on_value(self, field: NoteField, value: str) -> None:
        ids = self.ids()
        if field is NoteField.KIND:
            self._run(notes.set_kind, ids, Kind(value))
        elif field is NoteField.STAR:
            self._run(partial(star_notes, on=bool(value)), ids)
        elif field is NoteField.ATTRIBUTION and value in ("", OFF_THE_RECORD):
            self._on_record(value == "")
        elif value:
            self.tidy.picking.give(field, ids, value)
        self.show()  # until it is done, what is chosen stands as it was

    @Slot(object, str)
    def _give(self, field: NoteField, key: str) -> None:
        self.tidy.picking.give(field, self.ids(), key)

    @Slot(object, str)
    def _take(self, field: NoteField, key: str) -> None:
        self.tidy.picking.take(field, self.ids(), key)

    @Slot(object, QPoint)
    def _pick(self, field: NoteField, at: QPoint) -> None:
        self.tidy.picking.open(field, self.ids(), at)

    @Slot(QPoint)
    def _ask_due(self, at: QPoint) -> None:
        self.tidy.ask_day(self.ids()[0], at)

    @Slot(bool)
    def _on_record(self, on: bool) -> None:
        self._run(notes.put_on_record if on else notes.take_off_record, self.ids())

    @Slot()
    def _merge(self) -> None:
        self._run(merge_notes, self.ids())

    @Slot()
    def _tell_apart(self) -> None:
        self._run(tell_notes_apart, self.ids())

    @Slot()
    def _keep_stricter(self) -> None:
        self._run(keep_stricter, self.ids())

    @Slot(str, int)
    def _split(self, note: str, place: int) -> None:
        self._run(split_note, note, place)

    @Slot(str)
    def _go_back(self, commit: str) -> None:
        self._run(restore_version, self.ids()[0], commit)

    @Slot(str, str)
    def _on_edited(self, note: str, text: str) -> None:
        self._run(notes.edit_note, note, text)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._detail.say(failure.message)
