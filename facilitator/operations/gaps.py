"""Heartbeats and gaps: time nobody watched, noticed by the program, judged by the facilitator."""

from facilitator.core.errors import Refused
from facilitator.core.gaps import (
    ClockSample,
    Gap,
    GapAnswer,
    GapKind,
    first_instant_after,
    is_in_question,
    running_parts,
    turns_to_cut,
)
from facilitator.core.spans import Span
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.gaps import gaps_of, put_heartbeat


def keep_heartbeat(store: Store, roundtable: str, reading: ClockSample) -> None:
    """Keep that a roundtable was running now.

    No act: it is no part of the programme's history, and undo does not reach it.
    """
    put_heartbeat(store, roundtable, reading)


def notice_gap(store: Store, roundtable: str, span: Span, kind: GapKind, *, at: int) -> Changes:
    """Keep that time passed unseen, until somebody says what it was. Nothing else changes.

    What the roundtable did not count anyway (a pause) is no question.
    """
    with store.act("notice_gap", at=at) as act:
        room = enter(act, roundtable)
        known = (gap.end for gap in gaps_of(act.db, roundtable))
        begin, end = max(span[0], *known, span[0]), span[1]
        if is_in_question(room.record, (begin, end)):
            act.about(act.create("gap", roundtable=room.id, begin=begin, end=end, kind=kind.value))
    return act.changes


def count_gap(store: Store, roundtable: str, gap: str | None = None, *, at: int) -> Changes:
    """Say that the roundtable went on during a gap: it is counted, as it was all along."""
    with store.act("count_gap", at=at) as act:
        found = _asked(act, roundtable, gap)
        _answer(act, found, GapAnswer.COUNTED)
    return act.changes


def pause_over_gap(store: Store, roundtable: str, gap: str | None = None, *, at: int) -> Changes:
    """Take what was counted of a gap for a pause; whoever has the floor keeps it."""
    with store.act("pause_over_gap", at=at) as act:
        found = _asked(act, roundtable, gap)
        room = enter(act, roundtable)
        for begin, end in running_parts(room.record, found.span):
            act.create("pause", roundtable=room.id, begin=begin, end=end)
        _answer(act, found, GapAnswer.PAUSED)
    return act.changes


def cut_at_gap(store: Store, roundtable: str, gap: str | None = None, *, at: int) -> Changes:
    """Stop at the last sign of life: nobody has the floor, and it is a pause from there on.

    The pause lasts until something was done in the room again; where nothing was yet, the
    roundtable stands paused, to be resumed or ended. The item stays in hand.
    """
    with store.act("cut_at_gap", at=at) as act:
        found = _asked(act, roundtable, gap)
        room = enter(act, roundtable)
        for turn in turns_to_cut(room.record, found):
            act.change("turn", turn.id, end=found.begin)
        _pause_from(room, found)
        _answer(act, found, GapAnswer.CUT)
    return act.changes


def _pause_from(room: Room, gap: Gap) -> None:
    goes_on = first_instant_after(room.record, gap.end)
    for begin, end in running_parts(room.record, (gap.begin, goes_on or gap.end)):
        last = goes_on is None and end == gap.end
        room.act.create("pause", roundtable=room.id, begin=begin, end=None if last else end)


def _asked(act: Act, roundtable: str, gap: str | None) -> Gap:
    """Return the gap with an id, or the oldest that is open; it must be open."""
    waiting = [each for each in gaps_of(act.db, roundtable) if each.answer is None]
    found = next((each for each in waiting if gap in (None, each.id)), None)
    if found is None:
        raise Refused("no gap waits for an answer: take the answer back first to give another")
    return found


def _answer(act: Act, gap: Gap, answer: GapAnswer) -> None:
    act.about(gap.id).change("gap", gap.id, answer=answer.value)
