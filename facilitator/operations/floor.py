"""Giving the floor: one call starts the speaker's clock and ends the one before."""

from facilitator.core.corrections import kind_of
from facilitator.core.errors import Refused
from facilitator.core.floor import FACILITATOR, Who, speaking, who_of
from facilitator.core.model import TurnKind
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def give_floor(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Give somebody the floor now; a place in the queue is used up."""
    with store.act("give_floor", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        room.require_present(who)
        hand_floor(room, who, at)
    return act.changes


def chair_floor(store: Store, roundtable: str, *, at: int) -> Changes:
    """Give the facilitator the floor."""
    with store.act("chair_floor", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        hand_floor(room, FACILITATOR, at)
    return act.changes


def hand_floor(room: Room, who: Who, at: int) -> None:
    """End what runs and begin a turn, within an act; a place in the queue is used up."""
    current = speaking(room.record)
    if current is not None and _has_it(who_of(current), who):
        waits = any(who_of(entry).same_as(who) for entry in room.queue)
        if waits:
            raise Refused(
                "{who} has the floor already: /yield ends the turn, /unq takes them out of the"
                " queue",
                who=room.label(who),
            )
        raise Refused("{who} has the floor already", who=room.label(who))
    room.end_turns(at)
    room.leave_queue(who, at)
    chair = who.same_as(FACILITATOR)
    turn = room.act.create(
        "turn",
        roundtable=room.id,
        item=room.item_id,
        person=who.person,
        organisation=who.organisation,
        kind=TurnKind.CHAIR.value if chair else TurnKind.TURN.value,
        begin=at,
    )
    room.act.about(turn, *who.name_ids())


def _has_it(holder: Who, who: Who) -> bool:
    """Tell whether somebody has the floor already; for another organisation it is another turn."""
    return holder.same_as(who) and holder.organisation == (who.organisation or holder.organisation)


def call_first_waiting(store: Store, roundtable: str, *, at: int) -> Changes:
    """Give the first in the queue the floor. A second call within 300 ms does nothing."""
    with store.act("next_speaker", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        if not room.bounced(at):
            if not room.queue:
                raise Refused("nobody is waiting: /floor WHO gives somebody the floor")
            hand_floor(room, who_of(room.queue[0]), at)
    return act.changes


def yield_floor(store: Store, roundtable: str, *, at: int) -> Changes:
    """Take the floor back: nobody has it."""
    with store.act("yield_floor", at=at) as act:
        room = enter(act, roundtable)
        current = room.require_speaker()
        room.end_turns(at)
        act.about(current.id)
    return act.changes


def interpose(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Let somebody interrupt: the speaker's clock holds until the floor returns."""
    with store.act("interpose", at=at) as act:
        room = enter(act, roundtable)
        current = room.require_speaker()
        room.require_present(who)
        if who_of(current).same_as(who):
            raise Refused("{who} has the floor already", who=room.label(who))
        turn = act.create(
            "turn",
            roundtable=room.id,
            item=room.item_id,
            person=who.person,
            organisation=who.organisation,
            kind=kind_of(who, current.id).value,
            begin=at,
            within=current.id,
        )
        act.about(turn, *who.name_ids())
    return act.changes


def return_floor(store: Store, roundtable: str, *, at: int) -> Changes:
    """End an interruption: the interrupted speaker's clock runs again."""
    with store.act("return_floor", at=at) as act:
        room = enter(act, roundtable)
        current = room.require_speaker()
        if current.within is None:
            raise Refused("nobody was interrupted: /yield takes the floor back")
        act.about(current.within).change("turn", current.id, end=at)
    return act.changes
