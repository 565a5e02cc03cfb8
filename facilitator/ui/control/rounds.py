"""Who is next: the queue first, then the round that walks the room, then the facilitator."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.floor import speaking
from facilitator.core.rounds import is_in_round, round_of
from facilitator.operations import rounds
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session


class RoundControl(QObject):
    """Enables what is of use in a round only while the running item is one."""

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        actions.connect("next_speaker", self._next_speaker)
        actions.connect("pass_turn", self._pass)
        session.changed.connect(self._refresh)
        session.roundtable_chosen.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._actions.set_state({"round"} if self._can_pass() else (), owner="round")

    def _can_pass(self) -> bool:
        """Tell whether somebody has the floor in a round, or is still to come in it."""
        record = self._session.record
        found = round_of(self._session.programme, record) if record is not None else None
        if record is None or found is None:
            return False
        turn = speaking(record)
        return found.next is not None or (turn is not None and is_in_round(found.item, turn))

    @Slot()
    def _next_speaker(self) -> None:
        self._session.act(rounds.next_speaker)

    @Slot()
    def _pass(self) -> None:
        self._session.act(rounds.pass_turn)
