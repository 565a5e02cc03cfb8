"""Figures of a finding: how many notes it rests on, and how many organisations raised it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from facilitator.core.attribution import (
    Policy,
    effective,
    is_present,
    speaking_organisations,
    strictest,
)
from facilitator.core.findings import Finding, Side
from facilitator.core.model import Note, Programme, Promise
from facilitator.core.raised import Raised, raised_by

Homed = tuple[str | None, Note]  # a note with its roundtable (id), if any


class Attended(NamedTuple):
    """What was promised in a roundtable, and who (ids) was not there."""

    promise: Promise
    absent: frozenset[str] = frozenset()


class Figures(NamedTuple):
    """Notes that may still be counted, and organisations (ids) in the order of the programme.

    `raised` said what it rests on, `of` could have; `promise` is the strictest of what it rests on.
    """

    backing: int
    against: int
    quotes: int
    raised: tuple[str, ...]
    of: tuple[str, ...]
    not_heard: tuple[str, ...]  # of those, neither for it nor against it
    promise: Promise

    @property
    def notes(self) -> int:
        return self.backing + self.against

    @property
    def printed(self) -> Raised | None:
        """“Raised by n of m” as a write-up says it; None is “several”."""
        return raised_by(len(self.raised), len(self.of), self.promise)


def figures_of(
    finding: Finding,
    notes: Mapping[str, Homed],
    rooms: Mapping[str, Attended],
    programme: Programme,
) -> Figures:
    """Work out the figures of a finding; `notes` and `rooms` are by id.

    Over several roundtables those took part who were at one of them. Whoever raised it counts among
    them, whether a member or not: they may have written.
    """
    backing, against = (_known(finding.notes(side), notes) for side in (Side.FOR, Side.AGAINST))
    homes = {finding.roundtable, *(home for home, _ in (*backing, *against))}
    at = [rooms[home] for home in homes if home is not None and home in rooms]
    raised = frozenset(_speakers(backing, programme))
    heard = raised.union(_speakers(against, programme))
    of = raised.union(_took_part(at, programme))
    return Figures(
        backing=len(backing),
        against=len(against),
        quotes=sum(each.chosen and not each.trouble for each in finding.rests_on),
        raised=_in_order(raised, programme),
        of=_in_order(of, programme),
        not_heard=_in_order(of - heard, programme),
        promise=strictest(Promise.NAMED, *_promises(at, (*backing, *against), rooms)),
    )


def _known(ids: Iterable[str], notes: Mapping[str, Homed]) -> tuple[Homed, ...]:
    return tuple(notes[each] for each in ids if each in notes)


def _speakers(notes: Iterable[Homed], programme: Programme) -> Iterator[str]:
    return (each.id for _, note in notes for each in speaking_organisations(note, programme))


def _took_part(rooms: Iterable[Attended], programme: Programme) -> Iterator[str]:
    """Yield the members that were at one of some roundtables; where there is none, all of them."""
    policies = [Policy(each.promise, absent=each.absent) for each in rooms]
    for one in programme.members:
        if policies:
            if any(is_present(one, policy, programme) for policy in policies):
                yield one.id
        elif not one.former:
            yield one.id


def _promises(
    at: Iterable[Attended], notes: Iterable[Homed], rooms: Mapping[str, Attended]
) -> Iterator[Promise]:
    yield from (each.promise for each in at)
    for home, note in notes:
        room = rooms.get(home or "")
        whole = Promise.NAMED if room is None else room.promise
        yield effective(note, whole) or Promise.CHATHAM  # a rule that is not known may be stricter


def _in_order(ids: frozenset[str], programme: Programme) -> tuple[str, ...]:
    return tuple(each.id for each in programme.organisations if each.id in ids)
