"""Queries: what rests on a note."""

from typing import NamedTuple

from facilitator.store.sqlite import Connection


class FindingLink(NamedTuple):
    """A finding (id) that rests on a note, with the fields of the link."""

    finding: str
    side: str | None
    position: str | None
    chosen: int | None


def finding_links(db: Connection, note: str) -> tuple[FindingLink, ...]:
    """Return the findings that rest on a note (id)."""
    rows = db.execute(
        "SELECT finding, side, position, chosen FROM finding_note WHERE note = ? AND NOT deleted",
        (note,),
    )
    return tuple(FindingLink(*row) for row in rows)
