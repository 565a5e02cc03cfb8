"""Corrections of turns after the fact: who had the floor and when. Each is one act, one undo step.

A `turn` is the id of any turn; without one the running turn is meant. Notes go with the floor: one
that was begun while the floor is now another's belongs to that turn, and has its speaker where it
took its speaker from the floor.
"""

from facilitator.core import corrections
from facilitator.core.errors import Refused
from facilitator.core.floor import Who, who_of
from facilitator.core.model import Turn
from facilitator.operations.note_taking.links import reassign_notes
from facilitator.operations.note_taking.rebinding import bind_notes, let_go_of_notes, rebind_notes
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record


def shift_turn(
    store: Store, roundtable: str, ms: int, *, at: int, turn: str | None = None
) -> Changes:
    """Move the begin of a turn by milliseconds; negative is earlier.

    The turn before gives way, or, where it handed over directly, goes on for longer.
    """
    with store.act("shift_turn", at=at) as act:
        room = enter(act, roundtable)
        found = _turn(room, turn)
        _apply(room, corrections.with_begin(room.record, found, found.begin + ms, now=at))
        act.about(found.id)
    return act.changes


def shift_turn_end(store: Store, roundtable: str, ms: int, *, at: int, turn: str) -> Changes:
    """Move the end of a turn by milliseconds; the turn after gives way, or follows."""
    with store.act("shift_turn_end", at=at) as act:
        room = enter(act, roundtable)
        found = _turn(room, turn)
        end = at if found.end is None else found.end + ms
        _apply(room, corrections.with_end(room.record, found, end, now=at))
        act.about(found.id)
    return act.changes


def reassign_turn(
    store: Store, roundtable: str, who: Who, *, at: int, turn: str | None = None
) -> Changes:
    """Say whose a turn is; notes that took their speaker from the floor go along.

    Who has the floor now waits for it no more.
    """
    with store.act("reassign_turn", at=at) as act:
        room = enter(act, roundtable)
        found = _turn(room, turn)
        if who_of(found).same_as(who):
            raise Refused("the turn is {who}’s already", who=room.label(who))
        kind = corrections.kind_of(who, found.within)
        act.about(found.id, *who.name_ids()).change(
            "turn", found.id, person=who.person, organisation=who.organisation, kind=kind.value
        )
        reassign_notes(act, found.id, who)
        if found.end is None:
            room.leave_queue(who, at)
    return act.changes


def split_turn(
    store: Store,
    roundtable: str,
    instant: int,
    *,
    at: int,
    turn: str | None = None,
    who: Who | None = None,
) -> Changes:
    """Make two turns of one; from the instant on it is `who`’s, or the same speaker’s.

    The second, new turn is the subject.
    """
    with store.act("split_turn", at=at) as act:
        room = enter(act, roundtable)
        found = _turn(room, turn)
        corrections.split_at(room.record, found, instant, "", now=at)  # refused before it is made
        new = act.create("turn", roundtable=room.id)
        _apply(room, corrections.split_at(room.record, found, instant, new, now=at))
        if who is not None and not who_of(found).same_as(who):
            kind = corrections.kind_of(who, found.within)
            act.change(
                "turn", new, person=who.person, organisation=who.organisation, kind=kind.value
            )
            reassign_notes(act, new, who)
        act.about(new)
    return act.changes


def merge_turn(
    store: Store, roundtable: str, *, at: int, turn: str | None = None, onward: bool = False
) -> Changes:
    """Make a turn a part of the one before it, or, `onward`, after it; its notes go along.

    Who interrupted first, or last, is merged with the turn that was interrupted.
    """
    with store.act("merge_turn", at=at) as act:
        room = enter(act, roundtable)
        found = _turn(room, turn)
        stays, edits = corrections.merged(room.record, found, onward=onward)
        bind_notes(act, found.id, stays)
        _apply(room, edits)
        act.about(stays.id)
    return act.changes


def delete_turn(store: Store, roundtable: str, *, at: int, turn: str | None = None) -> Changes:
    """Take a turn out; its notes stay, with the speaker they had, in no turn."""
    with store.act("delete_turn", at=at) as act:
        room = enter(act, roundtable)
        found = _turn(room, turn)
        let_go_of_notes(act, found.id)
        _apply(room, corrections.without(room.record, found))
        act.about(found.id)
    return act.changes


def _turn(room: Room, turn: str | None) -> Turn:
    if turn is None:
        return room.require_speaker()
    for each in room.record.turns:
        if each.id == turn:
            return each
    raise Refused("that turn is not there any more: choose another one")


def _apply(room: Room, edits: corrections.Edits) -> None:
    for turn, made in edits.items():
        if made is None:
            room.act.remove("turn", turn)
        else:
            room.act.change("turn", turn, **_fields(made))
    rebind_notes(room.act, room.record, load_record(room.act.db, room.id, notes=False))


def _fields(turn: Turn) -> dict[str, str | int | None]:
    return {
        "begin": turn.begin,
        "end": turn.end,
        "kind": turn.kind.value,
        "person": turn.person,
        "organisation": turn.organisation,
        "item": turn.item,
        "within": turn.within,
    }
