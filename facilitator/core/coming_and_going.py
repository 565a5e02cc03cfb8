"""The roll: who can be called, who leaves soon, and who came too late to hear the promise."""

from collections import defaultdict

from facilitator.core.clock import turns_ms
from facilitator.core.floor import FACILITATOR, Who, organisations_of, speaking, who_of
from facilitator.core.model import Programme, Record, Turn
from facilitator.core.numbering import left_out
from facilitator.core.presence import Presence

NUDGE_MS = 5 * 60_000  # before somebody leaves


def leaving(record: Record, now: int) -> tuple[Presence, ...]:
    """Return who leaves within five minutes, or was to have left and is here; the first first."""
    soon = (p for p in record.presence if p.present and p.leaves_at is not None)
    near = [(p.leaves_at or 0, p) for p in soon if (p.leaves_at or 0) - now <= NUDGE_MS]
    return tuple(p for _, p in sorted(near, key=lambda each: (each[0], each[1].who)))


def not_told(record: Record) -> tuple[Presence, ...]:
    """Return who is here, came after the start and has not heard the promise, as they came."""
    late = [p for p in record.presence if p.has_not_heard_the_promise]
    return tuple(sorted(late, key=lambda each: (each.arrived_at or 0, each.who)))


def on_roll(programme: Programme, record: Record) -> tuple[Who, ...]:
    """Return everybody who can be called, by organisation; one without people as such.

    Who is of no organisation comes last. Those who were left out are not on it.
    """
    gone = left_out(programme, record)
    people: dict[str | None, list[Who]] = defaultdict(list)
    for person in programme.people:
        if person.id not in gone:
            people[person.organisation].append(Who(person.id, person.organisation))
    for organisation in programme.organisations:
        if organisation.id not in gone and organisation.id not in people:
            people[organisation.id] = [Who(None, organisation.id)]
    order = (*(each.id for each in programme.organisations), None)
    return tuple(who for organisation in order for who in people[organisation])


def who_on_roll(programme: Programme, who: str) -> Who:
    """Return whom an id of the roll means: a person, with their organisation, or one as such."""
    person = next((each for each in programme.people if each.id == who), None)
    return Who(person.id, person.organisation) if person is not None else Who(None, who)


def is_only_one(programme: Programme, who: Who) -> bool:
    """Tell whether nobody else speaks for an organisation: then its turns are theirs."""
    return not any(
        who.organisation in organisations_of(each) and each.id != who.person
        for each in programme.people
    )


def has_the_floor(programme: Programme, record: Record, who: Who) -> bool:
    """Tell whether somebody speaks, or was interrupted and gets the floor back."""
    open_turns = (turn for turn in record.turns if turn.end is None)
    return speaking(record) is not None and any(_is_by(programme, t, who) for t in open_turns)


def time_so_far(programme: Programme, record: Record, who: Who, now: int) -> int:
    """Return how long somebody has had the floor, in milliseconds, rounds and cases too."""
    lengths = turns_ms(record, now)
    return sum(lengths[t.id] for t in record.turns if _is_by(programme, t, who))


def _is_by(programme: Programme, turn: Turn, who: Who) -> bool:
    holder = who_of(turn)
    if holder == FACILITATOR:
        return False
    if turn.person is None and turn.organisation == who.organisation:
        return who.person is None or is_only_one(programme, who)
    return holder.same_as(who)
