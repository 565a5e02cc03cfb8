"""The board: how much each who takes part has spoken, silent ones too, guests among them.

Here time is compared, so what was interpreted is divided by its factor (see `interpretation`).
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from facilitator.core.floor import Who, never_here
from facilitator.core.holdings import Holding, fair_holdings
from facilitator.core.interpretation import interpreters, ways_of
from facilitator.core.model import Programme, Record, Turn
from facilitator.core.numbering import members_of, takes_part
from facilitator.core.once import once_for

_NEUTRAL = "#5A636B"


class Participant(NamedTuple):
    """A member organisation, or a guest: another organisation, or somebody without one."""

    id: str  # of the organisation, else of the person
    name: str
    who: Who
    colour: str = _NEUTRAL
    is_member: bool = True


class BoardRow(NamedTuple):
    """What a participant has had. `ms` is what compares with the others, `spoken_ms` the clock's.

    The two differ where something was `interpreted`.
    """

    participant: Participant
    ms: int
    turns: int
    spoken_ms: int
    interpreted: bool = False


@once_for(2)
def participants(programme: Programme, record: Record) -> tuple[Participant, ...]:
    """Return the members in programme order, then the guests of this roundtable.

    Convenors, the facilitator and interpreters are counted apart.
    """
    members = (
        Participant(each.id, each.short, Who(None, each.id), each.colour)
        for each in members_of(programme, record)
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
    ways = ways_of(record)
    held: dict[str | None, list[Holding]] = {}
    for each in fair_holdings(programme, record, now):
        held.setdefault(each.holder, []).append(each)
    return tuple(
        _row(each, held.get(each.id, []), ways) for each in participants(programme, record)
    )


def _row(participant: Participant, held: list[Holding], ways: Mapping[str, str]) -> BoardRow:
    return BoardRow(
        participant,
        sum(each.fair_ms for each in held),
        sum(each.turns for each in held),
        sum(each.ms for each in held),
        any((each.person or "") in ways or (each.organisation or "") in ways for each in held),
    )
