"""Numbers for a funder: sums over roundtables, none of which points at one organisation.

A chatham roundtable counts as held. How many came to it, and how long it took, is told only in a
sum over two or more such roundtables, for the others' numbers may be known.
"""

from collections.abc import Sequence
from typing import NamedTuple

from facilitator.core.action_state import ActionState
from facilitator.core.attribution import (
    SMALLEST_GROUP,
    owning_organisations,
    speaking_organisations,
)
from facilitator.core.clock import elapsed_ms
from facilitator.core.contributions import contributions_in
from facilitator.core.floor import Who, is_absent, never_here
from facilitator.core.model import Channel, Kind, Organisation, Programme, Promise, Record

_TOGETHER = 2  # chatham roundtables in a sum


class Numbers(NamedTuple):
    """The sums; None where fewer than three organisations are behind one."""

    held: int
    organisations: int | None = None
    attendances: int | None = None
    elapsed_ms: int | None = None
    written: int | None = None
    actions: int | None = None  # all but those that were dropped
    done: int | None = None


def numbers_of(programme: Programme, held: Sequence[tuple[Record, int]]) -> Numbers:
    """Return the numbers of roundtables that were held, each with the instant it counts up to."""
    hidden = [each for each in held if each[0].roundtable.promise is Promise.CHATHAM]
    told = [each for each in held if each not in hidden]
    summed = [*told, *hidden] if len(hidden) >= _TOGETHER else told
    came = {each.id for record, _ in told for each in _members_at(programme, record)}
    behind = {each.id for record, _ in summed for each in _members_at(programme, record)}
    enough = len(behind) >= SMALLEST_GROUP
    written = [
        {each.id for each in speaking_organisations(note, programme)}
        for record, _ in told
        for note in record.notes
        if note.channel is Channel.WRITTEN and not note.off_the_record
    ]
    replies = [
        contributions_in(n for n in record.notes if not n.off_the_record) for record, _ in told
    ]
    wrote = set().union(*written)
    wanted, done = _actions(programme, [record for record, _ in told])
    return Numbers(
        held=len(held),
        organisations=len(came) if len(came) >= SMALLEST_GROUP else None,
        attendances=sum(_attendances(programme, r) for r, _ in summed) if enough else None,
        elapsed_ms=sum(elapsed_ms(record, until) for record, until in summed) if enough else None,
        written=sum(replies) if len(wrote) >= SMALLEST_GROUP else None,
        actions=wanted,
        done=done,
    )


def _actions(programme: Programme, told: Sequence[Record]) -> tuple[int | None, int | None]:
    """Return how many actions there are but those that were dropped, and how many were done."""
    wanted = [
        note
        for record in told
        for note in record.notes
        if note.kind is Kind.ACTION
        and not note.off_the_record
        and note.progress.state is not ActionState.DROPPED
    ]
    owning = {each.id for note in wanted for each in owning_organisations(note, programme)}
    if len(owning) < SMALLEST_GROUP:
        return None, None
    return len(wanted), sum(each.progress.state is ActionState.DONE for each in wanted)


def _members_at(programme: Programme, record: Record) -> tuple[Organisation, ...]:
    present = (
        each for each in programme.members if not is_absent(record, programme, Who(None, each.id))
    )
    return tuple(present)


def _attendances(programme: Programme, record: Record) -> int:
    """Return how many people of members were here."""
    members = {each.id for each in programme.members}
    away = never_here(record)
    return sum(each.organisation in members and each.id not in away for each in programme.people)
