"""A roundtable with a floor to correct, and what must hold of it whatever was corrected."""

import json
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from facilitator.core.clock import (
    elapsed_ms,
    paused_ms,
    running_window,
    silence_ms,
    turns_ms,
)
from facilitator.core.floor import Who, turn_at
from facilitator.core.model import Record, Turn
from facilitator.operations.floor import give_floor
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from tests.sample_file import put_sample

ME = Author("Ana", "m", "s")
SEC = 1_000
MIN = 60_000
START = 1_791_381_600_000  # 2026-10-07 14:00 UTC
TABLES = ("turn", "run", "pause", "note", "note_said_by", "note_person", "queue", "item")


class Desk:
    """One started roundtable on Q2 of the sample; instants are minutes after its start."""

    def __init__(self, folder) -> None:
        path = folder / "p.roundtable"
        put_sample(path, ME, at=START - 60 * MIN)
        self.store: Store = open_store(path, ME)
        programme = load_programme(self.store.db)
        question = next(each.id for each in programme.questions if each.code == "Q2")
        planned = plan_roundtable(self.store, question, at=START - MIN, title="R", zone="UTC")
        self.id = planned.subject[0]
        start(self.store, self.id, at=START)
        self.now = START

    def who(self, handle: str) -> Who:
        one = next(each for each in load_program(self.store).organisations if each.handle == handle)
        return Who(None, one.id)

    def do(self, operation, *args, minute: float | None = None, **kwargs):
        if minute is not None:
            self.now = START + round(minute * MIN)
        return operation(self.store, self.id, *args, at=self.now, **kwargs)

    def floor(self, minute: float, handle: str) -> str:
        return self.do(give_floor, self.who(handle), minute=minute).subject[0]

    def note(self, minute: float, text: str) -> str:
        return self.do(add_note, text, minute=minute).subject[0]

    @property
    def record(self) -> Record:
        return load_record(self.store.db, self.id)

    def turn(self, turn: str) -> Turn:
        return next(each for each in self.record.turns if each.id == turn)

    def times(self) -> list[tuple[str, float, float | None]]:
        """Return the turns as handle, begin and end in minutes after the start."""
        handles = {o.id: o.handle for o in load_program(self.store).organisations}
        return [
            (handles.get(t.organisation, "facilitator"), _minutes(t.begin), _minutes(t.end))
            for t in self.record.turns
        ]

    def said_by(self, note: str) -> str:
        handles = {o.id: o.handle for o in load_program(self.store).organisations}
        found = next(each for each in self.record.notes if each.id == note)
        return ",".join(handles[each] for each in found.said_by)

    def turn_of(self, note: str) -> str | None:
        return next(each.turn for each in self.record.notes if each.id == note)

    def dump(self) -> str:
        """Return what the tables hold, in one text; rows that undo has hidden are left out."""
        rows = {
            table: sorted(
                map(str, self.store.db.execute(f"SELECT * FROM {table} WHERE NOT deleted"))  # noqa: S608
            )
            for table in TABLES
        }
        return json.dumps(rows, indent=1)


def _minutes(instant: int | None) -> float | None:
    return None if instant is None else round((instant - START) / MIN, 4)


def load_program(store: Store):
    return store.standing.programme


def require_sound(record: Record, now: int, moved: Iterable[str] = ()) -> None:
    """Fail where time is counted twice or lost, or a note hangs where nobody put it."""
    require_times(record, now)
    known = {turn.id: turn for turn in record.turns}
    for note in record.notes:
        assert note.turn is None or note.turn in known
        if note.turn is not None and note.id not in moved:
            assert turn_at(replace(record, turns=(known[note.turn],)), note.at) is not None


def require_times(record: Record, now: int) -> None:
    """Fail where time is counted twice or lost."""
    begin, end = running_window(record, now)
    lengths = turns_ms(record, now)
    spoken = sum(lengths.values())
    assert spoken + silence_ms(record, now) + paused_ms(record, now) == end - begin
    assert elapsed_ms(record, now) + paused_ms(record, now) == end - begin
    known = {turn.id: turn for turn in record.turns}
    for turn in record.turns:
        assert turn.end is None or turn.begin <= turn.end <= now
        if turn.within is not None:
            parent = known[turn.within]
            assert parent.begin <= turn.begin
            assert parent.end is None or (turn.end is not None and turn.end <= parent.end)
        for other in record.turns:
            if other.id != turn.id and other.within == turn.within:
                assert _apart(turn, other), (turn, other)
    runs = sorted(record.runs, key=lambda run: run.begin)
    for before, after in pairwise(runs):
        assert before.end is not None
        assert before.end <= after.begin


def _apart(one: Turn, other: Turn) -> bool:
    first, second = sorted((one, other), key=lambda each: (each.begin, each.end or 10**15))
    return first.end is not None and first.end <= second.begin
