"""Queries and writes for heartbeats (signs of life), and the gaps between them."""

from facilitator.core.gaps import ClockSample, Gap, GapAnswer, GapKind
from facilitator.store.file import Store
from facilitator.store.queries.judging import is_instant, is_text
from facilitator.store.sqlite import Connection

_KINDS = {each.value: each for each in GapKind}
_ANSWERS = {each.value: each for each in GapAnswer}


def put_heartbeat(store: Store, roundtable: str, reading: ClockSample) -> None:
    """Overwrite the sign of life of a roundtable."""
    store.put_local("heartbeat", roundtable=roundtable, at=reading.at, monotonic=reading.monotonic)


def last_heartbeat(db: Connection, roundtable: str) -> ClockSample | None:
    """Return the last sign of life of a roundtable, or None."""
    row = db.execute(
        "SELECT at, monotonic FROM heartbeat WHERE roundtable = ?", (roundtable,)
    ).fetchone()
    known = row is not None and is_instant(row[0]) and isinstance(row[1], int)
    return ClockSample(*row) if known else None


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
        # A gap of which nobody knows any more what was said of it is asked about again.
        Gap(row_id, begin, end, _KINDS.get(kind, GapKind.GONE), _ANSWERS.get(answer))
        for row_id, begin, end, kind, answer in rows
        if is_text(row_id) and is_instant(begin) and is_instant(end)
    )


def open_gap(db: Connection, roundtable: str) -> Gap | None:
    """Return the oldest gap that nobody has said anything of yet, or None."""
    return next((gap for gap in gaps_of(db, roundtable) if gap.answer is None), None)
