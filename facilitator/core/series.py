"""The series: roundtables side by side, who was heard in which, and what recurs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from facilitator.core.airtime import airtime
from facilitator.core.floor import Who
from facilitator.core.model import Organisation, Programme, Roundtable
from facilitator.core.room_view import RoomView

_AGAIN = 2  # roundtables

Counts = Mapping[tuple[str, str], int]  # notes by ids of a roundtable and of whatever is counted


class Voice(NamedTuple):
    """What a member (id) had in one roundtable: notes on the record, and time on the floor.

    `share` is of the members' time, 0 to 1. Who was not here is not counted as not heard.
    """

    organisation: str
    notes: int = 0
    ms: int = 0
    share: float = 0.0
    was_here: bool = True

    @property
    def is_heard(self) -> bool:
        return bool(self.notes or self.ms)

    @property
    def is_missed(self) -> bool:
        return self.was_here and not self.is_heard


class SeriesRoom(NamedTuple):
    """Numbers of one roundtable; those of notes are of what is on the record.

    `voices` are the members in the order of the programme.
    """

    roundtable: Roundtable
    notes: int
    findings: int
    actions: int
    voices: tuple[Voice, ...]

    @property
    def heard(self) -> int:
        return sum(each.is_heard for each in self.voices)

    @property
    def could_be_heard(self) -> int:
        """Members who were here, or were heard all the same: they may have written."""
        return sum(each.was_here or each.is_heard for each in self.voices)

    @property
    def spoken_ms(self) -> int:
        """The members' time on the floor."""
        return sum(each.ms for each in self.voices)


class Recurring(NamedTuple):
    """A tag or a finding (id) of several roundtables; `rooms` are theirs (ids), in order.

    `notes` are those of each, for a tag; a finding counts none.
    """

    id: str
    name: str
    rooms: tuple[str, ...]
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Roundtables in their order; what recurs in most of them comes first."""

    members: tuple[Organisation, ...] = ()
    rooms: tuple[SeriesRoom, ...] = ()
    tags: tuple[Recurring, ...] = ()
    findings: tuple[Recurring, ...] = ()


class Counted(NamedTuple):
    """What was counted of the notes: in all, and by what they are, by roundtable (id)."""

    notes: Mapping[str, int]
    actions: Mapping[str, int]
    said: Counts
    tagged: Counts


class Found(NamedTuple):
    """A finding (id) with its sentence and the roundtables (ids) that it is of or rests on."""

    id: str
    text: str
    rooms: frozenset[str]


def series_of(
    programme: Programme,
    heads: Sequence[Roundtable],
    held: Mapping[str, RoomView],
    counted: Counted,
    *,
    findings: Sequence[Found],
    tags: Mapping[str, str],
) -> Series:
    """Return roundtables side by side; `held` has those that have begun, `tags` names, by id."""
    members = tuple(_members(programme, held.values(), counted.said))
    rooms = tuple(
        SeriesRoom(
            each,
            counted.notes.get(each.id, 0),
            sum(each.id in finding.rooms for finding in findings),
            counted.actions.get(each.id, 0),
            tuple(_voices(each.id, members, held.get(each.id), counted.said)),
        )
        for each in heads
    )
    order = [each.id for each in heads]
    again = (_finding_again(each, order) for each in findings)
    return Series(
        members,
        rooms,
        _most_first(_tags_again(counted.tagged, tags, order)),
        _most_first(each for each in again if len(each.rooms) >= _AGAIN),
    )


def _members(
    programme: Programme, held: Iterable[RoomView], said: Counts
) -> Iterator[Organisation]:
    """Yield those that are asked, and whoever was left out since and has been heard."""
    spoke = {who for _, who in said}
    for room in held:
        spoke |= {turn.organisation for turn in room.record.turns if turn.organisation}
    return (each for each in programme.members if not each.former or each.id in spoke)


def _voices(
    room: str, members: Iterable[Organisation], held: RoomView | None, said: Counts
) -> Iterator[Voice]:
    """Yield what each had; before a roundtable has begun nobody is missed in it."""
    spoken = {}
    if held is not None:
        rows = airtime(held.programme, held.record, held.state.now)
        spoken = {each.organisation.id: each for each in rows}
    for each in members:
        notes, had = said.get((room, each.id), 0), spoken.get(each.id)
        was_here = had is not None and held is not None and not held.is_absent(Who(None, each.id))
        if had is None:
            yield Voice(each.id, notes, was_here=was_here)
        else:
            yield Voice(each.id, notes, had.ms, had.share, was_here)


def _tags_again(
    tagged: Counts, names: Mapping[str, str], order: Sequence[str]
) -> Iterator[Recurring]:
    by_tag: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for (room, tag), notes in tagged.items():
        by_tag[tag][room] = notes
    for tag, found in by_tag.items():
        rooms = tuple(each for each in order if each in found)
        if tag in names and len(rooms) >= _AGAIN:
            yield Recurring(tag, names[tag], rooms, tuple(found[each] for each in rooms))


def _finding_again(finding: Found, order: Sequence[str]) -> Recurring:
    rooms = tuple(each for each in order if each in finding.rooms)
    return Recurring(finding.id, finding.text, rooms)


def _most_first(found: Iterable[Recurring]) -> tuple[Recurring, ...]:
    return tuple(sorted(found, key=lambda each: (-len(each.rooms), -sum(each.notes), each.name)))
