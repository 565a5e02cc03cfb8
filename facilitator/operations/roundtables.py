"""The life of a roundtable: planned, open, running, paused, ended."""

from facilitator.core.clock import status
from facilitator.core.errors import Refused
from facilitator.core.floor import entries_on
from facilitator.core.gaps import GapAnswer
from facilitator.core.instants import clock_time
from facilitator.core.model import Promise, Roundtable
from facilitator.core.replan import taken
from facilitator.core.schedule import may_start_as_planned
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.stricter_rule import Recording
from facilitator.core.unended import left_at
from facilitator.operations.known_beforehand import mark_known_beforehand
from facilitator.operations.own_agenda import fix_plan
from facilitator.operations.queue_keeping import take_over_parked
from facilitator.operations.room import Room, enter
from facilitator.operations.setting_up.leaving import keep_out_of, let_theme_come_back
from facilitator.operations.starting import listed_start
from facilitator.operations.stricter_rules import end_with_item, go_on_after_reopening
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.gaps import gaps_of
from facilitator.store.queries.guests import guests
from facilitator.store.queries.programme import agenda_of
from facilitator.store.queries.records import load_record
from facilitator.store.queries.rooms import highest_number


def plan_roundtable(
    store: Store,
    question: str | None,
    *,
    at: int,
    title: str,
    zone: str,
    promise: Promise | None = None,
    rehearsal: bool = False,
) -> Changes:
    """Add a roundtable on a theme (question id); it gets the next number. Its id is the subject.

    Where no promise is said, the programme's is made. Guests of earlier ones are not here until
    somebody says so.
    """
    with store.act("plan_roundtable", at=at) as act:
        planned = plan_in_act(
            act, question, title=title, zone=zone, promise=promise, rehearsal=rehearsal
        )
        act.about(planned)
    return act.changes


def plan_in_act(
    act: Act,
    question: str | None,
    *,
    title: str,
    zone: str,
    promise: Promise | None = None,
    rehearsal: bool = False,
) -> str:
    """Plan a roundtable within an act, and return its id."""
    agenda = agenda_of(act.db, question) if question else None
    roundtable = act.create(
        "roundtable",
        number=highest_number(act.db) + 1,
        title=title,
        question=question,
        agenda=agenda[0] if agenda else None,
        zone=zone,
        promise=(promise or act.standing.programme.promise).value,
        rehearsal=int(rehearsal),
    )
    for guest in guests(act.db):
        act.link("attendance", roundtable, guest, present=0)
    keep_out_of(act, roundtable)
    let_theme_come_back(act, question)
    return roundtable


