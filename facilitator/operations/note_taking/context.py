"""Speaker and question of a typed line: as the note box shows them and as they are kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from facilitator.core.floor import turn_at, who_of
from facilitator.core.instants import local_moment
from facilitator.core.model import Item, Record, Stretch, Turn
from facilitator.core.schedule import item_at
from facilitator.core.tagging.context import Context, Source, attribute, questions_of
from facilitator.core.tagging.scanner import ScannedLine


@dataclass(frozen=True, slots=True)
class Sticky:
    """What a line with tags only has set; ids.

    The organisation holds until the floor changes, the question until the item does; what changed
    and came back, such as nobody having the floor, has changed. `since` is when it was set; None
    where it is meant for one line, whenever that was typed.
    """

    organisations: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    turn: str | None = None
    questions: tuple[str, ...] = ()
    item: str | None = None
    since: int | None = None

    @property
    def speakers(self) -> Context:
        return Context(self.organisations, self.people, self.questions)


NOTHING_STICKY = Sticky()


class Placed(NamedTuple):
    """Where a line belongs; ids. `said_from` is where its speaker is known from, if from anywhere.

    A line typed while the facilitator has the floor is "floor" too, with nobody who said it. What
    came by the chat is nobody's, and never the floor's, until it is told whose.
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
    said_from = "tag" if scanned.chat else _said_from(whose.source, turn)
    return Placed(turn, item, whose.said_by, whose.people, said_from, questions)


def held_at(record: Record, sticky: Sticky, at: int) -> Sticky:
    """Return what of a sticky context holds at an instant, as if it were set then."""
    turn, item = turn_at(record, at), item_at(record, at)
    turn_id, item_id = turn.id if turn else None, item.id if item else None
    others = (each for each in record.turns if each.id != turn_id)
    same_turn = sticky.turn == turn_id and not _any_edge(others, sticky.since, at)
    same_item = sticky.item == item_id and not _any_edge(record.runs, sticky.since, at)
    return Sticky(
        organisations=sticky.organisations if same_turn else (),
        people=sticky.people if same_turn else (),
        turn=turn_id,
        questions=sticky.questions if same_item else (),
        item=item_id,
        since=at,
    )


def _any_edge(stretches: Iterable[Turn | Stretch], after: int | None, until: int) -> bool:
    """Tell whether one of them began or ended after an instant, up to and with another."""
    return after is not None and any(
        after < edge <= until
        for each in stretches
        for edge in (each.begin, each.end)
        if edge is not None
    )


def context_after(record: Record, scanned: ScannedLine, *, at: int, sticky: Sticky) -> Sticky:
    """Return the sticky context once a line with tags only was entered."""
    holds = held_at(record, sticky, at)
    after = holds.speakers.after(scanned)
    return replace(
        holds,
        organisations=after.organisations,
        people=after.people,
        questions=after.questions,
    )


def local_day(record: Record, at: int) -> date:
    """Return the day of an instant in the zone of the roundtable."""
    return day_in(record.roundtable.zone, at)


def day_in(zone: str, at: int) -> date:
    return local_moment(at, zone).date()


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
