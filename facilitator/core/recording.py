"""How a roundtable was recorded and watched: what held at some moment while it ran."""

from dataclasses import dataclass

from facilitator.core.model import Record
from facilitator.core.stricter_rule import Recording, ToldRecording


@dataclass(frozen=True, slots=True)
class HeldRecording:
    """Each way in which it was recorded for a while, and whether for all of the time.

    Unanswered counts as not recorded only where nothing else was said.
    """

    ways: frozenset[Recording]
    whole: bool  # the same from the start to the end
    observers: bool
    observed_throughout: bool


def held_recording(record: Record) -> HeldRecording:
    """Return what was said of the time between start and end.

    What is said after the end is of the whole where nothing was said before. Else it adds to that:
    a part that was recorded is not unrecorded later; what was a slip can be taken back.
    """
    told = _while_it_ran(record)
    ways = {each.recording for each in told}
    watched = {each.observers for each in told}
    said = frozenset(each for each in ways if each is not None)
    recorded = said - {Recording.NO}
    return HeldRecording(
        ways=recorded or said,
        whole=len(ways) == 1 or not recorded,
        observers=True in watched,
        observed_throughout=watched == {True},
    )


def is_said_not_recorded(record: Record) -> bool:
    """Tell whether it was said of a roundtable that it is not recorded."""
    return held_recording(record).ways == frozenset({Recording.NO})


def _while_it_ran(record: Record) -> list[ToldRecording]:
    head = record.roundtable
    now = ToldRecording(0, head.recording, head.observers)
    told, start, end = record.recordings, head.started_at, head.ended_at
    if start is None or not told or _differs(told[-1], now):
        return [now]  # nobody knows since when: it was brought in, say
    before = [each for each in told if each.at <= start]
    first = before[-1] if before else ToldRecording(start, None, observers=False)
    held = [first, *(each for each in told if each.at > start)]
    later = [each for each in held if end is not None and each.at > end]
    if later and len(held) == len(later) + 1 and first.recording is None:
        return [later[-1]]
    return held


def _differs(one: ToldRecording, other: ToldRecording) -> bool:
    return (one.recording, one.observers) != (other.recording, other.observers)
