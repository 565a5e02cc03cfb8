"""Holdings: what each holder of the floor has had in each item, all their turns in one.

Whoever asks for airtime walks through some dozens of these, not through hundreds of turns.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from facilitator.core.clock import first_lengths, first_turns, settled_at, turns_ms
from facilitator.core.interpretation import fair_ms, interpreters, ways_of
from facilitator.core.model import Programme, Record, Turn, TurnKind
from facilitator.core.once import once_for


class Holding(NamedTuple):
    """Of one person or organisation in one item. `ms` is as spoken, `fair_ms` as it compares.

    `was_over` tells apart what had ended before the roundtable started.
    """

    person: str | None
    organisation: str | None
    kind: TurnKind
    item: str | None
    was_over: bool
    ms: int = 0
    fair_ms: int = 0
    turns: int = 0
    first: int = 0  # the instant at which the first of them began

    @property
    def holder(self) -> str | None:
        """The id under which it stands on the board: the organisation, else the person."""
        return self.organisation or self.person

    def is_by(self, who: frozenset[str]) -> bool:
        """Tell whether it is of somebody among some; one without a person is of all of its."""
        return (self.person or self.organisation) in who


_Key = tuple[str | None, str | None, TurnKind, str | None, bool]
_Sum = tuple[int, int, int, int]  # ms, fair ms, turns, first begin


@once_for(4)
def holdings(record: Record, now: int) -> tuple[Holding, ...]:
    """Return what was had in the turns that have begun by an instant, in the order they began."""
    spoken, fair = turns_ms(record, now), fair_ms(record, now)
    started = record.roundtable.started_at
    if now < settled_at(record):
        begun = (turn for turn in record.turns if turn.begin <= now)
        sums = _added({}, begun, spoken, fair, started)
    elif ways_of(record):
        sums = _added({}, record.turns, spoken, fair, started)
    else:
        first = first_turns(record)
        known = _of_first(first, first_lengths(record, now), started)
        sums = _added(known, record.turns[len(first) :], spoken, fair, started)
    return tuple(Holding(*key, *had) for key, had in sums.items())


@once_for(4)
def fair_holdings(programme: Programme, record: Record, now: int) -> tuple[Holding, ...]:
    """Return the holdings of those who take part: all but those of interpreters."""
    found = holdings(record, now)
    voices = interpreters(programme, record)
    return tuple(each for each in found if not each.is_by(voices)) if voices else found


@once_for(4)
def _of_first(
    turns: tuple[Turn, ...], lengths: Mapping[str, int], started: int | None
) -> Mapping[_Key, _Sum]:
    return _added({}, turns, lengths, lengths, started)


def _added(
    known: Mapping[_Key, _Sum],
    turns: Iterable[Turn],
    spoken: Mapping[str, int],
    fair: Mapping[str, int],
    started: int | None,
) -> dict[_Key, _Sum]:
    sums = dict(known)
    for turn in turns:
        key = turn.person, turn.organisation, turn.kind, turn.item, _was_over(turn, started)
        ms, even, count, first = sums.get(key, (0, 0, 0, turn.begin))
        first = min(first, turn.begin)
        sums[key] = ms + spoken[turn.id], even + fair[turn.id], count + 1, first
    return sums


def _was_over(turn: Turn, started: int | None) -> bool:
    return started is not None and turn.end is not None and turn.begin < started >= turn.end
