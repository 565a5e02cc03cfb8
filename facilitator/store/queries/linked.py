"""Queries: what notes are linked to, for all of them at once."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from facilitator.store.schema import LINKS
from facilitator.store.sqlite import Connection


class Linked(NamedTuple):
    """To how many a note is linked in a table, whether to one of them, and if it ever was."""

    links: int
    is_linked: bool
    was_linked: bool


_NEVER = Linked(0, is_linked=False, was_linked=False)


def link_rows(db: Connection, table: str, notes: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return the link rows of some notes (ids) in one of their tables, deleted ones too."""
    other = LINKS[table][1]
    sql = (
        f"SELECT it.note || ' ' || it.{other}, it.position, it.deleted"
        f" FROM json_each(?) AS named CROSS JOIN {table} AS it ON it.note = named.value"
    )
    rows = db.execute(sql, (json.dumps(notes),))
    return {link: {"position": position, "deleted": deleted} for link, position, deleted in rows}


def linked_to(db: Connection, table: str, notes: Sequence[str], target: str) -> dict[str, Linked]:
    """Return how each of some notes (ids) is linked to a target (id)."""
    other = LINKS[table][1]
    sql = (
        f"SELECT note, sum(NOT deleted), max({other} = ?1 AND NOT deleted), max({other} = ?1)"
        f" FROM {table} WHERE note IN (SELECT value FROM json_each(?2)) GROUP BY note"
    )
    rows = db.execute(sql, (target, json.dumps(notes))).fetchall()
    found = {note: Linked(links, bool(here), bool(ever)) for note, links, here, ever in rows}
    return {note: found.get(note, _NEVER) for note in notes}
