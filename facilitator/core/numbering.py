"""The numbers that give the floor: members in programme order, then the guests of a roundtable."""

from dataclasses import replace

from facilitator.core.floor import never_here
from facilitator.core.model import Organisation, Programme, Question, Record


def numbered(programme: Programme, record: Record | None = None) -> tuple[Organisation, ...]:
    """Return the organisations that have a number, from 1.

    Guests of other roundtables, who never came to this one and said nothing, take none.
    """
    guests = (each for each in programme.organisations if each.is_guest)
    members = members_of(programme, record)
    return (*members, *(each for each in guests if takes_part(programme, record, each)))


def members_of(programme: Programme, record: Record | None) -> tuple[Organisation, ...]:
    """Return the members but those who were left out, and had no part in this roundtable."""
    return tuple(
        each for each in programme.members if not each.former or takes_part(programme, record, each)
    )


def left_out(programme: Programme, record: Record | None) -> frozenset[str]:
    """Return the organisations and people (ids) who were left out, and had no part in this one.

    They are in no list to choose from; their names are protected as everybody's are.
    """
    organisations = (each for each in programme.organisations if each.former)
    gone = {each.id for each in organisations if not takes_part(programme, record, each)}
    people = {each.id for each in programme.people if each.former}
    if record is not None:
        people &= never_here(record) - {turn.person for turn in record.turns}
    return frozenset(gone | people)


def still_asked(programme: Programme) -> tuple[Question, ...]:
    """Return the questions but those that were left out: for lists to choose from."""
    return tuple(each for each in programme.questions if not each.former)


def in_what_comes(programme: Programme) -> Programme:
    """Return a programme without those who were left out: for lists to choose from, and invite.

    Not for what is checked for names, which has to know everybody.
    """
    gone = left_out(programme, None)
    return replace(
        programme,
        organisations=tuple(each for each in programme.organisations if each.id not in gone),
        people=tuple(each for each in programme.people if each.id not in gone),
    )


def takes_part(programme: Programme, record: Record | None, guest: Organisation) -> bool:
    """Tell whether a guest organisation, or a former one, is of this roundtable.

    Without a roundtable guests are of all, and former ones of none.
    """
    if record is None:
        return not guest.former
    if any(turn.organisation == guest.id for turn in record.turns):
        return True
    away = never_here(record)
    own = {each.id for each in programme.people if each.organisation == guest.id}
    return not (own <= away if own else guest.id in away)
