"""A roundtable as a copy for participants may tell it: its notes, and the rules they go by."""

from dataclasses import dataclass

from facilitator.core.attribution import Policy, names_owner
from facilitator.core.floor import never_here
from facilitator.core.model import Note, Promise, Record
from facilitator.core.rule_in_force import asks_about_actions, names_actions


@dataclass(frozen=True, slots=True)
class CopiedRoundtable:
    """A roundtable, and the notes of it that go along, each with the words it is written with."""

    record: Record
    notes: tuple[tuple[Note, str], ...]

    @property
    def promise(self) -> Promise:
        return self.record.roundtable.promise

    @property
    def ties(self) -> bool:
        """Whether organisations may stand beside what they said."""
        return self.promise in (Promise.NAMED, Promise.ORGANISATION)

    @property
    def policy(self) -> Policy:
        """The rules of its write-up for participants."""
        named = asks_about_actions(self.promise) and names_actions(self.record.roundtable) is True
        return Policy(self.promise, absent=never_here(self.record), owners_named=named)

    @property
    def owned(self) -> tuple[Note, ...]:
        """The notes that say who took them on although nobody else is named."""
        return tuple(note for note, _ in self.notes if names_owner(note, self.policy))
