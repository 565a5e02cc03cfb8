"""The state of a roundtable at an instant: what screens, exports and the command line show."""

from typing import NamedTuple

from facilitator.core import clock
from facilitator.core.airtime import Airtime, airtime
from facilitator.core.floor import queue_of, speaking
from facilitator.core.model import Item, Programme, QueueEntry, Record, Turn
from facilitator.core.schedule import item_status, late_start_ms, projected_starts, running_item
from facilitator.core.statuses import ItemStatus, RoundtableStatus


class ItemState(NamedTuple):
    """An item and its clock. `begins` is when it began, will begin, or was planned to."""

    number: int
    item: Item
    status: ItemStatus
    elapsed_ms: int
    begins: int | None

    @property
    def remaining_ms(self) -> int:
        """What is left, negative when it is over."""
        return self.item.allotted_ms - self.elapsed_ms


class State(NamedTuple):
    """Everything derived, at one instant, in milliseconds."""

    now: int
    status: RoundtableStatus
    planned_end: int | None
    projected_end: int | None
    items: tuple[ItemState, ...]
    item: ItemState | None
    floor: Turn | None
    floor_ms: int
    queue: tuple[QueueEntry, ...]
    airtime: tuple[Airtime, ...]
    elapsed_ms: int
    silence_ms: int
    paused_ms: int
    late_start_ms: int = 0  # negative: it started early

    @property
    def over_ms(self) -> int:
        """Projected minus planned end: positive is late."""
        if self.projected_end is None or self.planned_end is None:
            return 0
        return self.projected_end - self.planned_end

    @property
    def behind_ms(self) -> int:
        """Projected end minus what it would be had all gone to plan since the own start."""
        return self.over_ms - self.late_start_ms


def state_at(programme: Programme, record: Record, now: int) -> State:
    """Return the state at an instant; the running turn and item count up to it."""
    starts, projected_end = projected_starts(record, now)
    items = tuple(
        _item_state(record, item, number, starts.get(item.id), now)
        for number, item in enumerate(record.items, start=1)
    )
    current = running_item(record)
    turn = speaking(record)
    return State(
        now=now,
        status=clock.status(record),
        planned_end=record.roundtable.planned_end,
        projected_end=projected_end,
        items=items,
        item=next((each for each in items if current and each.item.id == current.id), None),
        floor=turn,
        floor_ms=clock.turn_ms(record, turn, now) if turn else 0,
        queue=queue_of(record, current.id if current else None),
        airtime=airtime(programme, record, now),
        elapsed_ms=clock.elapsed_ms(record, now),
        silence_ms=clock.silence_ms(record, now),
        paused_ms=clock.paused_ms(record, now),
        late_start_ms=late_start_ms(record),
    )


def _item_state(
    record: Record, item: Item, number: int, projected: int | None, now: int
) -> ItemState:
    began = min((run.begin for run in record.runs if run.item == item.id), default=None)
    begins = began if began is not None else projected
    return ItemState(
        number=number,
        item=item,
        status=item_status(record, item),
        elapsed_ms=clock.item_ms(record, item.id, now),
        begins=begins if begins is not None else item.planned_start,
    )
