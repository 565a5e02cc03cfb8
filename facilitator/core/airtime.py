"""Airtime by organisation and by person, derived from turns."""

from dataclasses import dataclass, replace

from facilitator.core.clock import elapsed_ms, turns_ms
from facilitator.core.methods import SLOTTED, is_check, meaning_of
from facilitator.core.model import Organisation, Person, Programme, Record, Turn, TurnKind


@dataclass(frozen=True, slots=True)
class Airtime:
    """What one organisation has had. `share` is of the members' time, 0 to 1."""

    organisation: Organisation
    ms: int
    turns: int
    share: float


@dataclass(frozen=True, slots=True)
class PersonAirtime:
    """What one person has had. `organisations` are the ids of those they spoke for, in order."""

    person: Person
    organisations: tuple[str, ...]
    ms: int
    turns: int


def airtime(programme: Programme, record: Record, now: int) -> tuple[Airtime, ...]:
    """Return every member in programme order, silent ones too; all turns counted."""
    spoken = {each.id: 0 for each in programme.members}
    counts = dict.fromkeys(spoken, 0)
    lengths = turns_ms(record, now)
    for turn in record.turns:
        if turn.organisation in spoken and turn.begin <= now:
            spoken[turn.organisation] += lengths[turn.id]
            counts[turn.organisation] += 1
    whole = sum(spoken.values())
    return tuple(
        Airtime(each, spoken[each.id], counts[each.id], spoken[each.id] / whole if whole else 0.0)
        for each in programme.members
    )


def airtime_by_person(programme: Programme, record: Record, now: int) -> tuple[PersonAirtime, ...]:
    """Return everybody who has had the floor, in programme order.

    Whoever speaks for two organisations is one row: their time counts once.
    """
    lengths = turns_ms(record, now)
    held: dict[str, list[Turn]] = {}
    for turn in record.turns:
        if turn.person is not None and turn.begin <= now:
            held.setdefault(turn.person, []).append(turn)
    return tuple(
        PersonAirtime(
            each,
            tuple(dict.fromkeys(t.organisation for t in held[each.id] if t.organisation)),
            sum(lengths[turn.id] for turn in held[each.id]),
            len(held[each.id]),
        )
        for each in programme.people
        if each.id in held
    )


def first_heard_ms(record: Record, now: int) -> dict[str, int]:
    """Return how long into the roundtable each organisation was first heard, without pauses."""
    first: dict[str, int] = {}
    for turn in record.turns:
        if turn.organisation is not None and turn.begin <= now:
            first[turn.organisation] = min(turn.begin, first.get(turn.organisation, turn.begin))
    return {each: elapsed_ms(record, begin) for each, begin in first.items()}


def others_ms(programme: Programme, record: Record, now: int) -> tuple[int, int]:
    """Return the time of the convenors and of the facilitator, in milliseconds."""
    convenors = {each.id for each in programme.organisations if not each.is_member}
    lengths = turns_ms(record, now)
    by_convenors = (t for t in record.turns if t.organisation in convenors)
    by_facilitator = (t for t in record.turns if t.kind is TurnKind.CHAIR)
    return (
        sum(lengths[turn.id] for turn in by_convenors),
        sum(lengths[turn.id] for turn in by_facilitator),
    )


def discussion(record: Record) -> Record:
    """Return the record with only the turns of discussions.

    In rounds and cases everybody has a slot of their own, so that time says nothing of who holds
    forth.
    """
    slotted = {item.id for item in record.items if meaning_of(item) in SLOTTED}
    return replace(record, turns=tuple(t for t in record.turns if t.item not in slotted))


def heard_on(record: Record, question: str | None) -> frozenset[str]:
    """Return the organisations that have had the floor on a question.

    An item without a question of its own counts for the roundtable's, but a check-in or check-out
    does not: whoever has said who they are has not been heard on anything yet.
    """
    default = record.roundtable.question
    items = {
        item.id
        for item in record.items
        if (item.question or default) == question and (item.question or not is_check(item))
    }
    return frozenset(t.organisation for t in record.turns if t.organisation and t.item in items)
