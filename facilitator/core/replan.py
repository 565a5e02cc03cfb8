"""Planning anew before the start: which start each item would list after a change."""

from collections.abc import Sequence
from itertools import pairwise
from zoneinfo import ZoneInfo

from facilitator.core.errors import Refused
from facilitator.core.instants import clock_time
from facilitator.core.model import Item
from facilitator.core.schedule import nearest_day, planned_starts, to_instant


def taken(items: Sequence[Item]) -> tuple[Item, ...]:
    """Return the items that are not left out."""
    return tuple(each for each in items if not each.skipped)


def relisted(
    before: Sequence[Item],
    after: Sequence[Item],
    at: int,
    *,
    zone: ZoneInfo,
    agenda_start: str | None = None,
) -> dict[str, str]:
    """Return the start ("HH:MM") of each item that lists one, by id, after a change to the agenda.

    A new one lists its start too, in an agenda with times. The agenda begins when it did, and each
    item follows the one before it; a gap stays with the item behind it, or is used up by what
    comes before. A fixed start holds as long as what comes before leaves room for it; one that was
    just given is refused where it does not. Where the first item gets one, the agenda begins then.
    """
    was = taken(before)
    timed = any(each.start for each in before)
    if agenda_start is None and not timed:
        return _first_times(after, at, zone)
    if not was:
        return {}
    starts = planned_starts(was, at, zone=zone, agenda_start=agenda_start)
    listed = {item.id: start for item, start in zip(was, starts, strict=True)}
    gaps = {
        item.id: max(0, listed[item.id] - listed[previous.id] - previous.planned_ms)
        for previous, item in pairwise(was)
    }
    known, given = {each.id for each in before}, _given(before, after)
    found: dict[str, str] = {}
    follows = starts[0]
    for number, item in enumerate(after):
        if not item.skipped:
            if item.id in given:
                first = not taken(after[:number])
                follows = _told(item, follows, zone, first=first)
            elif item.fixed:
                follows = max(follows, listed.get(item.id) or _fixed(item, follows, zone))
            elif number and item.id in listed:  # a gap is slack, before the start too
                follows = max(follows, min(listed[item.id], follows + gaps.get(item.id, 0)))
        elif item.fixed:
            continue  # brought back, it holds again
        if item.start is not None or (item.id not in known and timed):
            found[item.id] = clock_time(follows, zone.key)
        follows += 0 if item.skipped else item.planned_ms
    return found


def _first_times(after: Sequence[Item], at: int, zone: ZoneInfo) -> dict[str, str]:
    """Return all starts of an agenda that had none, where one was given now."""
    kept = taken(after)
    if not any(each.start for each in kept):
        return {}
    starts = planned_starts(kept, at, zone=zone)
    follows = starts[0]
    for item, start in zip(kept, starts, strict=True):
        _require_room(item, follows, start, zone)
        follows = start + item.planned_ms
    return {item.id: clock_time(at, zone.key) for item, at in zip(kept, starts, strict=True)}


def _given(before: Sequence[Item], after: Sequence[Item]) -> frozenset[str]:
    """Return the items (ids) whose fixed start was just given, or another one than before."""
    was = {each.id: each.start if each.fixed else None for each in before}
    return frozenset(
        each.id for each in after if each.fixed and each.start not in (None, was.get(each.id))
    )


def _told(item: Item, follows: int, zone: ZoneInfo, *, first: bool) -> int:
    """Return the instant of a start that was just given; the first item need follow nothing."""
    told = _fixed(item, follows, zone)
    if not first:
        _require_room(item, follows, told, zone)
    return told


def _require_room(item: Item, follows: int, told: int, zone: ZoneInfo) -> None:
    if told < follows:
        raise Refused(
            "“{title}” cannot start at {start}: what comes before it takes until {end}",
            title=item.title,
            start=item.start,
            end=clock_time(follows, zone.key),
        )


def _fixed(item: Item, near: int, zone: ZoneInfo) -> int:
    """Return the instant of a fixed start, on the day that brings it nearest to another one."""
    if item.start is None:
        return near
    return to_instant(nearest_day(item.start, near, zone), item.start, zone, near=near)
