"""Queries: when, where and how a roundtable is held; what it does not say, its agenda does."""

from facilitator.core.model import Roundtable
from facilitator.core.particulars import Particulars
from facilitator.store.queries import judging
from facilitator.store.queries.programme import agenda_times
from facilitator.store.sqlite import Connection


def particulars_of(db: Connection, roundtable: Roundtable) -> Particulars:
    """Return what is known before the day."""
    meeting = roundtable.meeting
    start, zone = agenda_times(db, roundtable.agenda)
    return Particulars(
        date=meeting.date or _day_of_agenda(db, roundtable),
        start=start,
        zone=zone or roundtable.zone,
        place=meeting.place,
        mode=meeting.mode,
        link=meeting.link,
        prereads=tuple(filter(None, map(str.strip, meeting.prereads.splitlines()))),
        words=meeting.invitation.strip(),
    )


def _day_of_agenda(db: Connection, roundtable: Roundtable) -> str | None:
    sql = "SELECT date FROM agenda WHERE id = ? AND NOT deleted"
    row = db.execute(sql, (roundtable.agenda,)).fetchone()
    return judging.day(row[0]) if row else None
