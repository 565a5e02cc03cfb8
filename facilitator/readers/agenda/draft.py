"""Drafts of an agenda's head and items: what its lines have said so far, before they are built."""

from dataclasses import dataclass, field

from facilitator.core.agenda_remark import AgendaRemark
from facilitator.core.model import Promise
from facilitator.core.sentences import Sentence

# Characters. What is longer is kept as it stands: it is prose or rubbish, and patterns that look
# for a length anywhere in a line take time by the square of it.
LONGEST_LINE = 500


@dataclass(slots=True)
class ItemDraft:
    """An item being read. `start` and `end` are minutes: of the day, or since the beginning.

    `relative` is True for "T+10", False where the half of the day is given, and None where only
    the other rows can tell an offset from a time of the day.
    """

    line: int
    title: str = ""
    start: int | None = None
    end: int | None = None
    relative: bool | None = None
    is_padded: bool = False  # "06:30", which is in the morning
    minutes: float | None = None
    date: str | None = None
    day_name: str = ""  # of a day without its year: "Tuesday, 28 April"
    zone: str | None = None
    section: str = ""
    method: str = ""
    question: str = ""
    leads: list[str] = field(default_factory=list)
    per_turn_s: int | None = None
    shrink_to: float | None = None
    amber: str | None = None
    red: str | None = None
    fixed: bool = False
    cut_first: bool = False
    day: int = 0  # of several days, counted from 1; 0 where there is only one
    is_within: bool = False  # a row without a time, within that of the row above
    notes: list[str] = field(default_factory=list)
    speakers_below: bool = False  # its leads stand on lines of their own, and more may follow
    materials: str = ""  # a line each
    promise: Promise | None = None

    @property
    def is_timed(self) -> bool:
        return self.start is not None or self.minutes is not None

    @property
    def words(self) -> list[str]:
        """What else was written, where the item turns out to be none."""
        return [
            *self.leads,
            *filter(None, (self.method, self.question, self.materials)),
            *self.notes,
        ]

    def note(self, text: str) -> None:
        """Keep words that have no field of their own."""
        if text.strip():
            self.notes.append(text.strip())

    def keep_link(self, address: str) -> None:
        """Keep an address from the row: it leads to its materials, where it lists any.

        With words before it, "minutes: https://…", it is a note.
        """
        if self.materials and ": " not in address:
            self.materials += f"\n{address}"
        else:
            self.note(address)


@dataclass(slots=True)
class AgendaHead:
    """What the file says about the whole: `start` and `end` in minutes of the day."""

    title: str = ""
    question: str = ""
    date: str | None = None
    start: int | None = None
    end: int | None = None
    slot_line: int = 1
    first_item: int = 0  # its line
    zone: str | None = None
    totals: list[tuple[int, float, Sentence]] = field(default_factory=list)  # line, minutes, words
    people: list[str] = field(default_factory=list)  # named beside a role
    aside: list[tuple[int, str]] = field(default_factory=list)  # line, words
    days: list[str] = field(default_factory=list)  # what names them, where there are several
    noticed: list[AgendaRemark] = field(default_factory=list)

    def notice(self, line: int, said: Sentence) -> None:
        """Say what was odd while reading, or what was guessed."""
        self.noticed.append(AgendaRemark(line, said))

    def keep(self, line: int, text: str) -> None:
        """Set aside words that are no item, so that the reader can show them."""
        if any(each.isalnum() for each in text):
            self.aside.append((line, text.strip()))
