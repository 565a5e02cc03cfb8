"""Airtime by organisation and by person, derived from turns."""

from dataclasses import replace
from typing import NamedTuple

from facilitator.core.clock import elapsed_ms, settled_at, turns_ms
from facilitator.core.holdings import fair_holdings, holdings
from facilitator.core.interpretation import fair_ms, interpreters, taking_part, way_of
from facilitator.core.methods import SLOTTED, meaning_of
from facilitator.core.model import Organisation, Person, Programme, Record, Turn, TurnKind
from facilitator.core.numbering import members_of
from facilitator.core.once import once_for


class Airtime(NamedTuple):
    """What one organisation has had. `share` is of the members' time, 0 to 1."""

    organisation: Organisation
    ms: int
    turns: int
    share: float


class PersonAirtime(NamedTuple):
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
    members = members_of(programme, record)
    spoken = {each.id: 0 for each in members}
    counts = dict.fromkeys(spoken, 0)
    for each in holdings(record, now) if of is None else ():
        if each.organisation in spoken:
            spoken[each.organisation] += each.ms
            counts[each.organisation] += each.turns
    lengths = turns_ms(record, now)
    for turn in of or ():
        if turn.organisation in spoken and turn.begin <= now:
            spoken[turn.organisation] += lengths[turn.id]
            counts[turn.organisation] += 1
    whole = sum(spoken.values())
    return tuple(
        Airtime(each, spoken[each.id], counts[each.id], spoken[each.id] / whole if whole else 0.0)
        for each in members
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
    return _first_until(programme, record, min(now, settled_at(record)))


@once_for(4)
def _first_until(programme: Programme, record: Record, until: int) -> dict[str, int]:
    first: dict[str, int] = {}
    for each in fair_holdings(programme, record, until):
        if each.holder is not None:
            first[each.holder] = min(each.first, first.get(each.holder, each.first))
    return {who: elapsed_ms(record, begin) for who, begin in first.items()}


def others_ms(programme: Programme, record: Record, now: int) -> tuple[int, int, int]:
    """Return the time of convenors, facilitator and interpreters, in milliseconds as spoken."""
    convenors = {each.id for each in programme.organisations if each.kind == "convenor"}
    voices = interpreters(programme, record)
    heard = fair_holdings(programme, record, now)
    return (
        sum(each.ms for each in heard if each.organisation in convenors),
        sum(each.ms for each in heard if each.kind is TurnKind.CHAIR),
        sum(each.ms for each in holdings(record, now) if each.is_by(voices)),
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
        each.holder
        for each in fair_holdings(programme, record, settled_at(record))
        if asked.get(each.item or "", default) == question and not each.was_over
    )
    return frozenset(who for who in on_it if who is not None)


def wrote_on(record: Record, question: str | None) -> frozenset[str]:
    """Return who has written on a question, in the chat or beforehand; ids as in `heard_on`."""
    default = record.roundtable.question
    return frozenset(who for who, on in record.wrote if (on or default) == question)
