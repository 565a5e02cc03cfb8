"""Airtime by organisation and by person, derived from turns."""

from dataclasses import dataclass, replace

from facilitator.core.clock import elapsed_ms, turns_ms
from facilitator.core.interpretation import fair_ms, taking_part, way_of
from facilitator.core.methods import SLOTTED, meaning_of
from facilitator.core.model import Organisation, Person, Programme, Record, Turn, TurnKind
from facilitator.core.once import once_for


@dataclass(frozen=True, slots=True)
class Airtime:
    """What one organisation has had. `share` is of the members' time, 0 to 1."""

    organisation: Organisation
    ms: int
    turns: int
    share: float


@dataclass(frozen=True, slots=True)
class PersonAirtime:
    """What one person has had. `organisations` are the ids of those they spoke for, in order.

    What was interpreted is divided by its factor in `ms`.
    """

    person: Person
    organisations: tuple[str, ...]
    ms: int
    turns: int
    interpreted: bool = False


def airtime(
    programme: Programme, record: Record, now: int, *, of: tuple[Turn, ...] | None = None
) -> tuple[Airtime, ...]:
    """Return every member in programme order, silent ones too; all turns counted, or some."""
    spoken = {each.id: 0 for each in programme.members}
    counts = dict.fromkeys(spoken, 0)
    lengths = turns_ms(record, now)
    for turn in record.turns if of is None else of:
        if turn.organisation in spoken and turn.begin <= now:
            spoken[turn.organisation] += lengths[turn.id]
            counts[turn.organisation] += 1
    whole = sum(spoken.values())
    return tuple(
        Airtime(each, spoken[each.id], counts[each.id], spoken[each.id] / whole if whole else 0.0)
        for each in programme.members
    )


def airtime_by_person(programme: Programme, record: Record, now: int) -> tuple[PersonAirtime, ...]:
    """Return everybody who has had the floor, in programme order; interpreters had it for others.

    Whoever speaks for two organisations is one row: their time counts once.
    """
    lengths = fair_ms(record, now)
    held: dict[str, list[Turn]] = {}
    for turn in taking_part(programme, record):
        if turn.person is not None and turn.begin <= now:
            held.setdefault(turn.person, []).append(turn)
    return tuple(
        PersonAirtime(
            each,
            tuple(dict.fromkeys(t.organisation for t in held[each.id] if t.organisation)),
            sum(lengths[turn.id] for turn in held[each.id]),
            len(held[each.id]),
            any(way_of(record, turn) for turn in held[each.id]),
        )
        for each in programme.people
        if each.id in held
    )


def first_heard_ms(programme: Programme, record: Record, now: int) -> dict[str, int]:
    """Return how long into the roundtable each was first heard, without pauses; ids as below."""
    last = max((turn.begin for turn in record.turns), default=now)
    return _first_until(programme, record, min(now, last))


@once_for(4)
def _first_until(programme: Programme, record: Record, until: int) -> dict[str, int]:
    first: dict[str, int] = {}
    for turn in taking_part(programme, record):
        who = turn.organisation or turn.person
        if who is not None and turn.begin <= until:
            first[who] = min(turn.begin, first.get(who, turn.begin))
    return {each: elapsed_ms(record, begin) for each, begin in first.items()}


def others_ms(programme: Programme, record: Record, now: int) -> tuple[int, int, int]:
    """Return the time of convenors, facilitator and interpreters, in milliseconds as spoken."""
    convenors = {each.id for each in programme.organisations if each.kind == "convenor"}
    lengths = turns_ms(record, now)
    heard = taking_part(programme, record)
    counted = {turn.id for turn in heard}
    return (
        sum(lengths[turn.id] for turn in heard if turn.organisation in convenors),
        sum(lengths[turn.id] for turn in heard if turn.kind is TurnKind.CHAIR),
        sum(lengths[turn.id] for turn in record.turns if turn.id not in counted),
    )


@once_for(2)
def discussion(record: Record) -> Record:
    """Return the record with only the turns of discussions.

    In rounds and cases everybody has a slot of their own, so that time says nothing of who holds
    forth.
    """
    slotted = {item.id for item in record.items if meaning_of(item) in SLOTTED}
    return replace(record, turns=tuple(t for t in record.turns if t.item not in slotted))


@once_for(4)
def heard_on(programme: Programme, record: Record, question: str | None) -> frozenset[str]:
    """Return who has had the floor on a question: organisations, and people who have none; ids.

    Every turn counts, also in a round or a case. What has no question of its own counts for the
    roundtable's.
    """
    default = record.roundtable.question
    asked = {item.id: item.question or default for item in record.items}
    on_it = (
        turn.organisation or turn.person
        for turn in taking_part(programme, record)
        if asked.get(turn.item or "", default) == question and not _was_over(record, turn)
    )
    return frozenset(who for who in on_it if who is not None)


def _was_over(record: Record, turn: Turn) -> bool:
    """Tell whether a turn had ended before the roundtable started."""
    started = record.roundtable.started_at
    return started is not None and turn.end is not None and turn.begin < started >= turn.end


def wrote_on(record: Record, question: str | None) -> frozenset[str]:
    """Return who has written on a question, in the chat or beforehand; ids as in `heard_on`."""
    default = record.roundtable.question
    return frozenset(who for who, on in record.wrote if (on or default) == question)
