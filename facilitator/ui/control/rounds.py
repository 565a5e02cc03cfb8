"""Who is next: the queue first, then the round that walks the room, then the facilitator."""

from PySide6.QtCore import QObject, Slot

from facilitator.operations import rounds
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session


class RoundControl(QObject):
    """Connects its actions to operations."""

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        actions.connect("next_speaker", self._next_speaker)
        actions.connect("pass_turn", self._pass)

    @Slot()
    def _next_speaker(self) -> None:
        self._session.act(rounds.next_speaker)

    @Slot()
    def _pass(self) -> None:
        self._session.act(rounds.pass_turn)
