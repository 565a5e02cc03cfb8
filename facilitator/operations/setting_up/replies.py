"""Replies to the invitation: noted person by person, or for several at once."""

from collections.abc import Collection

from facilitator.core.errors import Refused
from facilitator.core.numbering import in_what_comes
from facilitator.core.presence import INVITED, REPLIES
from facilitator.operations.room import enter
from facilitator.operations.setting_up.people import require_person
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def set_reply(
    store: Store, roundtable: str, people: Collection[str], reply: str, *, at: int
) -> Changes:
    """Note what people (ids) answered: invited, coming or declined; "" takes it out.

    Who declined is not here when the roll is called, until somebody says so; whoever answers
    after they were marked on the roll is as they answered. Refused once the room is open.
    """
    with store.act("set_reply", at=at) as act:
        if reply not in ("", *REPLIES):
            raise Refused("“{reply}” is no reply: write invited, coming or declined", reply=reply)
        room = enter(act, roundtable)
        head = room.record.roundtable
        if head.opened_at is not None or head.started_at is not None:
            raise Refused("the room has been opened: the roll says who is here")
        known = {each.who: each for each in room.record.presence}
        for person in people:
            require_person(act, person)
            act.link("attendance", roundtable, person, reply=reply or None)
            if reply not in ("", INVITED) and person in known:
                act.link("attendance", roundtable, person, present=None, state=None)
        act.about(*people)
    return act.changes


def invite_all(store: Store, roundtable: str, *, at: int) -> Changes:
    """Note as invited everybody on the roster who was not yet. Raises Refused where all were."""
    record = store.standing.record(roundtable)
    asked = {each.who for each in record.presence if each.reply}
    people = in_what_comes(store.standing.programme).people
    left = [each.id for each in people if each.id not in asked]
    if not left:
        raise Refused("everybody on the roster is invited already")
    return set_reply(store, roundtable, left, INVITED, at=at)
