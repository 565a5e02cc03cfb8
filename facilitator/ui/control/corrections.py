"""When there is something to put right, in whichever place the window is."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.model import Record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session


class CorrectionControl(QObject):
    """Enables "it was …" while somebody has the floor, and the timeline once somebody had it."""

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._held: frozenset[str] = frozenset()
        session.changed.connect(self._refresh)
        session.roundtable_chosen.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Set the conditions when they differ from those set before, and only then."""
        held = frozenset(_conditions(self._session.record))
        if held != self._held:
            self._held = held
            self._actions.set_state(held, owner="corrections")


def _conditions(record: Record | None) -> set[str]:
    if record is None or record.roundtable.started_at is None:
        return set()
    held = any(turn.end is None for turn in record.turns)
    return (
        {"room_acts"} | ({"turns"} if record.turns else set()) | ({"floor_held"} if held else set())
    )
