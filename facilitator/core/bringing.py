"""Comparison of another laptop's notes with ours: which are new, known, or like one of ours."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator.core.alike import Shape, says_the_same
from facilitator.core.alike_words import words
from facilitator.core.attribution import STRICTNESS
from facilitator.core.consent import Consent
from facilitator.core.model import (
    OFF_THE_RECORD,
    Kind,
    Note,
    Programme,
    Promise,
    Record,
)
from facilitator.core.text import fold
from facilitator.core.transcripts.model import Transcript

OVERLAP_MS = 90_000  # two people type the same sentence at most this far apart
REACH_MS = 6 * 3_600_000  # the same speaker, and a clock that nobody has put right
_RANKS = {each.value: rank for rank, each in enumerate(STRICTNESS)}
_SHORT = 12  # letters: "Yes, agreed" is said often, and is the same only at the same time
_WEIGHTY = frozenset({Kind.ACTION, Kind.DECISION, Kind.OPEN_QUESTION})
_FIRST_PERSON = words(
    "i we me us my our mine ours je nous moi notre nos ich wir mich uns unser unsere"
    " yo nosotros nuestro nuestra eu nosso nossa"
)


class IncomingVerdict(StrEnum):
    """What is done with a note of the other laptop, unless somebody says otherwise."""

    NEW = "new"  # brought in
    ALIKE = "alike"  # like one of ours: ours stays, and both may
    HERE = "here"  # we have it, or had it and deleted it
    GONE = "gone"  # erased for good here


@dataclass(frozen=True, slots=True)
class Incoming:
    """A note as the other file has it, with that file's ids.

    `root` is its id where it was first taken, so that it is known whichever way it comes. `rule`
    is what was promised there for it, by roundtable, item or note: the strictest of them.
    """

    root: str
    note: Note
    roundtable: str
    said_from: str | None = None
    rule: str = Promise.NAMED.value


@dataclass(frozen=True, slots=True)
class Known:
    """How many notes of a roundtable of theirs we have, word for word, in one of ours (ids).

    Nothing stricter was promised for them there.
    """

    theirs: str
    ours: str | None
    count: int


@dataclass(frozen=True, slots=True)
class BringInRemark:
    """A line of a log that was refused, or another thing to know."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Other:
    """What another laptop's file holds that is to be looked at, as values.

    `tags` are names by id; `records` those that `notes` are of. What we have already is counted
    in `known`, and `shared` are the roots of it near in time to `notes`; `came` are rows of ours,
    by root, that came from one of `notes` on some other way. Contributions that belong to no
    roundtable are counted in `apart`. `refusals` are answers that take away, by the root of their
    note. `transcripts` are of calls, each quote of theirs by the root of its note, and of the
    roundtables in `unrecorded` everybody was told that they are not recorded.
    """

    name: str
    programme: Programme
    records: tuple[Record, ...]
    notes: tuple[Incoming, ...]
    tags: Mapping[str, str]
    remarks: tuple[BringInRemark, ...] = ()
    known: tuple[Known, ...] = ()
    shared: frozenset[str] = frozenset()
    came: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    apart: int = 0
    refusals: tuple[Consent, ...] = ()
    transcripts: tuple[Transcript, ...] = ()
    unrecorded: frozenset[str] = frozenset()

    @property
    def total(self) -> int:
        """How many notes of roundtables it has."""
        return len(self.notes) + sum(each.count for each in self.known)


@dataclass(frozen=True, slots=True)
class Kept:
    """A note that we have or had. One that was brought in has an `origin`, and is known by both.

    By its own id another laptop may have it from us.
    """

    id: str
    origin: str | None
    text: str
    deleted: bool = False
    attribution: str | None = None
    roundtable: str | None = None

    @property
    def off(self) -> bool:
        return self.attribution == OFF_THE_RECORD


