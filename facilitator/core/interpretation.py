"""Interpretation: who speaks through an interpreter, and who interprets for others.

Through an interpreter the same words take longer. So a limit is stretched by the factor of the way
in which somebody is interpreted, and what they have spoken is divided by it before it is compared
with the time of others. Interpreters lend their voice: their time is nobody's airtime.
"""

from collections.abc import Mapping
from functools import lru_cache

from facilitator.core.clock import turns_ms
from facilitator.core.model import Programme, Record, Turn
from facilitator.core.once import once_for
from facilitator.core.patterns import late_pattern
from facilitator.core.presence import Presence
from facilitator.core.text import fold

INTERPRETER = "interpreter"  # stands where others have the way in which they are interpreted
WAYS = ("consecutive", "simultaneous")
_FACTORS = {"consecutive": (2, 1), "simultaneous": (5, 4)}  # as a fraction: no millisecond lost
_ROLE = late_pattern(r"\binterpreters?\b")


def presence_of(record: Record, turn: Turn) -> list[Presence]:
    """Return what is known of who holds a turn: of the person first, then of the organisation."""
    holders = (turn.person, turn.organisation)
    return [each for who in holders for each in record.presence if who and each.who == who]


def way_of(record: Record, turn: Turn) -> str:
    """Return how a turn is interpreted, consecutive or simultaneous; "" where it is not."""
    ways = ways_of(record)
    return ways.get(turn.person or "") or ways.get(turn.organisation or "") or ""


@once_for(4)
def ways_of(record: Record) -> Mapping[str, str]:
    """Return how those are interpreted who are, by id; it is asked of hundreds of turns."""
    ways: dict[str, str] = {}
    for each in record.presence:
        if each.who and each.interpreted in _FACTORS:
            ways.setdefault(each.who, each.interpreted)
    return ways


def stretched(ms: int, way: str) -> int:
    """Return what a limit is worth where it is interpreted in that way."""
    times, by = _FACTORS.get(way, (1, 1))
    return ms * times // by


@once_for(4)
def fair_ms(record: Record, now: int) -> Mapping[str, int]:
    """Return the length of every turn by its id, as it compares with those of others.

    An interpreted turn is divided by its factor.
    """
    lengths = dict(turns_ms(record, now))
    for turn in record.turns if ways_of(record) else ():
        times, by = _FACTORS.get(way_of(record, turn), (1, 1))
        lengths[turn.id] = lengths[turn.id] * by // times
    return lengths


@once_for(4)
def interpreters(programme: Programme, record: Record) -> frozenset[str]:
    """Return the ids of those who interpret: by their role in the programme, or told in the room.

    An organisation, all of whose people do, is one too.
    """
    told = {each.who for each in record.presence if each.interpreted == INTERPRETER}
    people = {p.id for p in programme.people if p.id in told or _interprets(p.role)}
    homes = {p.organisation for p in programme.people if p.organisation}
    others = {p.organisation for p in programme.people if p.id not in people}
    members = {each.id for each in programme.members}
    return frozenset(told | people | (homes - others - members))


@lru_cache
def _interprets(role: str) -> bool:
    return _ROLE().search(fold(role)) is not None


def is_by(turn: Turn, who: frozenset[str]) -> bool:
    """Tell whether a turn is held by somebody among some; one without a person by all of its."""
    return (turn.person or turn.organisation) in who


@once_for(4)
def taking_part(programme: Programme, record: Record) -> tuple[Turn, ...]:
    """Return the turns of those who take part: all but those of interpreters."""
    voices = interpreters(programme, record)
    if not voices:
        return record.turns
    return tuple(turn for turn in record.turns if not is_by(turn, voices))
