"""The numbers that give the floor: members in programme order, then the guests of a roundtable."""

from facilitator.core.floor import never_here
from facilitator.core.model import Organisation, Programme, Record


def numbered(programme: Programme, record: Record | None = None) -> tuple[Organisation, ...]:
    """Return the organisations that have a number, from 1.

    Guests of other roundtables, who never came to this one and said nothing, take none.
    """
    guests = (each for each in programme.organisations if each.is_guest)
    return (*programme.members, *(each for each in guests if takes_part(programme, record, each)))


def takes_part(programme: Programme, record: Record | None, guest: Organisation) -> bool:
    """Tell whether a guest organisation is one of this roundtable; without one it is of all."""
    if record is None or any(turn.organisation == guest.id for turn in record.turns):
        return True
    away = never_here(record)
    own = {each.id for each in programme.people if each.organisation == guest.id}
    return not (own <= away if own else guest.id in away)
