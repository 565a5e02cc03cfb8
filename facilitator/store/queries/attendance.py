"""Queries: attendance, how everybody takes part in a roundtable."""

from typing import Any

from facilitator.core.presence import DECLINED, REPLIES, Presence
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection, Row


def presence_of(db: Connection, roundtable: str) -> tuple[Presence, ...]:
    """Return those of whom anything was said."""
    rows = db.execute(
        "SELECT who, present, mode, state, arrived_at, left_at, leaves_at, interpreted,"
        " per_turn_ms, expected_at, heard_promise_at, reply FROM attendance"
        " WHERE roundtable = ? AND NOT deleted",
        (roundtable,),
    )
    return tuple(_presence(row) for row in rows if judging.is_text(row[0]))


def _presence(row: Row) -> Presence:
    """Return what a row says; who declined and was not marked on the roll is not here."""
    reply = row[11] if row[11] in REPLIES else ""
    stays_away = row[1] is None and reply == DECLINED
    return Presence(
        who=row[0],
        present=row[1] != 0 and not stays_away,  # a row may be there for another of its fields
        remote=row[2] == "remote",
        state=judging.text(row[3]) or ("apologies" if stays_away else ""),
        arrived_at=judging.instant(row[4]),
        left_at=judging.instant(row[5]),
        leaves_at=judging.instant(row[6]),
        interpreted=judging.text(row[7]),
        per_turn_ms=judging.length(row[8]),
        expected_at=judging.instant(row[9]),
        heard_promise_at=judging.instant(row[10]),
        reply=reply,
    )


def attendance(presence: tuple[Presence, ...]) -> dict[str, Any]:
    """Return what a record says of who is here, by its fields."""
    return {
        "absent": frozenset(each.who for each in presence if not each.present),
        "remote": frozenset(each.who for each in presence if each.present and each.remote),
        "presence": presence,
    }
