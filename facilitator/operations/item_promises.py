"""What is promised for one agenda item, where that is more than for its whole roundtable."""

from facilitator.core.attribution import strictest, strictness
from facilitator.core.errors import Refused
from facilitator.core.model import Item, Note, Promise
from facilitator.core.rule_in_force import held_to, promise_in_force
from facilitator.core.sentences import Sentence
from facilitator.operations.items import find_item
from facilitator.operations.own_agenda import with_own_agenda
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.records import notes_where

_STEPS = (Promise.ORGANISATION, Promise.UNATTRIBUTED, Promise.CHATHAM)  # sectors are not offered


def promise_for_item(
    store: Store, roundtable: str, item: str, promise: Promise | None, *, at: int
) -> Changes:
    """Promise something for an item (id), None: what the whole roundtable is promised.

    Once it has begun that may only be tightened; then it holds for the notes taken in it before.
    """
    with store.act("promise_for_item", at=at) as act:
        room = with_own_agenda(enter(act, roundtable))
        _promise(room, find_item(room, item), promise)
    return act.changes


def promise_more_for_item(store: Store, roundtable: str, *, at: int) -> Changes:
    """Promise one step more for the item that runs. Again within 300 ms does nothing."""
    with store.act("promise_for_item", at=at) as act:
        room = enter(act, roundtable)
        room.require_started()
        target = room.item
        if target is None:
            raise Refused("no item runs: a promise for the whole roundtable is made in Prepare")
        if not room.bounced(at):
            now = promise_in_force(room.record)
            more = [each for each in _STEPS if strictness(each) > strictness(now)]
            if not more:
                raise Refused(
                    "“{title}” is promised “{now}”, and nothing is stricter: /off takes it off the"
                    " record",
                    title=target.title,
                    now=now,
                )
            _promise(room, target, more[0])
    return act.changes


def without_effect(whole: Promise, item: Item) -> Sentence | None:
    """Say that a roundtable is promised more than one of its items, None where it is not."""
    if item.promise is None or strictness(item.promise) >= strictness(whole):
        return None
    return Sentence(
        "for “{title}” the promise “{promise}” has no effect: the whole roundtable is promised"
        " “{whole}”",
        title=item.title,
        promise=item.promise,
        whole=whole,
    )


def require_item_not_looser(room: Room, item: Item, promise: Promise | None) -> None:
    """Refuse to promise less for an item than was promised when it began."""
    now, whole = held_to(room.record, item), room.record.roundtable.promise
    if now is not None and strictness(strictest(whole, promise or whole)) < strictness(now):
        raise Refused(
            "“{title}” was promised “{now}”: once it has begun that can only be tightened",
            title=item.title,
            now=now,
        )


def _promise(room: Room, item: Item, promise: Promise | None) -> None:
    require_item_not_looser(room, item, promise)
    act = room.act.about(item.id)
    if promise is not None and strictness(promise) > strictness(room.record.roundtable.promise):
        for deleted in (False, True):
            for note in notes_where(act.db, "item = ?", (item.id,), deleted=deleted):
                _tighten(act, note, promise)
    act.change("item", item.id, promise=None if promise is None else promise.value)


def _tighten(act: Act, note: Note, promise: Promise) -> None:
    """Keep a note under at least a promise, which then goes wherever the note goes."""
    promised = strictest(promise, note.promised or promise)
    act.change("note", note.id, promised=promised.value)
    if strictness(note.attribution) < strictness(promise):
        act.change("note", note.id, attribution=promise.value)
