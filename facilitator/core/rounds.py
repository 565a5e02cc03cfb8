"""A round asks everybody once: who is still to come, and in which order.

It walks who is here in the order of the programme. Hosts and guests have their place among the
others and never the last one. Who passes is asked once more, after everybody else.
"""

from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.floor import Who, who_of
from facilitator.core.interpretation import interpreters
from facilitator.core.methods import is_round
from facilitator.core.model import Item, Programme, Record, Turn, TurnKind
from facilitator.core.presence import Pass
from facilitator.core.schedule import running_item


class Round(NamedTuple):
    """Who is to be asked, first to last; those who passed once come last, in that order."""

    item: Item
    to_come: tuple[Who, ...]
    passed: tuple[Who, ...]

    @property
    def next(self) -> Who | None:
        return next(iter((*self.to_come, *self.passed)), None)


def round_of(programme: Programme, record: Record) -> Round | None:
    """Return how the running round stands; None where the running item is none."""
    item = running_item(record)
    if item is None or not is_round(item):
        return None
    turns = [each for each in record.turns if is_in_round(item, each)]
    passes = [each for each in record.passes if each.item == item.id]
    asked = [who for who in roster(programme, record) if not _has_spoken(who, turns, passes)]
    times = {who: [each.at for each in passes if covers(_who(each), who)] for who in asked}
    once = sorted((who for who in asked if len(times[who]) == 1), key=lambda who: times[who])
    return Round(item, tuple(who for who in asked if not times[who]), tuple(once))


def is_in_round(item: Item, turn: Turn) -> bool:
    """Tell whether a turn is a place in a round: an interruption is none, nor the facilitator's."""
    return is_round(item) and turn.item == item.id and turn.kind is TurnKind.TURN


def left_at(programme: Programme, record: Record, item: Item, turn: Turn) -> int:
    """Return how many had yet to speak in a round when a turn in it began, its speaker included."""
    turns = [each for each in record.turns if is_in_round(item, each) and each.begin < turn.begin]
    passes = [each for each in record.passes if each.item == item.id and each.at <= turn.begin]
    others = [
        who
        for who in roster(programme, record, at=turn.begin)
        if not covers(who_of(turn), who)
        and not _has_spoken(who, turns, passes)
        and sum(covers(_who(each), who) for each in passes) < 2
    ]
    return len(others) + 1


def roster(programme: Programme, record: Record, *, at: int | None = None) -> tuple[Who, ...]:
    """Return who takes part in a round: who is here now, or was at an instant; no interpreter."""
    listed = _listed(programme, interpreters(programme, record))
    here = [who for who in listed if _is_here(record, who, at)]
    members = {each.id for each in programme.members}
    if here and here[-1].organisation not in members:
        # Hosts and guests may close the meeting, but not the round.
        last = max((i for i, who in enumerate(here) if who.organisation in members), default=None)
        if last is not None:
            here.append(here.pop(last))
    return tuple(here)


def _listed(programme: Programme, but: frozenset[str]) -> Iterator[Who]:
    """Yield all but some in programme order; a member without listed people has a place as such."""
    persons = [each for each in programme.people if each.id not in but]
    for organisation in programme.organisations:
        people = [each for each in persons if each.organisation == organisation.id]
        yield from (Who(each.id, organisation.id) for each in people)
        if not people and organisation.is_member and organisation.id not in but:
            yield Who(None, organisation.id)
    known = {each.id for each in programme.organisations}
    yield from (Who(each.id, None) for each in persons if each.organisation not in known)


def _is_here(record: Record, who: Who, at: int | None) -> bool:
    """Tell whether somebody is here; those who come late join, and those who left are out."""
    told = next((e for e in record.presence if e.who == (who.person or who.organisation)), None)
    if told is None:
        return True
    if at is None:
        return told.present
    if not told.present:
        return told.left_at is not None and told.left_at > at
    return told.arrived_at is None or told.arrived_at <= at


def _has_spoken(who: Who, turns: list[Turn], passes: list[Pass]) -> bool:
    """Tell whether somebody has had their place; a turn in which they passed is none."""
    theirs = [each.at for each in passes if covers(_who(each), who)]
    return any(
        covers(who_of(turn), who)
        and not any(turn.begin <= at and (turn.end is None or at <= turn.end) for at in theirs)
        for turn in turns
    )


def covers(holder: Who, who: Who) -> bool:
    """Tell whether a turn or pass is somebody's; one of an organisation is all its people's."""
    if holder.person is None and holder.organisation is not None:
        return holder.organisation == who.organisation
    return holder.same_as(who)


def _who(passed: Pass) -> Who:
    return Who(passed.person, passed.organisation)
