"""An action in words: what each column of the list says, and how its row is read out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from facilitator.core.action_state import ActionState
from facilitator.core.actions import days_left, is_open
from facilitator.core.instants import local_moment
from facilitator.core.model import Note, Roundtable
from facilitator.core.namesakes import full_name
from facilitator.ui.notes.note_row import Chips, NoteRow
from facilitator.ui.review.actions.words import STATE_TONES, day_seen_from, state_name, urgency
from facilitator.ui.texts import translate
from facilitator.ui.widgets.chip_label import ChipLabel
from facilitator.ui.wording import read_out


@dataclass(frozen=True, slots=True)
class Today:
    """What the day it is makes of actions: `zone` is the programme's, `meeting` the next day."""

    day: date
    zone: str | None
    rooms: Mapping[str, Roundtable]
    next: Roundtable | None

    @property
    def meeting(self) -> str:
        """The ISO day of the next roundtable, "" where none is known."""
        return self.next.meeting.date if self.next is not None else ""

    def of(self, instant: int) -> date:
        return local_moment(instant, self.zone).date()


@dataclass(frozen=True, eq=False)
class ActionRow:
    """A note that is an action, as the list shows it. What it has no room for is not worked out."""

    shown: NoteRow
    today: Today

    @property
    def note(self) -> Note:
        return self.shown.note

    def is_like(self, other: "ActionRow") -> bool:
        """Tell whether all is said of it that is said of another one."""
        mine, theirs = (self.note, self.shown.home), (other.note, other.shown.home)
        return mine == theirs and self.today == other.today

    @property
    def is_settled(self) -> bool:
        return not is_open(self.note)

    @cached_property
    def what(self) -> str:
        words = self.shown.task_in_one_line or self.note.text
        return words[:1].upper() + words[1:]

    @cached_property
    def owners(self) -> Chips:
        return tuple(self._owners())

    @cached_property
    def left(self) -> int | None:
        return days_left(self.note, self.today.day)

    @property
    def due(self) -> str:
        if self.note.due is None:
            return translate("ActionsView", "no day")
        return day_seen_from(date.fromisoformat(self.note.due), self.today.day)

    @cached_property
    def urgency(self) -> ChipLabel | None:
        return urgency(self.left)

    @property
    def beside_due(self) -> str:
        """What is said of a day that is not pressing: that all meet then."""
        meets = self.left is not None and self.note.due == self.today.meeting
        return translate("ActionsView", "next roundtable") if meets else ""

    @property
    def promised_in(self) -> str:
        """The roundtable as "R2"; "" for what was written for none."""
        return self.shown.where

    @cached_property
    def promised_on(self) -> str:
        home = self.shown.home
        if home is None:
            return translate("Review", "written")
        return day_seen_from(local_moment(self.note.at, home.zone).date(), self.today.day)

    @property
    def state(self) -> ChipLabel:
        state = self.note.progress.state
        return ChipLabel(state_name(state), STATE_TONES[state])

    @cached_property
    def beside_state(self) -> str:
        """Where it was carried to, or since when it is settled."""
        progress = self.note.progress
        into = self.today.rooms.get(progress.carried_to or "")
        if into is not None:
            return translate("ActionsView", "to R{number}").format(number=into.label)
        if progress.since is None or progress.state is ActionState.OPEN:
            return ""
        day = self.today.of(progress.since)
        if day == self.today.day:
            return translate("ActionsView", "today")
        return day_seen_from(day, self.today.day)

    @property
    def spoken(self) -> str:
        """How the row is read out."""
        owners = ", ".join(each.text for each in self.owners)
        pressing = self.urgency.text if self.urgency else self.beside_due
        due = " ".join(filter(None, (self.due, pressing)))
        state = " ".join(filter(None, (self.state.text, self.beside_state)))
        return read_out((self.what, owners, due, f"{self.promised_in} {self.promised_on}", state))

    def _owners(self) -> Iterator[ChipLabel]:
        programme, note = self.shown.names.programme, self.note
        known = {each.id: each for each in programme.organisations}
        for person in (each for each in programme.people if each.id == note.owner_person):
            home = known.get(person.organisation or "")
            name = full_name(programme, person)
            label = name if home is None else f"{home.short}, {name}"
            yield ChipLabel(label, colour=None if home is None else home.colour)
            return
        owner = known.get(note.owner_organisation or "")
        if owner is not None:
            yield ChipLabel.of_organisation(owner)
