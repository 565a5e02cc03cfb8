"""Filter for notes: a query whose names have become ids, as the store asks for them."""

from dataclasses import dataclass, replace
from enum import StrEnum

from facilitator.core.model import Kind
from facilitator.core.note_query.days import Days
from facilitator.core.note_query.order import Order
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.scope import WHOLE, Scope


class Trait(StrEnum):
    """What a note may be, after `is:`."""

    STARRED = "starred"
    GAP = "gap"
    OFF = "off"  # off the record
    SPOKEN = "spoken"
    WRITTEN = "written"
    CHAT = "chat"
    UNTAGGED = "untagged"
    OPEN = "open"  # an action that is still to be done, or a question that is not answered
    DONE = "done"
    DROPPED = "dropped"
    CARRIED = "carried"  # into a later agenda
    OVERDUE = "overdue"  # an open action whose day is before `NoteFilter.today`
    AGREED = "agreed"  # all who said it agreed to be named with it
    # What is left to tidy.
    UNRESOLVED = "unresolved"  # has a name or a tag that stands for nothing here
    UNOWNED = "unowned"  # an action without owner or day
    UNASKED = "unasked"  # a quote about which nobody was asked
    LONG_TURN = "long-turn"  # of a turn of more than ten minutes
    ALIKE = "alike"  # says the same as another note of its roundtable, but for slips
    STRICTER = "stricter"  # became so as notes were brought in, and nobody has looked at it since
    OFF_IN_WORDS = "off-in-words"  # says that it is off the record, and is on it


_CHANNELS = frozenset((Trait.SPOKEN, Trait.WRITTEN, Trait.CHAT))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A condition on a note: any of some ids, days or words of ours; None means that it has none.

    An id after `from` or `owner` is that of an organisation or a person.
    """

    filter: Filter
    values: tuple[str | Days | None, ...]
    negated: bool = False

    @property
    def is_channel(self) -> bool:
        """Whether it is about how something was said, and not about what."""
        return self.filter is Filter.IS and _CHANNELS.issuperset(self.values)


@dataclass(frozen=True, slots=True)
class Text:
    """Words that a note holds by their starts, or exactly so beside each other.

    Where they name somebody, a note that `speakers` (ids) said will do as well.
    """

    words: str
    exact: bool = False
    negated: bool = False
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are wanted: words, each found by its start, and ids; None means any.

    Who searches by words sees nothing off the record, unless `is:off` is among the conditions.
    """

    search: str = ""
    organisation: str | None = None
    question: str | None = None
    kind: Kind | None = None
    roundtable: str | None = None
    texts: tuple[Text, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    today: str = ""  # ISO date
    in_time: bool = False  # words too: the oldest first, not the best
    order: Order | None = None  # by a column; None: in time, or the best first
    scope: Scope = WHOLE

    @property
    def conditions(self) -> tuple[Wanted, ...]:
        chosen = (
            (Filter.FROM, self.organisation),
            (Filter.ON, self.question),
            (Filter.KIND, self.kind),
            (Filter.IN, self.roundtable),
        )
        first = (Wanted(filter_, (str(value),)) for filter_, value in chosen if value)
        return (*first, *self.wanted)

    @property
    def of_cells(self) -> "NoteFilter":
        """What a cell of the matrix counts in: chosen, it narrows the list to itself."""
        return replace(self, question=None, organisation=None, order=None)

    @property
    def of_whole(self) -> "NoteFilter":
        """All that counts as said: written notes or not, whatever they say, and in any roundtable.

        Who has said something, but none of the words that are looked for, is not silent.
        """
        scope = self.scope._replace(roundtable=None, theme=None)
        wanted = tuple(each for each in self.wanted if each.is_channel)
        return NoteFilter(scope=scope, wanted=wanted)

    @property
    def is_narrowed(self) -> bool:
        """Whether more than its words keep notes out."""
        return bool(self.conditions) or self.scope != WHOLE

    @property
    def every_text(self) -> tuple[Text, ...]:
        return (Text(self.search), *self.texts) if self.search.strip() else self.texts

    @property
    def marked(self) -> str:
        """The words that are marked in what was found."""
        return " ".join(each.words for each in self.every_text if not each.negated)

    @property
    def asks_off(self) -> bool:
        """Whether notes off the record are searched too."""
        return any(
            each.filter is Filter.IS and Trait.OFF in each.values and not each.negated
            for each in self.conditions
        )


EVERY_NOTE = NoteFilter()
