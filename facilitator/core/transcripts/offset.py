"""When a transcript's own clock began: found from who had the floor when, by the best agreement.

Each stretch of words laid over each turn of the same speaker agrees more and more, then fully, then
less again, as the one is moved along the other. The sum of all these is worked out exactly: it can
only be largest where one of them bends.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from facilitator.core.model import Record
from facilitator.core.spans import Span, merge, total
from facilitator.core.transcripts.model import Agreement, Fit

_PAUSE_MS = 8_000  # of somebody who goes on speaking
_APART_MS = 60_000  # another place than the best: nearer ones are the same, a little less well
_CERTAIN, _LIKELY = 0.6, 0.35  # of what was said falls into turns of whoever said it
_ALONE = 0.8  # the next best place agrees less than this much of the best
_LEAST_MS = 30_000  # of agreement: less may be chance
_SLACK_MS = 3 * 3_600_000  # a recording begins at most so long before the roundtable, or its end


class Spoken(NamedTuple):
    """A stretch of words on the file's clock, of a `key`: an organisation, else a person (id)."""

    key: str
    begin_ms: int
    end_ms: int


Spans = dict[str, tuple[Span, ...]]
Bend = tuple[int, int]  # where the agreement bends, and by how much its slope changes


def best_offset(record: Record, spoken: Iterable[Spoken], *, now: int) -> Agreement:
    """Return when a clock began that counts from the begin of a recording.

    The roundtable has started; a turn that is not over counts up to `now`.
    """
    start = record.roundtable.started_at or now
    begun = Agreement(start, Fit.START)
    turns = _turns(record, now)
    said = {key: spans for key, spans in _said(spoken).items() if key in turns}
    window = (start - _SLACK_MS, (record.roundtable.ended_at or now) + _SLACK_MS)
    places = tuple(_places(sorted(_bends(said, turns)), window))
    if not places:
        return begun
    most = max(agreed for _, agreed in places)
    zero = _middle([at for at, agreed in places if agreed == most])
    next_best = max((a for at, a in places if abs(at - zero) > _APART_MS), default=0)
    possible = sum(min(total(spans), total(turns[key])) for key, spans in said.items())
    share = most / possible
    if most < _LEAST_MS or share < _LIKELY:
        return begun
    is_certain = share >= _CERTAIN and next_best < most * _ALONE and len(said) > 1
    return Agreement(zero, Fit.TURNS if is_certain else Fit.LIKELY, round(share, 3))


def agreement_at(record: Record, spoken: Iterable[Spoken], zero: int, *, now: int) -> float:
    """Return how much of what was said falls into turns of whoever said it, 0 to 1."""
    turns = _turns(record, now)
    said = {key: spans for key, spans in _said(spoken).items() if key in turns}
    possible = sum(min(total(spans), total(turns[key])) for key, spans in said.items())
    agreed = sum(_overlap(spans, turns[key], zero) for key, spans in said.items())
    return round(agreed / possible, 3) if possible else 0.0


def _turns(record: Record, now: int) -> Spans:
    found: dict[str, list[Span]] = defaultdict(list)
    for each in record.turns:
        key = each.organisation or each.person
        if key is not None:
            found[key].append((each.begin, now if each.end is None else each.end))
    return {key: merged for key, spans in found.items() if (merged := merge(spans))}


def _said(spoken: Iterable[Spoken]) -> Spans:
    """Return what each said, where a pause is no end."""
    found: dict[str, list[Span]] = defaultdict(list)
    for each in spoken:
        found[each.key].append((each.begin_ms, each.end_ms + _PAUSE_MS))
    joined = {key: [(b, e - _PAUSE_MS) for b, e in merge(spans)] for key, spans in found.items()}
    return {key: merge(spans) for key, spans in joined.items()}


def _bends(said: Spans, turns: Spans) -> Iterator[Bend]:
    for key, spans in said.items():
        for (a, b), (c, d) in ((span, turn) for span in spans for turn in turns[key]):
            rises, falls = c - b, d - a
            full = sorted((c - a, d - b))
            yield from ((rises, 1), (full[0], -1), (full[1], -1), (falls, 1))


def _places(bends: Sequence[Bend], window: Span) -> Iterator[tuple[int, int]]:
    """Yield where the agreement bends within a window, and how many milliseconds agree there."""
    agreed = slope = last = 0
    for at, group in groupby(bends, key=lambda bend: bend[0]):
        agreed += slope * (at - last)
        last = at
        slope += sum(change for _, change in group)
        if window[0] <= at <= window[1]:
            yield at, agreed


def _middle(places: Sequence[int]) -> int:
    """Return the middle of a plateau: words end a little after a turn as often as before it."""
    first = places[0]
    near = [each for each in places if each - first <= _APART_MS]
    return (first + near[-1]) // 2


def _overlap(spans: Iterable[Span], turns: Sequence[Span], zero: int) -> int:
    return sum(
        max(0, min(end + zero, d) - max(begin + zero, c)) for begin, end in spans for c, d in turns
    )
