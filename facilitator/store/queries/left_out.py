"""Queries: what was left out of a programme, and can be taken in again."""

from typing import NamedTuple

from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

# What it is called, and what tells it from others of the name.
_SQL = {
    "organisation": "SELECT id, name, '', left_out FROM organisation",
    "person": (
        "SELECT id, name, (SELECT short FROM organisation AS o WHERE o.id = person.organisation),"
        " left_out FROM person"
    ),
    "roundtable": "SELECT id, title, number, left_out FROM roundtable",
    "question": "SELECT id, title, code, left_out FROM question",
    "tag": "SELECT id, name, '', left_out FROM tag",
}
KINDS = tuple(_SQL)


class LeftOut(NamedTuple):
    """A row of a kind, that is its table; `beside` is its organisation, number or code."""

    kind: str
    id: str
    name: str
    beside: str
    at: int


def what_was_left_out(db: Connection, *kinds: str) -> tuple[LeftOut, ...]:
    """Return what was left out of these kinds, or of all; of each the last comes first."""
    return tuple(each for kind in kinds or KINDS for each in _of_kind(db, kind))


def _of_kind(db: Connection, kind: str) -> tuple[LeftOut, ...]:
    rows = db.execute(f"{_SQL[kind]} WHERE left_out AND NOT deleted ORDER BY left_out DESC, id")
    return tuple(
        LeftOut(kind, row_id, judging.text(name), str(beside or ""), at)
        for row_id, name, beside, at in rows
        if judging.is_text(row_id) and isinstance(at, int)
    )


def offered_tags(db: Connection) -> tuple[tuple[str, str], ...]:
    """Return id and name of the tags that are offered: all but those that were left out."""
    rows = db.execute(
        "SELECT id, name FROM tag WHERE NOT deleted AND NOT ifnull(left_out, 0) ORDER BY id"
    )
    return tuple((row_id, judging.text(name)) for row_id, name in rows if judging.is_text(row_id))
