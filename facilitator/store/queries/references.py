"""Queries: what in a file names an organisation, somebody, a question or a tag, to re-point it.

The schema says where: a field named after the thing, or its end of a link. So a table that a later
version adds is found as well.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from facilitator.store.schema import FIELDS, LINKS, ROWS
from facilitator.store.sqlite import Connection


class Referred(StrEnum):
    """What can be named: a table, by the name that fields and links give it."""

    ORGANISATION = "organisation"
    PERSON = "person"
    QUESTION = "question"
    TAG = "tag"


_OWNED = {  # further fields that name one
    Referred.ORGANISATION: ("organisation", "owner_organisation"),
    Referred.PERSON: ("person", "owner_person"),
    Referred.QUESTION: ("question",),
    Referred.TAG: ("tag", "parent"),
}
_WHO = (Referred.ORGANISATION, Referred.PERSON)  # an end of a link that may be either


@dataclass(frozen=True, slots=True)
class FieldReference:
    """A row with a field that holds the id."""

    table: str
    row_id: str
    field: str


@dataclass(frozen=True, slots=True)
class LinkReference:
    """A link with the id at one end: the other end, and the link's own fields."""

    table: str
    a: str
    b: str
    is_first: bool
    fields: dict[str, object]


def field_references(db: Connection, kind: Referred, row_id: str) -> Iterator[FieldReference]:
    """Yield the rows that name something (id), deleted ones too: undo brings them back."""
    for table in ROWS:
        for field in _OWNED[kind]:
            if field in FIELDS[table]:
                rows = db.execute(f"SELECT id FROM {table} WHERE {field} = ?", (row_id,))
                yield from (FieldReference(table, each, field) for (each,) in rows.fetchall())


def link_references(db: Connection, kind: Referred, row_id: str) -> Iterator[LinkReference]:
    """Yield the links that something (id) stands at an end of."""
    for table, (a, b, _) in LINKS.items():
        for end in (a, b):
            if end != kind and not (end == "who" and kind in _WHO):
                continue
            names = sorted(FIELDS[table] - {a, b, "deleted"})
            columns = ", ".join((a, b, *names))
            sql = f"SELECT {columns} FROM {table} WHERE {end} = ? AND NOT deleted"
            for first, second, *values in db.execute(sql, (row_id,)).fetchall():
                fields = dict(zip(names, values, strict=True))
                yield LinkReference(table, first, second, end == a, fields)


def is_linked(db: Connection, table: str, a: str, b: str) -> bool:
    """Tell whether two ids are linked there already."""
    first, second, _ = LINKS[table]
    sql = f"SELECT 1 FROM {table} WHERE {first} = ? AND {second} = ? AND NOT deleted"
    return db.execute(sql, (a, b)).fetchone() is not None


def waiting_twice(db: Connection, field: str, one: str, other: str) -> tuple[str, ...]:
    """Return the queue entries of one that wait where another does; `field` says who they are."""
    rows = db.execute(
        f"SELECT q.id FROM queue AS q JOIN queue AS w ON w.roundtable = q.roundtable"
        f" AND w.item IS q.item AND w.{field} = ? AND w.left_at IS NULL AND NOT w.deleted"
        f" WHERE q.{field} = ? AND q.left_at IS NULL AND NOT q.deleted",
        (other, one),
    )
    return tuple(each for (each,) in rows)
