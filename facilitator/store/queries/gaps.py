"""Queries and writes for signs of life: heartbeats, and the gaps between them."""

from facilitator.core.gaps import Gap, GapAnswer, GapKind, Reading
from facilitator.store.file import Store
from facilitator.store.sqlite import Connection


def put_heartbeat(store: Store, roundtable: str, reading: Reading) -> None:
    """Overwrite the sign of life of a roundtable."""
    store.put_local("heartbeat", roundtable=roundtable, at=reading.at, monotonic=reading.monotonic)


def last_heartbeat(db: Connection, roundtable: str) -> Reading | None:
    """Return the last sign of life of a roundtable, or None."""
    row = db.execute(
        "SELECT at, monotonic FROM heartbeat WHERE roundtable = ?", (roundtable,)
    ).fetchone()
    return None if row is None else Reading(*row)


def last_act_at(db: Connection) -> int:
    """Return the instant of the newest act on record, 0 for none."""
    row = db.execute("SELECT at FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return 0 if row is None else int(row[0])


def gaps_of(db: Connection, roundtable: str) -> tuple[Gap, ...]:
    """Return the gaps of a roundtable, oldest first."""
    rows = db.execute(
        "SELECT id, begin, end, kind, answer FROM gap WHERE roundtable = ? AND NOT deleted"
        " ORDER BY begin, id",
        (roundtable,),
    )
    return tuple(
        Gap(i, begin, end, GapKind(kind), GapAnswer(answer) if answer else None)
        for i, begin, end, kind, answer in rows
    )


def open_gap(db: Connection, roundtable: str) -> Gap | None:
    """Return the oldest gap that nobody has said anything of yet, or None."""
    return next((gap for gap in gaps_of(db, roundtable) if gap.answer is None), None)
