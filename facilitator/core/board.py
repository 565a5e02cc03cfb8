"""The board: how much each who takes part has spoken, silent ones too, guests among them.

Here time is compared, so what was interpreted is divided by its factor (see `interpretation`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.clock import turns_ms
from facilitator.core.floor import Who, never_here
from facilitator.core.interpretation import fair_ms, interpreters, taking_part, way_of, ways_of
from facilitator.core.model import Programme, Record, Turn
from facilitator.core.numbering import takes_part

_NEUTRAL = "#5A636B"


@dataclass(frozen=True, slots=True)
class Participant:
    """A member organisation, or a guest: another organisation, or somebody without one."""

    id: str  # of the organisation, else of the person
    name: str
    who: Who
    colour: str = _NEUTRAL
    is_member: bool = True


@dataclass(frozen=True, slots=True)
class BoardRow:
    """What a participant has had. `ms` is what compares with the others, `spoken_ms` the clock's.

    The two differ where something was `interpreted`.
    """

    participant: Participant
    ms: int
    turns: int
    spoken_ms: int
    interpreted: bool = False


def participants(programme: Programme, record: Record) -> tuple[Participant, ...]:
    """Return the members in programme order, then the guests of this roundtable.

    Convenors, the facilitator and interpreters are counted apart.
    """
    members = (
        Participant(each.id, each.short, Who(None, each.id), each.colour)
        for each in programme.members
    )
    return (*members, *_guests(programme, record))


def _guests(programme: Programme, record: Record) -> Iterator[Participant]:
    """Yield the guests, but those of another roundtable: who was never here and said nothing."""
    voices, away = interpreters(programme, record), never_here(record)
    spoke = {turn.organisation or turn.person for turn in record.turns}
    known = {each.id for each in programme.organisations}
    for each in programme.organisations:
        if each.is_guest and each.id not in voices and takes_part(programme, record, each):
            yield Participant(each.id, each.short, Who(None, each.id), each.colour, is_member=False)
    for person in programme.people:
        alone = person.organisation not in known and not person.further
        if alone and person.id not in voices and (person.id not in away or person.id in spoke):
            yield Participant(person.id, person.name, Who(person.id), is_member=False)


def holder_of(turn: Turn) -> str | None:
    """Return the id under which a turn stands on the board: the organisation, else the person."""
    return turn.organisation or turn.person


def board(programme: Programme, record: Record, now: int) -> tuple[BoardRow, ...]:
    """Return what each participant has had. `record` holds the turns that count."""
    fair, spoken, ways = fair_ms(record, now), turns_ms(record, now), ways_of(record)
    held: dict[str | None, list[Turn]] = {}
    for turn in taking_part(programme, record):
        if turn.begin <= now:
            held.setdefault(holder_of(turn), []).append(turn)
    return tuple(
        BoardRow(
            each,
            sum(fair[turn.id] for turn in held.get(each.id, ())),
            len(held.get(each.id, ())),
            sum(spoken[turn.id] for turn in held.get(each.id, ())),
            bool(ways) and any(way_of(record, turn) for turn in held.get(each.id, ())),
        )
        for each in participants(programme, record)
    )
