"""Airtime by organisation, derived from turns."""

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.core.clock import turn_ms
from facilitator.core.model import Organisation, Programme, Record, Turn, TurnKind


@dataclass(frozen=True, slots=True)
class Airtime:
    """What one organisation has had. `share` is of the members' time, 0 to 1."""

    organisation: Organisation
    ms: int
    turns: int
    share: float


def airtime(programme: Programme, record: Record, now: int) -> tuple[Airtime, ...]:
    """Return every member in programme order, silent ones too; all turns counted."""
    spoken = {each.id: 0 for each in programme.members}
    counts = dict.fromkeys(spoken, 0)
    for turn in record.turns:
        if turn.organisation in spoken and turn.begin <= now:
            spoken[turn.organisation] += turn_ms(record, turn, now)
            counts[turn.organisation] += 1
    whole = sum(spoken.values())
    return tuple(
        Airtime(each, spoken[each.id], counts[each.id], spoken[each.id] / whole if whole else 0.0)
        for each in programme.members
    )


def others_ms(programme: Programme, record: Record, now: int) -> tuple[int, int]:
    """Return the time of the convenors and of the facilitator, in milliseconds."""
    convenors = {each.id for each in programme.organisations if not each.is_member}
    return (
        _sum(record, (t for t in record.turns if t.organisation in convenors), now),
        _sum(record, (t for t in record.turns if t.kind is TurnKind.CHAIR), now),
    )


def _sum(record: Record, turns: Iterable[Turn], now: int) -> int:
    return sum(turn_ms(record, turn, now) for turn in turns)


def heard_on(record: Record, question: str | None) -> frozenset[str]:
    """Return the organisations that have had the floor on a question.

    An item without a question of its own counts for the roundtable's.
    """
    default = record.roundtable.question
    items = {item.id for item in record.items if (item.question or default) == question}
    return frozenset(t.organisation for t in record.turns if t.organisation and t.item in items)
