"""Giving the floor: one call starts the speaker's clock and ends the one before."""

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, speaking, who_of
from facilitator.core.model import Turn, TurnKind
from facilitator.operations.notes_links import reassign_notes
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store

FACILITATOR = Who()


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
    if current is not None and who_of(current).same_as(who):
        raise Refused(f"{room.label(who)} has the floor already")
    room.end_turns(at)
    for entry in room.queue:
        if who_of(entry).same_as(who):
            room.act.change("queue", entry.id, left_at=at)
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
    room.act.about(turn)


def acknowledge(store: Store, roundtable: str, *, at: int) -> Changes:
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
        current = _require_speaker(room)
        room.end_turns(at)
        act.about(current.id)
    return act.changes


def interpose(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Let somebody interrupt: the speaker's clock holds until the floor returns."""
    with store.act("interpose", at=at) as act:
        room = enter(act, roundtable)
        current = _require_speaker(room)
        room.require_present(who)
        if who_of(current).same_as(who):
            raise Refused(f"{room.label(who)} has the floor already")
        turn = act.create(
            "turn",
            roundtable=room.id,
            item=room.item_id,
            person=who.person,
            organisation=who.organisation,
            kind=TurnKind.INTERPOSED.value,
            begin=at,
            within=current.id,
        )
        act.about(turn)
    return act.changes


def return_floor(store: Store, roundtable: str, *, at: int) -> Changes:
    """End an interruption: the interrupted speaker's clock runs again."""
    with store.act("return_floor", at=at) as act:
        room = enter(act, roundtable)
        current = _require_speaker(room)
        if current.within is None:
            raise Refused("nobody was interrupted: /yield takes the floor back")
        act.about(current.within).change("turn", current.id, end=at)
    return act.changes


def shift_turn(store: Store, roundtable: str, ms: int, *, at: int) -> Changes:
    """Move the begin of the running turn by milliseconds; negative is earlier.

    The turn before gives way, or, where it handed over directly, goes on for longer.
    """
    with store.act("shift_turn", at=at) as act:
        room = enter(act, roundtable)
        current = _require_speaker(room)
        begin = current.begin + ms
        _require_possible(room, current, begin, at)
        for turn in room.record.turns:
            handed_over = turn.end == current.begin and turn.within == current.within
            if turn.end is not None and turn.begin < current.begin:
                overlaps = turn.end > begin and turn.id != current.within
                if overlaps or handed_over:
                    act.change("turn", turn.id, end=begin)
        act.about(current.id).change("turn", current.id, begin=begin)
    return act.changes


def _require_possible(room: Room, current: Turn, begin: int, at: int) -> None:
    if begin > at:
        raise Refused("that begin lies in the future: shift it by less")
    others = [turn for turn in room.record.turns if turn.id != current.id]
    earlier = max((turn.begin for turn in others if turn.begin <= current.begin), default=None)
    if earlier is not None and begin <= earlier:
        raise Refused("that begin lies before the turn before: shift it by less")
    started_at = room.record.roundtable.started_at
    if started_at is not None and begin < started_at:
        raise Refused("that begin lies before the roundtable started: shift it by less")
    if any(turn.within == current.id and turn.begin < begin for turn in others):
        raise Refused("somebody had interrupted by then: shift it by less")


def reassign_turn(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Say whose the running turn is; notes that took their speaker from the floor go along."""
    with store.act("reassign_turn", at=at) as act:
        room = enter(act, roundtable)
        current = _require_speaker(room)
        if who_of(current).same_as(who):
            raise Refused(f"the turn is {room.label(who)}’s already")
        kind = TurnKind.TURN.value if current.kind is TurnKind.CHAIR else current.kind.value
        act.about(current.id).change(
            "turn", current.id, person=who.person, organisation=who.organisation, kind=kind
        )
        reassign_notes(act, current.id, who)
    return act.changes


def _require_speaker(room: Room) -> Turn:
    room.require_open()
    current = speaking(room.record)
    if current is None:
        raise Refused("nobody has the floor: /floor WHO gives it to somebody")
    return current