@dataclass(frozen=True, slots=True)
class Marks:
    """What a note says beside its words. `speakers` and `questions` are those that were typed."""

    kind: Kind = Kind.INSIGHT
    owner: str | None = None
    due: str | None = None
    about: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()

    def differ(self, other: "Marks") -> bool:
        """Tell whether two notes say different things beside their words."""
        kinds = {self.kind, other.kind}
        if len(kinds) == 2 and (kinds & _WEIGHTY or Kind.INSIGHT not in kinds):
            return True
        pairs: tuple[tuple[object, object], ...] = (
            (self.owner, other.owner),
            (self.due, other.due),
        )
        if any(one and another and one != another for one, another in pairs):
            return True
        several = (
            (self.about, other.about),
            (self.speakers, other.speakers),
            (self.questions, other.questions),
        )
        return any(one and another and one.isdisjoint(another) for one, another in several)


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class Mine:
    """A live note of our roundtable; `shape` and `marks` are what is compared."""

    note: Note
    root: str
    shape: Shape
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on a note, and the id of ours that it is like."""

    verdict: IncomingVerdict
    twin: str | None = None


def merged_spans(instants: Iterable[int], reach_ms: int) -> tuple[tuple[int, int], ...]:
    """Return the stretches of time that are within reach of some instants, without overlap."""
    spans: list[tuple[int, int]] = []
    for at in sorted(instants):
        begin, end = at - reach_ms, at + reach_ms
        if spans and begin <= spans[-1][1]:
            spans[-1] = spans[-1][0], end
        else:
            spans.append((begin, end))
    return tuple(spans)


def rank(rule: str) -> int:
    """Return how strict a rule is. One that this version does not know is as strict as any."""
    return _RANKS.get(rule, len(_RANKS))


def strictest_rule(rules: Iterable[str]) -> str:
    """Return the strictest of some rules, the first of those that are equally strict."""
    return max(rules, key=rank)


def rule_of(attribution: str | None, promise: str | None) -> str:
    """Return what holds for a note: the stricter of its own rule and its roundtable's."""
    home = promise or Promise.NAMED.value
    return strictest_rule((home, attribution or home))


def known_before(incoming: Incoming, kept: Iterable[Kept]) -> Judged | None:
    """Judge a note by the rows that are known to be it; None where there is none.

    What was edited on one side since is shown beside ours.
    """
    rows = [each for each in kept if incoming.root in (each.id, each.origin)]
    if not rows:
        return None
    same = [each for each in rows if fold(each.text) == fold(incoming.note.text)]
    live = [each for each in same or rows if not each.deleted]
    verdict = IncomingVerdict.HERE if same or not live else IncomingVerdict.ALIKE
    return Judged(verdict, live[0].id if live else None)


def twin_of(
    shape: Shape,
    *,
    at: int,
    speakers: Collection[str],
    mine: Sequence[Mine],
    marks: Marks = NO_MARKS,
    taken: Collection[str] = (),
) -> Mine | None:
    """Return the note of ours that says the same: by the same speaker, or at the same time.

    Of several the nearest in time. `taken` are ids of ours that another one of theirs is like.
    """
    near = sorted(mine, key=lambda each: abs(each.note.at - at))
    for one in near:
        if one.note.id in taken or one.marks.differ(marks):
            continue
        apart = abs(one.note.at - at)
        if _may_be_one(shape, one, speakers, apart) and says_the_same(shape, one.shape):
            return one
    return None


def _may_be_one(shape: Shape, one: Mine, speakers: Collection[str], apart: int) -> bool:
    """Tell by time and speaker whether two notes may be of one sentence."""
    ours = {*one.note.said_by, *one.note.people}
    same = ours == set(speakers) or not ours.isdisjoint(speakers)
    if apart > OVERLAP_MS:
        return same and apart <= REACH_MS and len(shape.letters) > _SHORT
    if same or not ours or not speakers:
        return True
    # Two hands may differ in who had the floor; but "we" is somebody else then.
    mine = (each.plain for each in shape.words)
    return len(shape.letters) > _SHORT and _FIRST_PERSON.isdisjoint(mine)
