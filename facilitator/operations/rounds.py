"""Rounds that walk the room: calling who is next, and letting somebody pass."""

from facilitator.core.calling import next_called
from facilitator.core.errors import Refused
from facilitator.core.floor import Who, speaking, who_of
from facilitator.core.model import Turn
from facilitator.core.rounds import Round, covers, is_in_round, round_of
from facilitator.operations.floor import hand_floor
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def next_speaker(store: Store, roundtable: str, *, at: int) -> Changes:
    """Call the next of a round or the lead of a case, else who waits first, else the facilitator.

    A second call within 300 ms does nothing, whoever would be next by then.
    """
    with store.act("next_speaker", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        if not room.bounced(at):
            hand_floor(room, next_called(room.programme, room.record), at)
    return act.changes


def pass_turn(store: Store, roundtable: str, who: Who | None = None, *, at: int) -> Changes:
    """Let a place in the round go by: of who is on now, or of somebody else who is still to come.

    They are asked once more at its end. Who has the floor hands it to the next of the round.
    """
    with store.act("pass_turn", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        found = _require_round(room)
        current = _speaker(room, found)
        if who is None:
            who = who_of(current) if current else _require_next(room, found)
        _pass(room, found, who, at)
        if current is not None and who_of(current).same_as(who):
            room.end_turns(at)
            following = _next(room, found, without=who)
            if following is not None:
                hand_floor(room, following, at)
                act.about(*_subject(who))
    return act.changes


def _pass(room: Room, found: Round, who: Who, at: int) -> None:
    current = _speaker(room, found)
    on_now = current is not None and who_of(current).same_as(who)
    if not on_now and not any(covers(who, each) for each in (*found.to_come, *found.passed)):
        room.require_present(who)
        raise Refused(
            "{who} has no place left in this round: /call calls the next", who=room.label(who)
        )
    room.act.create(
        "pass",
        roundtable=room.id,
        item=found.item.id,
        person=who.person,
        organisation=who.organisation,
        at=at,
    )
    room.act.about(*_subject(who))


def _subject(who: Who) -> tuple[str, ...]:
    return tuple(each for each in (who.person, who.organisation) if each)[-1:]


def _require_round(room: Room) -> Round:
    found = round_of(room.programme, room.record)
    if found is None:
        raise Refused("the running item is no round: /floor WHO gives somebody the floor")
    return found


def _require_next(room: Room, found: Round) -> Who:
    following = _next(room, found)
    if following is None:
        raise Refused("everybody has been asked in this round: /next moves on")
    return following


def _next(room: Room, found: Round, *, without: Who | None = None) -> Who | None:
    """Return whom to call; never the one who has the floor, or who has just passed."""
    current = speaking(room.record)
    out = [each for each in (without, who_of(current) if current else None) if each is not None]
    return next(
        (
            who
            for who in (*found.to_come, *found.passed)
            if not any(covers(each, who) for each in out)
        ),
        None,
    )


def _speaker(room: Room, found: Round) -> Turn | None:
    """Return the turn that runs, where it is a place in this round."""
    current = speaking(room.record)
    return current if current is not None and is_in_round(found.item, current) else None
