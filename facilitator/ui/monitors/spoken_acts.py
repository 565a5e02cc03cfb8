"""Says aloud what was done: each act of the room, a note that is saved, what was taken back."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.room_view import RoomView
from facilitator.core.verbs import verb_of
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.run.state_words import state_aloud
from facilitator.ui.session import Session
from facilitator.ui.wording import act_in_words, sentence

_SAID_ELSEWHERE = frozenset({"chair_floor"})  # the card of the floor says who has it
_BACK = ("undo", "redo")
_STANDS_OTHERWISE = ("open_room", "end", "reopen")


class SpokenActs(QObject):
    """In the words that "Last: …" shows; what ticks by itself is no act."""

    stands = Signal(str)  # how it does now: what is shown is another page

    def __init__(self, session: Session, actions: ActionMap, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._curtain = actions.action("curtain")
        session.changed.connect(self._tell)
        actions.connect("tell_state", self._tell_state)
        actions.action("curtain").toggled.connect(self._tell_curtain)

    @Slot(object)
    def _tell(self, changes: Changes) -> None:
        verb = verb_of(changes.verb)
        if changes.verb in _BACK:
            self._tell_back(changes)
        elif changes.verb == "add_note":
            announce(self._window, self.tr("Saved"))
        elif changes.verb == "start":
            self.stands.emit(self.tr("Started. {state}").format(state=self._state()))
        elif changes.verb in _STANDS_OTHERWISE:
            self.stands.emit(self._state())
        elif changes.verb == "yield_floor":
            announce(self._window, self.tr("Nobody has the floor"))
        elif verb.of_room and not verb.gives_floor and changes.verb not in _SAID_ELSEWHERE:
            self._say(changes.verb, changes.subject)

    def _tell_back(self, changes: Changes) -> None:
        text = self.tr("Taken back") if changes.verb == "undo" else self.tr("Done again")
        announce(self._window, text)

    @Slot(bool)
    def _tell_curtain(self, down: bool) -> None:
        hidden = self.tr("Notes and airtime are hidden in this window")
        announce(self._window, hidden if down else self.tr("Notes and airtime are seen again"))

    @Slot()
    def _tell_state(self) -> None:
        """Say how it stands, asked for by a key: between announcements there is silence."""
        if told := self._state():
            announce(self._window, told)

    def _state(self) -> str:
        session = self._session
        record, state = session.record, session.state()
        if record is None or state is None:
            return ""
        curtain = self._curtain.isChecked()
        return state_aloud(RoomView(session.programme, record, state, curtain=curtain))

    def _say(self, verb: str, subject: tuple[str, ...]) -> None:
        announce(self._window, sentence(act_in_words(self._session.db, verb, subject)))
