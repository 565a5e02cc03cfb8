"""What is left to tidy of notes: each is a query, and counts down to 0 as they are put right."""

from enum import StrEnum

from facilitator.core.note_query.note_filter import Trait, Wanted
from facilitator.core.note_query.query import Filter


class ToTidy(StrEnum):
    """In the order in which it is best done."""

    GAPS = "gaps"
    UNRESOLVED = "unresolved"
    NO_SPEAKER = "no speaker"
    NO_QUESTION = "no question"
    ACTIONS = "actions"
    QUOTES = "quotes"
    LONG_TURNS = "long turns"
    OFF_IN_WORDS = "off in words"
    ALIKE = "alike"

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        return _WANTED[self]


def _is(trait: Trait) -> tuple[Wanted, ...]:
    return (Wanted(Filter.IS, (trait.value,)),)


_SAID = Wanted(Filter.KIND, ("action", "decision", "resource"), negated=True)
_WANTED = {
    ToTidy.GAPS: _is(Trait.GAP),
    ToTidy.UNRESOLVED: _is(Trait.UNRESOLVED),
    # What was agreed on by all was said by nobody in particular.
    ToTidy.NO_SPEAKER: (Wanted(Filter.FROM, (None,)), _SAID),
    ToTidy.NO_QUESTION: (Wanted(Filter.ON, (None,)),),
    ToTidy.ACTIONS: _is(Trait.UNOWNED),
    ToTidy.QUOTES: _is(Trait.UNASKED),
    ToTidy.LONG_TURNS: _is(Trait.LONG_TURN),
    ToTidy.OFF_IN_WORDS: _is(Trait.OFF_IN_WORDS),
    ToTidy.ALIKE: _is(Trait.ALIKE),
}
# What every note has to be read for.
READING = frozenset({ToTidy.UNRESOLVED, ToTidy.ALIKE})
