"""Queries for lists of people: the roles that were chosen for their columns, and private needs."""

from facilitator.core.needs import Needs
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection


def list_shapes(db: Connection) -> dict[str, tuple[str, ...]]:
    """Return the roles that were chosen for lists of each shape, the last choice of each."""
    rows = db.execute("SELECT shape, roles FROM list_shape WHERE NOT deleted ORDER BY id")
    return {shape: judging.texts(roles) for shape, roles in rows if judging.is_text(shape)}


def needs_of(db: Connection) -> dict[str, Needs]:
    """Return what each person (id) needs who needs anything. For Prepare and the roll call."""
    rows = db.execute(
        "SELECT id, speaks, diet, access FROM person WHERE NOT deleted"
        " AND coalesce(nullif(speaks, ''), nullif(diet, ''), nullif(access, '')) IS NOT NULL"
    )
    return {
        row_id: Needs(judging.text(speaks), judging.text(diet), judging.text(access))
        for row_id, speaks, diet, access in rows
        if judging.is_text(row_id)
    }
