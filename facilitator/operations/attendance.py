"""Attendance: who is here, remote or absent, when they leave, and how their turns are limited."""

from collections.abc import Collection
from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo

from facilitator.core.coming_and_going import leaving, not_told, who_on_roll
from facilitator.core.commands import parse_delta
from facilitator.core.errors import Refused
from facilitator.core.floor import FACILITATOR, Who, is_absent, speaking, who_of
from facilitator.core.interpretation import INTERPRETER, WAYS
from facilitator.core.schedule import nearest_day, to_instant
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act

EXPECTED, APOLOGIES = "expected", "apologies"


def mark_present(
    store: Store, roundtable: str, who: Who, *, at: int, remote: bool = False
) -> Changes:
    """Say that somebody is here, in the room or remote; an organisation means all its people.

    Once the roundtable has started, who was not here arrives late.
    """
    with store.act("mark_present", at=at) as act:
        room = enter(act, roundtable)
        for each in _who_is_meant(room, who):
            come_in(room, each, at, remote=remote)
        _about(act, who)
    return act.changes


def come_in(room: Room, who: str, at: int, *, remote: bool = False, is_new: bool = False) -> None:
    """Mark somebody (id) as here, within an act.

    After the start whoever was not here yet, or is new on the roster, arrives.
    """
    room.act.link(
        "attendance",
        room.id,
        who,
        present=1,
        mode="remote" if remote else "room",
        state="",
        left_at=None,
        expected_at=None,
    )
    started = room.record.roundtable.started_at is not None
    if started and (is_new or who in room.record.absent) and not _was_here(room, who):
        room.act.link("attendance", room.id, who, arrived_at=at)


def mark_absent(
    store: Store, roundtable: str, who: Who, *, at: int, state: str = "", clock: str = ""
) -> Changes:
    """Say that somebody is not here: expected, with apologies, or neither; they leave the queue.

    Who is expected may be so at a time ("14:45" in the roundtable's zone). Once the roundtable has
    started, who was here has left. Refused while they have the floor.
    """
    with store.act("mark_absent", at=at) as act:
        if state not in ("", EXPECTED, APOLOGIES):
            raise Refused(
                "“{state}” is no way of being away: write expected or apologies", state=state
            )
        room = enter(act, roundtable)
        meant = _who_is_meant(room, who)
        _refuse_speaker(room, who, meant)
        started = room.record.roundtable.started_at is not None
        expected_at = _instant(room, clock, at, "here") if clock.strip() else None
        for each in meant:
            act.link("attendance", roundtable, each, present=0, state=state, leaves_at=None)
            act.link("attendance", roundtable, each, expected_at=expected_at)
            if started and each not in room.record.absent:
                act.link("attendance", roundtable, each, left_at=at)
        _empty_queue(room, meant, at)
        _about(act, who)
    return act.changes


def expect_leaving(store: Store, roundtable: str, who: Who, clock: str, *, at: int) -> Changes:
    """Note when somebody said they will leave ("15:30" in the roundtable's zone); "" takes it out.

    They stay until they are marked as not here.
    """
    with store.act("expect_leaving", at=at) as act:
        room = enter(act, roundtable)
        room.require_present(who)
        leaves_at = _instant(room, clock, at, "not here") if clock.strip() else None
        for each in _who_is_meant(room, who):
            if each not in room.record.absent:
                act.link("attendance", roundtable, each, leaves_at=leaves_at)
        _about(act, who)
    return act.changes


def expect(store: Store, roundtable: str, who: Who, clock: str, *, at: int) -> Changes:
    """Say that somebody is not here yet, and when they come; without a time that is not known."""
    return mark_absent(store, roundtable, who, at=at, state=EXPECTED, clock=clock)


