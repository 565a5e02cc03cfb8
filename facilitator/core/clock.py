"""Elapsed time and durations. The one place where recorded instants become durations."""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

from facilitator.core.model import Record, Roundtable, Stretch, Turn
from facilitator.core.once import once_for
from facilitator.core.spans import Span, clip, merge, subtract, total
from facilitator.core.statuses import RoundtableStatus

FRESH_MS = 3 * 3_600_000  # the hours after a meeting, in which it is gone through
_AT_ONCE, _AT_LEAST = 32, 8  # turns: those that change together, and those looked at each time


def span_of(stretch: Stretch | Turn, now: int) -> Span:
    """Return begin and end of a stretch; an open one ends now, one that begins later is empty."""
    end = now if stretch.end is None else min(stretch.end, now)
    return stretch.begin, max(stretch.begin, end)


def status(record: Record) -> RoundtableStatus:
    """Return where the roundtable stands."""
    roundtable = record.roundtable
    if roundtable.ended_at is not None:
        return RoundtableStatus.ENDED
    if roundtable.started_at is None:
        planned = roundtable.opened_at is None
        return RoundtableStatus.PLANNED if planned else RoundtableStatus.OPEN
    paused = any(pause.end is None for pause in record.pauses)
    return RoundtableStatus.PAUSED if paused else RoundtableStatus.RUNNING


def running_window(record: Record, now: int) -> Span:
    """Return start and end (or now) of the roundtable; empty before it has started."""
    roundtable = record.roundtable
    if roundtable.started_at is None:
        return now, now
    end = now if roundtable.ended_at is None else min(roundtable.ended_at, now)
    return roundtable.started_at, max(roundtable.started_at, end)


def is_fresh(roundtable: Roundtable, now: int) -> bool:
    """Tell whether a roundtable runs, or ended so short a while ago that its notes are at hand."""
    if roundtable.started_at is None:
        return False
    return roundtable.ended_at is None or now - roundtable.ended_at <= FRESH_MS


def pause_spans(record: Record, now: int) -> tuple[Span, ...]:
    """Return the pauses within the roundtable, joined."""
    spans = (span_of(pause, now) for pause in record.pauses)
    return clip(spans, running_window(record, now))


def turn_spans(record: Record, turn: Turn, now: int) -> tuple[Span, ...]:
    """Return when the clock of a turn ran: not in pauses, not while it was interrupted."""
    holds = [span_of(each, now) for each in record.turns if each.within == turn.id]
    window = running_window(record, now)
    return _ran(span_of(turn, now), window, [*holds, *pause_spans(record, now)])


def turn_ms(record: Record, turn: Turn, now: int) -> int:
    """Return for how long somebody spoke in a turn, in milliseconds."""
    return total(turn_spans(record, turn, now))


@once_for(4)
def turns_ms(record: Record, now: int) -> Mapping[str, int]:
    """Return `turn_ms` of every turn by id, in one go.

    It is asked for every second, at the end of a long meeting for hundreds of turns: only of those
    that go on is it worked out again.
    """
    settled = settled_at(record)
    if now <= settled:
        return _lengths(record, now)
    last = record.turns[len(first_turns(record)) :]
    going_on = tuple(turn for turn in last if turn.end is None)
    window, pauses = running_window(record, now), pause_spans(record, now)
    return {**_lengths(record, settled), **_lengths_of(going_on, last, window, pauses, now)}


@once_for(4)
def settled_at(record: Record) -> int:
    """Return the last instant at which something is recorded: from then on only time passes."""
    head, first = record.roundtable, first_turns(record)
    stretches: tuple[Stretch | Turn, ...] = (*record.turns[len(first) :], *record.pauses)
    begins = max((each.begin for each in stretches), default=0)
    ends = max((each.end for each in stretches if each.end is not None), default=0)
    return max(begins, ends, _last_end(first), head.started_at or 0, head.ended_at or 0)


@once_for(4)
def first_turns(record: Record) -> tuple[Turn, ...]:
    """Return the first turns, so many that they are seldom others than at the last act.

    They have ended, and no later one interrupts them, nor they a later one: what is worked out of
    them holds for as long as nobody corrects one.
    """
    count = max(0, len(record.turns) - _AT_LEAST) // _AT_ONCE * _AT_ONCE
    while count > 0:
        first = record.turns[:count]
        ended = _ended(first)
        if ended is not None and not any(t.within in ended for t in record.turns[count:]):
            return first
        count -= _AT_ONCE
    return ()


@once_for(4)
def _ended(turns: tuple[Turn, ...]) -> frozenset[str] | None:
    """Return the ids of turns that have ended and interrupt only each other, else None."""
    ids = frozenset(turn.id for turn in turns)
    apart = all(t.end is not None and (t.within is None or t.within in ids) for t in turns)
    return ids if apart else None


@once_for(4)
def _last_end(turns: tuple[Turn, ...]) -> int:
    return max((max(turn.begin, turn.end or 0) for turn in turns), default=0)


@once_for(4)
def _lengths(record: Record, now: int) -> Mapping[str, int]:
    if now < settled_at(record):
        window, pauses = running_window(record, now), pause_spans(record, now)
        return _lengths_of(record.turns, record.turns, window, pauses, now)
    first = first_turns(record)
    last = record.turns[len(first) :]
    window, pauses = running_window(record, now), pause_spans(record, now)
    return {**first_lengths(record, now), **_lengths_of(last, last, window, pauses, now)}


