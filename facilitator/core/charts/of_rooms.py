"""What the charts of roundtables show: values of their rooms, ready to be drawn."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from facilitator.core.board import Participant, holder_of
from facilitator.core.charts.airtime_chart import Spoken
from facilitator.core.charts.floor_chart import Lane, Mark, Passage
from facilitator.core.charts.plan_chart import Took
from facilitator.core.clock import running_window, span_of, turn_spans
from facilitator.core.instants import clock_time
from facilitator.core.room_view import RoomView
from facilitator.core.spans import Span, clip, total
from facilitator.core.text import DurationKind, format_duration

_MINUTE = 60_000
_STEPS = (5, 10, 15, 30, 60, 120, 240)  # minutes between times of day
_TIMES = 8  # at most below a chart


class FloorOfRoom(NamedTuple):
    """What `floor_chart` draws."""

    lanes: tuple[Lane, ...]
    passages: tuple[Passage, ...]
    marks: tuple[Mark, ...]
    window: Span


def spoken_in(rooms: Iterable[RoomView]) -> tuple[Spoken, ...]:
    """Return what each has spoken in one roundtable or in several, in the order of the board.

    The share is what `core.shares` says of each roundtable that they were in, added up.
    """
    found: dict[str, Participant] = {}
    spoken: dict[str, int] = {}
    shares: dict[str, float] = {}
    for room in rooms:
        for row in room.board:
            who = row.participant.id
            found.setdefault(who, row.participant)
            spoken[who] = spoken.get(who, 0) + row.ms
            shares[who] = shares.get(who, 0) + room.shares.get(who, 0)
    return tuple(
        Spoken(each.name, each.colour, spoken[who], shares[who], _of(spoken[who], shares[who]))
        for who, each in found.items()
    )


def took_in(room: RoomView) -> tuple[Took, ...]:
    """Return what each item took; one that was left out took nothing."""
    return tuple(
        Took(
            f"{each.number} {each.item.title}",
            each.item.planned_ms,
            each.elapsed_ms,
            _of(each.elapsed_ms, each.item.planned_ms),
        )
        for each in room.state.items
    )


def floor_in(room: RoomView, of: Collection[str] | None = None) -> FloorOfRoom | None:
    """Return who had the floor when, all or `of` these (ids); None before a roundtable started."""
    record, now = room.record, room.state.now
    if record.roundtable.started_at is None:
        return None
    window = running_window(record, now)
    held: dict[str, list[Span]] = {}
    for turn in record.turns:
        who = holder_of(turn)
        if who is not None:
            held.setdefault(who, []).extend(clip(turn_spans(record, turn, now), window))
    lanes = tuple(
        Lane(each.name, each.colour, tuple(spans), _duration(total(spans)))
        for each in (row.participant for row in room.board)
        if of is None or each.id in of
        for spans in (held.get(each.id, []),)
    )
    return FloorOfRoom(lanes, tuple(_passages(room, window)), tuple(_marks(room, window)), window)


def _passages(room: RoomView, window: Span) -> Iterator[Passage]:
    titles = {each.id: each.title for each in room.record.items}
    for run in room.record.runs:
        for begin, end in clip([span_of(run, room.state.now)], window):
            yield Passage(titles.get(run.item or "", ""), begin, end)


def _marks(room: RoomView, window: Span) -> Iterator[Mark]:
    """Yield full quarters, hours or less, so that not too many stand beside each other."""
    begin, end = window
    long = (end - begin) / _MINUTE
    step = next((each for each in _STEPS if long / each <= _TIMES), _STEPS[-1]) * _MINUTE
    zone = room.record.roundtable.zone
    for at in range(-(-begin // step) * step, end + 1, step):
        yield Mark(at, clock_time(at, zone))


def _of(ms: float, whole: float) -> str:
    """Return a time, and behind it what it is compared with, where that is anything."""
    return f"{_duration(ms)} / {_duration(whole)}" if whole else _duration(ms)


def _duration(ms: float) -> str:
    return format_duration(round(ms), DurationKind.ELAPSED)