def mark_gone(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Say that somebody has left."""
    return mark_absent(store, roundtable, who, at=at)


def mark_leaver_gone(store: Store, roundtable: str, *, at: int) -> Changes:
    """Say that whoever leaves first has left: by what they said, in five minutes or less."""
    programme = store.standing.programme
    first = next(iter(leaving(store.standing.record(roundtable), at)), None)
    if first is None:
        raise Refused("nobody leaves in the next five minutes: the roll says who has left")
    return mark_gone(store, roundtable, who_on_roll(programme, first.who), at=at)


def tell_all_promise(store: Store, roundtable: str, *, at: int) -> Changes:
    """Tick that everybody who came late has heard the promise."""
    late = [each.who for each in not_told(store.standing.record(roundtable))]
    if not late:
        raise Refused("everybody who is here has heard the promise")
    return tell_promise(store, roundtable, late, at=at)


def tell_promise(
    store: Store, roundtable: str, people: Collection[str], *, at: int, heard: bool = True
) -> Changes:
    """Tick that people (ids) who came after the start have heard the promise, or take it back."""
    with store.act("tell_promise", at=at) as act:
        room = enter(act, roundtable)
        late = {each.who: each for each in room.record.presence if each.arrived_at is not None}
        for who in people:
            if who not in late:
                raise Refused("they were here at the start, and heard the promise with all others")
            if heard is late[who].has_not_heard_the_promise:
                act.link("attendance", roundtable, who, heard_promise_at=at if heard else None)
        act.about(*people)
    return act.changes


def mark_interpreted(store: Store, roundtable: str, who: Who, how: str, *, at: int) -> Changes:
    """Say that somebody speaks through an interpreter, consecutive or simultaneous; "" if not.

    Who interprets for others is an "interpreter": they are on no board and have no airtime.
    """
    with store.act("mark_interpreted", at=at) as act:
        if how not in ("", *WAYS, INTERPRETER):
            raise Refused(
                "“{how}” is no way of interpreting: choose consecutive or simultaneous, or"
                " {interpreter} for who interprets",
                how=how,
                interpreter=INTERPRETER,
            )
        room = enter(act, roundtable)
        for each in _who_is_meant(room, who):
            act.link("attendance", roundtable, each, interpreted=how)
        _about(act, who)
    return act.changes


def limit_person(store: Store, roundtable: str, who: Who, length: str, *, at: int) -> Changes:
    """Give somebody a limit of their own for each turn ("2", "1:30", "90s"); "" takes it out."""
    with store.act("limit_person", at=at) as act:
        room = enter(act, roundtable)
        ms = parse_delta(length.strip()) if length.strip() else None
        if ms is not None and ms <= 0:
            raise Refused("a turn needs some time: write 2, 1:30 or 90s, or nothing for no limit")
        for each in _who_is_meant(room, who):
            act.link("attendance", roundtable, each, per_turn_ms=ms)
        _about(act, who)
    return act.changes


def _who_is_meant(room: Room, who: Who) -> list[str]:
    if who == FACILITATOR:
        raise Refused("the facilitator is on no roll: write the name of a participant")
    if who.person is not None:
        return [who.person]
    people = [p.id for p in room.programme.people if p.organisation == who.organisation]
    return people or ([who.organisation] if who.organisation else [])


def _was_here(room: Room, who: str) -> bool:
    """Tell whether somebody who is not here has been here before."""
    return any(each.who == who and each.left_at is not None for each in room.record.presence)


def _refuse_speaker(room: Room, who: Who, meant: list[str]) -> None:
    """Refuse for who has the floor, and for who was interrupted and gets it back."""
    current = speaking(room.record)
    for turn in (each for each in room.record.turns if each.end is None):
        as_organisation = turn.person is None and turn.organisation == who.organisation
        if turn.person in meant or (as_organisation and who.person is None and who.organisation):
            if turn == current:
                raise Refused(
                    "{who} has the floor: /yield takes it back first", who=room.label(who)
                )
            raise Refused(
                "{who} was interrupted and gets the floor back: /yield takes it back first",
                who=room.label(who),
            )


def _empty_queue(room: Room, gone: list[str], at: int) -> None:
    """Take out who is gone, and the organisation with its last person."""
    record = replace(room.record, absent=room.record.absent | set(gone))
    for entry in record.queue:
        if is_absent(record, room.programme, who_of(entry)):
            room.act.change("queue", entry.id, left_at=at)


def _instant(room: Room, clock: str, at: int, mark: str) -> int:
    """Return when a clock shows a time; refused where that has passed: `mark` says how they are."""
    try:
        local = time.fromisoformat(clock.strip().zfill(5)).strftime("%H:%M")
    except ValueError as error:
        raise Refused("“{clock}” is no time of day: write it as 15:30", clock=clock) from error
    zone = ZoneInfo(room.record.roundtable.zone)
    instant = to_instant(nearest_day(local, at, zone), local, zone)
    if instant <= at:
        raise Refused(
            "{clock} has passed: mark them as {mark}, or write a later time", clock=local, mark=mark
        )
    return instant


def _about(act: Act, who: Who) -> None:
    act.about(who.person or who.organisation or "")
