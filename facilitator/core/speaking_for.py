"""For which of their organisations somebody speaks who represents several."""

from collections.abc import Iterable, Iterator

from facilitator.core.floor import organisations_of
from facilitator.core.interpretation import interpreters
from facilitator.core.model import Person, Programme, Record
from facilitator.core.tagging.scanner import ScannedLine
from facilitator.core.tagging.spans import Role
from facilitator.core.vocabulary import EntityKind


def anybody_for(record: Record, programme: Programme, organisation: str) -> tuple[str, ...]:
    """Return who is here and may speak for an organisation: whoever did so last is first.

    Then come its own people, and those of others who speak for it too, in programme order.
    """
    own = [each.id for each in programme.people if each.organisation == organisation]
    further = [each.id for each in programme.people if organisation in each.further]
    away = record.absent | interpreters(programme, record)
    here = [each for each in (*own, *further) if each not in away]
    spoke = {turn.person: turn.begin for turn in record.turns if turn.organisation == organisation}
    return tuple(sorted(here, key=lambda person: -spoke.get(person, 0)))


def spoke_for(record: Record, person: Person, at: int | None = None) -> str | None:
    """Return for whom (id) somebody spoke last in a roundtable, else their first organisation.

    With `at` it is as it was at that instant, in UTC milliseconds.
    """
    own = organisations_of(person)
    if len(own) < 2:
        return person.organisation
    spoken = [
        turn
        for turn in record.turns
        if turn.person == person.id
        and turn.organisation in own
        and (at is None or turn.begin <= at)
    ]
    last = max(spoken, key=lambda turn: (turn.begin, turn.id), default=None)
    return last.organisation if last is not None else own[0]


def said_for(line: ScannedLine, programme: Programme, record: Record, at: int) -> ScannedLine:
    """Settle for whom somebody speaks who is named on a line, at an instant.

    It is for those of their organisations that the line names too, else for whom they last spoke.
    """
    if not line.people:
        return line
    people = {each.id: each for each in programme.people if each.further}
    if people.keys().isdisjoint(line.people):
        return line
    said_by = dict.fromkeys(_said_by(line, people, record, at))
    return line._replace(said_by=tuple(said_by))


def _said_by(
    line: ScannedLine, people: dict[str, Person], record: Record, at: int
) -> Iterator[str]:
    said = [
        each.entities[0] for each in line.spans if each.role is Role.SAID_BY and each.is_speaker
    ]
    named = {each.id for each in said if each.kind is not EntityKind.PERSON}
    for each in said:
        person = people.get(each.id)
        if person is None:
            found = each.organisation if each.kind is EntityKind.PERSON else each.id
        elif named.isdisjoint(organisations_of(person)):
            found = spoke_for(record, person, at)
        else:
            continue
        if found is not None:
            yield found


def next_choice(own: tuple[str, ...], said_by: Iterable[str]) -> tuple[str, ...]:
    """Return what comes next when it is asked for: the one, the other, and then all of them."""
    choices = [*((each,) for each in own), own]
    now = tuple(each for each in own if each in set(said_by))
    at = choices.index(now) if now in choices else -1
    return choices[(at + 1) % len(choices)]
