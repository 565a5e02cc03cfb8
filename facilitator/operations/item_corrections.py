"""Correction of when an agenda item was taken, after the fact."""

from facilitator.core.item_times import retaken
from facilitator.operations.items import find_item
from facilitator.operations.note_taking.rebinding import retake_notes
from facilitator.operations.room import enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record


def time_item(
    store: Store, roundtable: str, item: str, begin: int, end: int | None, *, at: int
) -> Changes:
    """Say when an item began and ended, `end` none while it runs; the items beside it give way.

    An item that was taken up again keeps its time in between. Turns and notes belong to the item
    in whose time they begin.
    """
    with store.act("time_item", at=at) as act:
        room = enter(act, roundtable)
        room.require_begun()
        found = find_item(room, item)
        for run, made in retaken(room.record, found, begin, end, now=at).items():
            act.change("run", run, begin=made.begin, end=made.end)
        retake_notes(act, room.record, load_record(act.db, roundtable, notes=False))
        act.about(found.id)
    return act.changes
