"""Queries: our notes that another file's notes may be, may be like, or have been."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence

from facilitator.core.bringing import Kept
from facilitator.core.model import Note
from facilitator.store.bodies import lines_of
from facilitator.store.queries.records import notes_where
from facilitator.store.sqlite import Connection, Row
from facilitator.store.undo import is_in_force

BRING_IN = "bring_in"  # the verb
_CHOSEN = "(SELECT value FROM json_each(?))"


def promises_of(db: Connection) -> dict[str, str]:
    """Return what was promised in each roundtable, by id."""
    return dict(db.execute("SELECT id, promise FROM roundtable WHERE NOT deleted"))


def kept_rows(db: Connection, ids: Iterable[str], *, by_origin: bool = True) -> Iterator[Kept]:
    """Yield our rows with these ids and, by going through all notes, those brought in from them.

    What was erased has no words any more.
    """
    fields = "n, id, origin, text, deleted, attribution, roundtable"
    sql = f"SELECT {fields} FROM note WHERE text IS NOT NULL AND id IN {_CHOSEN}"
    if by_origin:
        sql += f" UNION SELECT {fields} FROM note WHERE text IS NOT NULL AND origin IN {_CHOSEN}"
    chosen = json.dumps(sorted(ids))
    values = (chosen, chosen) if by_origin else (chosen,)
    rows: list[Row] = db.execute(f"{sql} ORDER BY n", values).fetchall()
    for _, row_id, origin, text, deleted, attribution, roundtable in rows:
        yield Kept(row_id, origin, text, bool(deleted), attribution, roundtable)


def came_from(db: Connection, roots: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return our rows (ids) that were brought in from some notes, by going through all notes."""
    rows = db.execute(
        f"SELECT origin, id FROM note WHERE origin IN {_CHOSEN}", (json.dumps(sorted(roots)),)
    )
    found: dict[str, tuple[str, ...]] = {}
    for origin, row_id in rows:
        found[origin] = (*found.get(origin, ()), row_id)
    return found


def kept_notes(db: Connection, ids: Iterable[str]) -> tuple[Kept, ...]:
    """Return what we have, or had, of notes under these ids.

    What bringing in added and undo took back may come anew.
    """
    rows = tuple(kept_rows(db, ids, by_origin=False))
    back = _taken_back(db, {each.id for each in rows if each.deleted and each.origin})
    return tuple(each for each in rows if not (each.deleted and each.id in back))


def by_root(rows: Iterable[Kept]) -> dict[str, tuple[Kept, ...]]:
    """Order rows by the id that they have here, and by where they came from."""
    found: dict[str, tuple[Kept, ...]] = {}
    for each in rows:
        for root in {each.id, each.origin} - {None}:
            found[str(root)] = (*found.get(str(root), ()), each)
    return found


def erased_among(db: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Return those of some notes that were erased here: the shell of one stays, without words."""
    rows = db.execute(
        f"SELECT id FROM note WHERE id IN {_CHOSEN} AND deleted AND text IS NULL",
        (json.dumps(sorted(ids)),),
    )
    return frozenset(row_id for (row_id,) in rows)


def texts_between(
    db: Connection, roundtable: str, spans: Iterable[tuple[int, int]]
) -> Iterator[tuple[str, int, str]]:
    """Yield id, instant and text of the notes of a roundtable within stretches of time."""
    for span in spans:
        yield from db.execute(
            "SELECT id, at, text FROM note WHERE roundtable = ? AND at BETWEEN ? AND ?"
            " AND NOT deleted ORDER BY at, n",
            (roundtable, *span),
        )


def notes_by_id(db: Connection, ids: Sequence[str]) -> tuple[Note, ...]:
    """Return those of some notes that are there, in the order they were begun."""
    if not ids:
        return ()
    return notes_where(db, f"id IN {_CHOSEN}", (json.dumps(list(ids)),))


def origins_of(db: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return where some notes were brought in from, by id; own notes are missing."""
    return dict(
        db.execute(
            f"SELECT id, origin FROM note WHERE id IN {_CHOSEN} AND origin IS NOT NULL",
            (json.dumps(sorted(ids)),),
        )
    )


def roots_of(db: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return what some notes say, by their id and by where they were brought in from."""
    rows = db.execute(
        f"SELECT id, origin, text FROM note WHERE id IN {_CHOSEN} AND text IS NOT NULL",
        (json.dumps(sorted(ids)),),
    )
    return {root: text for *roots, text in rows for root in roots if root}


def _taken_back(db: Connection, rows: Collection[str]) -> frozenset[str]:
    """Return those of some rows that only acts of bringing in have made which were undone since."""
    if not rows:
        return frozenset()
    made: dict[tuple[str, str], frozenset[str]] = {}  # by id and stamp
    lines = db.execute("SELECT id, hlc, body FROM journal WHERE verb = ?", (BRING_IN,))
    for commit, hlc, body in lines:
        some = frozenset(row_id for _, row_id, _ in lines_of(body)).intersection(rows)
        if some:
            made[commit, hlc] = some
    holding = {key for key in made if is_in_force(db, *key)}
    undone = (some for key, some in made.items() if key not in holding)
    found = frozenset(row_id for some in undone for row_id in some)
    return found.difference(*(made[key] for key in holding))
