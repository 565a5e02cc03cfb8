"""Queries: name of a commit's subject, also after the commit was taken back."""

from facilitator.store.sqlite import Connection

_PARTICIPANT = """
SELECT coalesce(o.short, p.name)
  FROM {table} AS row
  LEFT JOIN organisation AS o ON o.id = row.organisation
  LEFT JOIN person AS p ON p.id = row.person
 WHERE row.id = ?
"""
_PERSON = """
SELECT p.name || CASE
         WHEN o.short IS NOT NULL AND EXISTS (
           SELECT 1 FROM person AS other
            WHERE other.name = p.name AND other.id <> p.id AND NOT other.deleted
         )
         THEN ' (' || o.short || ')' ELSE '' END
  FROM person AS p
  LEFT JOIN organisation AS o ON o.id = p.organisation
 WHERE p.id = ?
"""
_NAMES = (
    _PARTICIPANT.format(table="turn"),
    _PARTICIPANT.format(table="queue"),
    "SELECT title FROM item WHERE id = ?",
    "SELECT short FROM organisation WHERE id = ?",
    _PERSON,
    "SELECT title FROM question WHERE id = ?",
    "SELECT name FROM tag WHERE id = ?",
    "SELECT asked_by FROM strike WHERE id = ?",
    "SELECT file || ' (' || audience || '), ' || reason FROM forced_export WHERE id = ?",
    "SELECT reader FROM read_through WHERE id = ?",
    "SELECT name FROM outline WHERE id = ?",
    "SELECT approver FROM approval WHERE id = ?",
)


def subject_name(db: Connection, row_id: str) -> str:
    """Return the name behind a row id, or an empty text where it has none."""
    for sql in _NAMES:
        row = db.execute(sql, (row_id,)).fetchone()
        if row is not None:
            return row[0] or ""
    return ""
