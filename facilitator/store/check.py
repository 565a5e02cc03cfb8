"""Is a programme file whole? The file, and the journal against the tables."""

import json

from facilitator.store import schema
from facilitator.store.rebuild import apply_body
from facilitator.store.sqlite import Connection, DatabaseError, connect_memory


def check(db: Connection, *, full: bool = False) -> tuple[str, ...]:
    """Return what is wrong with an open programme file, one sentence each; empty when nothing."""
    pragma = "integrity_check" if full else "quick_check"
    try:
        found = [row[0] for row in db.execute(f"PRAGMA {pragma}")]
        problems = [f"the file is damaged: {each}" for each in found if each != "ok"]
        return tuple(problems or _journal_against_tables(db))
    except (DatabaseError, json.JSONDecodeError) as error:
        return (f"the file is damaged: {error}",)


def _journal_against_tables(db: Connection) -> list[str]:
    rebuilt = rebuild(db)
    try:
        return [
            f"table {table} does not hold what the journal says"
            for table in schema.FIELDS
            if _rows(db, table) != _rows(rebuilt, table)
        ]
    finally:
        rebuilt.close()


def rebuild(db: Connection) -> Connection:
    """Return a new database in memory whose tables are made from the journal alone."""
    rebuilt = connect_memory()
    for statement in schema.statements():
        rebuilt.execute(statement)
    rebuilt.execute("BEGIN")
    for (body,) in db.execute("SELECT body FROM journal ORDER BY hlc, id"):
        apply_body(rebuilt, body)
    rebuilt.execute("COMMIT")
    return rebuilt


def _rows(db: Connection, table: str) -> set[tuple[object, ...]]:
    keys = schema.LINKS[table][:2] if table in schema.LINKS else ("id",)
    columns = ", ".join((*keys, *sorted(schema.FIELDS[table])))
    return set(db.execute(f"SELECT {columns} FROM {table}"))
