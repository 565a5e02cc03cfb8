"""Controller of a running roundtable: its keys do operations, in whichever place they are used."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.core.floor import kept_of
from facilitator.core.numbering import numbered
from facilitator.core.possible import Condition
from facilitator.core.state import State
from facilitator.core.statuses import ItemStatus, RoundtableStatus
from facilitator.core.verbs import verb_of
from facilitator.operations import history, items, organisations, queue_keeping, roundtables
from facilitator.store.changes import Changes
from facilitator.ui.actions.keys_for_commands import with_keys
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.passed_over import PassedOver
from facilitator.ui.control.people import PeopleControl
from facilitator.ui.control.questions import Questions
from facilitator.ui.control.still_out import StillOut
from facilitator.ui.control.still_waiting import StillWaiting
from facilitator.ui.control.stricter import StricterRuleControl
from facilitator.ui.offers import Offers
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.run.board import Board
from facilitator.ui.session import Session
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

_TAKE = "waiting, another item"  # the name of a prompt


class RoomControl(QObject):
    """Connects the actions of roundtable, agenda clock, floor and queue to operations."""

    room_opened = Signal()  # by `open_room`; a start opens it as well
    roundtable_wanted = Signal()  # the one whose room is to open must be in hand

    def __init__(
        self, session: Session, actions: ActionMap, prompts: PromptBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._prompts = prompts
        actions.connect_each((spec.id for spec, _ in actions.rows() if spec.operation), self._do)
        for action, slot in self._slots().items():
            actions.connect(action, slot)
        actions.action("start_as_planned").triggered.connect(self._enter_as_planned)
        session.failed.connect(self.tell)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._follow)
        self._opening = False
        self._wanted = ""  # the item that was asked for while people wait
        self._offers = Offers(session, actions, self)
        self._people = PeopleControl(session, window)
        self.questions = Questions(session, prompts, self)
        self._stricter = StricterRuleControl(session, actions, prompts, self.questions, parent=self)
        self._still_out = StillOut(session, actions, prompts, self)
        self._passed = PassedOver(session, actions, self.questions, self)
        self._waiting = StillWaiting(session, actions, self.questions, self)

    def _slots(self) -> dict[str, Callable[[], None]]:
        return {
            "open_room": self._open_room,
            "pause": self._pause,
            "end": self._end,
            "next_item": self._next_item,
            "close_queue": self._close_or_open_queue,
            "park_kept": self._park_kept,
            "undo": self._undo,
            "redo": self._redo,
            "take_back": self._take_back,
            "colours_apart": self._use_colours_apart,
        }

    def serve(self, board: Board) -> None:
        """Serve the clicks on a board too."""
        self._people.serve(board)

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        """Do what the row of an action names, to whomever it is for."""
        spec = self._actions.spec(action.objectName())
        with_number = numbered(self._session.programme, self._session.record)
        operation = spec.find_operation()
        if spec.asks:
            self._people.find(operation, spec.question())
        elif not spec.number:
            self._session.act(operation)
        elif spec.number <= len(with_number):
            self._people.give(with_number[spec.number - 1].id, operation)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._prompts.withdraw("refused")  # something else was done since
        if verb_of(changes.verb).of_room:
            self._withdraw_questions()
        if changes.kept:
            kept = len(changes.kept)
            text = self.tr(
                "Taken back, but for %n field(s) that were edited later, or hold what was promised:"
                " they stay.",
                "",
                kept,
            )
            self._prompts.ask(Prompt("kept", text))

    def _withdraw_questions(self) -> None:
        """Ask no more about a room that is no longer so, or no longer in hand."""
        for asked in ("waiting", _TAKE, "end"):
            self._prompts.withdraw(asked)

    @Slot(object)
    def tell(self, failure: Failure) -> None:
        """Say what was refused."""
        told = with_keys(failure.message, self._actions, english=str(failure.said))
        text = sentence(told, self._session.path.name)
        self._prompts.ask(Prompt("refused", text, tone=Tone.OVER))

    @Slot()
    def _follow(self) -> None:
        """Serve the roundtable that was taken in hand."""
        self._withdraw_questions()
        if self._opening:
            self._opening = False
            self._session.act(roundtables.open_room)
            self.room_opened.emit()

    @Slot()
    def _open_room(self) -> None:
        """Open the room of what is shown, once it is in hand."""
        self._opening = True
        self.roundtable_wanted.emit()

    @Slot()
    def _enter_as_planned(self) -> None:
        """Go to the room where the start is not refused: it may be asked for too early."""
        if self._actions.holds(Condition.CAN_START_AS_PLANNED):
            self.room_opened.emit()

    @Slot()
    def _pause(self) -> None:
        state = self._session.state()
        paused = state is not None and state.status is RoundtableStatus.PAUSED
        self._session.act(roundtables.resume if paused else roundtables.pause)

    @Slot()
    def _end(self) -> None:
        state = self._session.state()
        waiting = _still_to_come(state)
        self._prompts.withdraw("refused")
        text = self.tr("%n item(s) still to come. Again: end the roundtable now.", "", waiting)
        again = self._again("end", self._end_now)
        self._prompts.ask(Prompt("end", text, (again,), stay=self.tr("stay")))

    @Slot()
    def _end_now(self) -> None:
        self._session.act(roundtables.end)

    @Slot()
    def _next_item(self) -> None:
        state = self._session.state()
        if state is None or not state.queue:
            self._session.act(items.take_next_item)
            return
        self._prompts.withdraw("refused")
        self._prompts.withdraw(_TAKE)
        count = len(state.queue)
        text = self.tr("%n still waiting. Again: move on and keep them for later.", "", count)
        again = self._again("next_item", self._next_item_keeping)
        answers = (again, self._bringing(self._next_item_bringing))
        self._prompts.ask(Prompt("waiting", text, answers, stay=self.tr("stay")))

    @Slot()
    def _next_item_keeping(self) -> None:
        self._session.act(items.take_next_item, keep_waiting=True)

    @Slot()
    def _next_item_bringing(self) -> None:
        self._session.act(items.take_next_item, bring_waiting=True)

    def _again(self, action: str, slot: Callable[[], None]) -> Answer:
        return Answer.by_key_of(self._actions.action(action), self.tr("Again"), slot)

    def _bringing(self, slot: Callable[[], None]) -> Answer:
        action = self._actions.action("bring_waiting")
        return Answer.by_key_of(action, self.tr("Bring them along"), slot)

    @Slot(str)
    def take_item(self, item: str) -> None:
        """Go to an item of the agenda; while people wait, ask as for the next one."""
        state = self._session.state()
        states = state.items if state is not None else ()
        found = next((each.item for each in states if each.item.id == item), None)
        asked, self._wanted = self._wanted, item
        asked_again = asked == item and self._prompts.is_asked(_TAKE)
        if asked_again or state is None or not state.queue or found is None:
            self._take_wanted()
            return
        self._prompts.withdraw("refused")
        count = len(state.queue)
        said = self.tr(
            "%n still waiting. Again: go to “{title}” and keep them for later.", "", count
        ).format(title=found.title)
        again = self._again("next_item", self._take_wanted)
        answers = (again, self._bringing(self._take_wanted_bringing))
        self._prompts.withdraw("waiting")
        self._prompts.ask(Prompt(_TAKE, said, answers, stay=self.tr("stay")))

    @Slot()
    def _take_wanted(self) -> None:
        self._session.act(items.take_item, self._wanted)

    @Slot()
    def _take_wanted_bringing(self) -> None:
        self._session.act(items.take_item, self._wanted, bring_waiting=True)

    @Slot()
    def _close_or_open_queue(self) -> None:
        record = self._session.record
        closed = record is not None and record.roundtable.queue_closed
        self._session.act(queue_keeping.open_queue if closed else queue_keeping.close_queue)

    @Slot()
    def _park_kept(self) -> None:
        """Keep those who wait with other items, and only them."""
        record, state = self._session.record, self._session.state()
        if record is not None and state is not None:
            kept = kept_of(record, state.item.item.id if state.item else None)
            waiting = [entry.id for _, entries in kept for entry in entries]
            self._session.act(queue_keeping.park_queue, entries=waiting)

    @Slot()
    def _undo(self) -> None:
        session = self._session
        session.run(history.undo, at=session.now(), within=session.roundtable_id)

    @Slot()
    def _redo(self) -> None:
        session = self._session
        session.run(history.redo, at=session.now(), within=session.roundtable_id)

    @Slot()
    def _use_colours_apart(self) -> None:
        self._session.run(organisations.use_colours_apart, at=self._session.now())

    @Slot()
    def _take_back(self) -> None:
        """Take back the last act of the room; notes taken since stay."""
        entry = self._session.room_entry()
        if entry is not None:
            self._session.run(history.take_back, entry.id, at=self._session.now())


def _still_to_come(state: State | None) -> int:
    items_ = state.items if state else ()
    return sum(each.status is ItemStatus.WAITING for each in items_)
