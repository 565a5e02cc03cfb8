"""Actions of Review: a list to tick at the left, and at the right what is selected of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.action_state import ActionState
from facilitator.core.floor import Who
from facilitator.core.model import Kind
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.sentences import Sentence
from facilitator.operations.actions import say_outcome, set_state
from facilitator.operations.carrying_over import carry_over
from facilitator.operations.note_taking import notes, tidying
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.review.actions.action_pane import ActionPane
from facilitator.ui.review.actions.action_row import ActionRow
from facilitator.ui.review.actions.action_rows import ActionRows, FoundActions, find_actions
from facilitator.ui.review.actions.actions_list import ActionsList
from facilitator.ui.review.actions.total_pills import TotalPills
from facilitator.ui.review.privacy_desk import PrivacyDesk
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

_TABLES = ("note", "note_said_by", "roundtable", "turn", *PROGRAMME)


class ActionsView(QWidget):
    """The actions in the scope of the bar. News that came while it was hidden is read then.

    They are found in the background; what was found before is shown until then.

    What is ticked stays in the list until that is left, whatever the filters say.
    """

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        dialogs: Dialogs,
        bar: ReviewBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._scope = bar.scope
        self._kept: frozenset[str] = frozenset()
        self._rows = ActionRows(session)
        self._tells = False  # how many a filter leaves, once they are found
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_found)
        self.reader.refused.connect(self._on_not_found)
        self.totals = TotalPills(bar)
        self.outcome = Outcome(QKeySequence())
        self.list = ActionsList(session, dialogs, self.outcome, self._rows.row)
        self.filters, self.table = self.list.filters, self.list.table
        self.detail = ActionPane(session, actions.action("undo"), actions.action("delete_notes"))
        self._privacy = PrivacyDesk(session, self)
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        return self.table

    def told_on_arrival(self) -> str:
        where = self._scope.accessibleName()
        return self.tr("Actions: {count}. {where}").format(
            count=self.filters.count.full_text(), where=where
        )

    @Slot()
    def refresh(self) -> None:
        """Show everything anew; a hidden view does so once it is shown."""
        if not self.isVisible():
            return
        today = self._rows.renew()
        rooms = [each for each in today.rooms.values() if not each.rehearsal]
        self.filters.show_programme(self._session.programme, rooms)
        wanted = NoteFilter(
            kind=Kind.ACTION,
            scope=self._scope.scope(),
            wanted=self.filters.wanted(today.day),
            today=today.day.isoformat(),
        )
        self.reader.ask(find_actions, wanted, self._kept, today.day)

    def is_reading(self) -> bool:
        return self.reader.is_waited_for

    @Slot(object)
    def _on_found(self, found: FoundActions) -> None:
        self._rows.take(found)
        self.totals.show_totals(found.totals)
        self.list.show_found(found)
        self.table.give_keys()
        if self._tells:
            self._tells = False
            announce(self, self.filters.count.full_text())

    @Slot(object)
    def _on_not_found(self, why: Sentence) -> None:
        self.detail.say(sentence(translated(why)))
        self.table.give_keys()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.totals.want(True)
        if not event.spontaneous():
            self.table.hold_keys()  # for what is still shown is the list as it was left
        self.refresh()
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return  # the window was made small: the list was not left
        self._kept = frozenset()
        self.totals.want(False)
        self.outcome.hide()
        self._actions.learn(notes_selected=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by the Esc that nothing in the pane had a use for."""
        focused = QApplication.focusWidget()
        is_inside = focused is not None and self.detail.isAncestorOf(focused)
        if event.key() == Qt.Key.Key_Escape and is_inside:
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_filtered(self) -> None:
        """Show another list: what was ticked in the one before is not kept in it."""
        self._kept = frozenset()
        self._tells = True
        self.refresh()

    @Slot()
    def _show_selected(self) -> None:
        rows = self._rows_of(self.table.selected())
        self.detail.show_actions(rows, self._rows.today.next)
        self._offer()

    def _rows_of(self, ids: tuple[str, ...]) -> list[ActionRow]:
        return [row for row in map(self._rows.row, ids) if row is not None]

    @Slot()
    def _offer(self) -> None:
        """Say whether actions can be deleted."""
        if self.isVisible():
            self._actions.learn(notes_selected=bool(self.table.selected()))

    @Slot(object)
    def _on_ticked(self, ids: tuple[str, ...]) -> None:
        """Have actions done; where all are settled already, open again."""
        rows = self._rows_of(ids)
        to = ActionState.OPEN if all(each.is_settled for each in rows) else ActionState.DONE
        self._settle(tuple(each.note.id for each in rows), to)

    @Slot(str)
    def _on_state(self, state: str) -> None:
        if ActionState(state) is ActionState.CARRIED:
            self._carry()
        else:
            self._settle(self.table.selected(), ActionState(state))

    def _settle(self, ids: tuple[str, ...], state: ActionState) -> None:
        self._kept |= frozenset(ids)
        self._run(set_state, ids, state)

    @Slot()
    def _carry(self) -> None:
        """Carry what is selected into the next agenda; the state shows what became of it."""
        into, ids = self._rows.today.next, self.table.selected()
        if into is None:
            self.detail.say(self.tr("No roundtable is planned: plan one in Prepare."))
            self._show_selected()  # the state that was chosen is not so
        elif ids:
            self._kept |= frozenset(ids)
            self._run(carry_over, ids, into.id)

    @Slot()
    def _open(self) -> None:
        self.detail.text.setFocus()

    @Slot(str, str)
    def _on_edited(self, note: str, text: str) -> None:
        self._run(notes.edit_note, note, text)

    @Slot(object)
    def _on_owner(self, who: Who) -> None:
        self._run(tidying.set_owner, self.table.selected(), who)

    @Slot(object)
    def _on_due(self, day: date | None) -> None:
        self._run(tidying.set_due, self.table.selected(), day.isoformat() if day else None)

    @Slot(str)
    def _on_outcome(self, outcome: str) -> None:
        selected = self.table.selected()
        if len(selected) == 1:
            self._run(say_outcome, selected[0], outcome)

    @Slot()
    def _on_delete(self) -> None:
        selected = self.table.selected()
        if self.isVisible() and selected:
            self._run(notes.delete_notes, selected)

    def _run(self, operation: Callable[..., Any], *args: Any) -> None:
        self.detail.say("")
        session = self._session
        session.run(operation, *args, at=session.now(), failed=self._on_failed)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.detail.say(failure.message)
        self._show_selected()  # as it is stored, not as it was asked for

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self.refresh()

    def _connect(self) -> None:
        self._scope.chosen.connect(self.refresh)
        self.filters.asked.connect(self._on_filtered)
        self.totals.overdue.clicked.connect(self.filters.show_overdue)
        self.totals.soon.clicked.connect(self.filters.show_soon)
        self.totals.ownerless.clicked.connect(self.filters.show_ownerless)
        self.totals.done.clicked.connect(self.filters.show_done)
        self.table.chosen.connect(self._show_selected)
        self.table.ticked.connect(self._on_ticked)
        self.table.opened.connect(self._open)
        self.table.carry_asked.connect(self._carry)
        self.detail.carry_asked.connect(self._carry)
        self.detail.text.edited.connect(self._on_edited)
        self.detail.text.strike_asked.connect(self._privacy.strike)
        self.detail.fields.owner_asked.connect(self._on_owner)
        self.detail.fields.due_asked.connect(self._on_due)
        self.detail.fields.state_asked.connect(self._on_state)
        self.detail.fields.outcome_asked.connect(self._on_outcome)
        self._actions.connect("delete_notes", self._on_delete)
        self._session.changed.connect(self._on_changed)
        self._session.reopened.connect(self.refresh)

    def _lay_out(self) -> None:
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.outcome)
        column.addWidget(ScrolledWhole(desk), 1)
