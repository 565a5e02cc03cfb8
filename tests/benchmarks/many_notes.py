"""A programme file with many notes, one commit each, made faster than they could be typed."""

import random
import string
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from facilitator.operations.programmes import create_sample
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store, open_store, site
from facilitator.store.journal import Act, Author
from facilitator.store.queries.programme import load_programme

ME = Author("Note-taker", "b7f0d1c29e4a4f51" * 2, site())
BEGINS = 1_791_381_600_000  # 7 October 2026, 14:00 UTC
MANY, FEW = 100_000, 2_000  # notes; few where nothing is timed
PER_ROUNDTABLE = 200
_WORDS = 30_000


def texts(seed: int = 1) -> Iterator[str]:
    """Yield notes of 129 bytes on average, in words as common and as rare as in a language."""
    choose = random.Random(seed)  # noqa: S311 - the same notes each time are wanted
    letters = string.ascii_lowercase
    words = ["".join(choose.choices(letters, k=choose.randint(2, 9))) for _ in range(_WORDS)]
    weights = [1 / rank for rank in range(1, _WORDS + 1)]
    common = choose.choices(words, weights, k=200_000)
    while True:
        at = choose.randrange(len(common) - 40)
        yield " ".join(common[at : at + choose.randint(6, 34)])


def fill(path: Path, notes: int, *, apart_ms: int = 3_600_000) -> int:
    """Make a file with so many notes, a commit for each; return the bytes of their text.

    A roundtable begins so much after the one before.
    """
    create_sample(path, ME, at=BEGINS)
    size, words = 0, texts()
    with closing(open_store(path, ME)) as store:
        for first in range(0, notes, PER_ROUNDTABLE):
            at = BEGINS + first * apart_ms // PER_ROUNDTABLE
            lines = list(islice(words, min(PER_ROUNDTABLE, notes - first)))
            _hold(store, lines, at)
            size += sum(len(line.encode()) for line in lines)
    return size


def begin(store: Store, at: int) -> str:
    """Plan and start a roundtable; return its id."""
    question = load_programme(store.db).questions[1].id
    planned = plan_roundtable(store, question, at=at, title="Benchmark", zone="UTC")
    start(store, planned.subject[0], at=at)
    return planned.subject[0]


def _hold(store: Store, lines: list[str], at: int) -> None:
    """Hold a roundtable whose notes are committed one by one, but reach the disk together."""
    roundtable = begin(store, at)
    programme = load_programme(store.db)
    question = programme.questions[1].id
    item = store.db.execute("SELECT item FROM run WHERE roundtable = ?", (roundtable,)).fetchone()
    store.db.execute("BEGIN IMMEDIATE")
    for number, line in enumerate(lines, start=1):
        act = Act(store.db, store.standing, ME, "add_note", at + number * 15_000)
        note = act.create(
            "note",
            roundtable=roundtable,
            item=item[0],
            at=act.at,
            author=ME.name,
            channel="spoken",
            said_from="tag",
            text=line,
            kind="insight",
            gap=0,
        )
        speaker = programme.members[number % len(programme.members)]
        act.link("note_said_by", note, speaker.id, position=0)
        act.link("note_question", note, question, position=0)
        act.about(note).finish()
    store.db.execute("COMMIT")
