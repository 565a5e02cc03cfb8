"""Time limits of turns and items, and the levels (amber, red, over) at which they are told."""

from enum import IntEnum
from typing import NamedTuple

from facilitator.core.clock import item_ms, turn_ms
from facilitator.core.interpretation import presence_of, stretched, way_of
from facilitator.core.model import Item, Programme, Record, Turn, TurnKind
from facilitator.core.patterns import late_pattern
from facilitator.core.rounds import is_in_round, left_at
from facilitator.core.schedule import running_item

NEAR_END_MS = 15_000  # of a turn: amber from here
GRACE_MS = 10_000  # for the sentence that was begun
SHORTEST_MS = 30_000  # of a place in a round
_AMBER_PERCENT = 20
_MARK = late_pattern(r"(\d+(?:\.\d+)?)\s*(%|s)")


class Level(IntEnum):
    """How pressing it is; each includes those before."""

    FINE = 0
    AMBER = 1
    RED = 2  # time is up, or nearly so where the agenda says when
    OVER = 3


class Limit(NamedTuple):
    """What something may take (milliseconds), and what is left of that when each level begins."""

    ms: int
    amber_ms: int
    red_ms: int
    grace_ms: int = 0

    def level(self, remaining_ms: int) -> Level:
        if remaining_ms < -self.grace_ms:
            return Level.OVER
        if remaining_ms <= self.red_ms:
            return Level.RED
        return Level.AMBER if remaining_ms <= self.amber_ms else Level.FINE


class LimitStatus(NamedTuple):
    """How a limited item or turn (`id`) stands at one instant."""

    id: str
    limit: Limit
    spent_ms: int

    @property
    def remaining_ms(self) -> int:
        """What is left; negative when it is over."""
        return self.limit.ms - self.spent_ms

    @property
    def level(self) -> Level:
        return self.limit.level(self.remaining_ms)


def crossed(before: LimitStatus | None, after: LimitStatus | None) -> tuple[Level, ...]:
    """Return the levels reached between two readings of one thing, the most pressing first.

    It compares instants, not ticks: one that was lost loses no level, one that came twice repeats
    none, and after more time was given the same level is reached again.
    """
    if before is None or after is None or before.id != after.id:
        return ()
    return tuple(level for level in reversed(Level) if before.level < level <= after.level)


def read_item(record: Record, now: int, *, amber: str = "") -> LimitStatus | None:
    """Return how the running item stands, or None where none runs or no time was planned.

    `amber` is that of the programme, for an item that has none of its own.
    """
    item = running_item(record)
    limit = None if item is None else item_limit(item, amber)
    if item is None or limit is None:
        return None
    return LimitStatus(item.id, limit, item_ms(record, item.id, now))


def item_limit(item: Item, amber_of_programme: str = "") -> Limit | None:
    """Return what an item may take; None where the agenda gave it no time at all."""
    if item.planned_ms == 0 and item.added_ms == 0:
        return None
    whole = item.allotted_ms
    amber = _mark(item.amber or amber_of_programme, whole)
    red = _mark(item.red, whole)
    return Limit(whole, whole * _AMBER_PERCENT // 100 if amber is None else amber, red or 0)


def is_mark(text: str) -> bool:
    """Tell whether a text says what is left of an item: "20%" or "90s"."""
    return _MARK().fullmatch(text.strip()) is not None


def _mark(text: str | None, whole: int) -> int | None:
    """Return the milliseconds that "20%" of the whole, or "90s", are; None for anything else."""
    match = _MARK().fullmatch((text or "").strip())
    if match is None:
        return None
    share = float(match[1])
    return int(whole * share / 100) if match[2] == "%" else round(share * 1000)


def read_turn(programme: Programme, record: Record, turn: Turn, now: int) -> LimitStatus | None:
    """Return how a turn stands against its limit, or None where it has none."""
    ms = turn_limit_ms(programme, record, turn)
    if ms is None:
        return None
    return LimitStatus(turn.id, Limit(ms, NEAR_END_MS, 0, GRACE_MS), turn_ms(record, turn, now))


def turn_limit_ms(programme: Programme, record: Record, turn: Turn) -> int | None:
    """Return the milliseconds a turn may take; None without a limit, as for the facilitator.

    A limit of one's own goes before that of the item, and that before the share of a round.
    Who speaks through an interpreter has longer.
    """
    if turn.kind is TurnKind.CHAIR:
        return None
    item = next((each for each in record.items if each.id == turn.item), None)
    own = (each.per_turn_ms for each in presence_of(record, turn) if each.per_turn_ms)
    limit = next(own, None)
    limit = limit or (item.per_turn_ms if item else None)
    if limit is None and item is not None and is_in_round(item, turn):
        limit = _share_of_round(programme, record, item, turn)
    if not limit:
        return None
    return stretched(limit, way_of(record, turn))


def _share_of_round(programme: Programme, record: Record, item: Item, turn: Turn) -> int:
    """Divide what was left when the turn began by the people then left, the speaker included."""
    left = item.allotted_ms - item_ms(record, item.id, turn.begin)
    return max(SHORTEST_MS, left // left_at(programme, record, item, turn))
