"""Slash commands that correct turns and items: `/shift` `/who` `/split` `/merge` `/drop` `/times`.

A time of day (15:03 or 15:03:10, by the roundtable's clock) names the turn that was running then;
without one the running turn is meant.
"""

from collections.abc import Callable

from facilitator.core.commands import parse_delta
from facilitator.core.errors import Refused
from facilitator.core.floor import Who, turn_at
from facilitator.core.instants import instant_near, is_time
from facilitator.core.item_times import taken
from facilitator.core.model import Record
from facilitator.operations import corrections
from facilitator.operations.item_corrections import time_item
from facilitator.operations.resolve import read_item, read_who
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def _shift(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    delta, times = _times_after(rest, most=1)
    turn = _turn_at(store, roundtable, times, at)
    return corrections.shift_turn(store, roundtable, parse_delta(delta), at=at, turn=turn)


def _who(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    named, times = _times_after(rest, most=1)
    who = _read_who(store, roundtable, named)
    turn = _turn_at(store, roundtable, times, at)
    return corrections.reassign_turn(store, roundtable, who, at=at, turn=turn)


def _split(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    time, _, named = rest.partition(" ")
    zone = _record(store, roundtable).roundtable.zone
    instant = instant_near(time, at, zone=zone)
    turn = _turn_at(store, roundtable, [time], at)
    who = _read_who(store, roundtable, named) if named.strip() else None
    return corrections.split_turn(store, roundtable, instant, at=at, turn=turn, who=who)


def _merge(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    turn = _turn_at(store, roundtable, _only_times(rest), at)
    return corrections.merge_turn(store, roundtable, at=at, turn=turn)


def _drop(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    turn = _turn_at(store, roundtable, _only_times(rest), at)
    return corrections.delete_turn(store, roundtable, at=at, turn=turn)


def _item_times(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    named, times = _times_after(rest, most=2)
    record = _record(store, roundtable)
    item = read_item(record, named)
    if not times:
        raise Refused("this needs a time of day: /times 3 15:01, or /times 3 15:01 15:20")
    was = taken(record, item.id) or (at, at)
    zone = record.roundtable.zone
    begin = instant_near(times[0], was[0], zone=zone)
    end = instant_near(times[1], was[1] or at, zone=zone) if len(times) > 1 else was[1]
    return time_item(store, roundtable, item.id, begin, end, at=at)


CORRECTIONS: dict[str, Callable[..., Changes]] = {
    "shift": _shift,
    "who": _who,
    "split": _split,
    "merge": _merge,
    "drop": _drop,
    "times": _item_times,
}


def _times_after(rest: str, *, most: int) -> tuple[str, list[str]]:
    """Split off the times of day at the end of a line, if something stands before them."""
    words = rest.split()
    times: list[str] = []
    while len(words) > 1 and len(times) < most and is_time(words[-1]):
        times.insert(0, words.pop())
    return " ".join(words), times


def _only_times(rest: str) -> list[str]:
    return [rest] if rest else []


def _read_who(store: Store, roundtable: str, named: str) -> Who:
    standing = store.standing
    record = _record(store, roundtable)
    who, rest = read_who(standing.vocabulary, standing.programme, record, named)
    if rest:
        raise Refused(
            "“{rest}” is one word too many: only a name is needed, and maybe a time", rest=rest
        )
    return who


def _turn_at(store: Store, roundtable: str, times: list[str], at: int) -> str | None:
    """Return the turn that was running at a time of day; without one, none is named."""
    if not times:
        return None
    record = _record(store, roundtable)
    instant = instant_near(times[0], at, zone=record.roundtable.zone)
    turn = turn_at(record, instant) if instant <= at else None
    if turn is None:
        raise Refused("nobody had the floor at {time}: name a time within a turn", time=times[0])
    return turn.id


def _record(store: Store, roundtable: str) -> Record:
    return store.standing.record(roundtable)
