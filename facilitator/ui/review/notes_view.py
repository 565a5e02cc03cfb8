"""Notes of Review: found at the left, changed at the right, counted below."""

from dataclasses import replace

from PySide6.QtCore import QSettings, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.coverage import coverage_of
from facilitator.core.note_query.scope import WHOLE
from facilitator.operations.note_search import NoteSearch
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.store.queries.lookup import Answer
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.review.below_notes import BelowNotes
from facilitator.ui.review.columns_button import ColumnsButton
from facilitator.ui.review.detail_pane import DetailPane
from facilitator.ui.review.empties import no_notes
from facilitator.ui.review.finder import Finder
from facilitator.ui.review.found_list import FoundList
from facilitator.ui.review.notes_table import NotesTable
from facilitator.ui.review.results import Results
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.review.rows import NoteRows
from facilitator.ui.review.saved_button import SavedButton
from facilitator.ui.review.search_bar import SearchBar
from facilitator.ui.review.selected_notes import SelectedNotes
from facilitator.ui.review.tidy_elsewhere import TidyElsewhere
from facilitator.ui.review.tidy_row import TidyRow
from facilitator.ui.review.visit import Visit
from facilitator.ui.session import Session
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.stack_of_shown import StackOfShown

_PROGRAMME = (*PROGRAMME, "roundtable")
_NOTES = (
    *("note", "note_said_by", "note_person", "note_about", "note_question", "note_tag"),
    *("told_apart", "left_question", "comment"),
    *_PROGRAMME,
)
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
        remembered: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._scope = bar.scope
        self._stale = True
        self._is_news = True  # rows and numbers are older than the file
        self._answer: Answer | None = None
        self._finder = Finder(session)
        self._rows = NoteRows(session)
        self.search = SearchBar()
        self.table = NotesTable(self._rows.row)
        self.saved = SavedButton(session)
        self.tidy = TidyRow()
        self.columns = ColumnsButton(self.table.notes.headings(), remembered)
        self.results = Results(self.table, actions.action("check_file"))
        self.below = BelowNotes(session, bar.scope)
        self.coverage = self.below.coverage
        self.detail = DetailPane(actions.action("undo"), actions.action("delete_notes"))
        self.right = StackOfShown()  # what else there is of a note comes beside it
        self.right.setSizePolicy(self.detail.sizePolicy())
        self.right.addWidget(self.detail)
        self.selected = SelectedNotes(session, actions, self.table, self._rows, self.detail)
        self.list = FoundList(session, self.results, self._rows, self.selected)
        self._lay_out()
        TidyElsewhere(session, actions, bar.scope, self.tidy, self.below)
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
        self._look_again(keep=False)

    def _look_again(self, *, keep: bool) -> None:
        """Find the notes as they are now; `keep` what is shown and may have left the filter."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._is_news = True
        session = self._session
        rooms, now = session.roundtables, session.now()
        search = NoteSearch(session.db, session.programme, now=now, rooms=rooms)
        self.search.show_programme(search)
        self._ask(keep=keep)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self.selected.offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._actions.learn(notes_selected=False)
        self._visit.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._visit.takes(event):
            super().keyPressEvent(event)

    @Slot()
    def _find(self) -> None:
        """Use the filter: what had left it goes."""
        self._ask(keep=False)

    @Slot()
    def _offer_to_save(self) -> None:
        self.saved.show_query(self.search.query())

    @Slot()
    def _sort(self) -> None:
        self.table.show_order(self.columns.order())
        self._find()

    @Slot()
    def _lay_table_out(self) -> None:
        self.table.lay_out(self.columns.columns(), one_line=self.columns.is_one_line())

    def _ask(self, *, keep: bool) -> None:
        self.list.expect(keep=keep)
        order = self.columns.order()
        wanted = replace(self.search.wanted(), scope=self._scope.scope(), order=order)
        self._finder.ask(wanted)

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        # Of many notes the numbers come behind the list, which is in sight already.
        is_shown = self._answer is not None and answer.found is self._answer.found
        self._answer = answer
        if self._is_news:
            self._is_news = False
            self._rows.forget()
            is_shown = False
        if not is_shown:
            self.list.show(answer)
        self._show_count(answer)
        if answer.counts is not None:
            programme, of_cells = self._session.programme, answer.wanted.of_cells
            cells = coverage_of(programme, answer.counts, of_cells, whole=answer.whole)
            self.below.show_coverage(cells)
        if answer.to_tidy is not None:
            self.tidy.show_counts(answer.to_tidy)
        self.tidy.mark(self.search.query())
        self.coverage.mark(answer.wanted.question, answer.wanted.organisation)
        self._visit.arrive()
        self._show_stack()

    def _show_count(self, answer: Answer) -> None:
        found = answer.found.count
        known = f"{len(answer.found.ids)}+" if found is None else found
        count = self.tr("{found} of {total}").format(found=known, total=answer.total)
        if self.list.left:
            left = self.tr("%n changed, until you filter again", "", self.list.left)
            count = f"{count} · {left}"
        if count != self.search.count.full_text() and self.search.box.text():
            announce(self, count)
        self.search.count.set_text(count)

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

    def selected_ids(self) -> tuple[str, ...]:
        """Return the notes (ids) that are selected, from top to bottom; none of a hidden page."""
        return self.table.selected() if self.isVisible() else ()

    def first_selected(self) -> NoteRow | None:
        return next(filter(None, map(self._rows.row, self.selected_ids())), None)

    def _connect(self) -> None:
        self.search.asked.connect(self._find)
        self._scope.chosen.connect(self._find)
        self.search.typed.connect(self._finder.cancel)
        self._finder.answered.connect(self._on_answered)
        self._finder.failed.connect(self._on_not_answered)
        self.tidy.wanted.connect(self.search.show_query)
        self.saved.wanted.connect(self.search.show_query)
        self.saved.asked_for.connect(self._offer_to_save)
        self.columns.sorted.connect(self._sort)
        self.columns.laid_out.connect(self._lay_table_out)
        self.table.sort_asked.connect(self.columns.sort_by)
        self.search.box.left.connect(self.table.setFocus)
        self.coverage.asked.connect(self._on_cell)
        self.below.notes_asked.connect(self.search.show_query)
        self._actions.connect("delete_notes", self._on_delete)
        self._actions.connect("off_record", self._on_off_record)
        self._actions.connect("search_notes", self._on_search)
        self._session.changed.connect(self._on_changed)
        self._session.reopened.connect(self.refresh)
        self._session.closing.connect(self.search.let_go)
        self._session.roundtable_chosen.connect(self.selected.offer)

    @Slot(str, str)
    def _on_cell(self, question: str, organisation: str) -> None:
        """Filter by a cell; the same cell again takes the filter away."""
        wanted = self.search.wanted()
        if (wanted.question, wanted.organisation) == (question, organisation):
            self.search.choose_cell(None, None)
        else:
            self.search.choose_cell(question, organisation)

    @Slot()
    def _on_delete(self) -> None:
        self.selected.delete()

    @Slot()
    def _on_off_record(self) -> None:
        if self.detail.isVisible():  # else elsewhere, or behind the curtain
            self.selected.take_off_record()

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
            self._look_again(keep=True)
        if changes.touches("consent"):
            self._rows.forget()  # the notes are as they were, but not what was agreed to
            self.table.viewport().update()
            self.selected.show()
        self.selected.offer()

    def _lay_out(self) -> None:
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_left(), 1)
        row.addWidget(self.right)
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
        for button in (self.saved, self.columns):
            self.search.add_before_count(button)
        self._lay_table_out()
        left.column.addWidget(self.tidy)
        left.column.addWidget(self.search)
        left.column.addWidget(self.search.problem)
        left.column.addWidget(self.results, 1)
        left.column.addWidget(self.below)
        return left
