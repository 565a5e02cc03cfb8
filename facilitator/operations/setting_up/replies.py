"""Replies to the invitation: noted person by person, or for several at once."""

from collections.abc import Collection, Mapping

from facilitator.core.clock import status
from facilitator.core.errors import Refused
from facilitator.core.numbering import in_what_comes
from facilitator.core.presence import INVITED, REPLIES
from facilitator.core.replies import answers_of
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.room import enter
from facilitator.operations.setting_up.people import require_person
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act


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
        for person in people:
            require_person(act, person)
        set_replies_in_act(act, roundtable, dict.fromkeys(people, reply))
        act.about(*people)
    return act.changes


def set_replies_in_act(act: Act, roundtable: str, replies: Mapping[str, str]) -> None:
    """Note in an act what people (ids) answered. Refused once the room is open."""
    record = enter(act, roundtable).record
    if status(record) is not RoundtableStatus.PLANNED:
        raise Refused("the room has been opened: the roll says who is here")
    known = {each.who for each in record.presence}
    for person, reply in replies.items():
        act.link("attendance", roundtable, person, reply=reply or None)
        if reply not in ("", INVITED) and person in known:
            act.link("attendance", roundtable, person, present=None, state=None)


def invite_all(store: Store, roundtable: str, *, at: int) -> Changes:
    """Note as invited everybody on the roster who was not yet. Raises Refused where all were."""
    asked = answers_of(store.standing.record(roundtable))
    people = in_what_comes(store.standing.programme).people
    left = [each.id for each in people if each.id not in asked]
    if not left:
        raise Refused("everybody on the roster is invited already")
    return set_reply(store, roundtable, left, INVITED, at=at)
