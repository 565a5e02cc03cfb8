"""Queries: when, where and how a roundtable is held; what it does not say, its agenda does."""

from facilitator.core.model import Roundtable
from facilitator.core.particulars import Particulars
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

_MODES = ("room", "remote", "both")


def particulars_of(db: Connection, roundtable: Roundtable) -> Particulars:
    """Return what is known before the day."""
    own = db.execute(
        "SELECT date, place, mode, link, prereads, invitation FROM roundtable WHERE id = ?",
        (roundtable.id,),
    ).fetchone()
    date, start, zone = _of_agenda(db, roundtable)
    return Particulars(
        date=judging.day(own[0]) or date,
        start=start,
        zone=zone or roundtable.zone,
        place=judging.text(own[1]),
        mode=own[2] if own[2] in _MODES else "",
        link=judging.text(own[3]),
        prereads=tuple(filter(None, map(str.strip, judging.text(own[4]).splitlines()))),
        words=judging.text(own[5]).strip(),
    )


def _of_agenda(db: Connection, roundtable: Roundtable) -> tuple[str | None, str | None, str]:
    sql = "SELECT date, start, zone FROM agenda WHERE id = ? AND NOT deleted"
    row = db.execute(sql, (roundtable.agenda,)).fetchone()
    if row is None:
        return None, None, ""
    return judging.day(row[0]), judging.time_of_day(row[1]), judging.zone(row[2]) if row[2] else ""
