"""Rows of an agenda table: pure functions from items to texts, starts worked out."""

from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from facilitator.core.instants import local_moment
from facilitator.core.item_fields import marks_in_words
from facilitator.core.methods import Meaning, meaning_of
from facilitator.core.minutes import format_clock
from facilitator.core.model import Item
from facilitator.core.replan import taken
from facilitator.core.schedule import planned_starts
from facilitator.core.statuses import ItemStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.local_forms import number_label
from facilitator.ui.texts import translate_marked

_MINUTE = 60_000
_NOON = 12 * 60 * _MINUTE  # any instant will do: only the times of the day are shown


class ItemRow(NamedTuple):
    """One item as texts. `start` is "14:05", or "+0:05" where the agenda names no time at all."""

    id: str
    number: int
    start: str
    minutes: str
    title: str
    method: str
    question: str
    per_turn: str
    fixed: bool
    status: ItemStatus
    planned_ms: int
    allotted: str  # minutes, as they are typed anew
    remarks: tuple[str, ...]
    meaning: Meaning  # of its method
    end: str = ""  # as `start`


class AgendaPlan(NamedTuple):
    """All rows, their sum, and the slot from the first start to the last end if times are known."""

    rows: tuple[ItemRow, ...] = ()
    total_ms: int = 0
    slot_ms: int | None = None


def plan_of(
    items: Sequence[Item],
    *,
    codes: Mapping[str, str],
    agenda_start: str | None = None,
    zone: tzinfo = UTC,
    statuses: Mapping[str, ItemStatus] | None = None,
    loaded: Sequence[Item] = (),
) -> AgendaPlan:
    """Return an agenda ready to show.

    `codes` gives the code of a question id. The slot is what the agenda took as it was `loaded`.
    Items of a started roundtable know their instants, which are shown in `zone`; others are clock
    times already. What is left out before the start takes no time.
    """
    if not items:
        return AgendaPlan()
    started = any(item.planned_start is not None for item in items)
    planned = items if started else taken(items)
    timed = agenda_start is not None or any(item.start or item.planned_start for item in items)
    starts, zone = _starts(planned, agenda_start, zone)
    when = {item.id: start for item, start in zip(planned, starts, strict=True)}
    first = starts[0] if starts else 0
    begin = None if timed else first
    ends = {item.id: when[item.id] + item.planned_ms for item in planned}
    where = statuses or {}
    rows = tuple(
        _row(
            number,
            item,
            _start(when.get(item.id), begin, zone),
            _start(ends.get(item.id), begin, zone),
            question=codes.get(item.question or "", ""),
            status=where.get(item.id, ItemStatus.WAITING),
        )
        for number, item in enumerate(items, start=1)
    )
    rows = tuple(row if row.id in when else row._replace(planned_ms=0) for row in rows)
    end = max(ends.values(), default=0)
    total = sum(item.allotted_ms for item in items if not item.skipped)
    slot = end - first if timed else None
    if loaded and not started:
        before = plan_of(loaded, codes={}, agenda_start=agenda_start)
        slot = before.total_ms if before.slot_ms is None else before.slot_ms
    return AgendaPlan(rows, total, slot)


def _starts(
    items: Sequence[Item], agenda_start: str | None, zone: tzinfo
) -> tuple[Sequence[int], tzinfo]:
    if any(item.planned_start is None for item in items):
        utc = ZoneInfo("UTC")
        return planned_starts(items, _NOON, zone=utc, agenda_start=agenda_start), UTC
    return [item.planned_start or 0 for item in items], zone


def _start(start: int | None, first: int | None, zone: tzinfo) -> str:
    """Return when an item begins: from the `first` one where no time is known, or not at all."""
    if start is None:
        return "–"
    return _clock(start, zone) if first is None else _offset(start - first)


def _row(
    number: int, item: Item, start: str, end: str, *, question: str, status: ItemStatus
) -> ItemRow:
    return ItemRow(
        id=item.id,
        number=number,
        start=start,
        end=end,
        minutes=_minutes(item),
        title=item.title,
        method=item.method,
        question=question,
        per_turn=_per_turn(item.per_turn_ms),
        fixed=item.fixed,
        status=status,
        planned_ms=item.planned_ms,
        allotted=number_label(item.allotted_ms / _MINUTE, decimals=2),
        remarks=tuple(part for part in _remarks(item) if part),
        meaning=meaning_of(item),
    )


def _remarks(item: Item) -> tuple[str, ...]:
    return (
        item.section,
        ", ".join(item.lead),
        *marks_in_words(item, _translated),
        item.materials,
        item.notes,
    )


def _translated(text: str) -> str:
    return translate_marked("Items", text)


def _minutes(item: Item) -> str:
    planned = number_label(item.planned_ms / _MINUTE)
    if not item.added_ms:
        return planned
    return f"{planned} {number_label(item.added_ms / _MINUTE, signed=True)}"


def _per_turn(ms: int | None) -> str:
    return "" if ms is None else format_duration(ms, DurationKind.REMAINING)


def _clock(instant: int, zone: tzinfo) -> str:
    moment = local_moment(instant, zone)
    return format_clock(moment.hour * 60 + moment.minute)


def _offset(ms: int) -> str:
    hours, minutes = divmod(ms // _MINUTE, 60)
    return f"+{hours}:{minutes:02}"
