"""Correction of when an agenda item was taken, after the fact."""

from collections.abc import Mapping
from dataclasses import replace

from facilitator.core.errors import Refused
from facilitator.core.model import Item, Record, Stretch
from facilitator.core.sentences import Sentence

Runs = Mapping[str, Stretch]  # what becomes of stretches, by id


def taken(record: Record, item: str) -> tuple[int, int | None] | None:
    """Return when an item began and when it ended last, None while it runs; None: never taken."""
    runs = [run for run in record.runs if run.item == item]
    return (runs[0].begin, runs[-1].end) if runs else None


def retaken(record: Record, item: Item, begin: int, end: int | None, *, now: int) -> Runs:
    """Let an item begin and end at other instants, `end` none while it runs.

    The items beside it give way, or follow where they touch.
    """
    times = taken(record, item.id)
    if times is None:
        raise Refused("“{title}” has not begun: /item takes it up", title=item.title)
    if end is None and times[1] is not None:
        raise Refused("“{title}” is done: say when it ended", title=item.title)
    if end is not None and times[1] is None:
        raise Refused("“{title}” is still running: /next ends it", title=item.title)
    if end is not None and end <= begin:
        raise Refused("that end lies before that begin: an item takes some time")
    ends_later = end is not None and times[1] is not None and end > times[1]
    changed = record
    # Outwards first, so that an item may move beyond where it lay.
    for is_begin in (False, True) if ends_later else (True, False):
        if is_begin:
            changed = _with_begin(changed, item, begin, now)
        elif end is not None:
            changed = _with_end(changed, item, end, now)
    before = {run.id: run for run in record.runs}
    return {run.id: run for run in changed.runs if run != before[run.id]}


def _with_begin(record: Record, item: Item, begin: int, now: int) -> Record:
    runs = record.runs
    at = next(index for index, run in enumerate(runs) if run.item == item.id)
    run, started_at = runs[at], record.roundtable.started_at
    if begin > _latest(record, now):
        raise Refused("that begin lies in the future: it cannot be later than now")
    if started_at is not None and begin < started_at:
        raise Refused("that begin lies before the roundtable started: it cannot be earlier")
    if run.end is not None and begin >= run.end:
        raise Refused("that begin lies after the item’s end: correct the end as well")
    changed = {run.id: replace(run, begin=begin)}
    if at > 0:
        before = runs[at - 1]
        if begin <= before.begin:
            raise Refused(
                "that begin lies before {title} began: correct that", title=_title(record, before)
            )
        if before.end is None or before.end > begin or before.end == run.begin:
            changed[before.id] = replace(before, end=begin)
    return _changed(record, changed)


def _with_end(record: Record, item: Item, end: int, now: int) -> Record:
    runs = record.runs
    at = max(index for index, run in enumerate(runs) if run.item == item.id)
    run = runs[at]
    if end > _latest(record, now):
        raise Refused("that end lies after the last instant of the roundtable: it cannot be later")
    if end <= run.begin:
        raise Refused("that end lies before the item was taken up last: correct the begin as well")
    changed = {run.id: replace(run, end=end)}
    if at + 1 < len(runs):
        after = runs[at + 1]
        if after.begin < end or after.begin == run.end:
            if after.end is not None and end >= after.end:
                raise Refused(
                    "that end lies after {title} ended: correct that", title=_title(record, after)
                )
            changed[after.id] = replace(after, begin=end)
    return _changed(record, changed)


def _changed(record: Record, changed: Runs) -> Record:
    runs = (changed.get(run.id, run) for run in record.runs)
    return replace(record, runs=tuple(sorted(runs, key=lambda run: run.begin)))


def _latest(record: Record, now: int) -> int:
    ended_at = record.roundtable.ended_at
    return now if ended_at is None else min(now, ended_at)


def _title(record: Record, run: Stretch) -> str | Sentence:
    titles = (f"“{item.title}”" for item in record.items if item.id == run.item)
    return next(titles, Sentence("the item beside it"))
