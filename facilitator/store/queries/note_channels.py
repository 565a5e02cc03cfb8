"""Queries: how notes reached us, and whose turn it was, without reading their roundtables."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from facilitator.core.floor import Who
from facilitator.core.model import Channel
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

_SAID = "EXISTS (SELECT 1 FROM {table} WHERE note = it.id AND NOT deleted)"
_NOTES = (
    "SELECT it.id, it.channel, it.said_from, turn.begin, turn.person, turn.organisation,"
    f" turn.id AND ({_SAID.format(table='note_said_by')} OR {_SAID.format(table='note_person')})"
    " FROM json_each(?) AS named CROSS JOIN note AS it ON it.id = named.value"
    " LEFT JOIN turn ON turn.id = it.turn AND turn.roundtable = it.roundtable"
    " AND NOT turn.deleted WHERE NOT it.deleted"
)


class NoteChannel(NamedTuple):
    """How a note (id) reached us, and who had the floor meanwhile: None where it was no turn.

    `by_floor`: that alone told whose it is. `is_said`: it is somebody's.
    """

    note: str
    channel: Channel
    by_floor: bool
    floor: Who | None
    is_said: bool


def note_channels(db: Connection, notes: Sequence[str]) -> tuple[NoteChannel, ...]:
    """Return how those of some notes (ids) that are there reached us."""
    rows = db.execute(_NOTES, (json.dumps(notes),))
    return tuple(
        NoteChannel(
            note,
            judging.channel(channel),
            said_from == "floor",
            Who(judging.maybe(person), judging.maybe(organisation))
            if judging.is_instant(begin)
            else None,
            bool(is_said),
        )
        for note, channel, said_from, begin, person, organisation, is_said in rows
    )
