"""The queue as a whole, the floor given back, and a start as planned."""

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.operations import floor, queue_keeping, roundtables
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session


class QueueControl(QObject):
    """Connects its actions to operations."""

    started = Signal()

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        actions.connect("close_queue", self._close_or_open)
        actions.connect("park_queue", self._park)
        actions.connect("return_floor", self._return_floor)
        actions.connect("start_as_planned", self._start_as_planned)

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
