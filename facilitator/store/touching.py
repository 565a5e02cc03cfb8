"""The index of the journal: which commits touch a row, and which take a commit back.

Made from the journal alone, and never more than it says. A link that is changed together with the
first of its two rows stands under that row only: a note and its tags are one entry.
"""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from facilitator.store.bodies import read
from facilitator.store.sqlite import Connection

MORE = "?"  # where a row would stand: a commit that says more than this program can show
_ADD = "INSERT OR IGNORE INTO touch (row, hlc, seq) VALUES (?, ?, ?)"
_TOUCHES = (
    "SELECT j.seq, j.id, j.hlc, j.undoes FROM journal AS own"
    " CROSS JOIN touch AS t ON t.row = ?1 AND t.hlc {than}= own.hlc"
    " CROSS JOIN journal AS j ON j.seq = t.seq"
    " WHERE own.id = ?2 AND (j.hlc, j.id) {than} (own.hlc, own.id) AND instr(j.body, ?3)"
    " ORDER BY t.hlc {order}, j.id {order}"
)
_Entry = tuple[str, str, int]  # row or commit, stamp and number of the commit that touches it


def touch(
    db: Connection, seq: int, hlc: str, rows: Iterable[str], undoes: str | None = None
) -> None:
    """List what a commit touches, and the commits it takes back."""
    db.executemany(_ADD, [(key, hlc, seq) for key in _keys(rows, undoes)])


def touch_body(db: Connection, seq: int, hlc: str, body: str, undoes: str | None) -> None:
    """List a commit by its body."""
    db.executemany(_ADD, [(key, hlc, seq) for key in _keys_of(body, undoes)])


def touch_again(db: Connection, seq: int, before: str, after: str) -> None:
    """List a commit anew whose body was rewritten."""
    hlc, undoes = db.execute("SELECT hlc, undoes FROM journal WHERE seq = ?", (seq,)).fetchone()
    gone = _keys_of(before, undoes) - _keys_of(after, undoes)
    keys = [(key, hlc, seq) for key in gone]
    db.executemany("DELETE FROM touch WHERE row = ? AND hlc = ? AND seq = ?", keys)
    touch_body(db, seq, hlc, after, undoes)


def touch_all(db: Connection) -> None:
    """Make the index anew from the journal."""
    db.execute("DELETE FROM touch")
    db.executemany(_ADD, _entries(db))


@dataclass(frozen=True, slots=True)
class Touch:
    """A commit that touches a row, and may have touched one of its fields."""

    seq: int
    commit: str
    hlc: str
    undoes: str | None


def touches_above(db: Connection, row_id: str, name: str, commit: str) -> Iterator[Touch]:
    """Yield the commits above one in the order of stamps that may have touched a field of a row."""
    for key in _keys_for(row_id):
        rows = db.execute(_TOUCHES.format(than=">", order="ASC"), (key, commit, f'"{name}"'))
        yield from (Touch(*row) for row in rows)


def touches_below(db: Connection, row_id: str, name: str, commit: str) -> Iterator[Touch]:
    """Yield the commits below one that may have touched a field of a row, the newest first."""
    sql = _TOUCHES.format(than="<", order="DESC")
    each = [db.execute(sql, (key, commit, f'"{name}"')) for key in _keys_for(row_id)]
    rows = heapq.merge(*each, key=lambda row: (row[2], row[1]), reverse=True)
    return (Touch(*row) for row in rows)


def stamp_of_birth(db: Connection, row_id: str) -> str:
    """Return the stamp of the first commit that touches a row, "" for none."""
    row = db.execute("SELECT min(hlc) FROM touch WHERE row = ?", (row_id,)).fetchone()
    return row[0] or ""


def maker_of(db: Connection, row_id: str) -> str:
    """Return the machine that made a row, "" where that is not known."""
    row = db.execute(
        "SELECT machine FROM touch CROSS JOIN journal USING (seq) WHERE touch.row = ?"
        " ORDER BY touch.hlc, journal.id LIMIT 1",
        (row_id,),
    ).fetchone()
    return row[0] if row else ""


def touches_differ(db: Connection) -> bool:
    """Tell whether the index is another than the one that would be made anew."""
    listed = db.execute("SELECT count(*) FROM touch").fetchone()[0]
    for entry in _entries(db):
        found = db.execute("SELECT 1 FROM touch WHERE (row, hlc, seq) = (?, ?, ?)", entry)
        if found.fetchone() is None:
            return True
        listed -= 1
    return bool(listed)


def _keys_for(row_id: str) -> tuple[str, ...]:
    """Return under what a row may be listed."""
    first, space, _ = row_id.partition(" ")
    return (row_id, first) if space else (row_id,)


def bodies_with_more(db: Connection) -> Iterator[str]:
    """Yield the bodies that say more than this program can show."""
    rows = db.execute(
        "SELECT body FROM touch CROSS JOIN journal USING (seq) WHERE touch.row = ?", (MORE,)
    )
    return (body for (body,) in rows)


def _entries(db: Connection) -> Iterator[_Entry]:
    for seq, hlc, body, undoes in db.execute("SELECT seq, hlc, body, undoes FROM journal"):
        for key in _keys_of(body, undoes):
            yield key, hlc, seq


def _keys_of(body: str, undoes: str | None) -> set[str]:
    try:
        lines, more = read(body)
        rows = {str(row_id) for _, row_id, _ in lines}
    except (TypeError, ValueError):
        return _keys((), undoes)  # what makes no sense is for the check to say
    return _keys(rows, undoes) | ({MORE} if more else set())


def _keys(rows: Iterable[str], undoes: str | None) -> set[str]:
    whole = set(rows)
    keys = {each for each in whole if " " not in each or each.partition(" ")[0] not in whole}
    return keys.union((undoes or "").split())