def open_room(store: Store, roundtable: str, *, at: int) -> Changes:
    """Open the room: people may come in, take the floor and queue; the clock does not run."""
    with store.act("open_room", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        if status(room.record) is not RoundtableStatus.PLANNED:
            raise Refused("the room is open already: /start when everybody is here")
        act.change("roundtable", roundtable, opened_at=at)
        mark_known_beforehand(room)
        take_over_parked(enter(act, roundtable), at)
    return act.changes


def start(store: Store, roundtable: str, *, at: int, as_planned: bool = False) -> Changes:
    """Start the clock and the first item, on an agenda of its own that keeps the plan.

    As planned: the clock counts since the listed start, which must have passed a short while ago.
    """
    with store.act("start", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        where = status(room.record)
        if where is RoundtableStatus.ENDED:
            raise Refused("the roundtable has ended: /reopen it first")
        if where not in (RoundtableStatus.PLANNED, RoundtableStatus.OPEN):
            raise Refused("the roundtable has started already: /next takes the next item")
        head = room.record.roundtable
        begin = _listed(room, at) if as_planned else at
        waiting = tuple(entry.id for entry in entries_on(room.record, room.item_id))
        if head.opened_at is None:
            mark_known_beforehand(room)
            room = enter(act, roundtable)
            waiting = take_over_parked(room, at)
        opened_at = begin if head.opened_at is None else head.opened_at
        if head.queue_closed:
            act.change("roundtable", roundtable, queue_closed=0)
        end_with_item(room, at)  # what began before the first one
        end, room = fix_plan(room, begin)
        act.change("roundtable", roundtable, started_at=begin, opened_at=opened_at, planned_end=end)
        first = next(iter(taken(room.record.items)), None)
        if first is not None:
            act.create_once(
                "run", roundtable, first.id, roundtable=roundtable, item=first.id, begin=begin
            )
            for entry in waiting:
                act.change("queue", entry, item=first.id)
    return act.changes


def _listed(room: Room, at: int) -> int:
    """Return the listed start; refused unless it has passed by less than an hour."""
    listed = listed_start(room.act.db, room.record, at)
    if listed is None:
        raise Refused("the agenda lists no start: /start begins now")
    if not may_start_as_planned(listed, at):
        clock = clock_time(listed, room.record.roundtable.zone)
        if listed >= at:
            raise Refused(
                "the listed start ({clock}) has not come yet: /start begins now", clock=clock
            )
        raise Refused(
            "the listed start ({clock}) passed more than an hour ago: /start begins now",
            clock=clock,
        )
    return listed


def pause(store: Store, roundtable: str, *, at: int) -> Changes:
    """Hold every clock; whoever has the floor keeps it."""
    with store.act("pause", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_started()
        if status(room.record) is RoundtableStatus.PAUSED:
            raise Refused("the roundtable is paused already: /resume goes on")
        act.create("pause", roundtable=roundtable, begin=at)
    return act.changes


def resume(store: Store, roundtable: str, *, at: int) -> Changes:
    """Let the clocks run again."""
    with store.act("resume", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_started()
        if status(room.record) is not RoundtableStatus.PAUSED:
            raise Refused("the roundtable is not paused: /pause holds it")
        _end_pauses(room, at)
    return act.changes


def end(store: Store, roundtable: str, *, at: int) -> Changes:
    """End the roundtable, with whatever is running in it."""
    with store.act("end", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_started()
        room.end_turns(at)
        end_runs(room, at)
        _end_pauses(room, at)
        act.change("roundtable", roundtable, ended_at=at)
    return act.changes


def end_as_left(store: Store, roundtable: str, *, at: int) -> Changes:
    """End a roundtable that nobody ended, as of its last act; what was not watched since is cut."""
    with store.act("end", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_started()
        left = left_at(load_record(act.db, roundtable), at)
        if left is None:
            raise Refused("the roundtable still goes on: /end ends it now")
        room.end_turns(left)
        end_runs(room, left)
        _end_pauses(room, left)
        act.change("roundtable", roundtable, ended_at=left)
        for gap in gaps_of(act.db, roundtable):
            if gap.answer is None and gap.end > left:
                act.change("gap", gap.id, answer=GapAnswer.CUT.value)
    return act.changes


def reopen(store: Store, roundtable: str, *, at: int) -> Changes:
    """Go on where it ended; the time in between is a pause."""
    with store.act("reopen", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        ended_at = room.record.roundtable.ended_at
        if ended_at is None:
            raise Refused("the roundtable has not ended: there is nothing to reopen")
        act.change("roundtable", roundtable, ended_at=None)
        act.create("pause", roundtable=roundtable, begin=ended_at, end=at)
        go_on_after_reopening(room, ended_at)
        if room.record.runs:
            act.create("run", roundtable=roundtable, item=room.record.runs[-1].item, begin=at)
    return act.changes


def change_promise(store: Store, roundtable: str, promise: Promise, *, at: int) -> Changes:
    """Set what is promised to the room; once it has started, it may only be tightened."""
    with store.act("change_promise", at=at) as act:
        require_not_looser(enter(act.about(roundtable), roundtable).record.roundtable, promise)
        act.change("roundtable", roundtable, promise=promise.value)
    return act.changes


def require_not_looser(head: Roundtable, promise: Promise) -> None:
    """Refuse to promise less than was promised when it started."""
    order = list(Promise)
    if head.started_at is not None and order.index(promise) < order.index(head.promise):
        raise Refused(
            "the room was promised “{promise}”: after the start it can only be tightened",
            promise=head.promise,
        )


def tell_recording(
    store: Store, roundtable: str, recording: Recording, *, at: int, observers: bool = False
) -> Changes:
    """Say whether the roundtable is recorded, and for whom, and whether somebody watches it."""
    with store.act("tell_recording", at=at) as act:
        enter(act.about(roundtable), roundtable)
        act.change("roundtable", roundtable, recording=recording.value, observers=int(observers))
    return act.changes


def write_key_messages(store: Store, roundtable: str, text: str, *, at: int) -> Changes:
    """Keep the coordinator's key messages (Markdown) of a roundtable."""
    with store.act("write_key_messages", at=at) as act:
        act.about(roundtable).change("roundtable", roundtable, key_messages=text)
    return act.changes


def end_runs(room: Room, at: int) -> None:
    """End the item that is being taken, and what was promised until then."""
    end_with_item(room, at)
    for run in room.record.runs:
        if run.end is None:
            room.act.change("run", run.id, end=at)


def _end_pauses(room: Room, at: int) -> None:
    for each in room.record.pauses:
        if each.end is None:
            room.act.change("pause", each.id, end=at)
