"""The series as Review and the command line show it, counted by roundtable in the file."""

from dataclasses import replace

from facilitator.core.model import Kind, Programme
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.series import Counted, Found, Series, series_of
from facilitator.operations.rooms_in_scope import heads_in, rooms_of
from facilitator.store.queries.findings_seen import see_findings
from facilitator.store.queries.found_counts import Axis, count_cells, count_rows
from facilitator.store.queries.programme import load_tags
from facilitator.store.sqlite import Connection


def see_series(db: Connection, programme: Programme, wanted: NoteFilter, *, now: int) -> Series:
    """Read the roundtables in the scope of a filter, side by side.

    Notes are counted that meet the filter; findings and airtime know of its scope alone.
    """
    seen = see_findings(db, programme, wanted.scope)
    return series_of(
        programme,
        heads_in(db, wanted.scope),
        {each.record.roundtable.id: each for each in rooms_of(db, programme, wanted.scope, now)},
        _count(db, replace(wanted, order=None)),
        findings=[Found(each.finding.id, each.finding.text, each.homes) for each in seen.findings],
        tags=dict(load_tags(db)),
    )


def _count(db: Connection, wanted: NoteFilter) -> Counted:
    kinds = count_cells(db, wanted, Axis.ROUNDTABLE, Axis.KIND)
    return Counted(
        count_rows(db, wanted, Axis.ROUNDTABLE),
        {room: notes for (room, kind), notes in kinds.items() if kind == Kind.ACTION.value},
        count_cells(db, wanted, Axis.ROUNDTABLE, Axis.ORGANISATION),
        count_cells(db, wanted, Axis.ROUNDTABLE, Axis.TAG),
    )
