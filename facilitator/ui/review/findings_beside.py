"""Keeps the findings beside the selected notes of Review in step, and attaches the notes to one."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.note_fields import NoteField
from facilitator.operations.findings import attach_notes
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.store.queries.findings_seen import FindingsSeen, see_findings
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.review.notes_view import NotesView
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure

_FINDINGS = ("finding", "finding_note", "strike", "consent", "attendance", "roundtable")
_TABLES = (*_FINDINGS, "note", "note_said_by", "note_person", "note_question", *PROGRAMME)


class FindingsBeside(QObject):
    """Reads the findings once notes are selected, in the background, and again after news."""

    def __init__(self, session: Session, scope: ScopeButton, notes: NotesView) -> None:
        super().__init__(notes)
        self._session, self._scope, self._notes = session, scope, notes
        self._part = notes.detail.findings
        self._seen: FindingsSeen | None = None
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_seen)
        notes.selected.shown.connect(self._show)
        scope.chosen.connect(self._forget)
        session.changed.connect(self._on_changed)
        self._part.attach_asked.connect(self._attach)

    @Slot()
    def _show(self) -> None:
        ids, programme = self._notes.selected_ids(), self._session.programme
        if ids and self._seen is None:
            self.reader.ask(see_findings, programme, self._scope.scope())
        elif ids and self._seen is not None:
            questions = self._notes.selected.shared.counts(NoteField.QUESTION)
            self._part.show_notes(ids, frozenset(questions), self._seen, programme)

    @Slot(object)
    def _on_seen(self, seen: FindingsSeen) -> None:
        self._seen = seen
        self._show()

    @Slot()
    def _forget(self) -> None:
        self._seen = None

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self._forget()
            self._show()

    @Slot(str)
    def _attach(self, finding: str) -> None:
        """Attach the selected notes; one that the finding rests on stays on its side."""
        found = (each.finding for each in self._seen.findings) if self._seen is not None else ()
        rests = {each.note for one in found if one.id == finding for each in one.rests_on}
        notes = [each for each in self._notes.selected_ids() if each not in rests]
        session = self._session
        if not notes:
            self._notes.detail.say(self.tr("It rests on what is selected already."))
        else:
            self._notes.detail.say("")
            session.run(attach_notes, finding, notes, at=session.now(), failed=self._on_failed)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._notes.detail.say(failure.message)
