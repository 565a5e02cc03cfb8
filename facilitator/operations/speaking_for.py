"""Choice of the organisation that a speaker of several organisations speaks for."""

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, organisations_of, speaking
from facilitator.operations.note_taking.links import reassign_notes
from facilitator.operations.room import enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def speak_for(store: Store, roundtable: str, organisation: str, *, at: int) -> Changes:
    """Say for which organisation (id) the running turn is held; its notes go along."""
    with store.act("speak_for", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        turn = speaking(room.record)
        person = next((p for p in room.programme.people if turn and p.id == turn.person), None)
        if turn is None or person is None:
            raise Refused("no person has the floor: /floor WHO gives it to somebody")
        who = Who(person.id, organisation)
        if organisation not in organisations_of(person):
            label = room.label(Who(None, organisation))
            raise Refused(
                "{name} does not speak for {label}: /who says whose the turn is",
                name=person.name,
                label=label,
            )
        if turn.organisation == organisation:
            raise Refused("the turn is {who}’s already", who=room.label(who))
        act.about(turn.id).change("turn", turn.id, organisation=organisation)
        reassign_notes(act, turn.id, who)
    return act.changes
