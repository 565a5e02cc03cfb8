"""Room: the state of a running roundtable inside an act, and the refusals operations share."""

from itertools import islice
from typing import NamedTuple

from facilitator.core.clock import status
from facilitator.core.errors import Refused
from facilitator.core.floor import Who, entries_on, is_absent, queue_of, speaking, who_of
from facilitator.core.model import Item, Programme, QueueEntry, Record, Turn
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.schedule import running_item
from facilitator.core.sentences import Sentence
from facilitator.core.statuses import LIVE, RoundtableStatus
from facilitator.store.journal import Act
from facilitator.store.undo import entries, in_force

NEXT_GUARD_MS = 300  # a second Next this soon is a finger that bounced
_LOOKED_BACK = 12  # acts; more than anybody does in that time


class Room(NamedTuple):
    """The programme and one roundtable as they stand inside an act."""

    act: Act
    programme: Programme
    record: Record

    @property
    def id(self) -> str:
        return self.record.roundtable.id

    @property
    def item(self) -> Item | None:
        return running_item(self.record)

    @property
    def item_id(self) -> str | None:
        return self.item.id if self.item else None

    @property
    def queue(self) -> tuple[QueueEntry, ...]:
        return queue_of(self.record, self.item_id)

    def label(self, who: Who) -> str | Sentence:
        """Return how a participant is called in a sentence."""
        organisations = {each.id: each.short for each in self.programme.organisations}
        organisation = organisations.get(who.organisation or "")
        if who.person is None:
            return organisation or Sentence("the facilitator")
        person = next((each for each in self.programme.people if each.id == who.person), None)
        if person is None:
            return Sentence("somebody")
        if not organisation:
            return full_name(self.programme, person)
        return f"{name_beside(self.programme, person, who.organisation)} ({organisation})"

    def end_turns(self, at: int) -> None:
        """End the running turn, and the one that it had interrupted."""
        for turn in self.record.turns:
            if turn.end is None:
                self.act.change("turn", turn.id, end=at)

    def leave_queue(self, who: Who, at: int) -> None:
        """Use up the place in the queue of whoever has the floor now, or leaves."""
        for entry in entries_on(self.record, self.item_id):
            if who_of(entry).same_as(who):
                self.act.change("queue", entry.id, left_at=at)

    def bounced(self, at: int) -> bool:
        """Tell whether the same Next took effect so shortly before that it is one key press.

        A note that was saved in between, or another act, does not make it two.
        """
        own = {item.id for item in self.record.items} | {turn.id for turn in self.record.turns}
        return any(
            each.verb == self.act.verb
            and 0 <= at - each.at < NEXT_GUARD_MS
            and not own.isdisjoint(each.subject)
            for each in in_force(islice(entries(self.act.db), _LOOKED_BACK))
        )

    def require_started(self) -> None:
        """Refuse what needs a roundtable that has started and has not ended."""
        where = status(self.record)
        if where is RoundtableStatus.ENDED:
            raise Refused("the roundtable has ended: /reopen it first")
        if where not in LIVE:
            raise Refused("the roundtable has not started: /start it first")

    def require_agenda(self) -> None:
        """Refuse to change the agenda once all is over; before the start it may be changed."""
        if status(self.record) is RoundtableStatus.ENDED:
            raise Refused("the roundtable has ended: /reopen it first")

    def require_open(self) -> None:
        """Refuse what needs people in the room."""
        where = status(self.record)
        if where is RoundtableStatus.ENDED:
            raise Refused("the roundtable has ended: /reopen it first")
        if where is RoundtableStatus.PLANNED:
            raise Refused("the room is not open: /open it, or /start, first")

    def is_absent(self, who: Who) -> bool:
        return is_absent(self.record, self.programme, who)

    def is_remote(self, who: Who) -> bool:
        return bool({who.person, who.organisation} & self.record.remote)

    def require_begun(self) -> None:
        """Refuse what needs a roundtable that has started; it may have ended since."""
        if status(self.record) in (RoundtableStatus.PLANNED, RoundtableStatus.OPEN):
            raise Refused("the roundtable has not started: /start it first")

    def require_speaker(self) -> Turn:
        """Return the running turn, or refuse what needs one."""
        self.require_open()
        current = speaking(self.record)
        if current is None:
            raise Refused("nobody has the floor: /floor WHO gives it to somebody")
        return current

    def require_present(self, who: Who) -> None:
        if self.is_absent(who):
            label = self.label(who)
            raise Refused(
                "{label} is not here: mark {label} as present first (/present)", label=label
            )


def enter(act: Act, roundtable: str) -> Room:
    """Read a roundtable, but for its notes, inside an act. Raises KeyError when there is none."""
    return Room(act, act.standing.programme, act.standing.record(roundtable))
