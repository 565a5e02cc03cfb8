"""Reading of the line in the box: what it would become if Enter were pressed now."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from facilitator.core.floor import organisations_of, turn_at, who_of
from facilitator.core.model import Programme, Record, Turn
from facilitator.core.once import once_for
from facilitator.core.rule_in_force import NO_BIRTH_RULE, BirthRule, birth_rule
from facilitator.core.speaking_for import said_for
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.note_taking.context import Placed, Sticky, held_at, local_day, place

BEFORE_SHOWN_MS = 10_000


class LineReading(NamedTuple):
    """`before` is whose turn was before, while that is worth a hint or was chosen.

    `represents` are the organisations (ids) that the speaker may speak for, where they are several.
    """

    scanned: ScannedLine
    placed: Placed
    sticky: Sticky  # what of the context holds
    before: Turn | None = None
    before_chosen: bool = False
    born: BirthRule = NO_BIRTH_RULE  # what it would be born under
    represents: tuple[str, ...] = ()


def read_line(
    programme: Programme,
    record: Record,
    vocabulary: Vocabulary,
    text: str,
    *,
    at: int,
    now: int,
    sticky: Sticky,
    before_chosen: bool = False,
) -> LineReading:
    """Read a line whose typing began at an instant."""
    scanned = _scanned(text, vocabulary, local_day(record, at))
    scanned = said_for(scanned, programme, record, at)
    before = speaker_before(record, at)
    chosen = said_before(record, sticky, at) if before_chosen else None
    placed = place(record, scanned, at=at, sticky=chosen or sticky)
    if before is not None and not before_chosen:
        before = before if now - floor_since(record, at) < BEFORE_SHOWN_MS else None
    return LineReading(
        scanned,
        placed,
        held_at(record, sticky, at),
        before,
        chosen is not None,
        birth_rule(record, at),
        _represented(programme, placed),
    )


@once_for(2)
def _scanned(text: str, vocabulary: Vocabulary, today: date) -> ScannedLine:
    """Return a line as it is scanned: each second it is read anew, mostly as it was."""
    return scan(text, vocabulary, today=today)


def _represented(programme: Programme, placed: Placed) -> tuple[str, ...]:
    """Return for whom the one person who said a line may speak, where there is a choice."""
    people = [each for each in programme.people if each.id in placed.people]
    own = organisations_of(people[0]) if len(people) == 1 else ()
    return own if len(own) > 1 else ()


def speaker_before(record: Record, at: int) -> Turn | None:
    """Return the last turn of another participant before the one that runs at an instant.

    Whoever interrupted has not held the floor: it stayed with the speaker, whose clock waited.
    """
    current = turn_at(record, at)
    holder = who_of(current) if current else None
    since = current.begin if current else at
    for turn in reversed(record.turns):
        who = who_of(turn)
        ours = current is not None and turn.id == current.id
        interrupted = turn.within is not None
        if ours or interrupted or turn.begin > since or not (who.person or who.organisation):
            continue
        if holder is None or not who.same_as(holder):
            return turn
    return None


def floor_since(record: Record, at: int) -> int:
    """Return when the floor last changed before an instant."""
    current = turn_at(record, at)
    if current is not None:
        return current.begin
    return max((turn.end for turn in record.turns if turn.end and turn.end <= at), default=0)


def said_before(record: Record, sticky: Sticky, at: int) -> Sticky | None:
    """Return the context, for one note, that gives it to the speaker before."""
    before = speaker_before(record, at)
    if before is None:
        return None
    return replace(
        held_at(record, sticky, at),
        organisations=(before.organisation,) if before.organisation else (),
        people=(before.person,) if before.person else (),
    )
