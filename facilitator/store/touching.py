"""Index of the journal: which commits touch a row, and which take a commit back.

Made from the journal alone. A row with an id of the very millisecond of the commit that makes it is
not listed under that commit, which its id leads to: a new note costs nothing here. A link that is
changed together with the first of its two rows stands under that row only.
"""

from collections.abc import Iterable, Iterator

from facilitator.store.bodies import Line, read
from facilitator.store.ids import moment_of
from facilitator.store.sqlite import Connection

MORE = "?"  # where a row would stand: a commit that says more than this program can show
_ADD = "INSERT OR IGNORE INTO touch (row, hlc, seq) VALUES (?, ?, ?)"
_JOURNAL = "SELECT seq, id, hlc, body, undoes FROM journal"
_Entry = tuple[str, str, int]  # row or commit, stamp and number of the commit that touches it


def touch(
    db: Connection, seq: int, own: tuple[str, str], lines: Iterable[Line], undoes: str | None
) -> None:
    """List what a commit touches, and the commits it takes back; `own` are its id and stamp."""
    commit, hlc = own
    keys = _keys(commit, lines, undoes)
    if keys:
        db.executemany(_ADD, [(key, hlc, seq) for key in sorted(keys)])  # as the table has them


def touch_commit(db: Connection, seq: int) -> None:
    """List a commit by what the journal says of it."""
    row = db.execute(f"{_JOURNAL} WHERE seq = ?", (seq,)).fetchone()
    db.executemany(_ADD, _entries_of(*row))


def untouch_commit(db: Connection, seq: int) -> None:
    """Take a commit out of the index, before its body is rewritten."""
    row = db.execute(f"{_JOURNAL} WHERE seq = ?", (seq,)).fetchone()
    db.executemany("DELETE FROM touch WHERE (row, hlc, seq) = (?, ?, ?)", _entries_of(*row))


def touch_all(db: Connection) -> None:
    """Make the index anew from the journal."""
    db.execute("DELETE FROM touch")
    db.executemany(_ADD, _entries(db))


def touches_differ(db: Connection) -> bool:
    """Tell whether the index is another than the one that would be made anew."""
    listed = db.execute("SELECT count(*) FROM touch").fetchone()[0]
    for entry in _entries(db):
        found = db.execute("SELECT 1 FROM touch WHERE (row, hlc, seq) = (?, ?, ?)", entry)
        if found.fetchone() is None:
            return True
        listed -= 1
    return bool(listed)


def _entries(db: Connection) -> Iterator[_Entry]:
    for row in db.execute(_JOURNAL):
        yield from _entries_of(*row)


def _entries_of(seq: int, commit: str, hlc: str, body: str, undoes: str | None) -> list[_Entry]:
    try:
        lines, more = read(body)
        keys = _keys(commit, lines, undoes) | ({MORE} if more else set())
    except (AttributeError, TypeError, ValueError):
        keys = _keys(commit, (), undoes)  # what makes no sense is for the check to say
    return [(key, hlc, seq) for key in keys]


def _keys(commit: str, lines: Iterable[Line], undoes: str | None) -> set[str]:
    rows = {row_id: patch for _, row_id, patch in lines}
    keys = set((undoes or "").split())
    for row_id, patch in rows.items():
        first, space, _ = row_id.partition(" ")
        if space:
            told = first in rows
        else:
            told = patch.get("deleted") == [1, 0] and moment_of(row_id) == moment_of(commit)
        if not told:
            keys.add(row_id)
    return keys
