"""Queries: the notes of a file as they may arrive in another, and which of them are there.

Most of two files is the same where one is a copy of the other: that is told apart row by row, and
only what is new is read as values.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from facilitator.core.bringing import (
    REACH_MS,
    Incoming,
    Kept,
    Known,
    merged_spans,
    rank,
    rule_of,
    strictest_rule,
)
from facilitator.core.text import fold
from facilitator.store.journal import COMMIT, Commit
from facilitator.store.privacy.redaction import FORGET_PERSON
from facilitator.store.queries.common_past import Changed, changed_since_parting
from facilitator.store.queries.kept import by_root, kept_rows, notes_by_id, promises_of
from facilitator.store.sqlite import Connection

_ROWS = 5_000  # read at a time
_LIVE = (
    "NOT deleted AND text IS NOT NULL"
    " AND roundtable IN (SELECT id FROM roundtable WHERE NOT deleted)"
)
_CHOSEN = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Arriving:
    """What of a file's notes is to be looked at, and how many are here already.

    `shared` are those that both have, near in time to what is new.
    """

    notes: tuple[Incoming, ...]
    known: tuple[Known, ...] = ()
    shared: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of theirs as it is compared; `rule` is the strictest of its own and its places'."""

    id: str
    root: str
    roundtable: str
    at: int
    said_from: str | None
    text: str
    rule: str


def all_notes(there: Connection) -> Arriving:
    """Return the notes of all roundtables of a file, in the order they were begun."""
    lines = [line for some in _all_lines(there) for line in some]
    return Arriving(_loaded(there, lines))


def arriving_notes(there: Connection, here: Connection) -> Arriving:
    """Return the notes of all roundtables of a file that are not `here` word for word.

    Those for which something stricter was promised there are among them. In the order they were
    begun.
    """
    homes = promises_of(here)
    known: Counter[tuple[str, str | None]] = Counter()
    fresh: list[_Line] = []
    changed = changed_since_parting(there, here)
    looked_at: Counter[str] = Counter()
    for lines in _all_lines(there) if changed is None else _changed_lines(there, changed):
        kept = by_root(kept_rows(here, [each.root for each in lines]))
        for line in lines:
            looked_at[line.roundtable] += 1
            rows = kept.get(line.root, ())
            if rows and _is_settled(line, rows, homes):
                known[line.roundtable, rows[0].roundtable] += 1
            else:
                fresh.append(line)
    if changed is not None:
        for roundtable, count in _counts(there, {each.roundtable for each in fresh}).items():
            known[roundtable, roundtable] += count - looked_at[roundtable]
    return Arriving(
        _loaded(there, fresh),
        tuple(Known(*places, count) for places, count in known.items() if count),
        _shared(there, fresh) if known else frozenset(),
    )


def _all_lines(there: Connection) -> Iterator[list[_Line]]:
    after = 0
    while True:
        lines, last = _lines(there, f"n > ? AND {_LIVE} ORDER BY n LIMIT {_ROWS}", after)
        if last is None:
            return
        after = last
        yield lines


def _changed_lines(there: Connection, changed: Changed) -> Iterator[list[_Line]]:
    rows = there.execute(
        f"SELECT id FROM note WHERE roundtable IN {_CHOSEN}", (json.dumps([*changed.roundtables]),)
    )
    ids = sorted(changed.notes.union(row_id for (row_id,) in rows))
    for first in range(0, len(ids), _ROWS):
        some = json.dumps(ids[first : first + _ROWS])
        yield _lines(there, f"id IN {_CHOSEN} AND {_LIVE} ORDER BY n", some)[0]


def _lines(there: Connection, condition: str, value: str | int) -> tuple[list[_Line], int | None]:
    """Return rows that meet a condition, and the number of the last one."""
    promises = promises_of(there)
    rows = there.execute(
        "SELECT n, id, origin, roundtable, at, said_from, text, attribution,"
        " (SELECT promise FROM item WHERE item.id = note.item)"
        f" FROM note WHERE {condition}",
        (value,),
    ).fetchall()
    lines = []
    for _, row_id, origin, roundtable, at, said_from, text, *rules in rows:
        rule = strictest_rule((promises[roundtable], *(each for each in rules if each)))
        lines.append(_Line(row_id, origin or row_id, roundtable, at, said_from, text, rule))
    return lines, rows[-1][0] if rows else None


def _counts(there: Connection, roundtables: Collection[str]) -> dict[str, int]:
    """Count the notes of some roundtables, or of all where none is named."""
    chosen = f"AND roundtable IN {_CHOSEN}" if roundtables else "AND ? = '[]'"
    return dict(
        there.execute(
            f"SELECT roundtable, count(*) FROM note WHERE {_LIVE} {chosen} GROUP BY roundtable",
            (json.dumps(sorted(roundtables)),),
        )
    )


def _is_settled(line: _Line, rows: Sequence[Kept], homes: dict[str, str]) -> bool:
    """Tell whether nothing is to be decided: the same words are here, under as strict a rule."""
    live = [each for each in rows if not each.deleted]
    text = fold(line.text)
    return any(fold(each.text) == text for each in live) and all(
        rank(line.rule) <= rank(rule_of(each.attribution, homes.get(each.roundtable or "")))
        for each in live
    )


def _loaded(there: Connection, lines: Sequence[_Line]) -> tuple[Incoming, ...]:
    notes = {each.id: each for each in notes_by_id(there, [each.id for each in lines])}
    found = [
        Incoming(each.root, notes[each.id], each.roundtable, each.said_from, each.rule)
        for each in lines
    ]
    return tuple(sorted(found, key=lambda each: each.note.at))


def _shared(there: Connection, fresh: Iterable[_Line]) -> frozenset[str]:
    instants: dict[str, list[int]] = defaultdict(list)
    for line in fresh:
        instants[line.roundtable].append(line.at)
    found: set[str] = set()
    for roundtable, ats in instants.items():
        for span in merged_spans(ats, REACH_MS):
            rows = there.execute(
                "SELECT ifnull(origin, id) FROM note WHERE roundtable = ? AND at BETWEEN ? AND ?"
                " AND NOT deleted",
                (roundtable, *span),
            )
            found.update(root for (root,) in rows)
    return frozenset(found)


def count_apart(there: Connection, here: Connection) -> int:
    """Count contributions to a theme alone that we do not have: no roundtable takes them."""
    alone = "SELECT id, text FROM note WHERE roundtable IS NULL AND NOT deleted"
    theirs = [(row_id, fold(text)) for row_id, text in there.execute(alone) if text]
    if not theirs:
        return 0
    ids = {each.id for each in kept_rows(here, [row_id for row_id, _ in theirs], by_origin=False)}
    others = [text for row_id, text in theirs if row_id not in ids]
    if not others:
        return 0
    ours = {fold(text) for _, text in here.execute(alone) if text}
    return sum(text not in ours for text in others)


def forgotten(db: Connection) -> frozenset[str]:
    """Return the people who were forgotten here, by id."""
    rows = db.execute("SELECT subject FROM journal WHERE verb = ?", (FORGET_PERSON,))
    return frozenset(person for (subject,) in rows for person in subject.split())


def commits_naming(db: Connection, rows: Collection[str]) -> Iterator[Commit]:
    """Yield the commits that say something of certain rows, in no order."""
    for row_id in sorted(rows):
        yield from db.execute(
            f"SELECT {COMMIT} FROM journal WHERE instr(body, ?)",
            (row_id,),
        )
