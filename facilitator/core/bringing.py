"""Notes of another laptop beside ours: which are new, which we have, which say the same."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract

from facilitator.core.model import Note, Programme, Record
from facilitator.core.text import fold, fold_loose

OVERLAP_MS = 90_000  # two people type the same sentence at most this far apart
_ALIKE = 85  # of 100
_SHORT = 12  # letters: "Yes, agreed" is said often, and is the same only at the same time


class Verdict(StrEnum):
    """What is done with a note of the other laptop, unless somebody says otherwise."""

    NEW = "new"  # brought in
    ALIKE = "alike"  # like one of ours: ours stays, and both may
    HERE = "here"  # we have it, or had it and deleted it
    GONE = "gone"  # erased for good here


@dataclass(frozen=True, slots=True)
class Incoming:
    """A note as the other file has it, with that file's ids.

    `root` is its id where it was first taken, so that it is known whichever way it comes.
    """

    root: str
    note: Note
    roundtable: str
    said_from: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A line of a log that was refused, or another thing to know."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Other:
    """What another laptop's file holds, as values; `tags` are names by id."""

    name: str
    programme: Programme
    records: tuple[Record, ...]
    notes: tuple[Incoming, ...]
    tags: Mapping[str, str]
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A note that we have or had. One that was brought in has an `origin`, and is known by both.

    By its own id another laptop may have it from us.
    """

    id: str
    origin: str | None
    text: str
    deleted: bool = False
    off: bool = False


@dataclass(frozen=True, slots=True)
class Mine:
    """A live note of our roundtable; `shape` is what is compared."""

    note: Note
    root: str
    shape: str


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on a note, and the id of ours that it is like."""

    verdict: Verdict
    twin: str | None = None


def shape_of(prose: str) -> str:
    """Reduce prose to its words without order, so that two hands' sentences can be compared."""
    bare = "".join(each if each.isalnum() else " " for each in fold_loose(prose))
    return " ".join(sorted(bare.split()))


def known_before(incoming: Incoming, kept: Iterable[Kept]) -> Judged | None:
    """Judge a note by the rows that are known to be it; None where there is none.

    What was edited on one side since is shown beside ours. So is what is off the record there
    and not here: nobody but the user may decide which of them is right.
    """
    rows = [each for each in kept if incoming.root in (each.id, each.origin)]
    if not rows:
        return None
    same = [each for each in rows if fold(each.text) == fold(incoming.note.text)]
    live = [each for each in same or rows if not each.deleted]
    if not live:
        return Judged(Verdict.HERE)
    struck = incoming.note.off_the_record and not any(each.off for each in live)
    if same and not struck:
        return Judged(Verdict.HERE)
    return Judged(Verdict.ALIKE, live[0].id)


def twin_of(shape: str, *, at: int, speakers: Collection[str], mine: Sequence[Mine]) -> Mine | None:
    """Return the note of ours that says the same: by the same speaker, or at the same time."""
    if not shape:
        return None
    found = extract(
        shape, [each.shape for each in mine], scorer=ratio, score_cutoff=_ALIKE, limit=None
    )
    for _, _, index in found:  # the likest first
        one = mine[index]
        overlaps = abs(one.note.at - at) <= OVERLAP_MS
        ours = {*one.note.said_by, *one.note.people}
        same = ours == set(speakers) or not ours.isdisjoint(speakers)
        if overlaps or (same and len(shape) > _SHORT):
            return one
    return None
