"""Review page: its views, over what its bar says is looked at."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSettings, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.clock import is_fresh
from facilitator.core.note_query.scope import Scope
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.review.empties import behind_curtain
from facilitator.ui.review.findings_beside import FindingsBeside
from facilitator.ui.review.notes_view import NotesView
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.review.to_findings import ToFindings
from facilitator.ui.review.transcripts.beside import TranscriptsBeside
from facilitator.ui.review.views import ACTIONS, CODEBOOK, FINDINGS, ReviewViews
from facilitator.ui.review.what_is_due import WhatIsDue
from facilitator.ui.session import Session
from facilitator.ui.widgets.first_focus import Pages, first_of
from facilitator.ui.widgets.viewed_page import ViewedPage

if TYPE_CHECKING:
    from facilitator.ui.review.actions.actions_view import ActionsView

_VIEWS, _CURTAIN = range(2)


class ReviewPage(ViewedPage):
    """Shows one of its views, and none of them while the curtain is down."""

    bar: ReviewBar
    dropped = Signal(object)  # the Path of a chat or a transcript

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        dialogs: Dialogs,
        parent: QWidget | None = None,
        *,
        remembered: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._dialogs = session, actions, dialogs
        self._actions_view: ActionsView | None = None  # until it is gone to
        self._fresh: str | None = None  # the roundtable (id) that was come from
        self._curtain = actions.action("curtain")
        self._view_notes = actions.action("view_notes")
        self.bar = ReviewBar()
        self.views = Pages()
        self.notes = NotesView(session, actions, self.bar, remembered)
        self.views.addWidget(self.notes)
        makers = {
            FINDINGS: self._make_findings,
            ACTIONS: self._make_actions,
            CODEBOOK: self._make_codebook,
        }
        self.switch = ReviewViews(self, actions, makers)
        self.due = WhatIsDue(session, actions, self.bar)
        self.due.overdue_asked.connect(self._show_overdue)
        self.switch.views.shown.connect(self._on_view)
        self._to_findings = ToFindings(session, self.switch.views, self.notes, actions)
        self.beside = FindingsBeside(session, self.bar.scope, self.notes)
        self.transcripts = TranscriptsBeside(session, actions, self.bar.scope, self.notes)
        self.bar.add_action(
            actions.action("go_publish"), primary=True, label=self.tr("Publish a write-up")
        )
        self._stack = Pages()
        for part in (self.views, behind_curtain(actions)):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self._curtain.toggled.connect(self._follow_curtain)
        self.setAcceptDrops(True)
        session.changed.connect(self._on_changed)
        session.notes_wanted.connect(self._show_notes)
        session.reopened.connect(self._show_places)
        self._follow_curtain()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._session.can_write() and _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(_files(event.mimeData())[0])

    def first_focus(self) -> QWidget | None:
        shown = self._stack.currentWidget()
        if shown is self.views:
            shown = self.views.currentWidget()
        return None if shown is None else first_of(shown)

    def told_on_arrival(self) -> str:
        shown = self.views.currentWidget()
        told = getattr(shown, "told_on_arrival", self.bar.scope.accessibleName)
        return str(told())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_places()
        self._take_fresh()
        self.due.refresh()

    def _take_fresh(self) -> None:
        """Look at the roundtable in hand where that has just been held, once for each.

        The series is what one comes for on other days.
        """
        record = self._session.record
        room = None if record is None else record.roundtable
        if room is not None and room.id != self._fresh and is_fresh(room, self._session.now()):
            self._fresh = room.id
            self.bar.scope.choose(Scope(room.id))

    def _make_codebook(self, parent: QWidget) -> QWidget:
        from facilitator.ui.review.codebook.view import CodebookView  # late: seldom gone to

        made = CodebookView(self._session, self.bar.scope, parent)
        made.notes_asked.connect(self._show_notes)
        return made

    @Slot(str)
    def _show_notes(self, query: str) -> None:
        self._view_notes.trigger()
        self.notes.search.show_query(query)

    def _make_findings(self, parent: QWidget) -> QWidget:
        from facilitator.ui.review.findings.view import FindingsView  # not each session has any

        return FindingsView(self._session, self._actions, self.bar, parent)

    def _make_actions(self, parent: QWidget) -> QWidget:
        from facilitator.ui.review.actions.actions_view import ActionsView

        given = (self._session, self._actions, self._dialogs, self.bar)
        self._actions_view = ActionsView(*given, parent)
        return self._actions_view

    @Slot()
    def _show_overdue(self) -> None:
        self._actions.action("view_actions").trigger()
        if self._actions_view is not None:
            self._actions_view.filters.show_overdue()

    @Slot(str)
    def _on_view(self, view: str) -> None:
        """Make room in the bar for the numbers of the list of actions."""
        self.due.pills.want(view != ACTIONS)

    @Slot()
    def _show_places(self) -> None:
        themes = [each for each in self._session.programme.questions if each.theme]
        self.bar.scope.show_places(themes, self._session.roundtables)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*PROGRAMME, "roundtable"):
            self._show_places()

    @Slot()
    def _follow_curtain(self) -> None:
        self._stack.setCurrentIndex(_CURTAIN if self._curtain.isChecked() else _VIEWS)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
