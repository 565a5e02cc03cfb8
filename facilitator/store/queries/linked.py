"""Queries: how many notes are linked to something, for all of them at once."""

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


def all_links(db: Connection, table: str, notes: Sequence[str]) -> dict[str, list[str]]:
    """Return what each of some notes (ids) is linked to in one of their tables, in order."""
    other = LINKS[table][1]
    sql = (
        f"SELECT it.note, it.{other} FROM json_each(?) AS named CROSS JOIN {table} AS it"
        " ON it.note = named.value WHERE NOT it.deleted ORDER BY it.position"
    )
    found: dict[str, list[str]] = {note: [] for note in notes}
    for note, target in db.execute(sql, (json.dumps(notes),)):
        found[note].append(target)
    return found


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
