"""Counting a roundtable that nobody ended: up to its last act, once that lies far enough back."""

from collections.abc import Iterator

from facilitator.core.gaps import LEFT_AFTER_MS, instants_of
from facilitator.core.model import Channel, Record


def left_at(record: Record, now: int) -> int | None:
    """Return the last act of a roundtable that was started and left without an end, or None.

    A note counts as an act, with the instant at which it was typed; a written contribution may
    come weeks later and does not.
    """
    head = record.roundtable
    if head.started_at is None or head.ended_at is not None:
        return None
    last = max((each for each in _acts(record) if each <= now), default=head.started_at)
    return last if now - last >= LEFT_AFTER_MS else None


def counted_until(record: Record, now: int) -> int:
    """Return up to when times count that are told afterwards: the end, the last act, or now."""
    ended_at = record.roundtable.ended_at
    if ended_at is not None:
        return ended_at
    left = left_at(record, now)
    return now if left is None else left


def _acts(record: Record) -> Iterator[int]:
    yield from instants_of(record)
    yield from (note.at for note in record.notes if note.channel is not Channel.WRITTEN)
    yield from (entry.asked_at for entry in record.queue)
    yield from (each.at for each in record.passes)
    yield from (each.begin for each in record.stricter)
    for presence in record.presence:
        yield from (at for at in (presence.arrived_at, presence.left_at) if at is not None)
