"""Data model: what a programme file holds. Ids are texts; instants are UTC milliseconds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.action_state import NOT_BEGUN, Progress
from facilitator.core.meeting import NOT_SAID, Meeting
from facilitator.core.message import Message
from facilitator.core.once import once_for
from facilitator.core.presence import Pass, Presence
from facilitator.core.stricter_rule import Recording, StricterRule, ToldRecording


class Kind(StrEnum):
    """What sort of note it is; a note has exactly one."""

    INSIGHT = "insight"
    QUOTE = "quote"
    BARRIER = "barrier"
    OPEN_QUESTION = "open question"
    ACTION = "action"
    DECISION = "decision"
    RESOURCE = "resource"


class Channel(StrEnum):
    """How a contribution reached us."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    CHAT = "chat"


class Promise(StrEnum):
    """The attribution rule of a roundtable, from the loosest to the strictest."""

    NAMED = "named"
    ORGANISATION = "organisation"
    SECTOR = "sector"
    UNATTRIBUTED = "unattributed"
    CHATHAM = "chatham"


OFF_THE_RECORD = "off"  # a note's attribution: kept and listed, in no write-up and no index


class TurnKind(StrEnum):
    """Who holds a turn: a participant, an interrupter, or the facilitator."""

    TURN = "turn"
    INTERPOSED = "interposed"
    CHAIR = "chair"


