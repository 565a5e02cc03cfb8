"""Two laptops at one roundtable: the facilitator's file, and what the note-taker's laptop has."""

from collections.abc import Callable
from pathlib import Path

from facilitator.core.model import Note
from facilitator.operations.bringing_in.bring_in import BroughtIn, bring_in, preview
from facilitator.operations.note_taking.context import NOTHING_STICKY
from facilitator.operations.other_laptop import read_other
from facilitator.operations.resolve import find_question
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_notes
from tests.sample_file import put_sample

FACILITATOR = Author("Facilitator", "machine-1", "site-1")
TAKER = Author("Note-taker", "machine-2", "site-2")
START = 1_791_378_000_000  # 2026-10-07 13:00 UTC
SECOND, MINUTE = 1000, 60_000
BEHIND = -150 * SECOND  # the clock of the note-taker's laptop

ROOM = """
00:00 /start
00:30 /floor gbif
05:30 /next
06:00 /floor osmf
12:00 /floor ocp
14:00 /next
20:00 /end
"""
NOTES = """
01:00 Nobody reads the licence before using a dataset
02:00 !off a confidence that stays in the room
06:30 !quote “A sentence as it was spoken”
07:00 GBIF: the nodes were asked before the board decided #q2
08:00 !action @ocp share the election rules by 12 Nov
12:30 two thirds of the members never vote @osmf
"""


def make_file(path: Path, author: Author = FACILITATOR) -> Store:
    put_sample(path, author, at=START - 86_400_000)
    return open_store(path, author)


def hold(store: Store, *texts: str, code: str = "Q2", shift_ms: int = 0, at: int = START) -> str:
    """Plan a roundtable and play lines "MM:SS TEXT" in it, on a clock that is `shift_ms` off."""
    question = find_question(store.standing.programme, code)
    assert question is not None
    planned = plan_roundtable(
        store, question.id, at=at + shift_ms - MINUTE, title=question.title, zone="UTC"
    )
    type_in(store, planned.subject[0], *texts, shift_ms=shift_ms, at=at)
    return planned.subject[0]


def type_in(store: Store, roundtable: str, *texts: str, shift_ms: int = 0, at: int = START) -> None:
    sticky = NOTHING_STICKY
    events = sorted(line for text in texts for line in text.strip().splitlines())
    for event in events:
        clock, _, line = event.partition(" ")
        minutes, seconds = clock.split(":")
        instant = at + shift_ms + int(minutes) * MINUTE + int(seconds) * SECOND
        sticky = enter_line(store, roundtable, line, at=instant, sticky=sticky).sticky


def write_log(path: Path, *texts: str, head: str = "author: Note-taker", at: int = START) -> Path:
    lines = []
    for event in sorted(line for text in texts for line in text.strip().splitlines()):
        clock, _, line = event.partition(" ")
        seconds = at // SECOND + int(clock[:2]) * 60 + int(clock[3:])
        hours, rest = divmod(seconds % 86_400, 3600)
        lines.append(f"2026-10-07T{hours:02}:{rest // 60:02}:{rest % 60:02}Z {line}")
    path.write_text("\n".join([head, "", *lines]) + "\n", encoding="utf-8")
    return path


def bring(store: Store, other: Path, **asked: object) -> BroughtIn:
    """Bring in all that a file holds, where the preview says."""
    read = read_other(other, store.db, ours=store.path)
    chosen = {key: asked.pop(key) for key in ("roundtable", "offset_ms") if key in asked}
    found = preview(store.db, read, **chosen)  # type: ignore[arg-type]
    assert found.where.record is not None
    return bring_in(
        store,
        read,
        roundtable=found.where.record.roundtable.id,
        offset_ms=found.offset.ms,
        at=START + 86_400_000,
        **asked,  # type: ignore[arg-type]
    )


def notes_of(store: Store, number: int = 1) -> tuple[Note, ...]:
    roundtable = next(each for each in roundtables(store.db) if each.number == number)
    return load_notes(store.db, roundtable.id)


def texts(store: Store) -> list[str]:
    return [note.text for note in notes_of(store)]


def note_with(store: Store, words: str) -> Note:
    return next(note for note in notes_of(store) if words in note.text)


def handles(store: Store) -> Callable[[tuple[str, ...]], list[str]]:
    known = {each.id: each.handle for each in store.standing.programme.organisations}
    return lambda ids: [known[each] for each in ids]


def only_roundtable(store: Store, number: int = 1) -> str:
    """Return the id of roundtable 1, or another."""
    return next(each.id for each in roundtables(store.db) if each.number == number)
