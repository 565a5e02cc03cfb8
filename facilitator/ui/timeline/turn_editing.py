"""Controller of corrections to a turn: each verb of the timeline is one operation."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.corrections import applied, with_begin, with_end
from facilitator.core.floor import Who
from facilitator.core.model import Record, Turn
from facilitator.core.room_view import RoomView
from facilitator.operations import corrections
from facilitator.ui.session import Session
from facilitator.ui.timeline.editable_view import Edge
from facilitator.ui.timeline.time_editing import TimeEditing
from facilitator.ui.timeline.turn_menu import Correction, turn_menu, whose_menu


class TurnEditing(QObject):
    """Runs the verbs of the timeline on the roundtable in hand, at this instant."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self.times = TimeEditing(session, parent)

    def do(self, correction: Correction, turn: Turn) -> None:
        """Do to a turn what a row of its menu or a key of the strip says."""
        value = correction.value
        match correction.verb:
            case "begin" if isinstance(value, int):
                self._session.act(corrections.shift_turn, value, turn=turn.id)
            case "end" if isinstance(value, int):
                self._session.act(corrections.shift_turn_end, value, turn=turn.id)
            case "whose" if isinstance(value, Who):
                self._session.act(corrections.reassign_turn, value, turn=turn.id)
            case "split_at" if isinstance(value, int):
                self._session.act(corrections.split_turn, value, turn=turn.id)
            case "split":
                self.times.split_turn(turn)
            case "merge" | "onward":
                onward = correction.verb == "onward"
                self._session.act(corrections.merge_turn, turn=turn.id, onward=onward)
            case "delete":
                self._session.act(corrections.delete_turn, turn=turn.id)

    def do_verb(self, verb: str, turn: Turn, value: object = None) -> None:
        """Do to a turn what a key says, with what that needs."""
        self.do(Correction(verb, value), turn)

    def do_row(self, row: QAction, turn: Turn) -> None:
        """Do what a row of a menu carries."""
        correction = row.data()
        if isinstance(correction, Correction):
            self.do(correction, turn)

    def menu(self, view: RoomView, *, split: tuple[int, str] | None = None) -> QMenu:
        """Return the menu of a turn; `split` as in `turn_menu`."""
        return turn_menu(view, self._parent, split=split)

    def whose(self, view: RoomView) -> QMenu:
        """Return the menu of whose a turn may have been."""
        return whose_menu(view, self._parent)

    @staticmethod
    def dragged(view: RoomView, edge: Edge, turn: Turn) -> Record:
        """Return what dropping an edge of a turn here would make of the record; or refuse it."""
        move = with_begin if edge.which == "begin" else with_end
        return applied(view.record, move(view.record, turn, edge.instant, now=view.state.now))
