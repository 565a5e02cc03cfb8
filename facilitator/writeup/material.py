"""Material of the sections: one record under one policy, off-the-record notes left out."""

from dataclasses import dataclass, replace

from facilitator.core.airtime import Airtime, airtime
from facilitator.core.attribution import (
    Policy,
    applied,
    is_present,
    owner_label,
    speaker_label,
    speaking_organisations,
)
from facilitator.core.instants import clock_time
from facilitator.core.model import (
    Channel,
    Item,
    Kind,
    Note,
    Organisation,
    Programme,
    Promise,
    Record,
)
from facilitator.core.names_check import fold_loosely, forbidden_names, holds
from facilitator.core.rule_in_force import tied_turns, ties_nobody
from facilitator.core.state import State
from facilitator.writeup import text
from facilitator.writeup.blocks import ListItem, Run, Runs

# These kinds have a section of their own, wherever the notes are grouped; in this order.
OWN_SECTION = {
    Kind.OPEN_QUESTION: "Open questions",
    Kind.ACTION: "Actions",
    Kind.RESOURCE: "Resources",
}


@dataclass(frozen=True, slots=True)
class Material:
    """All that one write-up is made from. `words` holds each note's text, by note id."""

    programme: Programme
    record: Record
    state: State
    left: int | None  # where nobody ended it: its last act, up to which it counts
    policy: Policy
    group: str
    approved: bool
    notes: tuple[Note, ...]
    words: dict[str, str]

    @property
    def promise(self) -> Promise:
        return self.policy.promise

    @property
    def title(self) -> str:
        roundtable = self.record.roundtable
        title = text.unnumbered(roundtable.title).strip()
        return f"Roundtable {roundtable.label}: {title}".removesuffix(": ")

    @property
    def began(self) -> int | None:
        roundtable = self.record.roundtable
        started_at = roundtable.started_at
        return roundtable.opened_at if started_at is None else started_at

    @property
    def ended(self) -> int | None:
        """Return when it ended, or was left without an end."""
        ended_at = self.record.roundtable.ended_at
        return self.left if ended_at is None else ended_at

    @property
    def unended(self) -> str:
        """Return the sentence on a roundtable that nobody ended; empty for any other."""
        if self.left is None:
            return ""
        return (
            "The roundtable was not ended: its times count up to the last act, at"
            f" {clock_time(self.left, self.zone)} on {text.day(self.left, self.zone)}."
        )

    @property
    def airtime(self) -> tuple[Airtime, ...]:
        """Return the time of each member; of turns that may be tied to them, but for the team."""
        if self.policy.internal or not self.record.stricter:
            return self.state.airtime
        told = replace(self.record, turns=tied_turns(self.record))
        return airtime(self.programme, told, self.state.now)

    def item_title(self, item: Item) -> str:
        """Return what an item was called; not whom it names where nobody may be tied to it."""
        rules = {each.rule for each in self.record.stricter if each.item == item.id}
        if self.policy.internal or not any(map(ties_nobody, rules)):
            return item.title
        named = holds(item.title, forbidden_names(self.programme, Promise.CHATHAM))
        return "(a part of which more was promised)" if named else item.title

    @property
    def zone(self) -> str:
        return self.record.roundtable.zone

    @property
    def spoken(self) -> tuple[Note, ...]:
        return tuple(each for each in self.notes if each.channel is not Channel.WRITTEN)

    @property
    def written(self) -> tuple[Note, ...]:
        return tuple(each for each in self.notes if each.channel is Channel.WRITTEN)

    @property
    def points(self) -> tuple[Note, ...]:
        """Return the notes that the grouping lists."""
        return tuple(each for each in self.spoken if each.kind not in OWN_SECTION)

    @property
    def present(self) -> tuple[Organisation, ...]:
        organisations = self.programme.organisations
        return tuple(o for o in organisations if is_present(o, self.policy, self.programme))

    def label(self, note: Note) -> str | None:
        return speaker_label(note, self.policy, self.programme)

    def owner(self, note: Note) -> str | None:
        return owner_label(note, self.policy, self.programme)

    def speakers(self, note: Note) -> tuple[Organisation, ...]:
        """Return the organisations a note may be counted or listed under."""
        if not self.ties(note):
            return ()
        return speaking_organisations(note, self.programme)

    def ties(self, note: Note) -> bool:
        """Say whether the note may be tied to an organisation: its own rule may forbid it."""
        return applied(note, self.policy) in (Promise.NAMED, Promise.ORGANISATION)

    def ordered(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        """Return notes in time order; those tied to nobody last, so that no neighbour tells."""
        tied = sorted((each for each in notes if self.ties(each)), key=lambda each: each.at)
        loose = [each for each in notes if not self.ties(each)]
        loose.sort(key=lambda each: (fold_loosely(self.words[each.id]).letters, each.id))
        return (*tied, *loose)

    def entry(self, note: Note, *, label: bool = True, time: bool = False) -> ListItem:
        """Return a note as a list item: when and whose, as far as allowed, and its words."""
        when = clock_time(note.at, self.zone) if time and self.ties(note) else ""
        who = (self.label(note) or "") if label else ""
        lead = " ".join(part for part in (when, who) if part)
        words: Runs = text.linked(self.words[note.id])
        if note.source and self.ties(note):
            words = (*words, Run(f" ({note.source})", italic=True))
        return ListItem((Run(f"{lead}: ", bold=True), *words) if lead else words)
