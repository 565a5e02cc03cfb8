"""Keeps what is due in the bar of Review in step, and leads to where it is done."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.due import NOTHING_DUE, Due
from facilitator.operations.comment_list import Shown
from facilitator.operations.whats_due import whats_due
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.review.due_pills import DuePills
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.session import Session

_TABLES = ("note", "note_said_by", "note_person", "comment", "consent", "approval", "roundtable")


class WhatIsDue(QObject):
    """Reads it in the background, while Review is in sight."""

    overdue_asked = Signal()  # the list of those actions, which is on the same page

    def __init__(self, session: Session, actions: ActionMap, bar: ReviewBar) -> None:
        super().__init__(bar)
        self._session, self._actions, self._scope = session, actions, bar.scope
        self._due = NOTHING_DUE
        self.pills = DuePills(bar)
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_read)
        self.pills.quotes.clicked.connect(self._go_to_comments)
        self.pills.unapproved.clicked.connect(self._go_to_write_up)
        self.pills.overdue.clicked.connect(self.overdue_asked)
        bar.scope.chosen.connect(self.refresh)
        session.changed.connect(self._on_changed)
        session.reopened.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read anew what is due; a hidden bar waits until it is shown."""
        bar = self.parent()
        if isinstance(bar, QWidget) and bar.isVisible():
            session = self._session
            self.reader.ask(whats_due, session.programme, self._scope.scope(), now=session.now())

    @Slot(object)
    def _on_read(self, due: Due) -> None:
        self._due = due
        self.pills.show_due(due)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*PROGRAMME, *_TABLES):
            self.refresh()

    @Slot()
    def _go_to_comments(self) -> None:
        action = self._actions.action("comments")
        action.setData(Shown.UNANSWERED.value)
        action.trigger()

    @Slot()
    def _go_to_write_up(self) -> None:
        """Go to the write-up of the roundtable that has waited longest."""
        if self._due.unapproved:
            self._actions.action("go_publish").trigger()
            self._session.write_up_wanted.emit(self._due.unapproved[0].roundtable)
