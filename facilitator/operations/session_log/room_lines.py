"""Lines of a session log on the room: its clock, who had the floor, and what was promised."""

from collections.abc import Iterator

from facilitator.core.clock import pause_spans
from facilitator.core.floor import never_here, who_of
from facilitator.core.model import OFF_THE_RECORD, Programme, Record, Turn
from facilitator.core.namesakes import full_names
from facilitator.writeup.data.log import LogLine, Order


def clock_lines(record: Record, now: int) -> Iterator[LogLine]:
    """Yield when the room was opened, started, paused and ended."""
    head = record.roundtable
    if head.opened_at is not None and head.opened_at != head.started_at:
        yield LogLine(head.opened_at, Order.OPEN, "/open")
    if head.started_at is not None:
        yield LogLine(head.started_at, Order.START, "/start")
    for begin, end in pause_spans(record, now):
        yield LogLine(begin, Order.PAUSE, "/pause")
        if end != head.ended_at and end < now:
            yield LogLine(end, Order.RESUME, "/resume")
    if head.ended_at is not None:
        yield LogLine(head.ended_at, Order.END, "/end")


def attendance_lines(programme: Programme, record: Record) -> Iterator[LogLine]:
    """Yield who was never here, as soon as that can be said: everybody else is, in a new room."""
    head = record.roundtable
    at = head.started_at if head.opened_at is None else head.opened_at
    if at is None:
        return
    away = never_here(record)
    order = Order.OPEN if head.opened_at not in (None, head.started_at) else Order.START
    for person in programme.people:
        if person.id in away:
            yield LogLine(at, order, f"/absent {person_typed(programme, person.id)}")
    for organisation in programme.organisations:
        if organisation.id in away:
            yield LogLine(at, order, f"/absent @{organisation.handle}")


def turn_lines(programme: Programme, record: Record) -> Iterator[LogLine]:
    """Yield who took the floor, who interrupted, and when nobody had it any more."""
    ends = {each.id: each.end for each in record.turns}
    following = {each.begin: each for each in record.turns if each.within is None}
    for turn in record.turns:
        who = _who(programme, turn)
        if turn.within is not None:
            yield LogLine(turn.begin, Order.INTERPOSE, f"/interpose {who or 'chair'}")
            if turn.end is not None and turn.end != ends.get(turn.within):
                yield LogLine(turn.end, Order.RETURN, "/return")
            continue
        yield LogLine(turn.begin, Order.FLOOR, f"/floor {who}" if who else "/chair")
        if turn.end is None or turn.end == record.roundtable.ended_at:
            continue
        then = following.get(turn.end)
        if then is None or who_of(then) == who_of(turn):
            order = Order.FLOOR if turn.end == turn.begin else Order.YIELD
            yield LogLine(turn.end, order, "/yield")


def rule_lines(record: Record) -> Iterator[LogLine]:
    """Yield from when until when more was promised than to the whole room."""
    ended_at = record.roundtable.ended_at
    for each in record.stricter:
        is_off = each.rule == OFF_THE_RECORD
        yield LogLine(each.begin, Order.RULE, "/off" if is_off else f"/promise {each.rule}")
        if each.end is not None and (ended_at is None or each.end < ended_at):
            yield LogLine(each.end, Order.RULE_END, "/on" if is_off else "/promise")


def person_typed(programme: Programme, person: str) -> str:
    """Return how a person (id) is typed so that nobody else is meant."""
    names = full_names(programme.people, programme.organisations)
    known = {each.id: each.name for each in programme.people}
    return f"@[{names.get(person, (known.get(person, ''),))[0]}]"


def _who(programme: Programme, turn: Turn) -> str:
    """Return who holds a turn, as it is typed; nothing for the facilitator."""
    if turn.person is not None:
        return person_typed(programme, turn.person)
    handles = {each.id: f"@{each.handle}" for each in programme.organisations}
    return handles.get(turn.organisation or "", "")
