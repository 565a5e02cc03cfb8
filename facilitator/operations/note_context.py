"""Whose words a typed line is and on which question: as the box shows it and as it is kept."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from facilitator.core.floor import turn_at, who_of
from facilitator.core.model import Item, Record, Turn
from facilitator.core.schedule import item_at
from facilitator.core.tagging import ScannedLine
from facilitator.core.tagging_context import Context, Source, attribute, questions_of


@dataclass(frozen=True, slots=True)
class Sticky:
    """What a line with tags only has set; ids.

    The organisation holds until the floor changes, the question until the item does.
    """

    organisations: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    turn: str | None = None
    questions: tuple[str, ...] = ()
    item: str | None = None

    def still(self, turn: str | None, item: str | None) -> "Sticky":
        """Return what of it holds while that turn and that item run."""
        same_turn, same_item = self.turn == turn, self.item == item
        return Sticky(
            organisations=self.organisations if same_turn else (),
            people=self.people if same_turn else (),
            turn=turn,
            questions=self.questions if same_item else (),
            item=item,
        )

    @property
    def speakers(self) -> Context:
        return Context(self.organisations, self.people, self.questions)


NOTHING_STICKY = Sticky()


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a line belongs; ids. `said_from` is where its speaker is known from, if from anywhere.

    A line typed while the facilitator has the floor is "floor" too, with nobody who said it.
    """

    turn: Turn | None
    item: Item | None
    said_by: tuple[str, ...]
    people: tuple[str, ...]
    said_from: str | None
    questions: tuple[str, ...]


def place(record: Record, scanned: ScannedLine, *, at: int, sticky: Sticky) -> Placed:
    """Say where a line belongs whose typing began at an instant."""
    turn, item = turn_at(record, at), item_at(record, at)
    context = held_at(record, sticky, at).speakers
    whose = attribute(scanned, sticky=context, floor=_floor(turn))
    questions = questions_of(
        scanned,
        sticky=context,
        item=item.question if item else None,
        roundtable=record.roundtable.question,
    )
    return Placed(
        turn, item, whose.said_by, whose.people, _said_from(whose.source, turn), questions
    )


def held_at(record: Record, sticky: Sticky, at: int) -> Sticky:
    """Return what of a sticky context holds at an instant."""
    turn, item = turn_at(record, at), item_at(record, at)
    return sticky.still(turn.id if turn else None, item.id if item else None)


def context_after(record: Record, scanned: ScannedLine, *, at: int, sticky: Sticky) -> Sticky:
    """Return the sticky context once a line with tags only was entered."""
    holds = held_at(record, sticky, at)
    after = holds.speakers.after(scanned)
    return Sticky(after.organisations, after.people, holds.turn, after.questions, holds.item)


def local_day(record: Record, at: int) -> date:
    """Return the day of an instant in the zone of the roundtable."""
    return day_in(record.roundtable.zone, at)


def day_in(zone: str, at: int) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone)).date()


def _floor(turn: Turn | None) -> Context:
    if turn is None:
        return Context()
    who = who_of(turn)
    organisations = (who.organisation,) if who.organisation else ()
    return Context(organisations, (who.person,) if who.person else ())


def _said_from(source: Source, turn: Turn | None) -> str | None:
    if source is Source.TYPED:
        return "tag"
    if source is Source.STICKY:
        return "sticky"
    return "floor" if turn is not None else None
