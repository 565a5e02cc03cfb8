"""The queue as a whole, the floor given back, and a start as planned."""

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.instants import clock_time
from facilitator.core.model import Record
from facilitator.core.state import State
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations import floor, queue_keeping, roundtables
from facilitator.operations.starting import listed_start, may_start_as_planned
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session

_BEFORE = (RoundtableStatus.PLANNED, RoundtableStatus.OPEN)
_LIVE = (RoundtableStatus.RUNNING, RoundtableStatus.PAUSED)


class QueueControl(QObject):
    """Enables and names its actions as the room changes, a start as planned second by second."""

    started = Signal()

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._told: tuple[frozenset[str], str, bool] | None = None
        actions.connect("close_queue", self._close_or_open)
        actions.connect("park_queue", self._park)
        actions.connect("return_floor", self._return_floor)
        actions.connect("start_as_planned", self._start_as_planned)
        session.changed.connect(self._refresh)
        session.ticked.connect(self._refresh)
        session.roundtable_chosen.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Set conditions and names when they differ from those set before, and only then."""
        record, state = self._session.record, self._session.state()
        conditions, planned, closed = frozenset[str](), "", False
        if record is not None and state is not None:
            conditions = frozenset(_conditions(record, state))
            planned = self._planned(record, state)
            closed = record.roundtable.queue_closed
        told = (conditions | ({"start_as_planned"} if planned else set()), planned, closed)
        if told == self._told:
            return
        self._told = told
        self._actions.set_state(told[0], owner="queue")
        label = self.tr("Start as p&lanned")
        text = self.tr("{label} ({time})").format(label=label, time=planned) if planned else label
        self._actions.action("start_as_planned").setText(text)
        name = self.tr("Reopen the &queue") if closed else self.tr("&Close the queue")
        self._actions.action("close_queue").setText(name)

    def _planned(self, record: Record, state: State) -> str:
        """Return the listed start ("14:30") where the clock may still count since then."""
        if state.status not in _BEFORE:
            return ""
        listed = listed_start(self._session.db, record, state.now)
        if listed is None or not may_start_as_planned(listed, state.now):
            return ""
        return clock_time(listed, record.roundtable.zone)

    @Slot()
    def _close_or_open(self) -> None:
        record = self._session.record
        closed = record is not None and record.roundtable.queue_closed
        self._session.act(queue_keeping.open_queue if closed else queue_keeping.close_queue)

    @Slot()
    def _park(self) -> None:
        self._session.act(queue_keeping.park_queue)

    @Slot()
    def _return_floor(self) -> None:
        self._session.act(floor.return_floor)

    @Slot()
    def _start_as_planned(self) -> None:
        self._session.act(roundtables.start, as_planned=True)
        self.started.emit()


def _conditions(record: Record, state: State) -> list[str]:
    held = []
    if record.queue:
        held.append("left_waiting")
    if state.status in _LIVE:
        held += ["waiting"] if state.queue else []
        held += ["interrupted"] if state.floor is not None and state.floor.within else []
    return held
