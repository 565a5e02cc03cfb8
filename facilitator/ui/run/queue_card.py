"""The speakers' queue."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.floor import who_of
from facilitator.core.model import QueueEntry
from facilitator.core.suggestion import suggest
from facilitator.operations.floor import give_floor
from facilitator.operations.queue import leave_queue, move_in_queue
from facilitator.ui.action_map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.offer_words import suggestion_in_words
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.run.row_list import RowList
from facilitator.ui.run.words import any_number
from facilitator.ui.session import Session
from facilitator.ui.widgets.action_sentence import ActionSentence
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class QueueCard(Card):
    """Who waits, first to last."""

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._queue: tuple[QueueEntry, ...] = ()
        self._compact = False
        unit = app_scale().unit
        self._nothing = TextLabel(
            self.tr("Nobody is waiting. {keys} raises a hand.").format(
                keys=any_number(actions.action("hand_1"))
            ),
            muted=True,
            wrap=True,
        )
        self._rows = RowList(self.tr("Queue"), self._make_row)
        self._suggested = ActionSentence(actions.action("accept_order"), ruled=True)
        heading = QHBoxLayout()
        heading.setContentsMargins(unit, 0, 0, 0)
        heading.addWidget(SectionLabel(self.tr("Queue")))
        heading.addStretch()
        heading.addWidget(KeyButton(actions.action("next_speaker"), look="flat"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        column.setSpacing(unit // 2)
        column.addLayout(heading)
        column.addWidget(self._rows)
        self._suggested.setContentsMargins(unit, 2 * unit, unit, unit // 2)
        column.addWidget(self._suggested)
        self._nothing.setContentsMargins(unit, 0, unit, unit)
        column.addWidget(self._nothing)

    def show_room(self, view: RoomView) -> None:
        self._queue = view.state.queue
        self._rows.keep([entry.id for entry in self._queue])
        for number, entry in enumerate(self._queue, start=1):
            row = self._rows.row(entry.id)
            row.show_entry(view, number, entry)
        self._rows.setVisible(bool(self._queue))
        self._nothing.setVisible(not self._queue)
        self._show_suggestion(view)

    def _show_suggestion(self, view: RoomView) -> None:
        """Show whom to hear first; not behind the curtain, for it tells of airtime."""
        suggestion = suggest(view.programme, view.record, view.state)
        if suggestion is not None:
            self._suggested.say(suggestion_in_words(view, suggestion))
        self._suggested.setVisible(suggestion is not None and not view.curtain)

    def set_compact(self, compact: bool) -> None:
        """Take less height, for a low window."""
        self._compact = compact
        for row in self._rows.rows():
            row.set_compact(compact)

    def _make_row(self, entry: str) -> QueueRow:
        row = QueueRow(entry)
        row.set_compact(self._compact)
        row.floor_asked.connect(self._give)
        row.leave_asked.connect(self._leave)
        row.move_asked.connect(self._move)
        return row

    def _place(self, entry: str) -> int | None:
        """Return where an entry stands, from 0; None when it has left since."""
        return next((i for i, each in enumerate(self._queue) if each.id == entry), None)

    @Slot(str)
    def _give(self, entry: str) -> None:
        self._run_with(give_floor, entry)

    @Slot(str)
    def _leave(self, entry: str) -> None:
        self._run_with(leave_queue, entry)

    @Slot(str, int)
    def _move(self, entry: str, places: int) -> None:
        at = self._place(entry)
        if at is not None and 0 <= at + places < len(self._queue):
            who, session = who_of(self._queue[at]), self._session
            position = at + places + 1
            session.run(move_in_queue, session.roundtable_id, who, position, at=session.now())

    def _run_with(self, operation: Callable[..., object], entry: str) -> None:
        at, session = self._place(entry), self._session
        if at is not None:
            session.run(operation, session.roundtable_id, who_of(self._queue[at]), at=session.now())
