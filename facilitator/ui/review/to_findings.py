"""Ways to the Findings view: from selected notes, and to the notes in none yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from facilitator.operations.findings import LONGEST_SENTENCE, add_finding
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.notes.words import first_words
from facilitator.ui.review.notes_view import NotesView
from facilitator.ui.review.views import FINDINGS
from facilitator.ui.session import Session
from facilitator.ui.widgets.page_views import PageViews
from facilitator.ui.writer import Failure

if TYPE_CHECKING:
    from facilitator.ui.review.findings.view import FindingsView


class ToFindings(QObject):
    """Serves the actions that lead there; the view is made by the first of them."""

    def __init__(
        self, session: Session, views: PageViews, notes: NotesView, actions: ActionMap
    ) -> None:
        super().__init__(views)
        self._session, self._views, self._notes = session, views, notes
        self._go = actions.action("view_findings")
        notes.below.findings_asked.connect(self._show)
        actions.connect("make_finding", self._make)
        actions.connect("next_unused", self._go_through)

    @Slot()
    def _make(self) -> None:
        """Make a finding of the selected notes; it begins with the words of the first."""
        first = self._notes.first_selected()
        if first is not None:
            session = self._session
            self._notes.detail.text.keep()  # it was typed before the key was pressed
            session.run(
                add_finding,
                first_words(first.text, LONGEST_SENTENCE - 1),  # and a sign that it goes on
                self._notes.selected_ids(),
                at=session.now(),
                done=self._show_made,
                failed=self._on_failed,
            )

    def _show_made(self, changes: Changes) -> None:
        self._view().show_finding(changes.subject[0], edits=True)

    def _on_failed(self, failure: Failure) -> None:
        self._notes.detail.say(failure.message)

    @Slot(str)
    def _show(self, finding: str) -> None:
        self._view().show_finding(finding)

    @Slot()
    def _go_through(self) -> None:
        self._view().go_through()

    def _view(self) -> "FindingsView":
        self._go.trigger()
        found: QObject | None = self._views.view(FINDINGS)
        return found  # type: ignore[return-value]  # the page makes no other of that name
