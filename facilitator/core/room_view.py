"""What every pane of the Run page shows: one roundtable at one second, with its names resolved."""

from dataclasses import dataclass
from functools import cached_property

from facilitator.core.airtime import Airtime, airtime, discussion, first_heard_ms, heard_on
from facilitator.core.floor import Who, is_absent
from facilitator.core.instants import clock_time
from facilitator.core.limits import LimitStatus, read_item, read_turn
from facilitator.core.model import Organisation, Person, Programme, Question, Record
from facilitator.core.rounds import Round, round_of
from facilitator.core.shares import shares_ms
from facilitator.core.state import State


@dataclass(frozen=True)  # no slots: the values below are worked out when first asked for
class RoomView:
    """`all_turns` counts rounds and cases as airtime too; `curtain` says that none is shown."""

    programme: Programme
    record: Record
    state: State
    all_turns: bool = False
    curtain: bool = False

    @cached_property
    def question(self) -> Question | None:
        """The question of the running item, else the roundtable's."""
        item = self.state.item
        asked = item.item.question if item else None
        return self.question_of(asked or self.record.roundtable.question)

    @cached_property
    def heard(self) -> frozenset[str]:
        """The organisations that have had the floor on this question."""
        return heard_on(self.record, self.question.id if self.question else None)

    @cached_property
    def airtime(self) -> tuple[Airtime, ...]:
        """Every member in programme order: discussion time, or all turns."""
        if self.all_turns:
            return self.state.airtime
        return airtime(self.programme, self.counted, self.state.now)

    @cached_property
    def counted(self) -> Record:
        """The record with only the turns that count as airtime here."""
        return self.record if self.all_turns else discussion(self.record)

    @cached_property
    def item_reading(self) -> LimitStatus | None:
        """How the running item stands against its minutes, if it has any."""
        return read_item(self.record, self.state.now)

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
    def shares(self) -> dict[str, float]:
        """The share, in milliseconds, of every member who is here, by id."""
        members = (each.id for each in self.programme.members)
        here = [each for each in members if not self.is_absent(Who(None, each))]
        return shares_ms(self.programme, self.counted, self.state.now, here=here)

    @cached_property
    def first_heard(self) -> dict[str, int]:
        """How long into the roundtable each organisation was first heard, rounds and cases too."""
        return first_heard_ms(self.record, self.state.now)

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

    def is_absent(self, who: Who) -> bool:
        return is_absent(self.record, self.programme, who)
