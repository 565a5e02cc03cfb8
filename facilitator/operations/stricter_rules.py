"""Off the record from here, and a stricter promise from here: until it is ended, or its item is."""

from facilitator.core.attribution import STRICTNESS
from facilitator.core.errors import Refused
from facilitator.core.model import OFF_THE_RECORD, Promise, Record
from facilitator.core.rule_in_force import promise_in_force, rules_in_force
from facilitator.core.stricter_rule import StricterRule
from facilitator.operations.room import NEXT_GUARD_MS, Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.row_writing import read_fields


def begin_off_record(store: Store, roundtable: str, *, at: int) -> Changes:
    """From here on every note is born off the record. Again within 300 ms does nothing."""
    with store.act("begin_off_record", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_open()
        open_one = _open_off(room.record)
        if open_one is None:
            _begin(room, OFF_THE_RECORD, at)
        elif not _is_bounce(at, open_one.begin):
            raise Refused("it is off the record already: /on ends it")
    return act.changes


def end_off_record(store: Store, roundtable: str, *, at: int) -> Changes:
    """Take what is typed now on the record again; the notes born until then stay as they are."""
    with store.act("end_off_record", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        open_one = _open_off(room.record)
        if open_one is None:
            raise Refused("nothing is off the record from here: /off begins it")
        if not _is_bounce(at, open_one.begin):  # a finger that bounced took nothing back
            _end(room, (open_one,), at)
    return act.changes


def turn_off_record(store: Store, roundtable: str, *, at: int) -> Changes:
    """Go off the record, or come back on it."""
    record = store.standing.record(roundtable)
    turn = begin_off_record if _open_off(record) is None else end_off_record
    return turn(store, roundtable, at=at)


def begin_stricter_promise(store: Store, roundtable: str, promise: Promise, *, at: int) -> Changes:
    """Promise more from here on, until the item ends. A promise in force is never loosened."""
    with store.act("begin_stricter_promise", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_open()
        now = promise_in_force(room.record)
        if STRICTNESS.index(promise) <= STRICTNESS.index(now):
            begun = [each.begin for each in _open_promises(room.record)]
            if promise is not now or not begun or not _is_bounce(at, begun[-1]):
                raise Refused(
                    "the room is promised “{now}” now: from here on it can only be promised more",
                    now=now,
                )
        else:
            _end(room, _open_promises(room.record), at)
            _begin(room, promise.value, at)
    return act.changes


def end_stricter_promise(store: Store, roundtable: str, *, at: int) -> Changes:
    """Go back to what the whole roundtable was promised; notes born until then keep their rule."""
    with store.act("end_stricter_promise", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        found = _open_promises(room.record)
        if not found:
            raise Refused("no stricter promise holds from here: /promise chatham makes one")
        if not _is_bounce(at, found[-1].begin):
            _end(room, found, at)
    return act.changes


def turn_stricter_promise(store: Store, roundtable: str, promise: Promise, *, at: int) -> Changes:
    """Make a stricter promise from here, or end it where it is the one that holds."""
    held = [each.rule for each in _open_promises(store.standing.record(roundtable))]
    if promise.value in held:
        return end_stricter_promise(store, roundtable, at=at)
    return begin_stricter_promise(store, roundtable, promise, at=at)


def end_with_item(room: Room, at: int) -> None:
    """End whatever holds until the item ends, which it does at this instant."""
    _end(room, rules_in_force(room.record), at)


def go_on_after_reopening(room: Room, ended_at: int) -> None:
    """Let go on what had ended only because the roundtable had: nothing loosens by itself."""
    for each in room.record.stricter:
        if each.end == ended_at:
            room.act.change("stricter_rule", each.id, end=None)


def settle_rules(act: Act, record: Record) -> None:
    """End what an act that was taken back leaves in force though its item is over."""
    for each in rules_in_force(record):
        over = _over_at(record, each)
        if over is not None:
            act.change("stricter_rule", each.id, end=max(each.begin, over))


def keep_what_was_promised(act: Act) -> None:
    """End, instead of taking it out, a rule whose beginning is taken back.

    It was promised to the room for that time, and what began in it is not saved yet. A note whose
    words stay, since they were edited later, stays under its rule as well.
    """
    kept = frozenset(act.kept)
    for (table, row_id), patch in tuple(act.patches.items()):
        if "attribution" in patch and (table, row_id, "text") in kept:
            act.change(table, row_id, attribution=patch["attribution"][0])
        if table == "stricter_rule" and patch.get("deleted") == [0, 1]:
            held = read_fields(act.db, table, row_id, ("end",)) or {}
            ended = held.get("end")
            act.change(table, row_id, deleted=0, end=act.at if ended is None else ended)


def _begin(room: Room, rule: str, at: int) -> None:
    room.act.create("stricter_rule", roundtable=room.id, item=room.item_id, rule=rule, begin=at)


def _end(room: Room, rules: tuple[StricterRule, ...], at: int) -> None:
    for each in rules:
        room.act.change("stricter_rule", each.id, end=max(at, each.begin))


def _over_at(record: Record, rule: StricterRule) -> int | None:
    """Return when the item of a rule was over, None while it is not."""
    head = record.roundtable
    runs = [run for run in record.runs if run.item == rule.item]
    ends = [run.end for run in runs if run.end is not None]
    if head.ended_at is not None:
        return max(ends, default=head.ended_at)
    if rule.item is None:
        began = head.started_at
        return began if began is not None and rule.begin < began else None
    return max(ends, default=None) if len(ends) == len(runs) else None


def _is_bounce(at: int, begun: int) -> bool:
    return 0 <= at - begun < NEXT_GUARD_MS


def _open_off(record: Record) -> StricterRule | None:
    return next((each for each in rules_in_force(record) if each.rule == OFF_THE_RECORD), None)


def _open_promises(record: Record) -> tuple[StricterRule, ...]:
    return tuple(each for each in rules_in_force(record) if each.rule != OFF_THE_RECORD)
