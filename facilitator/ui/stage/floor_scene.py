"""Who speaks and who is next, as the room reads it."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from facilitator.core.floor import Who, who_of
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.run.words import colour_of, name_of
from facilitator.ui.stage.scene import Line, Slot

_SHOWN = 3


def floor_lines(view: RoomView) -> dict[Slot, Line]:
    """Return who has the floor, and the first in the queue."""
    return {
        Slot.FLOOR: Line(_caption(view)),
        Slot.SPEAKER: Line(_speaker(view)),
        Slot.NEXT: Line(_next(view)),
    }


def speaker_colour(view: RoomView) -> str | None:
    turn = view.state.floor
    return None if turn is None else colour_of(view, turn.organisation)


def _caption(view: RoomView) -> str:
    """Name the person, where the large line names the organisation."""
    turn = view.state.floor
    if turn is None:
        return ""
    person = view.person(turn.person)
    if person is None or turn.organisation is None:
        return QCoreApplication.translate("Stage", "has the floor")
    return QCoreApplication.translate("Stage", "{name} has the floor").format(name=person.name)


def _speaker(view: RoomView) -> str:
    turn = view.state.floor
    if turn is None:
        return QCoreApplication.translate("Stage", "The floor is free")
    organisation = view.organisation(turn.organisation)
    return organisation.name if organisation else name_of(view, who_of(turn))


def _next(view: RoomView) -> str:
    waiting = [who_of(entry) for entry in view.state.queue[:_SHOWN]]
    if not waiting:
        return ""
    shared = Counter(who.organisation for who in waiting)
    names = [_name(view, who, alone=shared[who.organisation] == 1) for who in waiting]
    return QCoreApplication.translate("Stage", "next: {names}").format(names=", ".join(names))


def _name(view: RoomView, who: Who, *, alone: bool) -> str:
    """Return the organisation; the person, where two of one organisation wait."""
    person = view.person(who.person)
    return name_of(view, who) if alone or person is None else person.name
