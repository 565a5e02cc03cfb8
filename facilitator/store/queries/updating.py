"""Queries: a record after some of its rows were written, without all that was left alone."""

from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from facilitator.core.model import Record, Turn
from facilitator.store.queries import records
from facilitator.store.queries.attendance import attendance, presence_of
from facilitator.store.queries.messages import standing_message
from facilitator.store.queries.stricter_rules import stricter_rules
from facilitator.store.sqlite import Connection

# The tables that a record is read from; the first ones decide what else is read.
_HEAD = frozenset({"roundtable", "agenda", "item"})
_FEW = 20  # turns: more are read all anew


def update_record(db: Connection, before: Record, rows: Iterable[tuple[str, str]]) -> Record:
    """Return a record without notes as it is once these rows (table, id) were written.

    Of hundreds of turns only those among the rows are read; what is as it was stays the same
    object. Raises KeyError when there is no such roundtable any more.
    """
    ids: dict[str, list[str]] = defaultdict(list)
    for table, row_id in rows:
        ids[table].append(row_id)
    if not _HEAD.isdisjoint(ids):
        whole = records.load_record(db, before.roundtable.id, notes=False)
        return replace(whole, wrote=before.wrote)
    parts: dict[str, Any] = {}
    for table in ids.keys() & _READ.keys():
        parts |= _READ[table](db, before.roundtable.id)
    if "turn" in ids:
        parts["turns"] = _turns_after(db, before, ids["turn"])
    return replace(before, **parts)


def _turns_after(db: Connection, before: Record, ids: list[str]) -> tuple[Turn, ...]:
    if len(ids) > _FEW:
        return records.turns_of(db, before.roundtable.id)
    turns = [turn for turn in before.turns if turn.id not in ids]
    for turn in records.turns_of(db, before.roundtable.id, of=ids):
        insort(turns, turn, key=lambda each: (each.begin, each.id))
    return tuple(turns)


def _attendance(db: Connection, roundtable: str) -> dict[str, Any]:
    return attendance(presence_of(db, roundtable))


_READ: dict[str, Callable[[Connection, str], dict[str, Any]]] = {
    "attendance": _attendance,
    "run": lambda db, roundtable: {"runs": records.runs_of(db, roundtable)},
    "pause": lambda db, roundtable: {"pauses": records.pauses_of(db, roundtable)},
    "queue": lambda db, roundtable: {"queue": records.queue_at(db, roundtable)},
    "pass": lambda db, roundtable: {"passes": records.passes_of(db, roundtable)},
    "message": lambda db, roundtable: {"message": standing_message(db, roundtable)},
    "stricter_rule": lambda db, roundtable: {"stricter": stricter_rules(db, roundtable)},
}
