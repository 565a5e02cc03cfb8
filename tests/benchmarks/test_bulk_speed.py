"""Changing 5,000 of 100,000 notes at once, and taking it back, against as many bare updates."""

import random
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from facilitator.core.floor import Who
from facilitator.core.model import Kind, Promise
from facilitator.operations.history import redo, undo
from facilitator.operations.note_taking import channel, labelling, notes, placing, tidying
from facilitator.store.file import Store, open_store
from facilitator.store.search import indexed_text
from facilitator.store.sqlite import Connection
from tests.benchmarks.many_notes import BEGINS, ME

WANTED = 3.0  # times the bare statements, of processor time
CHOSEN, FEW = 5_000, 200
LATER = BEGINS + 2_000 * 86_400_000
STEP = 70_000  # ms: each act is one of its own

Chosen = tuple[str, ...]
Acts = dict[str, Callable[[Store, Chosen, int], object]]
_UPDATE = "UPDATE note SET kind = ? WHERE id = ?"
_TEXT = "SELECT n, text FROM note WHERE id = ?"
_OUT = "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"
_IN = "INSERT INTO search (rowid, text) VALUES (?, ?)"


@pytest.fixture
def store(path: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copy(path, tmp_path / "many.roundtable")
    with closing(open_store(tmp_path / "many.roundtable", ME)) as opened:
        yield opened


@pytest.fixture
def chosen(store: Store, timed: bool) -> Chosen:
    """Notes from everywhere in the file."""
    ids = [row for (row,) in store.db.execute("SELECT id FROM note WHERE at >= ?", (BEGINS,))]
    choose = random.Random(1)  # noqa: S311 - the same notes each time are wanted
    return tuple(choose.sample(ids, CHOSEN if timed else FEW))


def acts(store: Store) -> Acts:
    programme = store.standing.programme
    organisation = programme.members[2].id
    person = next(each for each in programme.people if each.organisation == organisation)
    who = Who(person.id, organisation)
    (room,) = store.db.execute("SELECT max(id) FROM roundtable").fetchone()
    return {
        "tag": lambda store, some, at: labelling.tag_notes(store, some, "language", at=at),
        "kind": lambda store, some, at: notes.set_kind(store, some, Kind.BARRIER, at=at),
        "star": lambda store, some, at: tidying.star_notes(store, some, at=at),
        "due": lambda store, some, at: tidying.set_due(store, some, "2026-12-01", at=at),
        "owner": lambda store, some, at: tidying.set_owner(store, some, who, at=at),
        "about": lambda store, some, at: labelling.add_about(store, some, organisation, at=at),
        "speaker too": lambda store, some, at: labelling.add_speaker(store, some, person.id, at=at),
        "speaker": lambda store, some, at: tidying.move_to_speaker(store, some, who, at=at),
        "question": lambda store, some, at: tidying.move_to_question(
            store, some, programme.questions[2].id, at=at
        ),
        "chat": lambda store, some, at: channel.mark_chat(store, some, at=at),
        "promise": lambda store, some, at: placing.hold_to(store, some, Promise.CHATHAM, at=at),
        "roundtable": lambda store, some, at: placing.move_to_roundtable(store, some, room, at=at),
        "off the record": lambda store, some, at: notes.take_off_record(store, some, at=at),
        "delete": lambda store, some, at: notes.delete_notes(store, some, at=at),
    }


def cpu(store: Store, work: Callable[[], object]) -> float:
    """Return the processor time that it takes, in ms: others have the machine as well.

    The log was folded in before, as it is each half minute.
    """
    assert store.keeper is not None
    store.keeper.fold()
    begins = time.process_time()
    work()
    return (time.process_time() - begins) * 1000


def bare_updates(db: Connection, chosen: Chosen, kind: str) -> None:
    db.execute("BEGIN IMMEDIATE")
    for note in chosen:
        db.execute(_UPDATE, (kind, note))
    db.execute("COMMIT")


def bare_reindexing(db: Connection, chosen: Chosen, kind: str) -> None:
    """What leaves the search has to be told its words, by whatever program."""
    db.execute("BEGIN IMMEDIATE")
    for note in chosen:
        n, text = db.execute(_TEXT, (note,)).fetchone()
        db.execute(_UPDATE, (kind, note))
        db.execute(_OUT, (n, indexed_text(text)))
        db.execute(_IN, (n, indexed_text(text)))
    db.execute("COMMIT")


def test_many_notes_at_once_and_back(
    store: Store, chosen: Chosen, timed: bool, tell: Callable[[str], None]
) -> None:
    at = LATER
    most = 0.0
    for name, act in acts(store).items():
        indexed = name in ("off the record", "delete")
        bare = bare_reindexing if indexed else bare_updates
        least = statistics.median(
            cpu(store, partial(bare, store.db, chosen, kind)) / (2 if indexed else 1)
            for kind in ("quote", "insight") * 2
        )
        did = cpu(store, lambda act=act, at=at: act(store, chosen, at))
        undid = cpu(store, lambda at=at: undo(store, at=at + STEP))
        did_again = cpu(store, lambda at=at: redo(store, at=at + 2 * STEP))
        undid_again = cpu(store, lambda at=at: undo(store, at=at + 3 * STEP))
        at += 4 * STEP
        tell(
            f"{name}: {did / least:.1f} times {len(chosen)} bare updates ({WANTED:.0f} wanted),"
            f" undone {undid / least:.1f}, again {did_again / least:.1f},"
            f" undone from the journal {undid_again / least:.1f}"
        )
        if name not in ("speaker too", "speaker", "roundtable"):  # write several rows of a note
            most = max(most, did / least)
    assert not timed or most <= WANTED