def first_lengths(record: Record, now: int) -> Mapping[str, int]:
    """Return the lengths of the first turns by id, once all is settled."""
    first, window = first_turns(record), running_window(record, now)
    return _first_lengths(first, *_until(_last_end(first), window, pause_spans(record, now)))


def _until(end: int, window: Span, pauses: tuple[Span, ...]) -> tuple[Span, tuple[Span, ...]]:
    """Return the window and the pauses up to an instant: they are as they were an act before."""
    cut = window[0], max(window[0], min(window[1], end))
    return cut, clip(pauses, cut)


@once_for(4)
def _first_lengths(
    turns: tuple[Turn, ...], window: Span, pauses: tuple[Span, ...]
) -> Mapping[str, int]:
    return _lengths_of(turns, turns, window, pauses, _last_end(turns))


def _lengths_of(
    turns: tuple[Turn, ...],
    among: tuple[Turn, ...],
    window: Span,
    pauses: tuple[Span, ...],
    now: int,
) -> dict[str, int]:
    """Return the lengths of some turns `among` those that may interrupt them.

    Only of those interrupted are the spans worked out.
    """
    holds: dict[str, list[Span]] = {}
    for turn in among:
        if turn.within is not None:
            holds.setdefault(turn.within, []).append(span_of(turn, now))
    paused = _Before(pauses)
    lengths: dict[str, int] = {}
    for turn in turns:
        if turn.id in holds:
            spans = _ran(span_of(turn, now), window, [*holds[turn.id], *pauses])
            lengths[turn.id] = total(spans)
        else:
            begin, end = span_of(turn, now)
            begin, end = max(begin, window[0]), min(end, window[1])
            lengths[turn.id] = end - begin - paused.between(begin, end) if begin < end else 0
    return lengths


class _Before:
    """How much of merged spans lies between two instants, found without walking through them."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self._spans = spans
        self._begins = [begin for begin, _ in spans]
        self._sums = list(accumulate((end - begin for begin, end in spans), initial=0))

    def between(self, begin: int, end: int) -> int:
        return self._until(end) - self._until(begin) if self._spans else 0

    def _until(self, at: int) -> int:
        index = bisect_right(self._begins, at)
        if index == 0:
            return 0
        begin, end = self._spans[index - 1]
        return self._sums[index - 1] + min(at, end) - begin


def _ran(span: Span, window: Span, holds: list[Span]) -> tuple[Span, ...]:
    return subtract(clip([span], window), holds)


def item_ms(record: Record, item_id: str, now: int) -> int:
    """Return how long an item was taken, over all its stretches, without pauses."""
    if any(run.end is None and run.item == item_id for run in record.runs):
        return _item_ms(record, item_id, now)
    since, at_rest = _items_at_rest(record)
    known = at_rest.get(item_id) if now >= since else None
    return _item_ms(record, item_id, now) if known is None else known


@once_for(4)
def _items_at_rest(record: Record) -> tuple[int, Mapping[str | None, int]]:
    """Return `item_ms` of the items that are not being taken, and from when on it stays that."""
    going_on = {run.item for run in record.runs if run.end is None}
    items = dict.fromkeys((*(item.id for item in record.items), *(run.item for run in record.runs)))
    since = max((settled_at(record), *(run.end or run.begin for run in record.runs)))
    at_rest = {each: _item_ms(record, each, since) for each in items if each not in going_on}
    return since, at_rest


def _item_ms(record: Record, item_id: str | None, now: int) -> int:
    spans = (span_of(run, now) for run in record.runs if run.item == item_id)
    inside = clip(spans, running_window(record, now))
    return total(subtract(inside, pause_spans(record, now)))


def paused_ms(record: Record, now: int) -> int:
    return total(pause_spans(record, now))


def elapsed_ms(record: Record, now: int) -> int:
    """Return how long the roundtable has run, without pauses."""
    return total(subtract([running_window(record, now)], pause_spans(record, now)))


def silence_ms(record: Record, now: int) -> int:
    """Return the running time in which nobody had the floor."""
    settled = settled_at(record)
    if now <= settled:
        return _silent_until(record, now)
    head, last = record.roundtable, record.turns[len(first_turns(record)) :]
    stretches: tuple[Stretch | Turn, ...] = (*last, *record.pauses)
    held = any(each.end is None for each in stretches)
    goes_on = head.started_at is not None and head.ended_at is None and not held
    return _silent_until(record, settled) + (now - settled if goes_on else 0)


@once_for(4)
def _silent_until(record: Record, now: int) -> int:
    first = first_turns(record) if now >= settled_at(record) else ()
    last, cut = record.turns[len(first) :], _last_end(first)
    window, pauses = running_window(record, now), pause_spans(record, now)
    if not first or any(turn.begin < cut for turn in last) or cut < window[0]:
        return _silent(record.turns, window, pauses, now)
    rest = min(cut, window[1]), window[1]
    return _silent_first(first, *_until(cut, window, pauses)) + _silent(last, rest, pauses, now)


@once_for(4)
def _silent_first(turns: tuple[Turn, ...], window: Span, pauses: tuple[Span, ...]) -> int:
    return _silent(turns, window, pauses, _last_end(turns))


def _silent(turns: tuple[Turn, ...], window: Span, pauses: tuple[Span, ...], now: int) -> int:
    """Return how much of a window is neither of turns nor of pauses."""
    taken = merge([*(span_of(turn, now) for turn in turns), *pauses])
    return total(subtract([window], taken))
