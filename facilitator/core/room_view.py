"""Values that every pane of the Run page shows: one roundtable at one second, names resolved."""

from dataclasses import dataclass
from functools import cached_property

from facilitator.core.airtime import discussion, first_heard_ms, heard_on, wrote_on
from facilitator.core.board import BoardRow, board
from facilitator.core.calling import to_be_called
from facilitator.core.floor import Who, is_absent
from facilitator.core.instants import clock_time
from facilitator.core.interpretation import interpreters
from facilitator.core.limits import LimitStatus, read_item, read_turn
from facilitator.core.model import Organisation, Person, Programme, Question, Record
from facilitator.core.rounds import Round, round_of
from facilitator.core.shares import shares_ms
from facilitator.core.state import State


@dataclass(frozen=True)  # no slots: the values below are worked out when first asked for
class RoomView:
    """`discussion_only` counts no rounds and cases; `curtain` says that no airtime is shown."""

    programme: Programme
    record: Record
    state: State
    discussion_only: bool = False
    curtain: bool = False

    @cached_property
    def question(self) -> Question | None:
        """The question of the running item, else the roundtable's."""
        item = self.state.item
        asked = item.item.question if item else None
        return self.question_of(asked or self.record.roundtable.question)

    @cached_property
    def heard(self) -> frozenset[str]:
        """Who has had the floor on this question: organisations, and people without one; ids."""
        asked = self.question.id if self.question else None
        return heard_on(self.programme, self.record, asked)

    @cached_property
    def wrote(self) -> frozenset[str]:
        """Who has written on this question, but has not had the floor on it."""
        return wrote_on(self.record, self.question.id if self.question else None) - self.heard

    @cached_property
    def board(self) -> tuple[BoardRow, ...]:
        """Every member in programme order, then the guests: of all turns, or of discussions."""
        return board(self.programme, self.counted, self.state.now)

    def row_of(self, who: Who) -> BoardRow | None:
        """Return what the board shows of somebody; None of convenors, and of interpreters."""
        if who.person in interpreters(self.programme, self.record):
            return None
        of = who.organisation or who.person
        return next((row for row in self.board if row.participant.id == of), None)

    @cached_property
    def counted(self) -> Record:
        """The record with only the turns that count as airtime here."""
        return discussion(self.record) if self.discussion_only else self.record

    @cached_property
    def item_reading(self) -> LimitStatus | None:
        """How the running item stands against its minutes, if it has any."""
        return read_item(self.record, self.state.now, amber=self.programme.amber)

    @cached_property
    def turn_reading(self) -> LimitStatus | None:
        """How the running turn stands against its limit, if it has one."""
        turn = self.state.floor
        return read_turn(self.programme, self.record, turn, self.state.now) if turn else None

    @cached_property
    def round(self) -> Round | None:
        """Who is still to come, while the running item is a round."""
        return round_of(self.programme, self.record)

    @cached_property
    def called(self) -> tuple[Who, ...]:
        """Who is called by the key for the next speaker, one press after another."""
        return to_be_called(self.programme, self.record)

    @cached_property
    def shares(self) -> dict[str, float]:
        """The share, in milliseconds, of each who shares the airtime and is here, by id."""
        rows = (row.participant for row in self.board)
        here = [each.id for each in rows if not self.is_absent(each.who)]
        return shares_ms(self.programme, self.counted, self.state.now, here=here)

    @cached_property
    def first_heard(self) -> dict[str, int]:
        """How long into the roundtable each was first heard, rounds and cases too."""
        return first_heard_ms(self.programme, self.record, self.state.now)

    def clock(self, instant: int) -> str:
        """Return an instant as the clocks in the room show it: "15:03"."""
        return clock_time(instant, self.record.roundtable.zone)

    def question_of(self, question: str | None) -> Question | None:
        return next((each for each in self.programme.questions if each.id == question), None)

    def organisation(self, organisation: str | None) -> Organisation | None:
        found = (each for each in self.programme.organisations if each.id == organisation)
        return next(found, None)

    def person(self, person: str | None) -> Person | None:
        return next((each for each in self.programme.people if each.id == person), None)

    def people_of(self, organisation: str) -> list[Person]:
        return [each for each in self.programme.people if each.organisation == organisation]

    def is_remote(self, who: Who) -> bool:
        return bool({who.person, who.organisation} & self.record.remote)

    def has_left(self, who: Who) -> bool:
        """Tell whether somebody was here and went, or the last of an organisation."""
        ids = {who.person} if who.person else {who.organisation}
        if who.person is None and who.organisation is not None:
            ids |= {each.id for each in self.people_of(who.organisation)}
        gone = (each.who for each in self.record.presence if each.left_at is not None)
        return self.is_absent(who) and not ids.isdisjoint(gone)

    def is_absent(self, who: Who) -> bool:
        return is_absent(self.record, self.programme, who)
