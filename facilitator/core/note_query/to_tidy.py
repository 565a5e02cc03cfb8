"""What is left to tidy: of notes each is a query; all count down to 0 as they are put right."""

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
    NOT_HEARD = "not heard"  # members, on what was talked about: nothing to filter by
    OFF_IN_WORDS = "off in words"
    ALIKE = "alike"
    STRICTER = "stricter"
    LEFT = "left"  # questions that were asked in the room and left: they lead to their list

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """Return the conditions on the notes that are counted; none where no notes are."""
        return _WANTED.get(self, ())


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
    ToTidy.STRICTER: _is(Trait.STRICTER),
}
# What every note has to be read for.
READING = frozenset({ToTidy.UNRESOLVED, ToTidy.ALIKE, ToTidy.LEFT})
