"""Schedule: planned and projected starts of the agenda items, and the projected end."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from operator import itemgetter
from zoneinfo import ZoneInfo

from facilitator.core.clock import item_ms, status
from facilitator.core.instants import local_moment
from facilitator.core.model import Item, Record, Stretch
from facilitator.core.once import once_for
from facilitator.core.statuses import ItemStatus, RoundtableStatus

DAY = timedelta(days=1)
_STILL_MEANT_MS = 3_600_000


def to_instant(day: date, clock: str, zone: ZoneInfo, *, near: int | None = None) -> int:
    """Return the UTC millisecond of a local clock time "HH:MM" on a day.

    When the clocks go back a time comes twice: the first is meant, or the one nearer to `near`.
    """
    local = datetime.combine(day, time.fromisoformat(clock), tzinfo=zone)
    first, second = (int(local.replace(fold=fold).timestamp()) * 1000 for fold in (0, 1))
    if near is None or second < first:  # a time that is left out when the clocks go forward
        return first
    return min(first, second, key=lambda instant: abs(instant - near))


def nearest_day(clock: str, instant: int, zone: ZoneInfo) -> date:
    """Return the local day on which a clock time lies nearest to an instant."""
    today = local_moment(instant, zone).date()
    days = (today - DAY, today, today + DAY)
    return min(days, key=lambda day: abs(to_instant(day, clock, zone) - instant))


def may_start_as_planned(listed: int, now: int) -> bool:
    """Tell whether a listed start has passed, by less than an hour: then it may still count."""
    return 0 < now - listed < _STILL_MEANT_MS


def planned_starts(
    items: Sequence[Item], started_at: int, *, zone: ZoneInfo, agenda_start: str | None = None
) -> tuple[int, ...]:
    """Return the planned start of each item.

    Listed times fall on the day that brings the agenda's start nearest to `started_at`, and move on
    to the next day at midnight. Items without a time follow the one before; an agenda without any
    time is planned from `started_at`.
    """
    begin, day = _anchor(items, started_at, zone, agenda_start)
    starts: list[int] = []
    follows = begin
    clock = agenda_start  # the last that was listed
    for item in items:
        if item.start is not None:
            listed = to_instant(day, item.start, zone, near=follows)
            if starts and listed < starts[-1]:
                if clock is not None and clock <= item.start:
                    listed = follows  # the clocks went forward in between: the hour is not there
                else:
                    day += DAY
                    listed = to_instant(day, item.start, zone, near=follows)
            follows, clock = listed, item.start
        starts.append(follows)
        follows += item.planned_ms
    return tuple(starts)


def _anchor(
    items: Sequence[Item], started_at: int, zone: ZoneInfo, agenda_start: str | None
) -> tuple[int, date]:
    listed = [(index, item.start) for index, item in enumerate(items) if item.start is not None]
    if agenda_start is not None:
        listed.insert(0, (0, agenda_start))
    if not listed:
        return started_at, nearest_day("00:00", started_at, zone)
    index, clock = listed[0]
    before = sum(item.planned_ms for item in items[:index])
    day = nearest_day(clock, started_at + before, zone)
    return to_instant(day, clock, zone, near=started_at + before) - before, day


def late_start_ms(record: Record) -> int:
    """Return by how much the roundtable started after the plan; negative is before."""
    started_at = record.roundtable.started_at
    starts = [each.planned_start for each in record.items if each.planned_start is not None]
    return 0 if started_at is None or not starts else started_at - min(starts)


def item_status(record: Record, item: Item) -> ItemStatus:
    """Return where an item stands; one that was taken and left is done."""
    runs_now = _taken(record.runs).get(item.id)
    if runs_now:
        return ItemStatus.RUNNING
    if item.skipped:
        return ItemStatus.SKIPPED
    return ItemStatus.WAITING if runs_now is None else ItemStatus.DONE


@once_for(4)
def _taken(runs: tuple[Stretch, ...]) -> Mapping[str | None, bool]:
    """Return the items that were taken, by id, and whether each is being taken now."""
    taken: dict[str | None, bool] = {}
    for run in runs:
        taken[run.item] = taken.get(run.item, False) or run.end is None
    return taken


def running_item(record: Record) -> Item | None:
    """Return the item being taken, or None."""
    running = {run.item for run in record.runs if run.end is None}
    return next((item for item in record.items if item.id in running), None)


def item_at(record: Record, instant: int) -> Item | None:
    """Return the item that was being taken at an instant, or None."""
    taken = {
        run.item
        for run in record.runs
        if run.begin <= instant and (run.end is None or instant < run.end)
    }
    return next((item for item in record.items if item.id in taken), None)


def was_added(record: Record, item: Item) -> bool:
    """Tell whether an item was added while its roundtable ran: then nobody had planned it."""
    return record.roundtable.started_at is not None and item.planned_start is None


@once_for(4)
def items_to_come(record: Record) -> tuple[Item, ...]:
    """Return the waiting items in the order in which Next takes them.

    Those that follow the running item come first; those that were passed over by a jump come after
    them, unless they are left out.
    """
    passed = items_passed(record)
    before = {each.id for each in passed}
    return (*(each for each in _waiting(record) if each.id not in before), *passed)


@once_for(4)
def items_passed(record: Record) -> tuple[Item, ...]:
    """Return the waiting items that stand before the running one: a jump ahead passed them over."""
    current = running_item(record)
    if current is None:
        return ()
    before = {each.id for each in record.items[: record.items.index(current)]}
    return tuple(each for each in _waiting(record) if each.id in before)


@once_for(4)
def _waiting(record: Record) -> tuple[Item, ...]:
    return tuple(each for each in record.items if item_status(record, each) is ItemStatus.WAITING)


def next_item(record: Record) -> Item | None:
    """Return the item that Next takes, or None."""
    return next(iter(items_to_come(record)), None)


def projected_starts(record: Record, now: int) -> tuple[dict[str, int], int | None]:
    """Return when each waiting item will begin, by id, and when the roundtable will end.

    It runs from now: what is left of the running item (never less than 0), then the items still to
    come. A gap in the agenda as loaded absorbs lateness; a fixed start is waited for. Nothing
    shrinks by itself. The end is None before the start.
    """
    roundtable = record.roundtable
    if roundtable.started_at is None:
        return {}, None
    if status(record) is RoundtableStatus.ENDED:
        return {}, roundtable.ended_at
    at = now
    current = running_item(record)
    if current is not None:
        at += max(0, current.allotted_ms - item_ms(record, current.id, now))
    starts: dict[str, int] = {}
    gaps = gaps_before(record.items)
    for item in items_to_come(record):
        at = _begins(item, at, gaps.get(item.id, 0))
        starts[item.id] = at
        at += item.allotted_ms
    return starts, at


def gaps_before(items: Sequence[Item]) -> dict[str, int]:
    """Return the gap that the agenda as loaded leaves before an item, in milliseconds, by id.

    It stays with its item: a gap that is made by moving items is no slack.
    """
    gaps: dict[str, int] = {}
    previous_end: int | None = None
    loaded = [(i.planned_start, i) for i in items if i.planned_start is not None]
    for begin, item in sorted(loaded, key=itemgetter(0)):
        gaps[item.id] = 0 if previous_end is None else max(0, begin - previous_end)
        previous_end = begin + item.planned_ms
    return gaps


def _begins(item: Item, at: int, gap: int) -> int:
    if item.planned_start is None:
        return at
    if item.fixed:
        return max(at, item.planned_start)
    return max(at, min(item.planned_start, at + gap))