class Organisation(NamedTuple):
    """A member, a convenor or a guest. `disclosure` travels with the name into every write-up."""

    id: str
    handle: str
    name: str
    short: str
    kind: str = "member"  # or "convenor"; any other is a guest
    sector: str = ""
    colour: str = "#5A636B"
    aliases: tuple[str, ...] = ()
    about: str = ""
    disclosure: str = ""
    giveaways: tuple[str, ...] = ()  # words that give it away: places, roles, products
    former: bool = False  # left out of what comes; what it said stays its own

    @property
    def is_member(self) -> bool:
        return self.kind == "member"

    @property
    def is_guest(self) -> bool:
        return self.kind not in ("member", "convenor")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of `organisation` (id), who may speak for `further` ones; a turn is of the first."""

    id: str
    name: str
    organisation: str | None = None
    role: str = ""
    further: tuple[str, ...] = ()
    email: str = ""
    nicknames: tuple[str, ...] = ()
    mode: str = ""  # "room" or "remote", where it is known beforehand
    interpreted: str = ""  # "consecutive" or "simultaneous", where they always are
    former: bool = False


class Question(NamedTuple):
    """A question of the programme; a theme is a question with its own roundtables."""

    id: str
    code: str  # "Q2"
    title: str  # "Governance"
    text: str
    theme: bool = True
    slug: str = ""  # "governance"
    former: bool = False  # left out: asked no more, and notes stay on it

    @property
    def wording(self) -> str:
        """What is asked: its text or, until there is one, its title."""
        return self.text or self.title


@dataclass(frozen=True, slots=True)
class Item:
    """One agenda item. `start` is "HH:MM" as listed; it holds only where `fixed`."""

    id: str
    title: str
    planned_ms: int
    added_ms: int = 0
    start: str | None = None
    fixed: bool = False
    section: str = ""
    method: str = ""
    lead: tuple[str, ...] = ()  # handles or names
    question: str | None = None  # question id
    per_turn_ms: int | None = None
    shrink_to_ms: int | None = None
    cut_first: bool = False
    notes: str = ""
    skipped: bool = False
    planned_start: int | None = None  # instant, known once its roundtable has started
    amber: str | None = None  # what is left then, "20%" or "90s"; None: the default
    red: str | None = None
    materials: str = ""  # a file or a link in each line, for participants too
    promise: Promise | None = None  # for what is said in it, where that is more than for the rest

    @property
    def allotted_ms(self) -> int:
        """The minutes it may take now: as planned, plus what was added while it ran."""
        return self.planned_ms + self.added_ms


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time, open while `end` is None: a pause, or an item being taken."""

    id: str
    begin: int
    end: int | None = None
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One stretch of having the floor. An interposed turn holds the clock of the turn `within`."""

    id: str
    begin: int
    end: int | None
    kind: TurnKind
    person: str | None = None
    organisation: str | None = None
    item: str | None = None
    within: str | None = None


class QueueEntry(NamedTuple):
    """Somebody waiting for the floor on one item."""

    id: str
    person: str | None
    organisation: str | None
    reason: str
    kind: str  # "hand" or "reply"
    mode: str  # "room" or "remote"
    asked_at: int
    item: str | None
    position: str
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """One line of what was said. `said_by` and `about` are organisation ids in the order typed."""

    id: str
    at: int
    author: str
    text: str
    kind: Kind
    channel: Channel = Channel.SPOKEN
    attribution: str | None = None  # None: as promised; a Promise; or OFF_THE_RECORD
    item: str | None = None
    turn: str | None = None
    said_by: tuple[str, ...] = ()
    people: tuple[str, ...] = ()  # person ids who said it
    about: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    owner_person: str | None = None
    owner_organisation: str | None = None
    due: str | None = None  # ISO date
    gap: bool = False
    source: str = ""
    star: bool = False
    promised: Promise | None = None  # the strictest it was ever under, off the record aside
    progress: Progress = NOT_BEGUN  # of an action, or an open question

    @property
    def off_the_record(self) -> bool:
        return self.attribution == OFF_THE_RECORD


@dataclass(frozen=True, slots=True)
class Roundtable:
    """One live meeting about one theme."""

    id: str
    number: int
    title: str
    question: str | None
    zone: str
    promise: Promise
    agenda: str | None = None
    opened_at: int | None = None
    started_at: int | None = None
    ended_at: int | None = None
    planned_end: int | None = None
    rehearsal: bool = False
    queue_closed: bool = False
    recording: Recording | None = None  # None: nobody has said
    observers: bool = False  # somebody watches who does not take part
    letter: str = ""  # "b" where two laptops gave its number, and the other was made earlier
    meeting: Meeting = NOT_SAID
    # The promise under which the room let actions carry names in the participants' copy, or "no".
    named_actions: str = ""

    @property
    def label(self) -> str:
        return f"{self.number}{self.letter}"

    @property
    def is_witnessed(self) -> bool:
        """Whether it is recorded or watched: then the stage may be seen outside the room."""
        return self.observers or self.recording not in (None, Recording.NO)


@dataclass(frozen=True, slots=True)
class Programme:
    """The series, and who is in it, in programme order. `language` is that of its write-ups.

    `promise`, `zone` and `amber` are what new roundtables begin with, where nothing else is said.
    """

    title: str
    licence: str
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    questions: tuple[Question, ...] = ()
    language: str = "en"
    theme_word: str = ""  # what a theme is called in it: "challenge", "topic"
    promise: Promise = Promise.ORGANISATION
    zone: str = ""  # empty: that of whoever plans
    amber: str = ""  # "20%" or "90s"; empty: the usual

    @property
    def members(self) -> tuple[Organisation, ...]:
        return _members(self.organisations)


@once_for(4)
def _members(organisations: tuple[Organisation, ...]) -> tuple[Organisation, ...]:
    return tuple(each for each in organisations if each.is_member)


@dataclass(frozen=True, slots=True)
class Record:
    """All that is stored of one roundtable: facts only; every number is derived from these."""

    roundtable: Roundtable
    items: tuple[Item, ...] = ()
    runs: tuple[Stretch, ...] = ()
    turns: tuple[Turn, ...] = ()
    pauses: tuple[Stretch, ...] = ()
    queue: tuple[QueueEntry, ...] = ()
    absent: frozenset[str] = frozenset()  # person or organisation ids
    remote: frozenset[str] = frozenset()
    presence: tuple[Presence, ...] = ()  # of whom anything was said; all others are here
    passes: tuple[Pass, ...] = ()
    message: Message | None = None  # the one that stands on the stage
    stricter: tuple[StricterRule, ...] = ()
    recordings: tuple[ToldRecording, ...] = ()  # as they were told; read together with the notes
    notes: tuple[Note, ...] = ()
    wrote: frozenset[tuple[str, str | None]] = frozenset()  # id of who wrote, and the question
    key_messages: str = ""
