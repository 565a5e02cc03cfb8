"""Controller that enables actions: gathers the facts of `core.possible` as they change."""

from typing import Any

from PySide6.QtCore import QObject, Slot

from facilitator.core.instants import clock_time
from facilitator.core.numbering import numbered
from facilitator.core.possible import Condition
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.verbs import verb_of
from facilitator.operations.starting import listed_start
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.local_forms import labelled
from facilitator.ui.session import Session
from facilitator.ui.widgets.after_paint import AfterPaint
from facilitator.ui.wording import act_in_words

_BEFORE = (RoundtableStatus.PLANNED, RoundtableStatus.OPEN)


class PossibleNow(QObject):
    """Tells the actions what the file says, and names those whose name depends on it.

    What only a window knows, such as what is selected, the window's parts tell themselves.
    """

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._names: list[str] | None = None
        self._rest = AfterPaint(self)
        self._rest.due.connect(self._refresh)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._refresh)
        session.writing_ended.connect(self._refresh)
        session.ticked.connect(self._follow_time)
        self._refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Let who has the floor be seen first: no key can come before that is painted."""
        if verb_of(changes.verb).gives_floor:
            self._rest.ask()
        else:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._rest.forget()
        session = self._session
        undo, redo = session.undo_entry(), session.redo_entry()
        names = [each.short for each in numbered(session.programme, session.record)]
        if names != self._names:
            self._names = names
            self._actions.name_organisations(names)
        self._name("undo", self.tr("&Undo"), undo)
        self._name("redo", self.tr("&Redo"), redo)
        self._learn(
            can_undo=undo is not None,
            can_redo=redo is not None,
            can_take_back=session.room_entry() is not None,
        )
        record = session.record
        closed = record is not None and record.roundtable.queue_closed
        name = self.tr("Reopen the &queue") if closed else self.tr("&Close the queue")
        self._actions.action("close_queue").setText(name)

    @Slot()
    def _follow_time(self) -> None:
        """Leave the journal alone: only an act changes what it has to take back."""
        self._learn()

    def _learn(self, **more: Any) -> None:
        session = self._session
        record, state = session.record, session.state()
        listed = None
        if record is not None and state is not None and state.status in _BEFORE:
            listed = listed_start(session.db, record, state.now)
        self._actions.learn(
            programme=session.programme,
            record=record,
            state=state,
            can_write=session.can_write(),
            listed_start=listed,
            **more,
        )
        start = self._actions.action("start_as_planned")
        label = self.tr("Start as p&lanned")
        may = self._actions.holds(Condition.CAN_START_AS_PLANNED)
        if listed is not None and record is not None and may:
            time = clock_time(listed, record.roundtable.zone)
            label = self.tr("{label} ({time})").format(label=label, time=time)
        if label != start.text():
            start.setText(label)

    def _name(self, action: str, label: str, entry: tuple[str, tuple[str, ...]] | None) -> None:
        if entry is not None:
            label = labelled(label, act_in_words(self._session.db, *entry))
        self._actions.action(action).setText(label)
