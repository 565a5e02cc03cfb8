"""Who is meant by a number or a typed name, and what they are given: floor, hand, interruption."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.floor import Who, present_people, who_of
from facilitator.core.model import Organisation
from facilitator.core.vocabulary import Entity, EntityKind
from facilitator.operations import floor, queue
from facilitator.operations.corrections import reassign_turn
from facilitator.operations.people import add_person
from facilitator.operations.resolve import participant
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.completion import Candidate
from facilitator.ui.control.name_finder import NameFinder, everybody
from facilitator.ui.control.which_menu import WhichMenu
from facilitator.ui.run.tile import Tile
from facilitator.ui.session import Session


class Wish(Enum):
    """What somebody is to be given."""

    FLOOR = "floor"
    HAND = "hand"
    REPLY = "reply"
    INTERRUPTION = "interruption"
    CORRECTION = "correction"  # the running turn was theirs


class PeopleControl(QObject):
    """Alt with a number, and the finder of names; both end in one operation."""

    def __init__(self, session: Session, actions: ActionMap, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._wish, self._reason = Wish.FLOOR, ""
        self._menu = WhichMenu(window)
        self._menu.chosen.connect(self._which)
        self._finder = NameFinder(window)
        self._finder.chosen.connect(self._found)
        self._finder.added.connect(self._add)
        actions.floor_asked.connect(self._give_floor)
        actions.hand_asked.connect(self._raise_hand)
        actions.reply_asked.connect(self._reply)
        actions.interruption_asked.connect(self._interrupt)
        actions.was_asked.connect(self._correct)
        for action, slot in self._slots().items():
            actions.connect(action, slot)

    def _slots(self) -> dict[str, Callable[[], None]]:
        return {
            "floor_by_name": self._find_for_floor,
            "hand_by_name": self._find_for_hand,
            "reply_by_name": self._find_for_reply,
            "interrupt_by_name": self._find_for_interruption,
        }

    # By number.

    @Slot(int)
    def _give_floor(self, number: int) -> None:
        self._ask(number, Wish.FLOOR)

    @Slot(int)
    def _raise_hand(self, number: int) -> None:
        self._ask(number, Wish.HAND)

    @Slot(int)
    def _reply(self, number: int) -> None:
        self._ask(number, Wish.REPLY)

    @Slot(int)
    def _interrupt(self, number: int) -> None:
        self._ask(number, Wish.INTERRUPTION)

    @Slot(int)
    def _correct(self, number: int) -> None:
        self._ask(number, Wish.CORRECTION)

    def _ask(self, number: int, wish: Wish) -> None:
        members = self._session.programme.members
        if 1 <= number <= len(members):
            self._grant_to(members[number - 1], wish, "")

    def _grant_to(self, organisation: Organisation, wish: Wish, reason: str) -> None:
        """Grant it to the one who is here of an organisation, or ask which of several."""
        session = self._session
        record, programme = session.record, session.programme
        if record is None:
            return
        here = present_people(record, programme, organisation.id)
        if len(here) < 2:
            entity = Entity(EntityKind.ORGANISATION, organisation.id, organisation.short)
            self._grant(participant(programme, record, entity), wish, reason)
            return
        known = {each.id: each for each in programme.people}
        people = [known[each] for each in here if each not in self._served(wish)]
        self._wish, self._reason = wish, reason
        self._menu.ask(organisation, people, self._place_of(organisation))

    def _served(self, wish: Wish) -> set[str | None]:
        """Return who has already what is wished: the floor, or a place in the queue."""
        state = self._session.state()
        if state is None:
            return set()
        if wish in (Wish.HAND, Wish.REPLY):
            have = [who_of(entry) for entry in state.queue]
        else:
            have = [who_of(state.floor)] if state.floor else []
        people = Counter(each.organisation for each in self._session.programme.people)
        alone = (who.organisation for who in have if people[who.organisation] < 2)
        return {*(who.person for who in have), *alone}

    def _place_of(self, organisation: Organisation) -> QPoint:
        tile = self._window.findChild(Tile, organisation.id)
        if tile is not None and tile.isVisible():
            return tile.mapToGlobal(tile.rect().bottomLeft())
        return self._window.mapToGlobal(self._window.rect().center())

    @Slot(object)
    def _which(self, who: Who) -> None:
        self._grant(who, self._wish, self._reason)

    # By name.

    @Slot()
    def _find_for_floor(self) -> None:
        self._find(Wish.FLOOR, self.tr("The floor to"))

    @Slot()
    def _find_for_hand(self) -> None:
        self._find(Wish.HAND, self.tr("A hand of"))

    @Slot()
    def _find_for_reply(self) -> None:
        self._find(Wish.REPLY, self.tr("A direct reply of"))

    @Slot()
    def _find_for_interruption(self) -> None:
        self._find(Wish.INTERRUPTION, self.tr("Interrupted by"))

    def _find(self, wish: Wish, title: str) -> None:
        session = self._session
        record, state = session.record, session.state()
        if record is None or state is None:
            return
        self._wish = wish
        here, away = everybody(session.programme, record)
        served = self._served(wish)
        gone = self._said(self.tr("{name} is not here"), away)
        text = self.tr("{name} waits already")
        if wish not in (Wish.HAND, Wish.REPLY):
            text = self.tr("{name} has the floor already")
        gone += self._said(text, [each for each in here if each.id in served])
        here = [each for each in here if each.id not in served]
        waiting = [who_of(entry) for entry in state.queue]
        likely = [each for who in waiting for each in (who.person, who.organisation) if each]
        hint = self.tr("Enter takes the name, Esc leaves. Somebody new: “Name, organisation”.")
        if wish in (Wish.HAND, Wish.REPLY):
            likely = []
            hint += self.tr(" With a reason: “Name: why”.")
        self._finder.open(title, hint, here, gone, likely=likely)

    @staticmethod
    def _said(text: str, them: list[Candidate]) -> list[Candidate]:
        """Say in their rows why they cannot be chosen."""
        return [replace(each, label=text.format(name=each.label)) for each in them]

    @Slot(str, str)
    def _found(self, chosen: str, reason: str) -> None:
        programme = self._session.programme
        person = next((each for each in programme.people if each.id == chosen), None)
        if person is not None:
            self._grant(Who(person.id, person.organisation), self._wish, reason)
            return
        for organisation in programme.organisations:
            if organisation.id == chosen:
                self._grant_to(organisation, self._wish, reason)

    @Slot(str, str, str)
    def _add(self, name: str, organisation: str, reason: str) -> None:
        """Put somebody new on the roster, and grant the wish once they are on it."""
        at, home = self._session.now(), organisation or None
        granted = partial(self._grant_new, home, self._wish, reason, at)
        self._session.run(add_person, name, organisation=home, at=at, done=granted)

    def _grant_new(
        self, organisation: str | None, wish: Wish, reason: str, at: int, added: Changes
    ) -> None:
        self._grant(Who(added.subject[0], organisation), wish, reason, at=at)

    def _grant(self, who: Who, wish: Wish, reason: str, *, at: int | None = None) -> None:
        operation, more = _granting(wish, reason)
        instant = self._session.now() if at is None else at
        self._session.act(operation, who, at=instant, **more)


def _granting(wish: Wish, reason: str) -> tuple[Callable[..., Any], dict[str, Any]]:
    match wish:
        case Wish.FLOOR:
            return floor.give_floor, {}
        case Wish.INTERRUPTION:
            return floor.interpose, {}
        case Wish.CORRECTION:
            return reassign_turn, {}
        case Wish.HAND:
            return queue.raise_hand, {"reason": reason}
        case Wish.REPLY:
            return queue.raise_hand, {"reason": reason, "reply": True}
