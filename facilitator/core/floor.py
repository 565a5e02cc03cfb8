"""The floor and the queue: who has the floor, who waits for it, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.core.interpretation import interpreters
from facilitator.core.model import Item, Person, Programme, QueueEntry, Record, Turn
from facilitator.core.once import once_for
from facilitator.core.order import key_between


@dataclass(frozen=True, slots=True)
class Who:
    """A person, an organisation, or both; ids. Neither means the facilitator."""

    person: str | None = None
    organisation: str | None = None

    def same_as(self, other: "Who") -> bool:
        """Tell whether both are one participant: the same person, or the same organisation."""
        if self.person or other.person:
            return self.person == other.person
        return self.organisation == other.organisation

    def name_ids(self) -> tuple[str, ...]:
        """Return the id of the name they go by, for an act to keep: a turn may change hands."""
        name = self.organisation or self.person
        return () if name is None else (name,)


FACILITATOR = Who()


def who_of(holder: Turn | QueueEntry) -> Who:
    return Who(holder.person, holder.organisation)


def organisations_of(person: Person) -> tuple[str, ...]:
    """Return for which organisations a person may speak, their first one first."""
    first = () if person.organisation is None else (person.organisation,)
    return (*first, *person.further)


@once_for(4)
def turns_going_on(record: Record) -> tuple[Turn, ...]:
    """Return the turns that have not ended: of who speaks, and of whom they interrupt."""
    return tuple(turn for turn in record.turns if turn.end is None)


def speaking(record: Record) -> Turn | None:
    """Return the turn whose clock runs: the innermost open one."""
    open_turns = turns_going_on(record)
    interrupted = {turn.within for turn in open_turns}
    return next((turn for turn in open_turns if turn.id not in interrupted), None)


@once_for(4)
def turn_at(record: Record, instant: int) -> Turn | None:
    """Return who had the floor at an instant: of nested turns the innermost."""
    held = [t for t in record.turns if t.begin <= instant and (t.end is None or instant < t.end)]
    interrupted = {turn.within for turn in held}
    return next((turn for turn in reversed(held) if turn.id not in interrupted), None)


def queue_of(record: Record, item_id: str | None) -> tuple[QueueEntry, ...]:
    """Return who waits on an item, first to last: of each the entry that was made first.

    Two laptops may each have put the same one in.
    """
    first: dict[tuple[bool, str | None], QueueEntry] = {}
    for entry in sorted(entries_on(record, item_id), key=lambda each: (each.asked_at, each.id)):
        first.setdefault((bool(entry.person), entry.person or entry.organisation), entry)
    return tuple(sorted(first.values(), key=lambda entry: (entry.position, entry.id)))


def entries_on(record: Record, item_id: str | None) -> tuple[QueueEntry, ...]:
    """Return all places that are taken in the queue of an item; somebody may have several."""
    return tuple(entry for entry in record.queue if entry.item == item_id)


@once_for(4)
def kept_of(record: Record, item_id: str | None) -> tuple[tuple[Item, tuple[QueueEntry, ...]], ...]:
    """Return who was kept waiting with the items that do not run, in the order of the agenda."""
    if not record.queue:
        return ()
    left = ((item, queue_of(record, item.id)) for item in record.items if item.id != item_id)
    return tuple((item, waiting) for item, waiting in left if waiting)


def queue_position(queue: Sequence[QueueEntry], kind: str, suffix: str) -> str:
    """Return the order key for a newcomer: a hand at the end, a reply after the replies.

    Who was moved by hand stays put: only entries that nobody moved mark where the hands begin.
    """
    index = place_of_kind(queue, kind, 0) if kind == "reply" else len(queue)
    return position_at(queue, index, suffix)


def place_of_kind(queue: Sequence[QueueEntry], kind: str, asked_at: int) -> int:
    """Return the index for an entry whose kind has changed: a hand goes by when it was raised."""
    unmoved = [(i, entry) for i, entry in enumerate(queue) if not entry.moved]
    if kind == "reply":
        hands = (i for i, each in unmoved if each.kind == "hand")
        return next(hands, len(queue))
    later = (i for i, each in unmoved if each.kind == "hand" and each.asked_at > asked_at)
    return next(later, len(queue))


def position_at(queue: Sequence[QueueEntry], index: int, suffix: str) -> str:
    """Return the order key that puts an entry at an index (from 0) among those waiting."""
    before = queue[index - 1].position if index > 0 else None
    after = queue[index].position if index < len(queue) else None
    return key_between(before, after, suffix=suffix)


def is_absent(record: Record, programme: Programme, who: Who) -> bool:
    """Tell whether a participant is not here: the person, or everybody of the organisation.

    The facilitator always is here. Interpreters stand for no organisation.
    """
    if who == FACILITATOR:
        return False
    if who.person is not None:
        return who.person in record.absent
    voices = interpreters(programme, record)
    own = [each for each in _own_people(programme, who.organisation) if each not in voices]
    if own:
        return all(person in record.absent for person in own)
    others = [each for each in people_for(programme, who.organisation) if each not in voices]
    away = bool(others) and all(person in record.absent for person in others)
    return away or who.organisation in record.absent


def people_for(programme: Programme, organisation: str | None) -> tuple[str, ...]:
    """Return who speaks for an organisation, by id: its own people, else those of others too."""
    further = (each.id for each in programme.people if organisation in each.further)
    return _own_people(programme, organisation) or tuple(further)


def _own_people(programme: Programme, organisation: str | None) -> tuple[str, ...]:
    return tuple(each.id for each in programme.people if each.organisation == organisation)


def present_people(record: Record, programme: Programme, organisation: str) -> tuple[str, ...]:
    """Return who is here of an organisation: whoever spoke last first, then in programme order.

    Interpreters take no floor for it.
    """
    away = record.absent | interpreters(programme, record)
    here = [person for person in people_for(programme, organisation) if person not in away]
    spoke = {turn.person: turn.begin for turn in record.turns}
    return tuple(sorted(here, key=lambda person: -spoke.get(person, 0)))


def never_here(record: Record) -> frozenset[str]:
    """Return the ids of who took no part: not of those who were here and have left."""
    were_here = {each.who for each in record.presence if each.left_at is not None}
    return record.absent - were_here
