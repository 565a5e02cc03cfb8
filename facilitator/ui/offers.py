"""Controller that accepts the suggested order of the queue and the advice, by one key each."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.advice import Advice, Measure, advise
from facilitator.core.floor import who_of
from facilitator.core.suggestion import Suggestion, suggest
from facilitator.operations.items import retime_item, skip_item
from facilitator.operations.queue import move_in_queue
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session


class Offers(QObject):
    """Does what is offered at the press of a key, and nothing by itself."""

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        actions.connect("accept_order", self._accept_order)
        actions.connect("accept_advice", self._accept_advice)

    def _suggestion(self) -> Suggestion | None:
        record, state = self._session.record, self._session.state()
        if record is None or state is None:
            return None
        return suggest(self._session.programme, record, state)

    def _advice(self) -> Advice | None:
        record, state = self._session.record, self._session.state()
        return advise(record, state) if record is not None and state is not None else None

    @Slot()
    def _accept_order(self) -> None:
        suggestion = self._suggestion()
        if suggestion is not None:
            self._session.act(move_in_queue, who_of(suggestion.entry), 1)

    @Slot()
    def _accept_advice(self) -> None:
        advice = self._advice()
        if advice is None:
            return
        if advice.measure is Measure.LEAVE_OUT:
            self._session.act(skip_item, advice.item.id)
        else:
            self._session.act(retime_item, advice.item.id, advice.allotted_ms)
