"""Timeline of an item or a whole roundtable: turns, pauses and silence as parts of a strip."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from facilitator.core.clock import pause_spans, running_window, span_of
from facilitator.core.floor import speaking
from facilitator.core.model import Record, Turn
from facilitator.core.spans import Span, clip, merge, subtract, total

_STEP = 8  # a strip that is full grows by such a part of itself, so that it is seldom drawn anew


class Part(NamedTuple):
    """A stretch of time: of a turn, of a pause, or nobody's."""

    begin: int
    end: int
    turn: str | None = None
    paused: bool = False


class Strip(NamedTuple):
    """Parts in order, within the `windows` of time shown; `whole` is what there is room for.

    An item that was taken up again has several windows, shown without what lies between. While it
    `goes_on`, its last part `grows`; what has only just begun is no part yet.
    """

    windows: tuple[Span, ...]
    parts: tuple[Part, ...]
    whole: int
    goes_on: bool
    grows: bool

    def offset(self, instant: int) -> int:
        """Return how far along the strip an instant lies, in milliseconds."""
        return sum(
            min(end, max(begin, instant)) - begin for begin, end in self.windows if begin < instant
        )

    def instant(self, offset: float) -> int:
        """Return the instant that lies so far along the strip."""
        left = max(0, round(offset))
        for begin, end in self.windows:
            if left <= end - begin:
                return begin + left
            left -= end - begin
        return self.windows[-1][1] if self.windows else 0

    def turns(self) -> tuple[str, ...]:
        """Return the turns on the strip, in the order they began."""
        return tuple(dict.fromkeys(part.turn for part in self.parts if part.turn))

    def grown(self, now: int) -> "Strip":
        """Return the strip a little later, when nothing but time has passed."""
        if not self.grows or not self.parts:
            return self
        begin, end = self.windows[-1]
        windows = (*self.windows[:-1], (begin, max(end, now)))
        parts = (*self.parts[:-1], self.parts[-1]._replace(end=max(end, now)))
        return self._replace(windows=windows, parts=parts, whole=_room(self.whole, total(windows)))


NOTHING = Strip((), (), 0, goes_on=False, grows=False)


def strip_of(record: Record, now: int, *, item: str | None, room: int) -> Strip:
    """Return the strip of an item, or of the whole roundtable, with room for so much time."""
    whole = running_window(record, now)
    taken = [run for run in record.runs if run.item == item]
    windows = clip([span_of(run, now) for run in taken], whole) if item else merge([whole])
    ended = record.roundtable.ended_at is not None
    goes_on = not ended and (item is None or any(run.end is None for run in taken))
    parts = _parts(record, windows, now)
    grows = goes_on and bool(parts) and _is_now(record, parts[-1], now)
    return Strip(windows, parts, _room(room, total(windows)), goes_on, grows)


def _parts(record: Record, windows: Sequence[Span], now: int) -> tuple[Part, ...]:
    pauses = pause_spans(record, now)
    inside = [span for window in windows for span in clip(pauses, window)]
    parts = [Part(*span, paused=True) for span in inside]
    shown = (windows[0][0], windows[-1][1]) if windows else (0, 0)
    for turn, spans in _spoken(record, pauses, now, within=shown):
        for window in windows:
            for span in spans:
                begin, end = max(window[0], span[0]), min(window[1], span[1])
                if begin < end:
                    parts.append(Part(begin, end, turn.id))
    silent = subtract(windows, [(part.begin, part.end) for part in parts])
    parts += [Part(*span) for span in silent]
    return tuple(sorted(parts, key=lambda part: part.begin))


def _is_now(record: Record, part: Part, now: int) -> bool:
    """Tell whether a part is what goes on at this instant, not what has just ended."""
    paused = any(pause.end is None for pause in record.pauses)
    turn = None if paused else speaking(record)
    return part == Part(part.begin, now, turn.id if turn else None, paused)


def _spoken(
    record: Record, pauses: Sequence[Span], now: int, *, within: Span
) -> list[tuple[Turn, tuple[Span, ...]]]:
    """Return when the clock of each turn ran that touches a span; the others are not shown.

    Interruptions and pauses are looked up once.
    """
    holds: dict[str, list[Span]] = defaultdict(list)
    for turn in record.turns:
        if turn.within is not None:
            holds[turn.within].append(span_of(turn, now))
    found = []
    for turn in record.turns:
        if turn.begin >= within[1] or (turn.end is not None and turn.end <= within[0]):
            continue
        begin, end = span_of(turn, now)
        if end <= within[0]:
            continue
        stopped = (*holds[turn.id], *pauses) if turn.id in holds else pauses
        near = [hold for hold in stopped if hold[0] < end and hold[1] > begin]
        whole = ((begin, end),) if begin < end else ()
        found.append((turn, subtract(whole, near) if near else whole))
    return found


def _room(room: int, length: int) -> int:
    """Return the room, enlarged by steps until the length fits."""
    if length <= room:
        return room
    step = max(1, room // _STEP, length // (2 * _STEP))
    return room + -(-(length - room) // step) * step
