"""Notes of Review: found at the left, changed at the right, counted below."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.coverage import coverage_of
from facilitator.core.model import Kind
from facilitator.core.note_query.scope import WHOLE
from facilitator.operations.note_search import NoteSearch
from facilitator.operations.note_taking import notes
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.store.queries.lookup import Answer
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.review.below_notes import BelowNotes
from facilitator.ui.review.detail_pane import DetailPane
from facilitator.ui.review.empties import no_notes
from facilitator.ui.review.finder import Finder
from facilitator.ui.review.notes_table import NotesTable
from facilitator.ui.review.privacy_desk import PrivacyDesk
from facilitator.ui.review.results import Results
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.review.rows import NoteRows
from facilitator.ui.review.search_bar import SearchBar
from facilitator.ui.review.visit import Visit
from facilitator.ui.session import Session
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.writer import Failure

_PROGRAMME = (*PROGRAMME, "roundtable")
_NOTES = (
    "note",
    "note_said_by",
    "note_person",
    "note_about",
    "note_question",
    "note_tag",
    *_PROGRAMME,
)
_SEEN = 16  # rows that a window shows about at once
_DESK, _NO_NOTES = range(2)


class NotesView(QWidget):
    """The notes in a scope. While it is hidden it only remembers that news came.

    The finder looks for the notes; what was found before is shown until it answers.
    """

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        bar: ReviewBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._scope = bar.scope
        self._stale = True
        self._is_news = True  # rows and numbers are older than the file
        self._answer: Answer | None = None
        self._shown: tuple[str, ...] = ()
        self._finder = Finder(session)
        self._rows = NoteRows(session)
        self.search = SearchBar()
        self.table = NotesTable(self._rows.row)
        self.results = Results(self.table, actions.action("check_file"))
        self.below = BelowNotes(session, bar.scope)
        self.coverage = self.below.coverage
        self.detail = DetailPane(actions.action("undo"), actions.action("delete_notes"))
        self._privacy = PrivacyDesk(session, self)
        self._lay_out()
        self._visit = Visit(session, actions, bar, self.search, self.table)
        self._connect()

    def first_focus(self) -> QWidget:
        return self.search.box

    def told_on_arrival(self) -> str:
        count = self.search.count.full_text()
        where = self._scope.accessibleName()
        return self.tr("Notes: {count}. {where}").format(count=count, where=where)

    @Slot()
    def refresh(self) -> None:
        """Show everything anew; a hidden page waits until it is shown."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._is_news = True
        session = self._session
        search = NoteSearch(session.db, session.programme, now=session.now())
        self.search.show_programme(session.programme, search)
        self._find()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._actions.learn(notes_selected=False)
        self._visit.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._visit.takes(event):
            super().keyPressEvent(event)

    @Slot()
    def _find(self) -> None:
        self._finder.ask(replace(self.search.wanted(), scope=self._scope.scope()))

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        self._answer = answer
        if self._is_news:
            self._is_news = False
            self._rows.forget()
        self._rows.read(answer.found.ids[:_SEEN])
        self.results.show_answer(answer)
        found = answer.found.count
        known = f"{len(answer.found.ids)}+" if found is None else found
        count = self.tr("{found} of {total}").format(found=known, total=answer.total)
        if count != self.search.count.full_text() and self.search.box.text():
            announce(self, count)
        self.search.count.set_text(count)
        if answer.counts is not None:
            self.below.show_coverage(coverage_of(self._session.programme, answer.counts))
        self.coverage.mark(answer.wanted.question, answer.wanted.organisation)
        self._visit.arrive()
        self._show_stack()

    @Slot()
    def _on_not_answered(self) -> None:
        self._answer = None
        self.results.show_trouble()
        self.search.count.set_text("")
        self._show_stack()

    @Slot()
    def _show_stack(self) -> None:
        answer = self._answer
        is_empty = answer is not None and not answer.total and answer.wanted.scope == WHOLE
        page = _NO_NOTES if is_empty else _DESK
        self._no_notes.follow(self._session.programme)
        self._whole.setCurrentIndex(page)

    @Slot()
    def _show_selected(self) -> None:
        ids = self.table.selected()
        if ids != self._shown:
            self._shown = ids
            self.detail.say("")  # what it says is about the notes that were selected
        rows = self._rows_of(ids)
        self.detail.show_notes(rows)
        if len(rows) == 1:
            self.detail.consents.show_note(rows[0].note, self._session, self._actions)
        self._offer()

    def selected_rows(self) -> list[NoteRow]:
        """Return the notes that are selected, from top to bottom; none of a hidden page."""
        return self._rows_of(self.table.selected()) if self.isVisible() else []

    def _rows_of(self, ids: Sequence[str]) -> list[NoteRow]:
        return [row for row in map(self._rows.row, ids) if row is not None]

    @Slot()
    def _offer(self) -> None:
        """Say whether notes can be deleted; the state of the room knows nothing of a selection."""
        possible = self.isVisible() and bool(self.table.selected())
        self._actions.learn(notes_selected=possible)

    def _run(self, operation: Callable[..., Any], *args: Any) -> None:
        self.detail.say("")
        session = self._session
        session.run(operation, *args, at=session.now(), failed=self._on_failed)

    def _connect(self) -> None:
        self.search.asked.connect(self._find)
        self._scope.chosen.connect(self._find)
        self.search.typed.connect(self._finder.cancel)
        self._finder.answered.connect(self._on_answered)
        self._finder.failed.connect(self._on_not_answered)
        self.search.box.left.connect(self.table.setFocus)
        self.table.chosen.connect(self._show_selected)
        self.coverage.asked.connect(self._on_cell)
        self.detail.kind_asked.connect(self._on_kind)
        self.detail.record_asked.connect(self._on_record)
        self.detail.erase_asked.connect(self._privacy.erase_note)
        self.detail.text.edited.connect(self._on_edited)
        self.detail.text.strike_asked.connect(self._privacy.strike)
        self._actions.connect("delete_notes", self._on_delete)
        self._actions.connect("off_record", self._on_off_record)
        self._actions.connect("search_notes", self._on_search)
        self._session.changed.connect(self._on_changed)
        self._session.reopened.connect(self.refresh)
        self._session.closing.connect(self.search.let_go)
        self._session.roundtable_chosen.connect(self._offer)

    @Slot(str, str)
    def _on_cell(self, question: str, organisation: str) -> None:
        """Filter by a cell; the same cell again takes the filter away."""
        wanted = self.search.wanted()
        if (wanted.question, wanted.organisation) == (question, organisation):
            self.search.choose_cell(None, None)
        else:
            self.search.choose_cell(question, organisation)

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._run(notes.set_kind, self.table.selected(), Kind(kind))

    @Slot(bool)
    def _on_record(self, on: bool) -> None:
        verb = notes.put_on_record if on else notes.take_off_record
        self._run(verb, self.table.selected())

    @Slot(str, str)
    def _on_edited(self, note: str, text: str) -> None:
        self._run(notes.edit_note, note, text)

    @Slot()
    def _on_delete(self) -> None:
        selected = self.table.selected()
        if self.isVisible() and selected:
            self._run(notes.delete_notes, selected)

    @Slot()
    def _on_off_record(self) -> None:
        """Take what is selected off the record; in Run the same key means the last note."""
        if not self.detail.isVisible():  # elsewhere, or behind the curtain
            return
        selected = self.table.selected()
        if not selected:
            self.detail.say(self.tr("Select the notes that are to go off the record."))
        elif all(row.note.off_the_record for row in self._rows_of(selected)):
            self.detail.say(self.tr("What is selected is off the record already."))
        else:
            self.detail.text.keep()  # saved afterwards, it would be read as on the record
            self._run(notes.take_off_record, selected)

    @Slot()
    def _on_search(self) -> None:
        """Go to the search box from wherever the window is."""
        self._actions.action("view_notes").trigger()
        self.search.box.setFocus()
        self.search.box.selectAll()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._stale = True
            return
        if changes.touches(*_NOTES):
            self.refresh()
        if changes.touches("consent"):
            self._show_selected()  # the notes are as they were
        self._offer()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.detail.say(failure.message)

    def _lay_out(self) -> None:
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_left(), 1)
        row.addWidget(self.detail)
        self._whole = Pages()
        self._no_notes = no_notes(self._actions)
        for page in (ScrolledWhole(desk), self._no_notes):
            self._whole.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)

    def _make_left(self) -> QWidget:
        left = Pane()
        left.setAccessibleName(self.tr("Notes found"))
        left.column.addWidget(self.search)
        left.column.addWidget(self.search.problem)
        left.column.addWidget(self.results, 1)
        left.column.addWidget(self.below)
        return left
