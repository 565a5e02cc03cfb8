"""Controller of actions on people: who is meant by an organisation or a typed name."""

from collections import Counter
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.floor import FACILITATOR, Who, who_of
from facilitator.core.interpretation import interpreters
from facilitator.core.namesakes import name_beside
from facilitator.core.newcomers import Newcomer, organisation_named
from facilitator.core.speaking_for import anybody_for, spoke_for
from facilitator.operations.corrections import reassign_turn
from facilitator.operations.floor import give_floor
from facilitator.operations.people import add_person, represent_also
from facilitator.operations.queue import leave_queue, raise_hand, reply_directly
from facilitator.store.changes import Changes
from facilitator.ui.actions.spec import Operation
from facilitator.ui.capture.completion import Candidate
from facilitator.ui.control.name_finder import CHAIR, NameFinder, everybody
from facilitator.ui.control.which_menu import WhichMenu
from facilitator.ui.run.board import Board
from facilitator.ui.session import Session

_INTO_QUEUE = (raise_hand, reply_directly)
_GOES_ON = frozenset(
    {
        *("next_speaker", "chair_floor", "yield_floor", "return_floor", "pass_turn"),
        *("next_item", "take_item", "pause", "end", "undo", "take_back"),
    }
)


class PeopleControl(QObject):
    """Does an operation to somebody, and asks first who is meant where that is not said."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._board: Board | None = None
        # What was asked for, a reason for it, and for whom.
        self._asked: tuple[Operation, str, str] = (give_floor, "", "")
        self._has: Who | None = None  # to whom it was done, of several
        self._sought: Operation = give_floor
        self._menu = WhichMenu(window)
        self._menu.chosen.connect(self._which)
        self._finder = NameFinder(window)
        self._finder.chosen.connect(self._found)
        self._finder.added.connect(self._add)
        session.changed.connect(self._on_changed)

    def serve(self, board: Board) -> None:
        """Serve the clicks on a board, and ask at its tiles."""
        self._board = board
        board.wanted.connect(self.give)

    @Slot(str, object)
    def give(self, organisation: str, operation: Operation, reason: str = "") -> None:
        """Do an operation to the one who is here of an organisation.

        Of several it is the one who spoke last, at once; asked for again, it is the next of them.
        """
        if self._menu.isVisible() and self._asked == (operation, reason, organisation):
            self._menu.step()
            return
        self._menu.hide()
        record, programme = self._session.record, self._session.programme
        if record is None:
            return
        here = anybody_for(record, programme, organisation)
        if len(here) < 2:
            self._do(Who(here[0] if here else None, organisation), operation, reason)
            return
        known = {each.id: each for each in programme.people}
        served = self._served(operation, organisation)
        left = (known[each] for each in here if each not in served)
        people = [(each.id, name_beside(programme, each, organisation)) for each in left]
        whole = next(each for each in programme.organisations if each.id == organisation)
        self._asked = operation, reason, organisation
        self._has = Who(people[0][0] if people else None, organisation)
        self._do(self._has, operation, reason)
        self._menu.ask(whole, people, self._place_of(organisation))

    def _served(self, operation: Operation, organisation: str = "") -> set[str | None]:
        """Return who has already what an operation gives: the floor, or a place in the queue.

        The floor of one organisation is not that of another that somebody speaks for too.
        """
        state = self._session.state()
        if state is None:
            return set()
        if operation in _INTO_QUEUE:
            have = [who_of(entry) for entry in state.queue]
        else:
            have = [who_of(state.floor)] if state.floor else []
            have = [who for who in have if organisation in ("", who.organisation)]
        programme, record = self._session.programme, self._session.record
        voices = interpreters(programme, record) if record is not None else frozenset()
        people = Counter(each.organisation for each in programme.people if each.id not in voices)
        alone = (who.organisation for who in have if people[who.organisation] < 2)
        chair = [CHAIR] if FACILITATOR in have else []
        return {*(who.person for who in have), *alone, *chair}

    def _place_of(self, organisation: str) -> QPoint:
        place = self._board.place_below(organisation) if self._board is not None else None
        if place is None:
            place = self._window.mapToGlobal(self._window.rect().center())
        return place

    def find(self, operation: Operation, question: str) -> None:
        """Do an operation to whoever is found by name; the question says what it is."""
        session = self._session
        record, state = session.record, session.state()
        if record is None or state is None:
            return
        self._sought = operation
        here, away = everybody(session.programme, record)
        served = self._served(operation)
        gone = self._said(self.tr("{name} is not here"), away)
        text = self.tr("{name} waits already")
        if operation not in _INTO_QUEUE:
            text = self.tr("{name} has the floor already")
        gone += self._said(text, [each for each in here if each.id in served])
        here = [each for each in here if each.id not in served]
        waiting = [who_of(entry) for entry in state.queue]
        likely = [each for who in waiting for each in (who.person, who.organisation) if each]
        hint = self.tr("Enter takes the name, Esc leaves. Somebody new: “Name, organisation”.")
        if operation in _INTO_QUEUE:
            likely = []
            hint += self.tr(" With a reason: “Name: why”.")
        self._menu.hide()
        self._finder.open(question, hint, here, gone, programme=session.programme, likely=likely)

    @staticmethod
    def _said(text: str, them: list[Candidate]) -> list[Candidate]:
        """Say in their rows why they cannot be chosen."""
        return [each._replace(label=text.format(name=each.label)) for each in them]

    @Slot(str, str)
    def _found(self, chosen: str, reason: str) -> None:
        people = self._session.programme.people
        person = next((each for each in people if each.id == chosen), None)
        if chosen == CHAIR:
            self._do(FACILITATOR, self._sought, reason)
        elif person is None:
            self.give(chosen, self._sought, reason)
        else:
            record = self._session.record
            home = spoke_for(record, person) if record else person.organisation
            self._do(Who(person.id, home), self._sought, reason)

    @Slot(object, str)
    def _add(self, newcomer: Newcomer, reason: str) -> None:
        """Put somebody new on the roster, and do what was asked for once they are on it."""
        if newcomer.known:
            self._do(Who(newcomer.person, newcomer.organisation), self._sought, reason)
            return
        session, at = self._session, self._session.now()
        done = partial(self._do_to_new, newcomer, self._sought, reason, at)
        home: dict[str, Any] = {
            "organisation": newcomer.organisation,
            "new_organisation": newcomer.new_organisation,
            "roundtable": session.roundtable_id,
        }
        if newcomer.person is None:
            session.run(add_person, newcomer.name, **home, at=at, done=done)
        else:
            session.run(represent_also, newcomer.person, **home, at=at, done=done)

    def _do_to_new(
        self, newcomer: Newcomer, operation: Operation, reason: str, at: int, added: Changes
    ) -> None:
        organisations = self._session.programme.organisations
        made = organisation_named(organisations, newcomer.new_organisation)
        home = made.id if made else newcomer.organisation
        self._do(Who(added.subject[0], home), operation, reason, at=at)

    @Slot(object)
    def _which(self, who: Who) -> None:
        """Let what was done to one of several be another's."""
        operation, reason, _ = self._asked
        if operation not in _INTO_QUEUE:
            self._session.act(reassign_turn, who)
        elif self._has is not None:
            self._session.act(leave_queue, self._has)
            self._do(who, operation, reason)
        self._has = who

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Ask no more when the room has gone on."""
        if changes.verb in _GOES_ON:
            self._menu.hide()

    def _do(self, who: Who, operation: Operation, reason: str, *, at: int | None = None) -> None:
        more: dict[str, Any] = {"reason": reason} if operation in _INTO_QUEUE else {}
        instant = self._session.now() if at is None else at
        self._session.act(operation, who, at=instant, **more)
