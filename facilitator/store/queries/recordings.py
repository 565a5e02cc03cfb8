"""Queries: what was said over time of how a roundtable is recorded and watched."""

from collections.abc import Iterator

from facilitator.core.stricter_rule import ToldRecording
from facilitator.store.bodies import Patch, lines_of
from facilitator.store.queries import judging
from facilitator.store.queries.touched import touches_of
from facilitator.store.sqlite import Connection
from facilitator.store.undo import is_in_force

_FIELDS = ("recording", "observers")


def recordings_told(db: Connection, roundtable: str) -> tuple[ToldRecording, ...]:
    """Return each answer that was given and not taken back, in the order of their stamps.

    The roundtable holds the last one only: the journal has those before it.
    """
    recording, observers, told = None, False, []
    for at, patch in _patches(db, roundtable):
        if "recording" in patch:
            recording = judging.recording(patch["recording"][1])
        if "observers" in patch:
            observers = bool(patch["observers"][1])
        told.append(ToldRecording(at, recording, observers))
    return tuple(told)


def _patches(db: Connection, roundtable: str) -> Iterator[tuple[int, Patch]]:
    for touch in dict.fromkeys(touches_of(db, roundtable)):
        at, body = db.execute("SELECT at, body FROM journal WHERE seq = ?", (touch.seq,)).fetchone()
        found = (patch for table, row, patch in lines_of(body) if (table, row) == _row(roundtable))
        patch = {name: pair for each in found for name, pair in each.items() if name in _FIELDS}
        if patch and touch.undoes is None and is_in_force(db, touch.commit, touch.hlc):
            yield at, patch


def _row(roundtable: str) -> tuple[str, str]:
    return "roundtable", roundtable
