"""Suggested order of the queue: who should be heard first, and why. Nothing moves by itself."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.airtime import heard_on, wrote_on
from facilitator.core.floor import present_people
from facilitator.core.holdings import fair_holdings
from facilitator.core.interpretation import interpreters
from facilitator.core.model import Programme, Question, QueueEntry, Record
from facilitator.core.once import once_for
from facilitator.core.state import State
from facilitator.core.statuses import LIVE

_MINUTE = 60_000
_SOON_MS = 15 * _MINUTE


class Reason(StrEnum):
    """What sets somebody apart from the others who wait, the weightiest first."""

    NOT_HEARD = "not heard"
    LEAVES_SOON = "leaves soon"
    LEAST_AIRTIME = "least airtime"
    WAITING_LONGEST = "waiting longest"
    REMOTE = "remote"


class Suggestion(NamedTuple):
    """Who should go first. `question` is the code of the one they were not heard on, or ""."""

    entry: QueueEntry
    reasons: tuple[Reason, ...]
    question: str = ""


class _Claim(NamedTuple):
    """An entry, and a value for each reason in order: the least goes first."""

    entry: QueueEntry
    values: tuple[int, ...]


@once_for(2)
def suggest(programme: Programme, record: Record, state: State) -> Suggestion | None:
    """Return who should be first in the queue, or None where the order is as fair as it can be.

    A reply is not overtaken, and whoever the facilitator moved stays where they were put. Only
    member organisations are suggested: the time of convenors and guests is counted apart, and an
    interpreter speaks for none. Whoever has written on the question counts as heard on it.
    """
    if state.status not in LIVE or len(state.queue) < 2:
        return None
    first = state.queue[0]
    if first.moved or first.kind == "reply":
        return None
    question = _question(programme, record, state)
    chosen, reasons = _decide(list(_claims(programme, record, state, question)))
    if chosen is first:
        return None
    return Suggestion(chosen, reasons, question.code if question else "")


def _question(programme: Programme, record: Record, state: State) -> Question | None:
    """Return the question of the running item, else the roundtable's."""
    asked = (state.item.item.question if state.item else None) or record.roundtable.question
    return next((each for each in programme.questions if each.id == asked), None)


def _claims(
    programme: Programme, record: Record, state: State, question: Question | None
) -> Iterator[_Claim]:
    """Yield the first, and the hands that may overtake it, in the order of the queue.

    Airtime and arrival count in whole minutes: a few seconds are no reason to reorder people, and
    of hands raised in the same minute the remote one was the harder to see.
    """
    members = {each.id for each in programme.members}
    asked = question.id if question else None
    heard = heard_on(programme, record, asked) | wrote_on(record, asked)
    spoken = _spoken_ms(programme, record, state.now)
    voices = interpreters(programme, record)
    for index, entry in enumerate(state.queue):
        member = entry.organisation in members and entry.person not in voices
        if index == 0 or (member and entry.kind == "hand" and not entry.moved):
            values = (
                not member or entry.organisation in heard,
                not _leaves_soon(programme, record, entry, state.now),
                spoken[_counted_as(entry, voices)] // _MINUTE,
                entry.asked_at // _MINUTE,
                entry.mode != "remote",
            )
            yield _Claim(entry, values)


def _counted_as(entry: QueueEntry, voices: frozenset[str]) -> str | None:
    """Return the id of whose airtime counts: of an interpreter their own, which is none."""
    return entry.person if entry.person in voices else entry.organisation or entry.person


def _leaves_soon(programme: Programme, record: Record, entry: QueueEntry, now: int) -> bool:
    """Tell whether who waits has said to leave soon; of an organisation, all who are here."""
    who = [entry.person]
    if entry.person is None and entry.organisation is not None:
        people = present_people(record, programme, entry.organisation)
        who = [*(people or (entry.organisation,))]
    leaving = {each.who for each in record.presence if _soon(each.leaves_at, now)}
    return leaving.issuperset(who)


def _soon(leaves_at: int | None, now: int) -> bool:
    """Tell whether it is near; once it has passed, the room is asked whether they have left."""
    return leaves_at is not None and 0 < leaves_at - now <= _SOON_MS


def _spoken_ms(programme: Programme, record: Record, now: int) -> Counter[str | None]:
    """Return what the board shows, by organisation, or by person where there is none."""
    spoken: Counter[str | None] = Counter()
    for each in fair_holdings(programme, record, now):
        spoken[each.holder] += each.fair_ms
    return spoken


def _decide(claims: list[_Claim]) -> tuple[QueueEntry, tuple[Reason, ...]]:
    """Return the strongest claim with the reasons that decided; among equals the order stands."""
    reasons: list[Reason] = []
    for index, reason in enumerate(Reason):
        least = min(claim.values[index] for claim in claims)
        left = [claim for claim in claims if claim.values[index] == least]
        if len(left) < len(claims):
            reasons.append(reason)
        claims = left
    return claims[0].entry, tuple(reasons)
