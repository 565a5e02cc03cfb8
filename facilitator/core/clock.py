"""How long things took. The one place where recorded instants become durations."""

from facilitator.core.model import Record, RoundtableStatus, Stretch, Turn
from facilitator.core.spans import Span, clip, merge, subtract, total


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


def turns_ms(record: Record, now: int) -> dict[str, int]:
    """Return `turn_ms` of every turn by id; the pauses and interruptions are looked up once."""
    holds: dict[str, list[Span]] = {}
    for turn in record.turns:
        if turn.within is not None:
            holds.setdefault(turn.within, []).append(span_of(turn, now))
    window, pauses = running_window(record, now), pause_spans(record, now)
    return {
        turn.id: total(_ran(span_of(turn, now), window, [*holds.get(turn.id, ()), *pauses]))
        for turn in record.turns
    }


def _ran(span: Span, window: Span, holds: list[Span]) -> tuple[Span, ...]:
    return subtract(clip([span], window), holds)


def item_ms(record: Record, item_id: str, now: int) -> int:
    """Return how long an item was taken, over all its stretches, without pauses."""
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
    held = (span_of(turn, now) for turn in record.turns)
    taken = merge([*held, *pause_spans(record, now)])
    return total(subtract([running_window(record, now)], taken))
